//! The years before those that are described in full: figures as the national bulletin printed them, by its map.

use std::collections::BTreeSet;

use super::files::{self, RowLine};
use super::{COUNTRY, LAST_ACCEPTED, QUESTIONNAIRE, Year, file_of, published_round};
use crate::collection::Context;
use crate::collection::cell_lines::CellLine;
use crate::collection::importing::file::{self, Entry};
use crate::collection::importing::map::{Map, Place};
use crate::domain::questionnaire::{Address, Files, Questionnaire};
use crate::store::{Result, StoreError};

/// Every number the bulletin prints.
pub const FILE: &str = "bulletin.csv";
/// The first year of the bulletin.
const FIRST: i32 = 2017;

/// The years that are not there yet, oldest first.
pub fn years(context: &Context, files: &Files, there: &BTreeSet<i32>, rows: &[RowLine]) -> Result<Vec<Year>> {
    let missing: Vec<i32> = (FIRST..LAST_ACCEPTED).filter(|year| !there.contains(year)).collect();
    if missing.is_empty() {
        return Ok(Vec::new());
    }
    let entries = entries(files)?;
    let described: Vec<CellLine> = files::read(files, &file_of(LAST_ACCEPTED))?;
    let edition = context.editions.of(QUESTIONNAIRE.0, QUESTIONNAIRE.1, COUNTRY)?;
    let year = |year: &i32| Year {
        round: published_round(*year),
        file: file_of(LAST_ACCEPTED),
        cells: descriptions(&edition.questionnaire, &described, rows, *year),
        figures: of_year(&entries, *year),
        accepted: true,
    };
    Ok(missing.iter().map(year).collect())
}

fn entries(files: &Files) -> Result<Vec<Entry>> {
    let read = |name: &str| {
        let path = format!("{COUNTRY}/{name}");
        files.get(&path).ok_or_else(|| StoreError::Corrupt(format!("demo/{path} is missing")))
    };
    let map = Map::read(read("bulletin.map.json")?)
        .map_err(|faults| StoreError::Corrupt(format!("demo/{COUNTRY}/bulletin.map.json: {}", faults.join("; "))))?;
    file::read(read(FILE)?, Some(&map))
        .map_err(|fault| StoreError::Corrupt(format!("demo/{COUNTRY}/bulletin.csv: {fault}")))
}

fn of_year(entries: &[Entry], year: i32) -> Vec<Entry> {
    let suffix = format!("@{year}");
    let here = |entry: &&Entry| matches!(&entry.place, Place::Cell(cell) if cell.address.ends_with(&suffix));
    entries.iter().filter(here).cloned().collect()
}

/// What has to be known of schemes and benefits that existed in the year: required names and codes. Rules and amounts of
/// 2023 did not hold then.
fn descriptions(q: &Questionnaire, lines: &[CellLine], rows: &[RowLine], year: i32) -> Vec<CellLine> {
    let existed = |id: &str| rows.iter().any(|row| row.row == id && row.existed_in(year));
    let described = |line: &CellLine| {
        let address: Address = line.address.parse().ok()?;
        let text =
            q.question(&address.question_ref()).is_some_and(|question| question.required && !question.kind.is_number());
        let here = address.row.as_deref().is_none_or(existed);
        (text && here).then(|| CellLine { address: address.in_year(year).to_string(), ..line.clone() })
    };
    lines.iter().filter_map(described).collect()
}
