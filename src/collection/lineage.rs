//! From one exported figure back to where it comes from: its release, the sealed version, the cell with who wrote it, what
//! was decided and said about it; of a computed figure, the cells that went into it.
//!
//! What everybody may see is in the releases alone ([`public`]); the rest is for those who may look at the submission.

mod cell;
mod key;
mod rate;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDateTime;

pub use self::cell::{CellWay, Written};
pub use self::key::Key;
pub use self::rate::RateWay;
use super::{Context, Edition, sheet, trail};
use crate::domain::cells::Answers;
use crate::domain::submission::Content;
use crate::domain::submission::endorsement::{Statement, holds};
use crate::sdmx::model::{Catalogue, Dataflow};
use crate::store::endorsements::{self, Said};
pub use crate::store::observations::Figure;
pub use crate::store::observations::traced::Traced;
use crate::store::observations::traced::{of_indicators, of_key};
use crate::store::versions::{self, Version};
use crate::store::{Db, Result, releases};

/// All that was ever given out under a key, the latest first; in all dataflows where none is named.
///
/// # Errors
/// When the store cannot be read.
pub fn all(db: &mut Db, catalogue: &Catalogue, dataflow: Option<&str>, key: &Key) -> Result<Vec<Traced>> {
    for flow in catalogue.dataflows.iter().filter(|flow| dataflow.is_none_or(|id| flow.reference.id == id)) {
        let stored = &catalogue.stored(flow).reference.id;
        let series = match &flow.view {
            Some(view) => view.source_of(&key.series),
            None => Some(key.series.clone()),
        };
        if let Some(series) = series.filter(|_| within(catalogue, flow, key)) {
            let found = of_key(db, stored, &series, &key.period)?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
    }
    Ok(Vec::new())
}

/// Whether a key is within the limits of a dataflow.
fn within(catalogue: &Catalogue, flow: &Dataflow, key: &Key) -> bool {
    let dimensions = catalogue.structure_of(flow).map(|structure| structure.dimensions.as_slice()).unwrap_or_default();
    let mut codes = dimensions.iter().zip(key.series.split('.'));
    codes.all(|(dimension, code)| {
        flow.limits.get(&dimension.id).is_none_or(|allowed| allowed.iter().any(|one| one == code))
    })
}

/// Of these, what everybody sees at an instant or saw before.
pub fn public(all: Vec<Traced>, at: NaiveDateTime) -> Vec<Traced> {
    all.into_iter().filter(|one| one.figure.free && one.release.was_public(at)).collect()
}

/// The one that is meant: of the version that is named, else the latest.
pub fn meant(all: &[Traced], version: Option<i32>) -> Option<&Traced> {
    all.iter().find(|one| version.is_none_or(|number| one.release.version == number))
}

/// The rest of the way, for those who may look at the submission.
#[derive(Debug)]
pub struct Inside {
    pub version: Version,
    pub sealed_by: String,
    pub content: Content,
    pub edition: Arc<Edition>,
    /// As they were sealed, with the years before.
    pub answers: Answers,
    pub way: Way,
    /// What members of the statistics group said of the version, as far as it is about this figure and holds.
    pub said: Vec<Said>,
    /// The names of accounts, as decisions and reasons name them.
    pub names: BTreeMap<String, String>,
}

#[derive(Debug)]
pub enum Way {
    /// It repeats a cell.
    Cell(Box<CellWay>),
    /// It was computed from cells.
    Rate(Box<RateWay>),
    /// The definition that is here does not give this figure.
    Unknown,
}

/// Follows a figure into the version it comes from.
///
/// # Errors
/// When the store cannot be read, or the version or its edition is not there.
pub fn inside(db: &mut Db, context: &Context, one: &Traced) -> Result<Inside> {
    let submission = &one.release.submission_id;
    let version = versions::get(db, submission, one.release.version)?;
    let content = sheet::content(&version.content)?;
    let edition = context.editions.of(&content.questionnaire, &content.edition, &content.country)?;
    let answers = sheet::answers_of(db, &context.editions, &edition.questionnaire, &content)?;
    let address = one.figure.address.as_deref().and_then(|text| text.parse().ok());
    let way = match &address {
        Some(address) => Way::Cell(Box::new(cell::way(db, one, &version, &content, address)?)),
        None => match rate::way(db, one, &version, &edition.questionnaire, &answers)? {
            Some(way) => Way::Rate(Box::new(way)),
            None => Way::Unknown,
        },
    };
    let modules: Vec<&str> = edition.questionnaire.modules.iter().map(|module| module.id.as_str()).collect();
    let about = address.as_ref().map(|address| address.module.as_str());
    let said = still_said(endorsements::of_version(db, submission, version.number)?, &modules, about);
    let names = trail::names(db)?;
    let sealed_by = names.get(&format!("account:{}", version.created_by)).cloned().unwrap_or_default();
    Ok(Inside { way, said, sealed_by, names, version, content, edition, answers })
}

/// What holds, of the whole or of the module that is meant; of all where none is.
fn still_said(all: Vec<Said>, modules: &[&str], about: Option<&str>) -> Vec<Said> {
    let statements: Vec<Statement> = all.iter().map(|said| said.statement.clone()).collect();
    let concerns = |module: Option<&str>| module.is_none() || about.is_none() || module == about;
    let all = all.into_iter().enumerate();
    let kept =
        all.filter(|(place, said)| holds(modules, &statements, *place) && concerns(said.statement.module.as_deref()));
    kept.map(|(_, said)| said).collect()
}

/// Where figures of a version went that were computed: key and dataflow, by indicator.
pub fn of_rates(db: &mut Db, submission: &str, version: i32) -> Result<BTreeMap<String, Vec<Figure>>> {
    let mut found: BTreeMap<String, Vec<Figure>> = BTreeMap::new();
    if let Some(release) = releases::of_version(db, submission, version)? {
        for figure in of_indicators(db, release.id)? {
            found.entry(figure.indicator.clone().unwrap_or_default()).or_default().push(figure);
        }
    }
    Ok(found)
}

/// Where a cell of a version went.
pub fn of_cell(db: &mut Db, submission: &str, version: i32, address: &str) -> Result<Vec<Figure>> {
    match releases::of_version(db, submission, version)? {
        Some(release) => crate::store::observations::traced::of_cells(db, release.id, &[address.to_owned()]),
        None => Ok(Vec::new()),
    }
}
