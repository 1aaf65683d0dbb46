//! Lays out the demonstration: Timor-Leste's published figures, 2017 to 2023 accepted and 2024 as a draft.
//!
//! What is there already is left alone, so that every start of the demonstration may call it.

mod bulletin;
mod files;
mod people;

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate, NaiveDateTime};
use serde_json::json;

use super::cell_lines::CellLine;
use super::findings::{self, Reason};
use super::importing::file::Entry;
use super::saving::{self, Input, Patch, Writing};
use super::{Context, importing, rounds, sheet, transitions};
use crate::domain::cells::{Origin, Row};
use crate::domain::contributions::Eyes;
use crate::domain::submission::Role;
use crate::embedded;
use crate::store::accounts::Account;
use crate::store::cells::Author;
use crate::store::rounds::Round;
use crate::store::{Audit, Result, Store, StoreError, Tx, Written, now, rows, submissions};

use files::{InstitutionLine, RowLine};
pub use people::DemoAccount;

const COUNTRY: &str = "TLS";
/// Answers for the country.
const INSTITUTION: &str = "INSS";
/// The last year that was accepted; its descriptions stand for the years before, too.
const LAST_ACCEPTED: i32 = 2023;
/// The last year that is published. Of 2022 the bulletin has not all of what describes a benefit, so that its rates are missing.
const LAST_PUBLISHED: i32 = 2021;
const QUESTIONNAIRE: (&str, &str) = ("ssi", "2026");
/// The language of what stands in the records of the demonstration.
const LANGUAGE: &str = "en";

/// Seeds what is missing. `known` are accounts of an earlier start: their passwords are used again.
///
/// # Errors
/// When the data of the demonstration does not fit the questionnaire, or the store does not take it.
pub async fn seed(store: &Store, context: &Context, known: Vec<DemoAccount>) -> Result<Vec<DemoAccount>> {
    let (store, context) = (store.clone(), context.clone());
    tokio::task::spawn_blocking(move || plant(&store, &context, &known))
        .await
        .map_err(|e| StoreError::Unavailable(e.to_string()))?
}

fn plant(store: &Store, context: &Context, known: &[DemoAccount]) -> Result<Vec<DemoAccount>> {
    let files = embedded::demo();
    let institutions: Vec<InstitutionLine> = files::read(&files, "institutions.csv")?;
    let people = people::seed(store, institutions, files::read(&files, "accounts.csv")?, known)?;
    let hands = Hands { sender: people.with_role(Role::Coordinator)?, reviewer: people.with_role(Role::Reviewer)? };
    let there: BTreeSet<i32> = store.read_blocking(|db| {
        Ok(submissions::all(db, Some(&[COUNTRY.to_owned()]))?.iter().map(|s| s.round.year).collect())
    })?;
    let rows: Vec<RowLine> = files::read(&files, "rows.csv")?;
    let mut years = bulletin::years(context, &files, &there, &rows)?;
    for round in [published_round(LAST_ACCEPTED), running_round()] {
        if !there.contains(&round.year) {
            let cells = files::read(&files, &format!("{}.csv", round.year))?;
            years.push(Year {
                file: file_of(round.year),
                cells,
                figures: Vec::new(),
                accepted: round.year == LAST_ACCEPTED,
                round,
            });
        }
    }
    if !years.is_empty() {
        let context = context.clone();
        // One commit for all: a disk that is busy delays the start once only.
        store.write_blocking(move |tx| lay_out(tx, &context, &hands, &rows, &years))?;
    }
    Ok(people.listed)
}

/// Those who send and accept.
struct Hands {
    sender: Account,
    reviewer: Account,
}

struct Year {
    round: Round,
    cells: Vec<CellLine>,
    /// The file they stand in.
    file: String,
    /// Taken in beside the cells, as far as they have a place.
    figures: Vec<Entry>,
    accepted: bool,
}

/// The file that describes a year in full.
fn file_of(year: i32) -> String {
    format!("{year}.csv")
}

fn lay_out(tx: &mut Tx<'_>, context: &Context, hands: &Hands, rows: &[RowLine], years: &[Year]) -> Result<Written<()>> {
    for year in years {
        let id = rounds::open(tx, context, hands.sender.id, &year.round, COUNTRY, INSTITUTION)?.value;
        add_rows(tx, &id, rows)?;
        save_cells(tx, context, &id, &Author::new(hands.sender.id, Origin::File(year.file.clone())), &year.cells)?;
        if !year.figures.is_empty() {
            importing::run(tx, context, COUNTRY, &hands.sender, bulletin::FILE, &year.figures)?;
        }
        if year.accepted {
            accept(tx, context, &id, hands, year.round.year <= LAST_PUBLISHED)?;
        }
    }
    let laid_out: Vec<i32> = years.iter().map(|year| year.round.year).collect();
    Ok(Written::with((), Audit::by_system("demo.years", "demo".to_owned(), json!({ "years": laid_out }))))
}

fn round(year: i32, opens_at: NaiveDateTime, due_at: NaiveDateTime) -> Round {
    let (questionnaire, edition) = QUESTIONNAIRE;
    Round {
        id: format!("{questionnaire}-{year}"),
        questionnaire: questionnaire.to_owned(),
        edition: edition.to_owned(),
        year,
        opens_at,
        due_at,
        closed_at: None,
        quorum: 0,
    }
}

/// Its dates are history.
fn published_round(year: i32) -> Round {
    let date =
        |month, day| NaiveDate::from_ymd_opt(year + 1, month, day).unwrap_or_default().and_time(chrono::NaiveTime::MIN);
    round(year, date(2, 1), date(6, 30))
}

/// Open, and due in some time, whenever the demonstration starts.
fn running_round() -> Round {
    let now = now().naive_utc();
    round(2024, now - Duration::days(30), now + Duration::days(60))
}

fn add_rows(tx: &mut Tx<'_>, id: &str, lines: &[RowLine]) -> Result<()> {
    let year = submissions::by_id(tx.db(), id)?.round.year;
    let there = rows::of(tx.db(), id)?;
    let missing: Vec<Row> = lines
        .iter()
        .filter(|line| line.existed_in(year) && !there.iter().any(|row| row.id == line.row))
        .map(|line| Row { list: line.list.clone(), id: line.row.clone(), parent: line.parent.clone(), closed: false })
        .collect();
    if missing.is_empty() { Ok(()) } else { rows::add(tx, id, &missing) }
}

/// Through the same gate as everybody's cells; one that does not pass stops the seeding.
fn save_cells(tx: &mut Tx<'_>, context: &Context, id: &str, by: &Author, lines: &[CellLine]) -> Result<()> {
    let submission = submissions::by_id(tx.db(), id)?;
    let sheet = sheet::seen(tx.db(), context, submission, &Eyes::national())?;
    let revision = |line: &CellLine| {
        line.address.parse().ok().and_then(|address| sheet.current.get(&address)).map_or(0, |c| c.revision)
    };
    let inputs: Vec<_> = lines
        .iter()
        .map(|line| {
            let patch = Patch {
                value: line.value.clone(),
                status: Some(line.status.clone()),
                note: line.note.clone(),
                source: line.source.clone(),
            };
            (Input { address: line.address.clone(), patch, base_revision: revision(line) }, Writing::Plain)
        })
        .collect();
    let written = saving::save(tx, &sheet, by, &inputs)?;
    for (line, outcome) in lines.iter().zip(&written.value) {
        if !matches!(outcome, saving::Outcome::Saved { .. }) {
            return Err(StoreError::Corrupt(format!("demo cell {}: {outcome:?}", line.address)));
        }
    }
    Ok(())
}

/// Figures that were published stand as they were printed: every warning gets that reason.
fn accept(tx: &mut Tx<'_>, context: &Context, id: &str, hands: &Hands, published: bool) -> Result<()> {
    let reader = context.locales.reader(LANGUAGE);
    let reason = Reason { code: "AS_PUBLISHED".to_owned(), text: reader.text("demo-reason") };
    let found = submissions::by_id(tx.db(), id)?;
    let sheet = sheet::load(tx.db(), context, found)?;
    let keys: Vec<String> = findings::judge(&sheet)?.iter().map(|j| j.finding.key()).collect();
    findings::justify(tx, &sheet, hands.sender.id, &keys, &reason)?;
    let hands = (&hands.sender, &hands.reviewer);
    transitions::import_accepted(tx, context, id, hands, &reader.text("demo-import"), published)?;
    Ok(())
}
