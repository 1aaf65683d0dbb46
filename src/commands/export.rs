//! `ssi export`: observations of accepted submissions, streamed to a file or to the next program.

use std::fs::File;
use std::io::{BufWriter, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::Outcome;
use crate::app::App;
use crate::collection::exports;
use crate::config::Settings;
use crate::store::observations::Filter;

#[derive(Debug, Args)]
pub struct Export {
    /// Id of a dataflow of the questionnaires, as in DF_WSPDB
    #[arg(long)]
    dataflow: String,
    /// ISO 3166-1 alpha-3; all countries without it
    #[arg(long)]
    country: Option<String>,
    /// Reference year; all years without it
    #[arg(long)]
    year: Option<i32>,
    /// File to write; standard output without it
    #[arg(long)]
    out: Option<PathBuf>,
}

impl Export {
    pub fn run(self, settings: Settings) -> Outcome {
        let app = App::build(settings)?;
        let flows: Vec<_> = app.context.editions.all().flat_map(|e| &e.questionnaire.dataflows).collect();
        let Some(flow) = flows.iter().find(|f| f.id == self.dataflow) else {
            let known: Vec<&str> = flows.iter().map(|f| f.id.as_str()).collect();
            return Err(format!("--dataflow {}: there are {}", self.dataflow, known.join(", ")).into());
        };
        let filter = Filter { dataflow: self.dataflow.clone(), country: self.country, year: self.year };
        let mut out: Box<dyn Write> = match &self.out {
            Some(path) => Box::new(BufWriter::new(File::create(path).map_err(|e| format!("{}: {e}", path.display()))?)),
            None => Box::new(BufWriter::new(stdout().lock())),
        };
        exports::write_all(&app.store, flow, &filter, &mut *out)?;
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }
}
