//! SDMX-CSV 2.0 (`application/vnd.sdmx.data+csv;version=2.0.0`): one row for each observation, codes only.

use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use crate::domain::observations::{Dataflow, Observation};

/// `R`, replace: what a plain download means.
const ACTION: &str = "R";
/// Intentionally missing. Readers fail on an empty `OBS_VALUE`.
const MISSING: &str = "NaN";

pub struct Writer<W: Write> {
    out: csv::Writer<W>,
    reference: String,
    dimensions: Vec<String>,
    attributes: Vec<String>,
}

impl<W: Write> Writer<W> {
    /// Writes the header.
    pub fn new(out: W, flow: &Dataflow) -> io::Result<Self> {
        let mut out = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
        let dimensions: Vec<String> = flow.key().into_iter().map(str::to_owned).collect();
        let first = ["STRUCTURE", "STRUCTURE_ID", "ACTION"].into_iter();
        let header = first
            .chain(dimensions.iter().map(String::as_str))
            .chain(["OBS_VALUE"])
            .chain(flow.attributes.iter().map(String::as_str));
        out.write_record(header)?;
        Ok(Writer { out, reference: flow.reference(), dimensions, attributes: flow.attributes.clone() })
    }

    pub fn write(&mut self, observation: &Observation) -> io::Result<()> {
        let value = observation.value.map(|v| v.to_string());
        for field in ["dataflow", &self.reference, ACTION] {
            self.out.write_field(field)?;
        }
        for dimension in &self.dimensions {
            self.out.write_field(observation.code(dimension).unwrap_or_default())?;
        }
        self.out.write_field(value.as_deref().unwrap_or(MISSING))?;
        for attribute in &self.attributes {
            self.out.write_field(observation.attribute(attribute).unwrap_or_default())?;
        }
        self.out.write_record(None::<&[u8]>)?;
        Ok(())
    }

    pub fn finish(self) -> io::Result<W> {
        self.out.into_inner().map_err(|error| error.into_error())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::cells::{Cell, Status};
    use crate::domain::indicators::compute;
    use crate::domain::observations::fixture::{answers, dataflow, lineage, questionnaire};
    use crate::domain::observations::observations;
    use serde_json::json;

    fn written(flow: &Dataflow, observations: &[Observation]) -> String {
        let mut writer = Writer::new(Vec::new(), flow).unwrap();
        for observation in observations {
            writer.write(observation).unwrap();
        }
        String::from_utf8(writer.finish().unwrap()).unwrap()
    }

    fn flow() -> Dataflow {
        let cells = json!([
            { "cell": "receipts/R.0", "INDICATOR": "REV_TOTAL", "UNIT_MEASURE": "XDC" },
            { "cell": "benefits/B.benef", "INDICATOR": "RECIPIENTS", "UNIT_MEASURE": "PS", "FUNCTION": { "cell": "benefits/B.fn" } },
            { "cell": "context/X.pop", "INDICATOR": "POP", "UNIT_MEASURE": "PS" }
        ]);
        dataflow(cells, json!([{ "id": "IND.OLD", "INDICATOR": "COV_OLD" }]))
    }

    #[test]
    fn an_export_is_the_golden_file() {
        let noted = Cell {
            status: Status::Provisional,
            note: Some("Includes \"arrears\",\nsee page 3".to_owned()),
            source: Some("Relatório anual".to_owned()),
            ..Cell::of("1234.50")
        };
        let cells = [
            ("receipts/TLS-RG/R.0@2024", noted),
            ("benefits/TLS-RG.OA/B.fn@2024", Cell::of("OA")),
            ("benefits/TLS-RG.OA/B.benef[sex=T]@2024", Cell::of("30")),
            ("benefits/TLS-RG.OA/B.benef[sex=M]@2024", Cell::with_status(Status::NotAvailable)),
            ("benefits/TLS-RG.OA/B.benef[sex=F]@2024", Cell { status: Status::Confidential, ..Cell::of("12") }),
            ("benefits/TLS-RG.DI/B.benef[sex=T]@2024", Cell::of("12")),
            ("context/X.pop[sex=T]@2024", Cell::of("1300")),
        ];
        let flow = flow();
        let (q, answers) = (questionnaire(), answers(&cells));
        let found = observations(&q, &answers, &compute(&q, &answers), &lineage(), &flow).unwrap();
        assert_eq!(written(&flow, &found), include_str!("../../tests/data/golden/sdmx.csv"));
    }

    #[test]
    fn an_export_of_nothing_is_a_header() {
        let text = written(&flow(), &[]);
        assert!(
            text.starts_with("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,") && text.ends_with("SUBMISSION_REF\r\n")
        );
        assert_eq!(text.lines().count(), 1);
    }
}
