//! The table of ILOSTAT's bulk downloads: text in quotes, numbers without, a missing value is an empty cell.

use std::io::{self, Write};

use super::{Head, Record, Set};
use crate::sdmx::model::TIME;

/// ILO - Social Security Inquiry Database, in the list of sources of ILOSTAT.
const SOURCE: &str = "XA:6547";
/// A figure as reported bears no status here.
const NORMAL: &str = "A";

/// A column and the component it shows. `time` and `obs_value` have no labels.
const COLUMNS: [(&str, &str); 11] = [
    ("ref_area", "REF_AREA"),
    ("source", "SOURCE"),
    ("indicator", "INDICATOR"),
    ("sex", "SEX"),
    ("classif1", "SOC"),
    ("time", TIME),
    ("obs_value", crate::sdmx::model::VALUE),
    ("obs_status", "OBS_STATUS"),
    ("note_classif", "NOTE_CLASSIF"),
    ("note_indicator", "NOTE_INDICATOR"),
    ("note_source", "NOTE_SOURCE"),
];

/// `type=` of the ILOSTAT service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Columns {
    #[default]
    Code,
    Label,
    Both,
}

pub(super) struct Writer<'a, W: Write> {
    out: W,
    head: Head<'a>,
    columns: Columns,
    indicator: String,
}

impl<'a, W: Write> Writer<'a, W> {
    pub fn begin(out: W, head: Head<'a>, columns: Columns) -> io::Result<Self> {
        let id = &head.flow.reference.id;
        let indicator = id.strip_prefix("DF_").unwrap_or(id).to_owned();
        let mut writer = Writer { out, head, columns, indicator };
        let mut titles = Vec::new();
        for (column, component) in COLUMNS {
            if writer.has_code(component) {
                titles.push(quoted(column));
            }
            if writer.has_label(component) {
                titles.push(quoted(&format!("{column}.label")));
            }
        }
        writer.line(&titles)?;
        Ok(writer)
    }

    fn text<'r>(&'r self, component: &str, record: &'r Record<'_>) -> &'r str {
        let dimension = self.head.structure.dimensions.iter().position(|d| d.id == component);
        let attribute = || self.head.structure.attributes.iter().position(|a| a.id == component);
        match component {
            "SOURCE" => SOURCE,
            "INDICATOR" => &self.indicator,
            TIME => record.period,
            crate::sdmx::model::VALUE => record.value.unwrap_or_default(),
            _ => match dimension {
                Some(place) => record.codes.get(place).copied().unwrap_or_default(),
                None => attribute().and_then(|place| record.attributes.get(place)?.as_deref()).unwrap_or_default(),
            },
        }
    }

    fn has_code(&self, component: &str) -> bool {
        self.columns != Columns::Label || is_number(component)
    }

    fn has_label(&self, component: &str) -> bool {
        self.columns != Columns::Code && !is_number(component)
    }

    fn line(&mut self, fields: &[String]) -> io::Result<()> {
        writeln!(self.out, "{}", fields.join(","))
    }
}

impl<W: Write> super::Writer for Writer<'_, W> {
    fn set(&mut self, _: &Set) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        let mut line = Vec::with_capacity(COLUMNS.len());
        for (_, component) in COLUMNS {
            let text = self.text(component, record);
            let text = if component == "OBS_STATUS" && text == NORMAL { "" } else { text };
            if self.has_code(component) {
                line.push(if is_number(component) { text.to_owned() } else { quoted(text) });
            }
            if self.has_label(component) {
                line.push(quoted(self.head.labels.code(component, text).unwrap_or_default()));
            }
        }
        self.line(&line)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

fn is_number(component: &str) -> bool {
    matches!(component, TIME | crate::sdmx::model::VALUE)
}

/// An empty text stays an empty cell.
fn quoted(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}
