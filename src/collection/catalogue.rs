//! What SDMX clients are told: structures, dataflows, code lists, with the schemes of all countries. Made once and kept until
//! another version is accepted.

mod assemble;
mod codelists;
mod names;
mod schemes;
mod views;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use self::schemes::Accepted;
use super::Context;
use crate::sdmx::model::Catalogue;
use crate::store::{Db, Result, versions};

/// The catalogue made last.
#[derive(Debug, Default)]
pub struct Kept(Mutex<Option<Made>>);

#[derive(Debug)]
struct Made {
    /// The acceptance that was the last one when it was made.
    mark: i64,
    catalogue: Arc<Catalogue>,
    /// What each accepted version said of its schemes, by submission: a version is read once only.
    accepted: BTreeMap<String, Arc<Accepted>>,
}

/// The catalogue as it is now; empty where the definitions say nothing about SDMX. Nearly always one small question to the database.
///
/// # Errors
/// When the store cannot be read.
pub fn current(db: &mut Db, context: &Context) -> Result<Arc<Catalogue>> {
    let mark = versions::last_acceptance(db)?;
    let mut known = BTreeMap::new();
    if let Ok(kept) = context.editions.catalogue.0.lock()
        && let Some(made) = kept.as_ref()
    {
        if made.mark == mark {
            return Ok(made.catalogue.clone());
        }
        known = made.accepted.clone();
    }
    let accepted = schemes::read(db, context, &known)?;
    let catalogue = Arc::new(assemble::catalogue(context, &accepted));
    if let Ok(mut kept) = context.editions.catalogue.0.lock() {
        *kept = Some(Made { mark, catalogue: catalogue.clone(), accepted });
    }
    Ok(catalogue)
}
