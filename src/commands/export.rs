//! `ssi export`: observations of accepted submissions, streamed to a file or to the next program.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::Outcome;
use super::structures::{self, StructureFormat};
use crate::app::App;
use crate::collection::{cell_lines, exports};
use crate::config::Settings;
use crate::store::observations::Filter;
use crate::store::{StoreError, cells, submissions};

#[derive(Debug, Args)]
pub struct Export {
    /// Id of a dataflow of the questionnaires, as in DF_WSPDB
    #[arg(long, required_unless_present_any = ["cells", "structures"])]
    dataflow: Option<String>,
    /// What the codes mean instead: all SDMX structures, or those of the dataflow
    #[arg(long, conflicts_with_all = ["cells", "country", "year"], requires = "format")]
    structures: bool,
    /// How structures are written
    #[arg(long, requires = "structures")]
    format: Option<StructureFormat>,
    /// The cells of one submission instead, as they are now and as `ssi import` reads them
    #[arg(long, conflicts_with = "dataflow", requires = "country", requires = "year")]
    cells: bool,
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
        let mut out = self.open()?;
        match &self.dataflow {
            id if self.structures => structures::write(&app, self.format, id.as_deref(), &mut *out)?,
            Some(id) => self.observations(&app, id, &mut *out)?,
            None => self.write_cells(&app, &mut *out)?,
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }

    fn open(&self) -> Result<Box<dyn Write>, String> {
        Ok(match &self.out {
            Some(path) => Box::new(BufWriter::new(File::create(path).map_err(|e| format!("{}: {e}", path.display()))?)),
            None => Box::new(BufWriter::new(stdout().lock())),
        })
    }

    fn write_cells(&self, app: &App, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
        let (country, year) = (self.country.clone().unwrap_or_default(), self.year.unwrap_or_default());
        let cells = app.store.read_blocking(|db| {
            let submission = submissions::find(db, &country, year)?;
            cells::of(db, &submission.id)
        });
        let cells = match cells {
            Err(StoreError::NotFound) => return Err(format!("there is no submission {country} {year}").into()),
            other => other?,
        };
        Ok(cell_lines::write(cells.iter().map(|(address, current)| (address, &current.cell)), out)?)
    }

    fn observations(&self, app: &App, id: &str, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
        let flows: Vec<_> = app.context.editions.all().flat_map(|e| &e.questionnaire.dataflows).collect();
        let Some(flow) = flows.iter().find(|f| f.id == id) else {
            let known: Vec<&str> = flows.iter().map(|f| f.id.as_str()).collect();
            return Err(format!("--dataflow {id}: there are {}", known.join(", ")).into());
        };
        let filter = Filter { dataflow: id.to_owned(), country: self.country.clone(), year: self.year };
        Ok(exports::write_all(&app.store, flow, &filter, out)?)
    }
}
