//! The editions a service works with, compiled once.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use crate::domain::checks::{Plan, Schemas};
use crate::domain::questionnaire::{self, Fault, Files, Questionnaire};
use crate::store::StoreError;

/// One edition with its validators and compiled checks, which differ by country.
#[derive(Debug)]
pub struct Edition {
    pub questionnaire: Questionnaire,
    schemas: RwLock<BTreeMap<String, Arc<Schemas>>>,
    plans: RwLock<BTreeMap<String, Arc<Plan>>>,
}

impl Edition {
    fn new(questionnaire: Questionnaire) -> Self {
        Edition { questionnaire, schemas: RwLock::default(), plans: RwLock::default() }
    }

    pub fn plan(&self, country: &str) -> Arc<Plan> {
        if let Some(found) = self.plans.read().ok().and_then(|p| p.get(country).cloned()) {
            return found;
        }
        let made = Arc::new(Plan::new(&self.questionnaire, country));
        if let Ok(mut plans) = self.plans.write() {
            plans.insert(country.to_owned(), made.clone());
        }
        made
    }

    /// # Errors
    /// When a module of the edition is not a usable JSON Schema.
    pub fn schemas(&self, country: &str) -> Result<Arc<Schemas>, StoreError> {
        if let Some(found) = self.schemas.read().ok().and_then(|s| s.get(country).cloned()) {
            return Ok(found);
        }
        let built = Arc::new(Schemas::build(&self.questionnaire, country).map_err(StoreError::Corrupt)?);
        if let Ok(mut schemas) = self.schemas.write() {
            schemas.insert(country.to_owned(), built.clone());
        }
        Ok(built)
    }
}

#[derive(Debug)]
pub struct Editions {
    editions: BTreeMap<(String, String), Arc<Edition>>,
}

impl Editions {
    /// # Errors
    /// All faults of all editions.
    pub fn load(files: &Files) -> Result<Editions, Vec<Fault>> {
        let mut editions = BTreeMap::new();
        let mut faults = Vec::new();
        for (id, edition) in questionnaire::editions(files) {
            match questionnaire::load(files, &id, &edition) {
                Ok(compiled) => {
                    editions.insert((id, edition), Arc::new(Edition::new(compiled)));
                }
                Err(found) => faults.extend(found),
            }
        }
        if faults.is_empty() { Ok(Editions { editions }) } else { Err(faults) }
    }

    /// # Errors
    /// `Corrupt` when a round names an edition that this service does not have.
    pub fn get(&self, id: &str, edition: &str) -> Result<Arc<Edition>, StoreError> {
        self.editions
            .get(&(id.to_owned(), edition.to_owned()))
            .cloned()
            .ok_or_else(|| StoreError::Corrupt(format!("questionnaire {id} {edition} is not installed")))
    }

    pub fn all(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.editions.values()
    }
}
