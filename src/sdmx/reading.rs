//! Reads tables of figures that others published: SDMX-CSV 1.0 and 2.x, and the table of ILOSTAT. A line that cannot be read
//! does not hide the others. The dataflows of the catalogue say what a line means.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::delimited;
use super::model::{AREA, Catalogue, DataStructure, Dataflow, TIME, VALUE};

/// Bytes, lines and columns of a file at the most.
pub const MOST_BYTES: usize = 20 * 1024 * 1024;
pub const MOST_LINES: usize = 200_000;
pub const MOST_COLUMNS: usize = 200;

/// One line of the file; the heading is 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub line: u64,
    pub said: Result<Point, Refused>,
}

/// A figure, as observations are stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// The dataflow of the structure that is limited least.
    pub dataflow: String,
    /// The codes of the key without the period, joined by points.
    pub series: String,
    pub area: String,
    pub period: String,
    /// In units: what `UNIT_MULT` says is multiplied out.
    pub value: Decimal,
}

/// Why a line is not taken, for the operator of a machine; others read the message of its code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("has {found} fields, the heading has {wanted}")]
    Fields { found: usize, wanted: usize },
    #[error("column {column} is not UTF-8")]
    Encoding { column: String },
    #[error("there is no dataflow {id}")]
    Dataflow { id: String },
    #[error("deletes, and only values are taken in")]
    Deletion,
    /// The table does not say it, and the dataflow allows several.
    #[error("does not say its {component}")]
    Missing { component: String },
    #[error("{code} is not in the code list of {component}")]
    Code { component: String, code: String },
    #[error("{text} is no year")]
    Period { text: String },
    #[error("has no value")]
    NoValue,
    #[error("{text} is no number with a point")]
    Value { text: String },
}

impl Refused {
    /// Names its message.
    pub fn code(&self) -> &'static str {
        match self {
            Refused::Fields { .. } => "fields",
            Refused::Encoding { .. } => "encoding",
            Refused::Dataflow { .. } => "dataflow",
            Refused::Deletion => "deletion",
            Refused::Missing { .. } => "missing",
            Refused::Code { .. } => "code",
            Refused::Period { .. } => "period",
            Refused::NoValue => "no-value",
            Refused::Value { .. } => "value",
        }
    }

    /// What its message is told, and where that stands: the component or column.
    pub fn told(&self) -> (String, String) {
        let none = String::new;
        match self {
            Refused::Fields { found, wanted } => (found.to_string(), wanted.to_string()),
            Refused::Encoding { column } => (none(), column.clone()),
            Refused::Dataflow { id } => (id.clone(), none()),
            Refused::Missing { component } => (none(), component.clone()),
            Refused::Code { component, code } => (code.clone(), component.clone()),
            Refused::Period { text } | Refused::Value { text } => (text.clone(), none()),
            Refused::Deletion | Refused::NoValue => (none(), none()),
        }
    }
}

/// Why a file as a whole is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("has no lines")]
    Empty,
    #[error("has more than {MOST_BYTES} bytes")]
    TooLarge,
    #[error("has more than {MOST_LINES} lines")]
    TooManyLines,
    #[error("has more than {MOST_COLUMNS} columns")]
    TooManyColumns,
    /// UTF-16, or a workbook.
    #[error("is not text in UTF-8; save it as CSV UTF-8")]
    NotUtf8,
    #[error("has neither the columns of SDMX-CSV nor those of ILOSTAT")]
    Form,
    #[error("is no CSV")]
    Csv,
}

impl Unreadable {
    /// Names its message.
    pub fn code(self) -> &'static str {
        match self {
            Unreadable::Empty => "empty",
            Unreadable::TooLarge => "too-large",
            Unreadable::TooManyLines => "too-many-lines",
            Unreadable::TooManyColumns => "too-many-columns",
            Unreadable::NotUtf8 => "not-utf8",
            Unreadable::Form => "form",
            Unreadable::Csv => "csv",
        }
    }
}

/// Columns of ILOSTAT, and the components they hold.
const ILOSTAT: [(&str, &str); 5] =
    [("ref_area", AREA), ("sex", "SEX"), ("classif1", "SOC"), ("time", TIME), ("obs_value", VALUE)];

/// Where a file says what.
struct Columns {
    /// By component.
    places: BTreeMap<String, usize>,
    names: Vec<String>,
    /// Of the dataflow, or of the indicator of ILOSTAT.
    flow: usize,
    ilostat: bool,
    action: Option<usize>,
    /// `M: Male` for `M`.
    labelled: bool,
}

/// # Errors
/// When the file as a whole is not what it should be.
pub fn read(bytes: &[u8], catalogue: &Catalogue) -> Result<Vec<Line>, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    let heading = delimited::heading(bytes);
    if bytes.starts_with(b"PK") || std::str::from_utf8(heading).is_err() || heading.contains(&0) {
        return Err(Unreadable::NotUtf8);
    }
    let delimiter = delimited::delimiter(heading);
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(bytes);
    let columns = Columns::of(reader.byte_headers().map_err(|_| Unreadable::Csv)?)?;
    let mut known = Known { catalogue, codes: BTreeMap::new() };
    let mut lines = Vec::new();
    for record in reader.byte_records() {
        let record = record.map_err(|_| Unreadable::Csv)?;
        if lines.len() == MOST_LINES {
            return Err(Unreadable::TooManyLines);
        }
        let line = delimited::line(bytes, &record);
        lines.push(Line { line, said: columns.point(&record, &mut known) });
    }
    if lines.is_empty() { Err(Unreadable::Empty) } else { Ok(lines) }
}

/// What stands before the name of a code or column.
fn code(text: &str, labelled: bool) -> &str {
    let code = if labelled { text.split_once(": ").map_or(text, |(code, _)| code) } else { text };
    code.trim()
}

impl Columns {
    fn of(heading: &csv::ByteRecord) -> Result<Columns, Unreadable> {
        if heading.len() > MOST_COLUMNS {
            return Err(Unreadable::TooManyColumns);
        }
        let names: Vec<String> = heading.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect();
        let labelled = names.iter().any(|name| name.contains(": "));
        let at = |wanted: &str| names.iter().position(|name| code(name, labelled) == wanted);
        let action = at("ACTION");
        if let Some(flow) = at("STRUCTURE_ID").or_else(|| at("DATAFLOW")) {
            let places = names.iter().enumerate().map(|(place, name)| (code(name, labelled).to_owned(), place));
            // Of a column that stands twice the first one counts.
            let places: BTreeMap<String, usize> = places.rev().collect();
            let whole = [AREA, TIME, VALUE].iter().all(|id| places.contains_key(*id));
            let columns = Columns { places, flow, ilostat: false, action, labelled, names: names.clone() };
            return if whole { Ok(columns) } else { Err(Unreadable::Form) };
        }
        let places: Option<BTreeMap<String, usize>> =
            ILOSTAT.iter().map(|(column, component)| Some(((*component).to_owned(), at(column)?))).collect();
        let (Some(places), Some(flow)) = (places, at("indicator")) else { return Err(Unreadable::Form) };
        Ok(Columns { places, flow, ilostat: true, action: None, labelled: false, names: names.clone() })
    }

    fn point(&self, record: &csv::ByteRecord, known: &mut Known<'_>) -> Result<Point, Refused> {
        if record.len() != self.names.len() {
            return Err(Refused::Fields { found: record.len(), wanted: self.names.len() });
        }
        let text = |place: usize| -> Result<&str, Refused> {
            let column = || self.names.get(place).cloned().unwrap_or_default();
            let text = std::str::from_utf8(record.get(place).unwrap_or_default());
            Ok(code(text.map_err(|_| Refused::Encoding { column: column() })?, self.labelled))
        };
        let of = |component: &str| self.places.get(component).map(|place| text(*place)).transpose();
        if self.action.map(text).transpose()? == Some("D") {
            return Err(Refused::Deletion);
        }
        let (flow, structure) = self.flow(text(self.flow)?, known.catalogue)?;
        let mut series = Vec::new();
        for dimension in &structure.dimensions {
            let said = of(&dimension.id)?.filter(|code| !code.is_empty());
            series.push(known.code(flow, structure, &dimension.id, said)?);
        }
        let period = of(TIME)?.unwrap_or_default();
        if period.len() != 4 || !period.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Refused::Period { text: period.to_owned() });
        }
        let stored = known.catalogue.whole(&flow.structure).unwrap_or(flow).reference.id.clone();
        let area = of(AREA)?.unwrap_or_default().to_owned();
        let value = value(of(VALUE)?.unwrap_or_default(), of("UNIT_MULT")?.unwrap_or_default())?;
        Ok(Point { dataflow: stored, series: series.join("."), area, period: period.to_owned(), value })
    }

    /// `ILO.SOCPRO:DF_WSPDB(1.0)`, or the name of an indicator of ILOSTAT.
    fn flow<'c>(&self, named: &str, catalogue: &'c Catalogue) -> Result<(&'c Dataflow, &'c DataStructure), Refused> {
        let id = if self.ilostat {
            format!("DF_{named}")
        } else {
            let id = named.rsplit_once(':').map_or(named, |(_, id)| id);
            id.split('(').next().unwrap_or_default().to_owned()
        };
        let flow = catalogue.dataflow(&id);
        flow.and_then(|flow| Some((flow, catalogue.structure_of(flow)?)))
            .ok_or(Refused::Dataflow { id: named.to_owned() })
    }
}

/// The codes of the lists met so far.
struct Known<'c> {
    catalogue: &'c Catalogue,
    codes: BTreeMap<(&'c str, &'c str), BTreeSet<&'c str>>,
}

impl<'c> Known<'c> {
    /// The code of a dimension; the only one it may have, where the table does not say it.
    fn code(
        &mut self,
        flow: &'c Dataflow,
        structure: &'c DataStructure,
        dimension: &'c str,
        said: Option<&str>,
    ) -> Result<String, Refused> {
        let catalogue = self.catalogue;
        let codes = self.codes.entry((&flow.reference.id, dimension)).or_insert_with(|| {
            let listed = structure.codelist_of(dimension).and_then(|list| catalogue.codelist(list));
            match flow.limits.get(dimension) {
                Some(limits) => limits.iter().map(String::as_str).collect(),
                None => listed.into_iter().flat_map(|list| &list.items).map(|item| item.id.as_str()).collect(),
            }
        });
        let component = dimension.to_owned();
        match said {
            Some(code) if codes.contains(code) => Ok(code.to_owned()),
            Some(code) => Err(Refused::Code { component, code: code.to_owned() }),
            None => match codes.first().filter(|_| codes.len() == 1) {
                Some(only) => Ok((*only).to_owned()),
                None => Err(Refused::Missing { component }),
            },
        }
    }
}

/// A figure in units.
fn value(text: &str, unit_mult: &str) -> Result<Decimal, Refused> {
    if text.is_empty() || text.eq_ignore_ascii_case("nan") {
        return Err(Refused::NoValue);
    }
    let refused = || Refused::Value { text: text.to_owned() };
    let value: Decimal = text.parse().map_err(|_| refused())?;
    let power: u32 = if unit_mult.is_empty() { 0 } else { unit_mult.parse().map_err(|_| refused())? };
    let factor = 10_i64.checked_pow(power).map(Decimal::from).ok_or_else(refused)?;
    value.checked_mul(factor).map(|value| value.normalize()).ok_or_else(refused)
}

#[cfg(test)]
mod tests;
