//! Makes packages of published figures: files of any size with the same memory, and the manifest that names them.
//!
//! What a package holds is said by an instant, so it is the same whenever it is made; only structures are those of today.

mod counting;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use chrono::TimeDelta;
use sha2::{Digest, Sha256};

use self::counting::{Counted, Digested};
use super::deliveries::sealed;
use super::dissemination::{AnswerError, Source};
use crate::domain::package::{self, FORMAT, Figures, Holds, MANIFEST, Manifest};
use crate::sdmx::data::{CsvVersion, DataFormat, Labels, writer};
use crate::sdmx::model::{AREA, Catalogue, Dataflow};
use crate::sdmx::rest::{DataQuery, Service, StructureFormat, data_query};
use crate::sdmx::structure::{Selection, write_json, write_xml};
use crate::sdmx::{Generation, Header};
use crate::store::deliveries::Delivery;
use crate::store::observations::Audience;
use crate::store::releases::{self, Given, Which};
use crate::store::{Store, StoreError};

/// What of the figures a target gets.
#[derive(Debug, Clone)]
pub struct Choice {
    /// Ids; none: of every structure the dataflow that holds all.
    pub dataflows: Vec<String>,
    pub formats: Vec<DataFormat>,
    pub structures: Vec<(&'static str, StructureFormat)>,
}

#[derive(Debug, thiserror::Error)]
pub enum MakeError {
    #[error("{0}")]
    Answer(#[from] AnswerError),
    #[error("{0}")]
    Write(#[from] io::Error),
    #[error("there is no dataflow {0}; there are {1}")]
    NoDataflow(String, String),
}

impl From<StoreError> for MakeError {
    fn from(error: StoreError) -> MakeError {
        MakeError::Answer(error.into())
    }
}

/// Writes the files of a delivery into an empty folder, and gives the manifest with its bytes. Call it on a thread that may wait.
///
/// # Errors
/// When the store cannot be read, the folder cannot be written, or a dataflow is named that does not exist.
pub fn make(
    store: &Store,
    catalogue: &Catalogue,
    delivery: &Delivery,
    choice: &Choice,
    folder: &Path,
) -> Result<(Manifest, Vec<u8>), MakeError> {
    let about = About::of(store, delivery)?;
    let mut files = Vec::new();
    for flow in flows(catalogue, &choice.dataflows)? {
        for format in &choice.formats {
            files.extend(data(store, catalogue, flow, *format, &about, folder)?);
        }
    }
    for (name, format) in &choice.structures {
        files.push(structures(catalogue, &about, name, *format, folder)?);
    }
    let manifest = Manifest {
        format: FORMAT,
        package: delivery.package.clone(),
        sender: catalogue.sender().to_owned(),
        holds: if about.release.is_some() { Holds::Release } else { Holds::Everything },
        as_of: delivery.as_of.and_utc(),
        versions: about.versions,
        withdrawn: about.withdrawn,
        files,
    };
    let mut written = serde_json::to_vec_pretty(&manifest).map_err(io::Error::from)?;
    written.push(b'\n');
    fs::write(folder.join(MANIFEST), &written)?;
    Ok((manifest, written))
}

/// What a delivery is about.
struct About {
    as_of: chrono::NaiveDateTime,
    /// None: everything.
    release: Option<Given>,
    versions: Vec<package::Sealed>,
    withdrawn: Vec<package::Sealed>,
}

impl About {
    fn of(store: &Store, delivery: &Delivery) -> Result<About, MakeError> {
        let as_of = delivery.as_of;
        let Some(id) = delivery.release_id else {
            let public = store.read_blocking(|db| releases::public(db, as_of))?;
            let versions = public.iter().map(sealed).collect();
            return Ok(About { as_of, release: None, versions, withdrawn: Vec::new() });
        };
        let (release, others) = store.read_blocking(|db| {
            let release = releases::given(db, &Which::One(id))?.pop().ok_or(StoreError::NotFound)?;
            let others = releases::given(db, &Which::Submission(release.submission.clone()))?;
            Ok((release, others))
        })?;
        let went = |other: &&Given| other.withdrawn_at == Some(as_of) && other.of.released_at < as_of;
        let withdrawn = others.iter().filter(went).map(|given| sealed(&given.of)).collect();
        Ok(About { as_of, versions: vec![sealed(&release.of)], withdrawn, release: Some(release) })
    }

    /// The figures in question, as they became known at this instant where the format can tell what went.
    fn query(&self, source: &Source<'_>, format: DataFormat) -> Result<DataQuery, MakeError> {
        let (country, year) = match &self.release {
            Some(given) => (Some(source.area(&given.of.country)), Some(given.of.year.to_string())),
            None => (None, None),
        };
        let wanted =
            [(format!("c[{AREA}]"), country), ("startPeriod".to_owned(), year.clone()), ("endPeriod".to_owned(), year)];
        let parameters: Vec<(String, String)> =
            wanted.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        let mut query = data_query(Service::V2, source.structure, "", &parameters)
            .map_err(|problem| StoreError::Corrupt(format!("{problem:?}")))?;
        if self.release.is_some() && tells_actions(format) {
            query.updated_after = Some(self.as_of - TimeDelta::microseconds(1));
        }
        Ok(query)
    }
}

/// Whether a format can say that a figure holds no longer.
fn tells_actions(format: DataFormat) -> bool {
    !matches!(format, DataFormat::Csv(CsvVersion::V10, _) | DataFormat::Ilostat(_))
}

fn flows<'a>(catalogue: &'a Catalogue, wanted: &[String]) -> Result<Vec<&'a Dataflow>, MakeError> {
    if wanted.is_empty() {
        let whole =
            |flow: &&Dataflow| catalogue.whole(&flow.structure).is_some_and(|whole| whole.reference == flow.reference);
        return Ok(catalogue.dataflows.iter().filter(whole).collect());
    }
    let find = |id: &String| {
        let known = || catalogue.dataflows.iter().map(|flow| flow.reference.id.as_str()).collect::<Vec<_>>().join(", ");
        catalogue.dataflow(id).ok_or_else(|| MakeError::NoDataflow(id.clone(), known()))
    };
    wanted.iter().map(find).collect()
}

/// Nothing where there is no figure, or the format is not for this dataflow.
fn data(
    store: &Store,
    catalogue: &Catalogue,
    flow: &Dataflow,
    format: DataFormat,
    about: &About,
    folder: &Path,
) -> Result<Option<package::File>, MakeError> {
    let id = &flow.reference.id;
    let Some(source) = Source::of(store, catalogue, id, Audience::Public) else { return Ok(None) };
    if !format.fits(source.structure) {
        return Ok(None);
    }
    let source = Source { at: about.as_of, ..source };
    let query = about.query(&source, format)?;
    let labels = Labels::of(catalogue, source.structure, source.flow, "en");
    let path = format!("data/{id}.{format}.{}", format.extension());
    let mut figures = Figures { dataflow: id.clone(), format: format.to_string(), rows: 0, deleted: 0 };
    let file = write(folder, &path, format.media_type(), |out| {
        let message = writer(format, Box::new(out), source.head(&labels, catalogue.sender(), &query))?;
        let mut counted = Counted::new(message);
        source.write(&query, &mut counted)?;
        (figures.rows, figures.deleted) = (counted.rows, counted.deleted);
        Ok(())
    })?;
    if figures.rows + figures.deleted == 0 {
        fs::remove_file(folder.join(&path))?;
        return Ok(None);
    }
    Ok(Some(package::File { data: Some(figures), ..file }))
}

fn structures(
    catalogue: &Catalogue,
    about: &About,
    name: &str,
    format: StructureFormat,
    folder: &Path,
) -> Result<package::File, MakeError> {
    let header = Header {
        id: "SSI_STRUCTURES".to_owned(),
        prepared: about.as_of.and_utc(),
        sender: catalogue.sender().to_owned(),
        languages: Vec::new(),
        service: None,
    };
    let path = format!("structures/structures.{name}.{}", format.extension());
    let all = Selection::all(catalogue);
    write(folder, &path, format.media_type(), |out| {
        match format {
            StructureFormat::Json(generation) => write_json(generation, &header, &all, out).map(drop)?,
            StructureFormat::Xml(generation) => write_xml(generation, &header, &all, out).map(drop)?,
            StructureFormat::Schema(_) => write_xml(Generation::Three, &header, &all, out).map(drop)?,
        }
        Ok(())
    })
}

/// Writes one file of the package, and what the manifest says of it.
fn write(
    folder: &Path,
    path: &str,
    media_type: &str,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), MakeError>,
) -> Result<package::File, MakeError> {
    let place = folder.join(path);
    place.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut out = Digested { out: BufWriter::new(File::create(place)?), hash: Sha256::new(), bytes: 0 };
    fill(&mut out)?;
    out.flush()?;
    let sha256 = format!("{:x}", out.hash.finalize());
    Ok(package::File { path: path.to_owned(), media_type: media_type.to_owned(), bytes: out.bytes, sha256, data: None })
}
