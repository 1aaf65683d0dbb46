//! A submission with everything one needs to show or judge it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::layers::Layers;
use super::live::Mark;
use super::references::{self, Published};
use super::{Context, Edition, Editions};
use crate::domain::cells::{Answers, Cell, Row, pairs};
use crate::domain::clarifications::State::Open;
use crate::domain::contributions::Eyes;
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::Content;
use crate::store::cells::{Current, Past};
use crate::store::clarifications::Clarification;
use crate::store::submissions::{Contribution, Justified, Submission};
use crate::store::verdicts::{self, Given};
use crate::store::{Db, Result, Tx, Wants, cells, clarifications, now, rows, submissions};

/// How many earlier years are laid beside the current one, where they were accepted.
pub const YEARS_BACK: i32 = 2;

#[derive(Debug)]
pub struct Sheet {
    pub submission: Submission,
    pub edition: Arc<Edition>,
    /// Current cells of this year and accepted cells of earlier years.
    pub answers: Answers,
    /// Current cells with revision, author and time.
    pub current: BTreeMap<Address, Current>,
    pub justified: Vec<Justified>,
    /// What reviewers said to such reasons, oldest first.
    pub verdicts: Vec<Given>,
    /// What others published for this year.
    pub published: Vec<Published>,
    /// What waits for an answer: the questions of reviewers, and those of the coordinator to the institution that looks.
    pub asked: Vec<Clarification>,
    /// Where the cells stand, and which of them may be filled in.
    pub layers: Layers,
    /// What others change from here on is not in it. `None` where only some cells were read.
    pub mark: Option<Mark>,
}

/// Only what cells are called by: for pages that show few of very many.
#[derive(Debug)]
pub struct Names {
    pub edition: Arc<Edition>,
    pub layers: Layers,
    /// All rows, and of the cells those that name them and the currency.
    pub answers: Answers,
}

pub fn names(db: &mut Db, context: &Context, submission: &Submission) -> Result<Names> {
    let edition = edition_of(context, submission)?;
    let q = &edition.questionnaire;
    let mut answers = Answers::new(&submission.country, submission.round.year);
    let rows = rows::of(db, &submission.id)?;
    let name_of = |row: &Row| {
        q.list(&row.list).map(|list| Address::new(&list.module, Some(&row.id), &list.name, &[], answers.year))
    };
    let currency = q.currency().map(|cell| Address::new(&cell.module, None, &cell.question, &[], answers.year));
    let wanted: Vec<Address> = rows.iter().filter_map(name_of).chain(currency).collect();
    let named = cells::now_at(db, &submission.id, &wanted)?;
    answers.cells = named.into_iter().map(|(address, current)| (address, current.cell)).collect();
    answers.rows = pairs::added(q, rows);
    let layers = Layers::read(db, &submission.id, &Eyes::default())?;
    Ok(Names { layers, answers, edition })
}

/// Loads the figures of the country as they are now.
pub fn load(db: &mut Db, context: &Context, submission: Submission) -> Result<Sheet> {
    seen(db, context, submission, &Eyes::default())
}

/// Loads the submission as somebody sees it: in the parts that are in their hands what their institution says, else the
/// figures of the country.
pub fn seen(db: &mut Db, context: &Context, submission: Submission, eyes: &Eyes) -> Result<Sheet> {
    let edition = edition_of(context, &submission)?;
    let layers = Layers::read(db, &submission.id, eyes)?;
    // Before the cells: what is changed between the two is told twice rather than never.
    let mark = Some(Mark::now(db, &layers)?);
    let current = layers.cells(db, &edition.questionnaire)?;
    let answers = answers_of_today(db, &context.editions, &edition.questionnaire, &submission, &current)?;
    let justified = submissions::justifications(db, &submission.id)?;
    // What has no reason was not judged.
    let verdicts = if justified.is_empty() { Vec::new() } else { verdicts::of(db, &submission.id)? };
    let mut asked = clarifications::of(db, &submission.id, Some(Open))?;
    asked.retain(|one| one.addressee.is_none() || one.addressee == eyes.institution);
    let published = references::published(db, context, &submission.country, submission.round.year)?;
    Ok(Sheet { submission, edition, answers, current, justified, verdicts, published, asked, layers, mark })
}

/// The answers as they are now, seen with any edition of their questionnaire.
pub fn answers_now(db: &mut Db, editions: &Editions, q: &Questionnaire, submission: &Submission) -> Result<Answers> {
    let current = cells::of(db, &submission.id)?;
    answers_of_today(db, editions, q, submission, &current)
}

fn answers_of_today(
    db: &mut Db,
    editions: &Editions,
    q: &Questionnaire,
    submission: &Submission,
    current: &BTreeMap<Address, Current>,
) -> Result<Answers> {
    let mut answers = Answers::new(&submission.country, submission.round.year);
    answers.rows = pairs::added(q, rows::of(db, &submission.id)?);
    let mut cells = current.iter().map(|(address, c)| (address.clone(), c.cell.clone()));
    answers.cells = with_earlier_years(db, editions, q, &answers, &mut cells)?;
    answers.today = Some(now().format("%Y-%m-%d").to_string());
    Ok(answers)
}

/// What `around` will look at, for the one who writes: it is read for all who write together.
pub fn wants(submission: &str, addresses: &[Address], key: Option<(i64, String)>) -> Wants {
    let rows = rows_of(addresses).map(str::to_owned).collect();
    Wants { submission: submission.to_owned(), addresses: addresses.to_vec(), rows, key }
}

/// The stored rows that cells belong to; those of a pair are two.
fn rows_of(addresses: &[Address]) -> impl Iterator<Item = &str> {
    addresses.iter().filter_map(|a| a.row.as_deref()).flat_map(pairs::stored_rows)
}

/// Only some cells, with the rows they belong to: what saving them needs. No earlier years, no reasons, no questions.
pub fn around(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: Submission,
    addresses: &[Address],
    eyes: &Eyes,
) -> Result<Sheet> {
    let edition = edition_of(context, &submission)?;
    let layers = Layers::ahead(tx, &submission.id, eyes)?;
    let current = layers.cells_at(tx, &edition.questionnaire, addresses)?;
    let mut answers = Answers::new(&submission.country, submission.round.year);
    let named = rows_of(addresses).collect();
    answers.rows = pairs::added(&edition.questionnaire, rows::at(tx, &submission.id, &named)?);
    answers.cells = current.iter().map(|(address, c)| (address.clone(), c.cell.clone())).collect();
    let (justified, verdicts, published, asked) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    Ok(Sheet { submission, edition, answers, current, justified, verdicts, published, asked, layers, mark: None })
}

/// Some current cells, each from where somebody sees it.
pub fn now_at(
    db: &mut Db,
    context: &Context,
    submission: &Submission,
    eyes: &Eyes,
    addresses: &[Address],
) -> Result<BTreeMap<Address, Current>> {
    let edition = edition_of(context, submission)?;
    Layers::read(db, &submission.id, eyes)?.cells_now(db, &edition.questionnaire, addresses)
}

/// Answers as they were in a version, with the accepted years before it.
pub fn answers_of(db: &mut Db, editions: &Editions, q: &Questionnaire, content: &Content) -> Result<Answers> {
    let mut answers = Answers::new(&content.country, content.year);
    answers.rows = pairs::added(q, content.rows.clone());
    let mut cells = content.cells.iter().map(|(address, cell)| (address.clone(), cell.clone()));
    answers.cells = with_earlier_years(db, editions, q, &answers, &mut cells)?;
    Ok(answers)
}

/// The edition of its round, as its country is asked it.
pub fn edition_of(context: &Context, submission: &Submission) -> Result<Arc<Edition>> {
    let round = &submission.round;
    context.editions.of(&round.questionnaire, &round.edition, &submission.country)
}

/// Cells with those that were accepted in the years before, in the words of the edition `q`.
fn with_earlier_years(
    db: &mut Db,
    editions: &Editions,
    q: &Questionnaire,
    answers: &Answers,
    cells: &mut dyn Iterator<Item = (Address, Cell)>,
) -> Result<BTreeMap<Address, Cell>> {
    let mut all = Vec::new();
    for back in 1..=YEARS_BACK {
        let earlier = editions.accepted(db, q, &answers.country, answers.year - back)?;
        all.extend(earlier.iter().flat_map(|e| &e.cells).map(|(address, cell)| (address.clone(), cell.clone())));
    }
    all.extend(cells);
    // Sorted once: looking for the place of each would take longer than everything else.
    Ok(all.into_iter().collect())
}

/// What was accepted for a cell in the years before, in the words of the edition `q`, latest first.
pub fn years(
    db: &mut Db,
    editions: &Editions,
    q: &Questionnaire,
    country: &str,
    address: &Address,
    most: i32,
) -> Result<Vec<(i32, Cell)>> {
    let mut found = Vec::new();
    for year in (address.year - most..address.year).rev() {
        let Some(accepted) = editions.accepted(db, q, country, year)? else { continue };
        let cell = accepted.cells.get(&address.in_year(year));
        found.extend(cell.filter(|c| !c.is_blank()).map(|cell| (year, cell.clone())));
    }
    Ok(found)
}

/// What was accepted last year, in the words of the edition of this one.
pub fn year_before(db: &mut Db, context: &Context, submission: &Submission) -> Result<Option<Arc<Content>>> {
    let edition = edition_of(context, submission)?;
    context.editions.accepted(db, &edition.questionnaire, &submission.country, submission.round.year - 1)
}

/// A stored version, read back.
pub fn content(canonical: &str) -> Result<Content> {
    Ok(serde_json::from_str(canonical)?)
}

impl Sheet {
    /// Whether the one who sees this sheet may fill in a cell now.
    pub fn fills(&self, address: &Address) -> bool {
        self.layers.target(&self.edition.questionnaire, address).is_ok_and(Contribution::open)
    }

    /// The history of the figure that is seen.
    pub fn history(&self, db: &mut Db, address: &Address) -> Result<Vec<Past>> {
        cells::history_in(db, self.layers.shown(&self.edition.questionnaire, address), address)
    }

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
            rows: pairs::left_out(&self.answers.rows),
            cells: self
                .answers
                .cells
                .iter()
                .filter(|(a, c)| a.year == year && !c.is_blank())
                .map(|(a, c)| (a.clone(), c.clone()))
                .collect(),
            justifications: Vec::new(),
            revision: None,
            decisions: Vec::new(),
        }
    }
}
