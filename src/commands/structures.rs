//! `ssi export --structures`: what the codes of an export mean, as SDMX messages.

use std::error::Error;
use std::io::Write;

use chrono::Utc;
use clap::ValueEnum;

use crate::app::App;
use crate::collection::catalogue;
use crate::sdmx::model::Catalogue;
use crate::sdmx::structure::{Query, Selection, Words, write_json, write_xml, xsd};
use crate::sdmx::{Generation, Header, Layout};

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum StructureFormat {
    #[value(name = "sdmx-ml-2.1")]
    Ml21,
    #[value(name = "sdmx-ml-3.0")]
    Ml30,
    #[value(name = "sdmx-json-1.0")]
    Json10,
    #[value(name = "sdmx-json-2.0")]
    Json20,
    /// The XML schema of the structure-specific messages of a dataflow, as series
    #[value(name = "xsd-2.1")]
    Xsd21,
    #[value(name = "xsd-3.0")]
    Xsd30,
    /// The same without series
    #[value(name = "xsd-flat-2.1")]
    XsdFlat21,
    #[value(name = "xsd-flat-3.0")]
    XsdFlat30,
}

pub(super) fn write(
    app: &App,
    format: StructureFormat,
    dataflow: Option<&str>,
    out: &mut dyn Write,
) -> Result<(), Box<dyn Error>> {
    let catalogue = app.store.read_blocking(|db| catalogue::current(db, &app.context))?;
    if let Some(id) = dataflow.filter(|id| catalogue.dataflow(id).is_none()) {
        return Err(unknown(id, &catalogue).into());
    }
    let header = Header {
        id: "SSI_STRUCTURES".to_owned(),
        prepared: Utc::now(),
        sender: catalogue.sender().to_owned(),
        languages: Vec::new(),
        service: None,
    };
    let selection = match dataflow {
        Some(id) => of_dataflow(&catalogue, id)?,
        None => Selection::all(&catalogue),
    };
    let schema = |generation, layout, out| {
        let id = dataflow.ok_or("--format xsd-…: name the dataflow with --dataflow")?;
        let flow = catalogue.dataflow(id).ok_or_else(|| unknown(id, &catalogue))?;
        xsd::write(generation, &catalogue, flow, &layout, out)?;
        Ok(())
    };
    match format {
        StructureFormat::Ml30 => write_xml(Generation::Three, &header, &selection, out).map(drop)?,
        StructureFormat::Json10 => write_json(Generation::Two, &header, &selection, out).map(drop)?,
        StructureFormat::Json20 => write_json(Generation::Three, &header, &selection, out).map(drop)?,
        StructureFormat::Xsd21 => return schema(Generation::Two, Layout::Series, out),
        StructureFormat::Xsd30 => return schema(Generation::Three, Layout::Series, out),
        StructureFormat::XsdFlat21 => return schema(Generation::Two, Layout::Flat, out),
        StructureFormat::XsdFlat30 => return schema(Generation::Three, Layout::Flat, out),
        StructureFormat::Ml21 => write_xml(Generation::Two, &header, &selection, out).map(drop)?,
    }
    Ok(())
}

/// The dataflow with everything by which its data is understood.
fn of_dataflow<'a>(catalogue: &'a Catalogue, id: &str) -> Result<Selection<'a>, Box<dyn Error>> {
    let beside = "datastructure,codelist,conceptscheme,dataconstraint";
    let words = Words { resource: "dataflow", id: Some(id), references: Some(beside), ..Words::default() };
    Ok(Query::read(words)?.select(catalogue).unwrap_or_default())
}

fn unknown(id: &str, catalogue: &Catalogue) -> String {
    let known: Vec<&str> = catalogue.dataflows.iter().map(|flow| flow.reference.id.as_str()).collect();
    format!("--dataflow {id}: there are {}", known.join(", "))
}
