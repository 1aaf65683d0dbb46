//! Which cell a line of somebody else's table belongs to: rules in a JSON file, the first that fits decides.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

use crate::collection::cell_lines::CellLine;

/// One line by column names; columns of pairs (`key=value;…`) have been taken apart.
pub type Fields = BTreeMap<String, String>;

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    #[serde(rename = "$comment", default)]
    _comment: String,
    /// Columns that hold `key=value;key=value`; each key becomes a column.
    #[serde(default)]
    pub pairs: Vec<String>,
    /// Column of the figure.
    value: String,
    /// Column of the reference year.
    year: String,
    /// Text of the source, with `{column}`.
    #[serde(default)]
    source: String,
    /// Text of the note, with `{column}`.
    #[serde(default)]
    note: String,
    /// Status of a line without a figure; without it such a line has no cell.
    #[serde(default)]
    empty: Option<String>,
    /// By column: what a value is called in an address.
    #[serde(default)]
    codes: BTreeMap<String, BTreeMap<String, String>>,
    rules: Vec<Rule>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    #[serde(rename = "$comment", default)]
    _comment: String,
    /// By column: the values it may have; null where the line has no such column.
    #[serde(default)]
    when: BTreeMap<String, Option<OneOrMore>>,
    /// Addresses without year, with `{column}`: one figure may stand in several places.
    #[serde(default)]
    cell: Option<OneOrMore>,
    /// Why there is no cell.
    #[serde(default)]
    none: Option<String>,
    /// The figure is counted in so many units.
    #[serde(default)]
    times: Option<Decimal>,
    #[serde(default)]
    status: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

/// What a line is by the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Cell(CellLine),
    /// The map says why there is none.
    None(String),
    Fault(String),
}

impl Map {
    /// # Errors
    /// What is wrong with the map, with its place.
    pub fn read(bytes: &[u8]) -> Result<Map, Vec<String>> {
        let map: Map = serde_json::from_slice(bytes).map_err(|e| vec![e.to_string()])?;
        let wrong = |(i, rule): (usize, &Rule)| {
            (rule.cell.is_some() == rule.none.is_some())
                .then(|| format!("/rules/{i}: either \"cell\" or \"none\" says what becomes of the line"))
        };
        let faults: Vec<String> = map.rules.iter().enumerate().filter_map(wrong).collect();
        if faults.is_empty() { Ok(map) } else { Err(faults) }
    }

    /// Where the figure of a line stands, at least one place.
    pub fn places(&self, fields: &Fields) -> Vec<Place> {
        let Some((i, rule)) = self.rules.iter().enumerate().find(|(_, rule)| rule.fits(fields)) else {
            return vec![Place::Fault("no rule of the map fits".to_owned())];
        };
        let at = |fault: String| Place::Fault(format!("rule {i} of the map: {fault}"));
        let cell = |template: &String| self.cell(rule, template, fields).unwrap_or_else(at);
        match (&rule.cell, &rule.none) {
            (Some(OneOrMore::One(template)), _) => vec![cell(template)],
            (Some(OneOrMore::More(templates)), _) => templates.iter().map(cell).collect(),
            (None, reason) => vec![Place::None(reason.clone().unwrap_or_default())],
        }
    }

    fn cell(&self, rule: &Rule, template: &str, fields: &Fields) -> Result<Place, String> {
        let field = |name: &String| fields.get(name).map(|text| text.trim()).unwrap_or_default();
        let code = |name: &str, text: &str| match self.codes.get(name) {
            Some(codes) => codes.get(text).cloned().ok_or_else(|| format!("{text} is no {name} of the map")),
            None => Ok(text.to_owned()),
        };
        let plain = |_: &str, text: &str| Ok(text.to_owned());
        let address = filled(template, fields, code)?;
        let some = |text: String| (!text.trim().is_empty()).then_some(text);
        let mut value = some(field(&self.value).to_owned());
        let status = match (&value, &self.empty) {
            (Some(_), _) => rule.status.clone().unwrap_or_else(|| "A".to_owned()),
            (None, Some(status)) => status.clone(),
            (None, None) => return Ok(Place::None("no figure".to_owned())),
        };
        if let (Some(text), Some(times)) = (&value, rule.times) {
            let figure: Decimal = text.parse().map_err(|_| format!("{text} is no number"))?;
            let product = figure.checked_mul(times).ok_or_else(|| format!("{text} is too large"))?;
            value = Some(product.normalize().to_string());
        }
        Ok(Place::Cell(CellLine {
            address: format!("{address}@{}", field(&self.year)),
            value,
            status,
            note: some(filled(&self.note, fields, plain)?),
            source: some(filled(&self.source, fields, plain)?),
        }))
    }
}

impl Rule {
    fn fits(&self, fields: &Fields) -> bool {
        self.when.iter().all(|(column, wanted)| match (wanted, fields.get(column)) {
            (None, value) => value.is_none_or(|v| v.is_empty()),
            (Some(OneOrMore::One(one)), Some(value)) => one == value,
            (Some(OneOrMore::More(several)), Some(value)) => several.contains(value),
            (Some(_), None) => false,
        })
    }
}

/// Puts fields into `{column}`; a column that the line does not have is a fault.
fn filled(
    template: &str,
    fields: &Fields,
    text: impl Fn(&str, &str) -> Result<String, String>,
) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or_else(|| format!("{template} has a {{ without }}"))?;
        let value = fields.get(name).ok_or_else(|| format!("the line has no {name}"))?;
        out.push_str(before);
        out.push_str(&text(name, value)?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}
