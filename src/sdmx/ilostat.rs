//! The table of ILOSTAT's bulk downloads: text in quotes, numbers without, a missing value is an empty cell.

use std::io::{self, Write};

use crate::domain::observations::{Dataflow, Observation};

/// ILO - Social Security Inquiry Database.
const SOURCE: &str = "XA:6547";
/// A figure as reported bears no status here.
const NORMAL: &str = "A";

/// Columns of codes, in order. `time` and `obs_value` have no labels.
const COLUMNS: [&str; 11] = [
    "ref_area",
    "source",
    "indicator",
    "sex",
    "classif1",
    "time",
    "obs_value",
    "obs_status",
    "note_classif",
    "note_indicator",
    "note_source",
];

/// `type=` of the ILOSTAT service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    Code,
    Label,
    Both,
}

pub struct Writer<W: Write, L> {
    out: W,
    indicator: String,
    columns: Columns,
    label: L,
}

impl<W: Write> Writer<W, fn(&str, &str) -> Option<String>> {
    /// A table of codes.
    pub fn codes(out: W, flow: &Dataflow) -> io::Result<Self> {
        Writer::new(out, flow, Columns::Code, |_, _| None)
    }
}

impl<W: Write, L: Fn(&str, &str) -> Option<String>> Writer<W, L> {
    /// Writes the header. `label` gives the words for (column, code).
    pub fn new(out: W, flow: &Dataflow, columns: Columns, label: L) -> io::Result<Self> {
        let indicator = flow.id.strip_prefix("DF_").unwrap_or(&flow.id).to_owned();
        let mut writer = Writer { out, indicator, columns, label };
        let mut header = Vec::new();
        for column in COLUMNS {
            if writer.has_code(column) {
                header.push(quoted(column));
            }
            if writer.has_label(column) {
                header.push(quoted(&format!("{column}.label")));
            }
        }
        writer.line(&header)?;
        Ok(writer)
    }

    pub fn write(&mut self, observation: &Observation) -> io::Result<()> {
        let mut line = Vec::new();
        for column in COLUMNS {
            let text = self.text(column, observation);
            if self.has_code(column) {
                line.push(if is_number(column) { text.clone() } else { quoted(&text) });
            }
            if self.has_label(column) {
                let label = if text.is_empty() { None } else { (self.label)(column, &text) };
                line.push(quoted(&label.unwrap_or_default()));
            }
        }
        self.line(&line)
    }

    pub fn finish(mut self) -> io::Result<W> {
        self.out.flush()?;
        Ok(self.out)
    }

    fn text(&self, column: &str, observation: &Observation) -> String {
        let code = |dimension| observation.code(dimension).unwrap_or_default();
        let attribute = |name| observation.attribute(name).unwrap_or_default().to_owned();
        match column {
            "ref_area" => code("REF_AREA").to_owned(),
            "source" => SOURCE.to_owned(),
            "indicator" => self.indicator.clone(),
            // Observations made before the key followed ILOSTAT have `_T` for `SEX_T`.
            "sex" => format!("SEX_{}", code("SEX").trim_start_matches("SEX_").trim_start_matches('_')),
            "classif1" => code("SOC").to_owned(),
            "time" => code("TIME_PERIOD").to_owned(),
            "obs_value" => observation.value.map(|v| v.to_string()).unwrap_or_default(),
            "obs_status" => Some(attribute("OBS_STATUS")).filter(|s| s != NORMAL).unwrap_or_default(),
            note => attribute(&note.to_uppercase()),
        }
    }

    fn has_code(&self, column: &str) -> bool {
        self.columns != Columns::Label || is_number(column)
    }

    fn has_label(&self, column: &str) -> bool {
        self.columns != Columns::Code && !is_number(column)
    }

    fn line(&mut self, fields: &[String]) -> io::Result<()> {
        writeln!(self.out, "{}", fields.join(","))
    }
}

fn is_number(column: &str) -> bool {
    matches!(column, "time" | "obs_value")
}

/// An empty text stays an empty cell.
fn quoted(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::indicators::compute;
    use crate::domain::observations::fixture::{answers, ilostat, lineage, questionnaire, rates};
    use crate::domain::observations::observations;
    use serde_json::json;

    fn written(columns: Columns) -> String {
        let flow = ilostat(json!(["IND.OLD"]));
        let (q, answers) = (questionnaire(), answers(&rates()));
        let mut found = observations(&q, &answers, &compute(&q, &answers), &lineage(), &flow).unwrap();
        found[1].attributes.insert("NOTE_SOURCE".to_owned(), "R1:2383:both \"registers\"".to_owned());
        let label = |column: &str, code: &str| (column != "note_source").then(|| format!("words for {code}"));
        let mut writer = Writer::new(Vec::new(), &flow, columns, label).unwrap();
        for observation in &found {
            writer.write(observation).unwrap();
        }
        String::from_utf8(writer.finish().unwrap()).unwrap()
    }

    #[test]
    fn a_table_of_codes_is_the_golden_file() {
        assert_eq!(written(Columns::Code), include_str!("../../tests/data/golden/ilostat.csv"));
    }

    #[test]
    fn a_table_with_labels_is_the_golden_file() {
        assert_eq!(written(Columns::Both), include_str!("../../tests/data/golden/ilostat-both.csv"));
    }

    #[test]
    fn a_table_of_labels_keeps_the_numbers() {
        let header =
            "\"ref_area.label\",\"source.label\",\"indicator.label\",\"sex.label\",\"classif1.label\",time,obs_value,";
        assert!(
            written(Columns::Label)
                .replace("\"time\"", "time")
                .replace("\"obs_value\"", "obs_value")
                .starts_with(header)
        );
    }
}
