//! A submission with everything one needs to show or judge it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Context, Edition};
use crate::domain::cells::{Answers, Cell};
use crate::domain::questionnaire::Address;
use crate::domain::submission::Content;
use crate::store::cells::Current;
use crate::store::submissions::{Justified, Submission};
use crate::store::{Db, Result, StoreError, cells, rows, submissions, versions};

/// How many earlier years are laid beside the current one, where they were accepted.
const YEARS_BACK: i32 = 2;

#[derive(Debug)]
pub struct Sheet {
    pub submission: Submission,
    pub edition: Arc<Edition>,
    /// Current cells of this year and accepted cells of earlier years.
    pub answers: Answers,
    /// Current cells with revision, author and time.
    pub current: BTreeMap<Address, Current>,
    pub justified: Vec<Justified>,
}

/// Loads the submission as it is now.
pub fn load(db: &mut Db, context: &Context, submission: Submission) -> Result<Sheet> {
    let edition = context.editions.get(&submission.round.questionnaire, &submission.round.edition)?;
    let current = cells::of(db, &submission.id)?;
    let mut answers = Answers::new(&submission.country, submission.round.year);
    answers.rows = rows::of(db, &submission.id)?;
    answers.cells = current.iter().map(|(address, c)| (address.clone(), c.cell.clone())).collect();
    lay_earlier_years(db, &mut answers)?;
    let justified = submissions::justifications(db, &submission.id)?;
    Ok(Sheet { submission, edition, answers, current, justified })
}

/// Only some cells, with the rows they belong to: what saving them needs. No earlier years, no reasons.
pub fn around(db: &mut Db, context: &Context, submission: Submission, addresses: &[Address]) -> Result<Sheet> {
    let edition = context.editions.get(&submission.round.questionnaire, &submission.round.edition)?;
    let current = cells::at(db, &submission.id, addresses)?;
    let mut answers = Answers::new(&submission.country, submission.round.year);
    let named = addresses.iter().filter_map(|a| a.row.as_deref()).collect();
    answers.rows = rows::at(db, &submission.id, &named)?;
    answers.cells = current.iter().map(|(address, c)| (address.clone(), c.cell.clone())).collect();
    Ok(Sheet { submission, edition, answers, current, justified: Vec::new() })
}

/// Answers as they were in a version, with the accepted years before it.
pub fn answers_of(db: &mut Db, content: &Content) -> Result<Answers> {
    let mut answers = Answers::new(&content.country, content.year);
    answers.rows.clone_from(&content.rows);
    answers.cells.clone_from(&content.cells);
    lay_earlier_years(db, &mut answers)?;
    Ok(answers)
}

fn lay_earlier_years(db: &mut Db, answers: &mut Answers) -> Result<()> {
    for back in 1..=YEARS_BACK {
        for (address, cell) in accepted_cells(db, &answers.country, answers.year - back)? {
            answers.cells.entry(address).or_insert(cell);
        }
    }
    Ok(())
}

fn accepted_cells(db: &mut Db, country: &str, year: i32) -> Result<BTreeMap<Address, Cell>> {
    let earlier = match submissions::find(db, country, year) {
        Ok(submission) => submission,
        Err(StoreError::NotFound) => return Ok(BTreeMap::new()),
        Err(error) => return Err(error),
    };
    Ok(versions::accepted(db, &earlier.id)?
        .map(|v| content(&v.content))
        .transpose()?
        .map(|c| c.cells)
        .unwrap_or_default())
}

/// A stored version, read back.
pub fn content(canonical: &str) -> Result<Content> {
    Ok(serde_json::from_str(canonical)?)
}

impl Sheet {
    /// What a version of the submission would hold now.
    pub fn content(&self) -> Content {
        let year = self.answers.year;
        Content {
            country: self.submission.country.clone(),
            year,
            round: self.submission.round.id.clone(),
            questionnaire: self.submission.round.questionnaire.clone(),
            edition: self.submission.round.edition.clone(),
            definition_sha256: self.edition.questionnaire.digest.clone(),
            rows: self.answers.rows.clone(),
            cells: self
                .answers
                .cells
                .iter()
                .filter(|(a, c)| a.year == year && !c.is_blank())
                .map(|(a, c)| (a.clone(), c.clone()))
                .collect(),
            justifications: Vec::new(),
        }
    }
}
