//! Lays out the demonstration: Timor-Leste's published figures, 2017 to 2023 accepted and 2024 as a draft.
//!
//! What is there already is left alone, so that every start of the demonstration may call it.

mod bulletin;
mod files;
mod people;

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate, NaiveDateTime};

use super::cell_lines::CellLine;
use super::findings::{self, Reason};
use super::saving::{self, Input, Patch, Writing};
use super::{Context, rounds, sheet, transitions};
use crate::domain::cells::Row;
use crate::embedded;
use crate::store::accounts::Account;
use crate::store::rounds::Round;
use crate::store::{Result, Store, StoreError, Tx, Written, now, rows, submissions};

use files::{InstitutionLine, RowLine};
pub use people::DemoAccount;

const COUNTRY: &str = "TLS";
/// Answers for the country.
const INSTITUTION: &str = "INSS";
/// The last year that was accepted; its descriptions stand for the years before, too.
const PUBLISHED: i32 = 2023;
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
    let contributor = people.with_role("contributor")?;
    let reviewer = people.with_role("reviewer")?;
    let lines: Vec<RowLine> = files::read(&files, "rows.csv")?;
    let there: BTreeSet<i32> =
        store.read_blocking(|db| Ok(submissions::all(db, Some(COUNTRY))?.iter().map(|s| s.round.year).collect()))?;
    bulletin::plant(store, context, &files, &there, &lines, (&contributor, &reviewer))?;
    for round in [published_round(PUBLISHED), running_round()] {
        let year = round.year;
        if there.contains(&year) {
            continue;
        }
        let cells: Vec<CellLine> = files::read(&files, &format!("{year}.csv"))?;
        let id = open(store, context, round, &contributor)?;
        fill(store, context, &id, &contributor, &lines, cells)?;
        if year == PUBLISHED {
            accept(store, context, &id, &contributor, &reviewer)?;
        }
    }
    Ok(people.listed)
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

fn open(store: &Store, context: &Context, round: Round, by: &Account) -> Result<String> {
    let (context, by) = (context.clone(), by.id);
    store.write_blocking(move |tx| rounds::open(tx, &context, by, &round, COUNTRY, INSTITUTION))
}

fn fill(
    store: &Store,
    context: &Context,
    id: &str,
    by: &Account,
    lines: &[RowLine],
    cells: Vec<CellLine>,
) -> Result<()> {
    let (context, id, by, lines) = (context.clone(), id.to_owned(), by.id, lines.to_vec());
    store.write_blocking(move |tx| {
        add_rows(tx, &id, &lines)?;
        save_cells(tx, &context, &id, by, &cells)
    })
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
fn save_cells(tx: &mut Tx<'_>, context: &Context, id: &str, by: i64, lines: &[CellLine]) -> Result<Written<()>> {
    let submission = submissions::by_id(tx.db(), id)?;
    let sheet = sheet::load(tx.db(), context, submission)?;
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
    Ok(Written { value: (), audit: written.audit })
}

/// Figures that were published stand as they were printed: every warning gets that reason.
fn accept(store: &Store, context: &Context, id: &str, sender: &Account, reviewer: &Account) -> Result<()> {
    let reader = context.locales.reader(LANGUAGE);
    let reason = Reason { code: "AS_PUBLISHED".to_owned(), text: reader.text("demo-reason") };
    let comment = reader.text("demo-import");
    let (justifying, submission, by) = (context.clone(), id.to_owned(), sender.id);
    store.write_blocking(move |tx| {
        let found = submissions::by_id(tx.db(), &submission)?;
        let sheet = sheet::load(tx.db(), &justifying, found)?;
        let keys: Vec<String> = findings::judge(&sheet)?.iter().map(|j| j.finding.key()).collect();
        findings::justify(tx, &sheet, by, &keys, &reason)
    })?;
    let (context, id, sender, reviewer) = (context.clone(), id.to_owned(), sender.clone(), reviewer.clone());
    store
        .write_blocking(move |tx| transitions::import_accepted(tx, &context, &id, &sender, &reviewer, &comment))
        .map(|_| ())
}
