//! The observations of accepted versions as a file, of any size with the same memory.

use std::io::Write;

use super::dissemination::{AnswerError, Source};
use crate::sdmx::data::{Columns, CsvOptions, CsvVersion, DataFormat, Labels, writer};
use crate::sdmx::model::{AREA, Catalogue, Dataflow};
use crate::sdmx::rest::{Service, data_query};
use crate::store::observations::Audience;
use crate::store::{Store, StoreError};

/// Of which country and year; all without.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub country: Option<String>,
    pub year: Option<i32>,
}

/// The format a dataflow is made for.
pub fn format_of(catalogue: &Catalogue, flow: &Dataflow) -> DataFormat {
    match catalogue.structure_of(flow) {
        Some(structure) if structure.is_of_ilostat() => DataFormat::Ilostat(Columns::Code),
        _ => DataFormat::Csv(CsvVersion::V20, CsvOptions::PLAIN),
    }
}

/// Writes all observations of a dataflow that were accepted last. Call it on a thread that may wait.
///
/// # Errors
/// When the store cannot be read, or `out` takes no more. What was written until then is not a whole file.
pub fn write_all(
    store: &Store,
    catalogue: &Catalogue,
    flow: &str,
    filter: &Filter,
    format: DataFormat,
    out: &mut dyn Write,
) -> Result<(), AnswerError> {
    let source = Source::of(store, catalogue, flow, Audience::Accepted).ok_or(StoreError::NotFound)?;
    let view = source.flow.view.as_ref().zip(source.structure.place(AREA));
    let area = |country: &String| view.and_then(|(view, place)| view.own_code(place, country));
    let wanted = [
        ("c[REF_AREA]", filter.country.as_ref().map(|country| area(country).unwrap_or_else(|| country.clone()))),
        ("startPeriod", filter.year.map(|year| year.to_string())),
        ("endPeriod", filter.year.map(|year| year.to_string())),
    ];
    let parameters: Vec<(String, String)> =
        wanted.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    let query = data_query(Service::V2, source.structure, "", &parameters)
        .map_err(|problem| StoreError::Corrupt(format!("{problem:?}")))?;
    let labels = Labels::of(catalogue, source.structure, source.flow, "en");
    let mut message = writer(format, Box::new(out), source.head(&labels, catalogue.sender(), &query))?;
    source.write(&query, &mut *message)?;
    Ok(())
}

/// The name of the file: `SSI-TLS-2024-DF_WSPDB.csv`.
pub fn file_name(flow: &Dataflow, filter: &Filter, format: DataFormat) -> String {
    let parts = ["SSI".to_owned()].into_iter().chain(filter.country.clone()).chain(filter.year.map(|y| y.to_string()));
    let name: Vec<String> = parts.chain([flow.reference.id.clone()]).collect();
    format!("{}.{}", name.join("-"), format.extension())
}
