//! The editions a service works with, compiled once.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, RwLock};

use crate::domain::cells::Answers;
use crate::domain::checks::{Board, Finding, Plan, Schemas};
use crate::domain::questionnaire::{self, Fault, Files, Questionnaire};
use crate::store::StoreError;

/// One edition with its validators and compiled checks, which differ by country.
#[derive(Debug)]
pub struct Edition {
    pub questionnaire: Questionnaire,
    schemas: RwLock<BTreeMap<String, Arc<Schemas>>>,
    plans: RwLock<BTreeMap<String, Arc<Plan>>>,
    /// Of the submissions judged last, the latest first.
    boards: Mutex<VecDeque<(String, Board)>>,
}

/// How many submissions are kept judged between requests.
const BOARDS: usize = 8;

impl Edition {
    fn new(questionnaire: Questionnaire) -> Self {
        Edition { questionnaire, schemas: RwLock::default(), plans: RwLock::default(), boards: Mutex::default() }
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

    /// All findings of the checks on a submission. After a change only what reads the changed cells is judged again; what
    /// was changed is found by comparing, so nothing depends on who changed it, or in which process.
    pub fn findings(&self, submission: &str, answers: &Answers) -> Vec<Finding> {
        let kept = self.boards.lock().ok().and_then(|mut boards| {
            let place = boards.iter().position(|(id, _)| id == submission)?;
            boards.remove(place)
        });
        let board = match kept {
            Some((_, mut board)) => {
                board.follow(answers);
                board
            }
            None => Board::new(self.plan(&answers.country), answers),
        };
        let findings = board.findings().cloned().collect();
        if let Ok(mut boards) = self.boards.lock() {
            boards.push_front((submission.to_owned(), board));
            boards.truncate(BOARDS);
        }
        findings
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
