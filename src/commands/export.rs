//! `ssi export`: observations of accepted submissions, streamed to a file or to the next program.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::Outcome;
use super::structures::{self, StructureFormat};
use crate::app::App;
use crate::collection::exports::{self, Filter};
use crate::collection::{catalogue, cell_lines};
use crate::config::Settings;
use crate::sdmx::data::DataFormat;
use crate::store::{StoreError, cells, submissions};

#[derive(Debug, Args)]
pub struct Export {
    /// Id of a dataflow of the questionnaires, as in DF_WSPDB
    #[arg(long, required_unless_present_any = ["cells", "structures"])]
    dataflow: Option<String>,
    /// What the codes mean instead: all SDMX structures, or those of the dataflow
    #[arg(long, conflicts_with_all = ["cells", "country", "year"], requires = "format")]
    structures: bool,
    /// Of figures sdmx-csv-1.0, -2.0, -2.1, sdmx-json-1.0, -2.0, sdmx-ml-generic-2.1, sdmx-ml-2.1, -3.0, ilostat, xlsx,
    /// parquet, json-stat or data-package, without it the one that the dataflow is made for; of structures sdmx-ml-2.1, -3.0, sdmx-json-1.0, -2.0, xsd-2.1, -3.0, xsd-flat-2.1, -3.0
    #[arg(long, conflicts_with = "cells")]
    format: Option<String>,
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
            id if self.structures => {
                let format = self.format.as_deref().unwrap_or_default();
                structures::write(&app, StructureFormat::from_str(format, false)?, id.as_deref(), &mut *out)?;
            }
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
        let catalogue = app.store.read_blocking(|db| catalogue::current(db, &app.context))?;
        let Some(flow) = catalogue.dataflow(id) else {
            let known: Vec<&str> = catalogue.dataflows.iter().map(|flow| flow.reference.id.as_str()).collect();
            return Err(format!("--dataflow {id}: there are {}", known.join(", ")).into());
        };
        let filter = Filter { country: self.country.clone(), year: self.year };
        let format: DataFormat = match &self.format {
            Some(name) => name.parse()?,
            None => exports::format_of(&catalogue, flow),
        };
        let (store, context) = (app.store.clone(), app.context.clone());
        let export = exports::Export { store, context, catalogue, flow: id.to_owned(), filter, format };
        Ok(export.write(export.extent()?, out)?)
    }
}
