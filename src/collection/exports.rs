//! The observations of accepted versions as a file, of any size with the same memory.

use std::io::{self, Write};

use crate::domain::observations::{Dataflow, Observation};
use crate::sdmx::{Format, csv, ilostat};
use crate::store::observations::{self, Filter};
use crate::store::{Store, StoreError};

/// Observations read at once.
const PAGE: i64 = 500;

#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("{0}")]
    Write(#[from] io::Error),
}

/// Writes all observations of a dataflow in its format. Call it on a thread that may wait.
///
/// # Errors
/// When the store cannot be read, or `out` takes no more. What was written until then is not a whole file.
pub fn write_all(store: &Store, flow: &Dataflow, filter: &Filter, out: &mut dyn Write) -> Result<(), ExportError> {
    match Format::of(flow.format) {
        Format::SdmxCsv => {
            let mut writer = csv::Writer::new(out, flow)?;
            each(store, filter, |observation| writer.write(observation))?;
            writer.finish()?.flush()?;
        }
        Format::Ilostat => {
            let mut writer = ilostat::Writer::codes(out, flow)?;
            each(store, filter, |observation| writer.write(observation))?;
            writer.finish()?.flush()?;
        }
    }
    Ok(())
}

fn each(
    store: &Store,
    filter: &Filter,
    mut write: impl FnMut(&Observation) -> io::Result<()>,
) -> Result<(), ExportError> {
    let mut after = 0;
    loop {
        // A connection is taken for one page only: a slow reader of the file keeps nobody else waiting.
        let page = store.read_blocking(|db| observations::page(db, filter, after, PAGE))?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = *last;
        for (_, content) in &page {
            write(&serde_json::from_str(content).map_err(StoreError::from)?)?;
        }
    }
}

/// The name of the file: `SSI-TLS-2024-DF_WSPDB.csv`.
pub fn file_name(flow: &Dataflow, filter: &Filter) -> String {
    let parts = ["SSI".to_owned()].into_iter().chain(filter.country.clone()).chain(filter.year.map(|y| y.to_string()));
    let name: Vec<String> = parts.chain([flow.id.clone()]).collect();
    format!("{}.{}", name.join("-"), Format::of(flow.format).extension())
}
