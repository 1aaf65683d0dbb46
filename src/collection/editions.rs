//! The editions a service works with, compiled once; with what single countries add to them.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, RwLock};

use super::accepted::AcceptedYears;
use super::catalogue;
use crate::domain::cells::{Answers, Cell, Status};
use crate::domain::checks::{Board, Finding, Plan, Schemas};
use crate::domain::questionnaire::{self, Address, Fault, Files, Questionnaire};
use crate::domain::structures::{self, Structures};
use crate::domain::submission::Content;
use crate::store::{Db, StoreError, rounds};

/// One edition with its validators and compiled checks, which differ by country.
#[derive(Debug)]
pub struct Edition {
    pub questionnaire: Questionnaire,
    /// A published edition is sealed; it cannot be changed any more.
    pub published: bool,
    schemas: RwLock<BTreeMap<String, Arc<Schemas>>>,
    plans: RwLock<BTreeMap<String, Arc<Plan>>>,
    /// Of the submissions judged last, the latest first.
    boards: Mutex<VecDeque<(String, Board)>>,
}

/// How many submissions are kept judged between requests.
const BOARDS: usize = 8;

impl Edition {
    fn new(questionnaire: Questionnaire, published: bool) -> Self {
        let (schemas, plans, boards) = (RwLock::default(), RwLock::default(), Mutex::default());
        Edition { questionnaire, published, schemas, plans, boards }
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

/// Questionnaire and edition.
type Key = (String, String);

#[derive(Debug)]
pub struct Editions {
    editions: BTreeMap<Key, Arc<Edition>>,
    pub(super) accepted_years: AcceptedYears,
    /// What SDMX clients are told; none where nothing is said about it.
    pub structures: Option<Structures>,
    pub(super) catalogue: catalogue::Kept,
    /// By country, for those that add something.
    overlays: BTreeMap<(Key, String), Arc<Edition>>,
}

impl Editions {
    /// # Errors
    /// All faults of all editions, of what countries add to them, and between them.
    pub fn load(files: &Files) -> Result<Editions, Vec<Fault>> {
        let mut loaded = Editions {
            editions: BTreeMap::new(),
            overlays: BTreeMap::new(),
            accepted_years: AcceptedYears::default(),
            structures: None,
            catalogue: catalogue::Kept::default(),
        };
        let mut faults = Vec::new();
        for (id, edition) in questionnaire::editions(files) {
            match questionnaire::load(files, &id, &edition) {
                Ok(core) => faults.extend(loaded.add(files, core)),
                Err(found) => faults.extend(found),
            }
        }
        faults.extend(questionnaire::check_succession(loaded.editions.values().map(|e| &e.questionnaire)));
        match structures::load(files) {
            Ok(found) => loaded.structures = found,
            Err(found) => faults.extend(found),
        }
        // An edition that could not be read lacks everything.
        if let Some(structures) = loaded.structures.as_ref().filter(|_| faults.is_empty()) {
            let questionnaires: Vec<&Questionnaire> = loaded.editions.values().map(|e| &e.questionnaire).collect();
            faults.extend(structures::check(structures, &questionnaires));
        }
        if faults.is_empty() { Ok(loaded) } else { Err(faults) }
    }

    fn add(&mut self, files: &Files, core: Questionnaire) -> Vec<Fault> {
        let key = (core.id.clone(), core.edition.clone());
        let published = questionnaire::lock_of(files, &format!("{}/{}", core.id, core.edition)).is_some();
        let mut faults = Vec::new();
        for country in questionnaire::overlays(files, &core.id, &core.edition) {
            match questionnaire::load_for(files, &core, &country) {
                Ok(own) => {
                    self.overlays.insert((key.clone(), country), Arc::new(Edition::new(own, published)));
                }
                Err(found) => faults.extend(found),
            }
        }
        self.editions.insert(key, Arc::new(Edition::new(core, published)));
        faults
    }

    /// # Errors
    /// `Corrupt` when a round names an edition that this service does not have.
    pub fn get(&self, id: &str, edition: &str) -> Result<Arc<Edition>, StoreError> {
        self.editions
            .get(&(id.to_owned(), edition.to_owned()))
            .cloned()
            .ok_or_else(|| StoreError::Corrupt(format!("questionnaire {id} {edition} is not installed")))
    }

    /// The edition as a country is asked it.
    ///
    /// # Errors
    /// `Corrupt` when a round names an edition that this service does not have.
    pub fn of(&self, id: &str, edition: &str, country: &str) -> Result<Arc<Edition>, StoreError> {
        match self.overlays.get(&((id.to_owned(), edition.to_owned()), country.to_owned())) {
            Some(own) => Ok(own.clone()),
            None => self.get(id, edition),
        }
    }

    pub fn all(&self) -> impl Iterator<Item = &Arc<Edition>> {
        self.editions.values()
    }

    /// What countries add, with the country.
    pub fn by_country(&self) -> impl Iterator<Item = (&str, &Arc<Edition>)> {
        self.overlays.iter().map(|((_, country), edition)| (country.as_str(), edition))
    }

    /// The answers of an accepted version as the given edition would have asked for them. What has no place there is
    /// left out; the version itself keeps it.
    pub fn carried(&self, content: Content, to: &Questionnaire) -> Content {
        if content.questionnaire != to.id || content.edition == to.edition {
            return content;
        }
        let Some(steps) = self.steps(to, &content.edition) else { return content };
        let steps: Vec<&Questionnaire> = steps.iter().map(|e| &e.questionnaire).chain([to]).collect();
        let over = |(address, cell): (&Address, &Cell)| {
            let (address, value) = questionnaire::carry_over(&steps, address, cell.value.as_deref())?;
            let status = if value.is_none() && cell.value.is_some() { Status::Normal } else { cell.status };
            Some((address, Cell { value, status, ..cell.clone() }))
        };
        let cells = content.cells.iter().filter_map(over).collect();
        Content { cells, ..content }
    }

    /// Where the edition `to` has what another edition of the same questionnaire asked at an address.
    pub fn place(&self, address: &Address, from: &str, to: &Questionnaire) -> Option<Address> {
        if from == to.edition {
            return Some(address.clone());
        }
        let steps = self.steps(to, from)?;
        let steps: Vec<&Questionnaire> = steps.iter().map(|e| &e.questionnaire).chain([to]).collect();
        questionnaire::carry_over(&steps, address, None).map(|(address, _)| address)
    }

    /// The editions between one and the next, without either; none when no map leads there.
    fn steps(&self, to: &Questionnaire, from: &str) -> Option<Vec<Arc<Edition>>> {
        let mut between = Vec::new();
        let mut before = to.carry.as_ref()?.from.clone();
        while before != from {
            let edition = self.get(&to.id, &before).ok()?;
            before = edition.questionnaire.carry.as_ref()?.from.clone();
            between.insert(0, edition);
        }
        Some(between)
    }

    /// Holds the editions against those with which rounds were opened.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn check(&self, db: &mut Db) -> Result<Vec<Fault>, StoreError> {
        let mut faults = Vec::new();
        for round in rounds::all(db)? {
            let file = format!("{}/{}/questionnaire.json", round.questionnaire, round.edition);
            if self.get(&round.questionnaire, &round.edition).is_err() {
                faults.push(Fault::new(&file, "", format!("is missing; round {} was asked with it", round.id)));
            }
        }
        for used in crate::store::editions::all(db)? {
            let Ok(edition) = self.of(&used.questionnaire, &used.edition, &used.country) else { continue };
            if edition.questionnaire.digest != used.sha256 {
                let folder = format!("{}/{}", used.questionnaire, used.edition);
                let (file, pointer) = match used.country.as_str() {
                    "" => (questionnaire::lock_path(&folder), "/sha256"),
                    country => (format!("{folder}/overlays/{country}.json"), ""),
                };
                let text = format!(
                    "rounds were opened with {}, the files now are {}; put back what was published",
                    used.sha256, edition.questionnaire.digest
                );
                faults.push(Fault::new(&file, pointer, text));
            }
        }
        faults.sort();
        faults.dedup();
        Ok(faults)
    }
}
