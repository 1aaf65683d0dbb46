//! The years before those that are described in full: figures as the national bulletin printed them, by its map.

use std::collections::BTreeSet;

use super::files::{self, RowLine};
use super::{COUNTRY, PUBLISHED, accept, fill, open, published_round};
use crate::collection::cell_lines::CellLine;
use crate::collection::importing::file::{self, Entry};
use crate::collection::importing::map::{Map, Place};
use crate::collection::{Context, importing};
use crate::domain::questionnaire::{Address, Files, Questionnaire};
use crate::store::accounts::Account;
use crate::store::{Result, Store, StoreError};

/// The first year of the bulletin.
const FIRST: i32 = 2017;

/// Accepts the years that are not there yet. `hands` are those who send and accept.
pub fn plant(
    store: &Store,
    context: &Context,
    files: &Files,
    there: &BTreeSet<i32>,
    rows: &[RowLine],
    hands: (&Account, &Account),
) -> Result<()> {
    let years: Vec<i32> = (FIRST..PUBLISHED).filter(|year| !there.contains(year)).collect();
    if years.is_empty() {
        return Ok(());
    }
    let entries = entries(files)?;
    let described: Vec<CellLine> = files::read(files, &format!("{PUBLISHED}.csv"))?;
    for year in years {
        let id = open(store, context, published_round(year), hands.0)?;
        let edition = context.editions.of(super::QUESTIONNAIRE.0, super::QUESTIONNAIRE.1, COUNTRY)?;
        fill(store, context, &id, hands.0, rows, descriptions(&edition.questionnaire, &described, rows, year))?;
        let (importer, by, figures) = (context.clone(), hands.0.clone(), of_year(&entries, year));
        store.write_blocking(move |tx| importing::run(tx, &importer, COUNTRY, &by, &figures))?;
        accept(store, context, &id, hands.0, hands.1)?;
    }
    Ok(())
}

fn entries(files: &Files) -> Result<Vec<Entry>> {
    let read = |name: &str| {
        let path = format!("{COUNTRY}/{name}");
        files.get(&path).ok_or_else(|| StoreError::Corrupt(format!("demo/{path} is missing")))
    };
    let map = Map::read(read("bulletin.map.json")?)
        .map_err(|faults| StoreError::Corrupt(format!("demo/{COUNTRY}/bulletin.map.json: {}", faults.join("; "))))?;
    file::read(read("bulletin.csv")?, Some(&map))
        .map_err(|fault| StoreError::Corrupt(format!("demo/{COUNTRY}/bulletin.csv: {fault}")))
}

fn of_year(entries: &[Entry], year: i32) -> Vec<Entry> {
    let suffix = format!("@{year}");
    let here = |entry: &&Entry| matches!(&entry.place, Place::Cell(cell) if cell.address.ends_with(&suffix));
    entries.iter().filter(here).cloned().collect()
}

/// Names and codes of schemes and benefits that existed in the year; figures are its own.
fn descriptions(q: &Questionnaire, lines: &[CellLine], rows: &[RowLine], year: i32) -> Vec<CellLine> {
    let existed = |id: &str| rows.iter().any(|row| row.row == id && row.existed_in(year));
    let described = |line: &CellLine| {
        let address: Address = line.address.parse().ok()?;
        let text = q.question(&address.question_ref()).is_some_and(|question| !question.kind.is_number());
        let here = address.row.as_deref().is_none_or(existed);
        (text && here).then(|| CellLine { address: address.in_year(year).to_string(), ..line.clone() })
    };
    lines.iter().filter_map(described).collect()
}
