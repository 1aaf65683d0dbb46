//! The observations of accepted versions as a file, of any size with the same memory.

use std::io::Write;
use std::sync::Arc;

use super::Context;
use super::dissemination::message::Message;
use super::dissemination::{AnswerError, Source};
use crate::sdmx::data::{Columns, CsvOptions, CsvVersion, DataFormat, Extent};
use crate::sdmx::model::{Catalogue, Dataflow};
use crate::sdmx::rest::{DataQuery, Service, data_query};
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

/// All observations of a dataflow that were accepted last.
#[derive(Debug, Clone)]
pub struct Export {
    pub store: Store,
    pub context: Context,
    pub catalogue: Arc<Catalogue>,
    pub flow: String,
    pub filter: Filter,
    pub format: DataFormat,
}

impl Export {
    /// What the format has to know before. Call it on a thread that may wait.
    ///
    /// # Errors
    /// When the store cannot be read, or it is more than the format can hold.
    pub fn extent(&self) -> Result<Option<Extent>, AnswerError> {
        let source = self.source()?;
        let query = query(&source, &self.filter)?;
        self.message(source, &query).extent()
    }

    /// # Errors
    /// When the store cannot be read, or `out` takes no more. What was written until then is not a whole file.
    pub fn write(&self, extent: Option<Extent>, out: &mut dyn Write) -> Result<(), AnswerError> {
        let source = self.source()?;
        let query = query(&source, &self.filter)?;
        self.message(source, &query).write(extent, out).map(drop)
    }

    fn source(&self) -> Result<Source<'_>, AnswerError> {
        let source = Source::of(&self.store, &self.catalogue, &self.flow, Audience::Accepted);
        Ok(source.ok_or(StoreError::NotFound)?)
    }

    fn message<'m>(&'m self, source: Source<'m>, query: &'m DataQuery) -> Message<'m> {
        let (context, catalogue) = (&self.context, &*self.catalogue);
        Message { context, catalogue, source, query, format: self.format, language: "en" }
    }
}

fn query(source: &Source<'_>, filter: &Filter) -> Result<DataQuery, AnswerError> {
    let wanted = [
        ("c[REF_AREA]", filter.country.as_ref().map(|country| source.area(country))),
        ("startPeriod", filter.year.map(|year| year.to_string())),
        ("endPeriod", filter.year.map(|year| year.to_string())),
    ];
    let parameters: Vec<(String, String)> =
        wanted.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    let query = data_query(Service::V2, source.structure, "", &parameters);
    Ok(query.map_err(|problem| StoreError::Corrupt(format!("{problem:?}")))?)
}

/// The name of the file: `SSI-TLS-2024-DF_WSPDB.csv`.
pub fn file_name(flow: &Dataflow, filter: &Filter, format: DataFormat) -> String {
    let parts = ["SSI".to_owned()].into_iter().chain(filter.country.clone()).chain(filter.year.map(|y| y.to_string()));
    let name: Vec<String> = parts.chain([flow.reference.id.clone()]).collect();
    format!("{}.{}", name.join("-"), format.extension())
}
