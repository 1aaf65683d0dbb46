//! Where programs find the same figures: the question to the SDMX service, and it in every format.

use crate::collection::open_data::Found;
use crate::sdmx::data::{CsvOptions, CsvVersion, DataFormat, Extent};
use crate::sdmx::model::{Catalogue, DataStructure, Dataflow};

/// CSV that people read.
const WITH_NAMES: &str = "csvfilewithlabels";

pub(super) struct Access {
    /// The service of SDMX 2.1, which most clients speak.
    pub service: String,
    path: String,
    pub key: String,
    parameters: Vec<(String, String)>,
    structure: String,
}

/// One form of the same figures.
pub(super) struct Download {
    /// The message `data-format-<id>` names it.
    pub id: &'static str,
    pub path: String,
    pub media_type: &'static str,
    format: DataFormat,
}

impl Download {
    /// Whether the format can hold the figures.
    pub fn holds(&self, found: &Found) -> bool {
        let extent = Extent {
            codes: found.codes.clone(),
            periods: found.periods.clone(),
            observations: found.count,
            ..Extent::default()
        };
        self.format.too_large(&extent).is_none()
    }
}

impl Access {
    pub fn of(public_url: &str, flow: &Dataflow, key: String, parameters: Vec<(String, String)>) -> Access {
        let own = &flow.reference;
        Access {
            service: format!("{}/sdmx/rest", public_url.trim_end_matches('/')),
            path: format!("/data/{},{},{}/{key}", own.agency, own.id, own.version),
            key,
            parameters,
            structure: format!(
                "/sdmx/rest/dataflow/{}/{}/{}?references=descendants&detail=referencepartial",
                own.agency, own.id, own.version
            ),
        }
    }

    /// The question with further parameters, below the service.
    fn asking(&self, more: &[(&str, &str)]) -> String {
        let own = self.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let all: Vec<String> = own.chain(more.iter().copied()).map(|(name, value)| format!("{name}={value}")).collect();
        if all.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, all.join("&")) }
    }

    /// In full, for programs elsewhere.
    pub fn whole(&self, format: &str) -> String {
        format!("{}{}", self.service, self.asking(&[("format", format)]))
    }

    /// In full, with names beside the codes.
    pub fn whole_with_names(&self, language: &str) -> String {
        format!("{}{}", self.service, self.asking(&[("format", WITH_NAMES), ("lang", language)]))
    }

    /// What the codes mean: the structures that belong to the dataflow.
    pub fn structure(&self, format: &str) -> String {
        format!("{}&format={format}", self.structure)
    }

    pub fn parameters(&self) -> &[(String, String)] {
        &self.parameters
    }

    /// The tables that people read come first, then what programs read.
    pub fn downloads(&self, catalogue: &Catalogue, flow: &Dataflow, language: &str) -> Vec<Download> {
        let structure: Option<&DataStructure> = catalogue.structure_of(flow);
        let fits = |format: &DataFormat| structure.is_some_and(|structure| format.fits(structure));
        let csv = DataFormat::Csv(CsvVersion::V10, CsvOptions::PLAIN);
        let download = |id: &'static str, named: &str, format: DataFormat, with_names: bool| {
            let language = with_names.then_some(("lang", language));
            let asked: Vec<_> = [("format", named), ("file", "true")].into_iter().chain(language).collect();
            Download { id, path: self.below(&asked), media_type: format.media_type(), format }
        };
        let of = |format: DataFormat| download(format.name(), format.name(), format, format.stands_alone());
        let others = DataFormat::ALL.into_iter().filter(|format| *format != DataFormat::Workbook && fits(format));
        let tables = [of(DataFormat::Workbook), download("csv-names", WITH_NAMES, csv, true)];
        tables.into_iter().chain(others.map(of)).collect()
    }

    fn below(&self, more: &[(&str, &str)]) -> String {
        format!("/sdmx/rest{}", self.asking(more))
    }
}
