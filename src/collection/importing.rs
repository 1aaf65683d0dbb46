//! Taking in figures from a file: first a plan of what would become of every line, then all of it in one transaction.

pub mod file;
pub mod map;

use std::collections::BTreeMap;

use serde_json::json;

use super::saving::{self, Input, Patch, Writing};
use super::{Context, Sheet, sheet};
use crate::domain::cells::{Cell, Origin, Row, pairs};
use crate::domain::questionnaire::Address;
use crate::store::accounts::Account;
use crate::store::cells::{Author, Save, Saved};
use crate::store::{Audit, Db, Result, StoreError, Tx, Written, cells, rows, submissions};

use super::cell_lines::CellLine;
use file::Entry;
use map::Place;

/// What becomes of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    New,
    Changed {
        before: String,
    },
    /// The cell has this value, status, note and source already.
    Unchanged,
    /// An earlier line says the same of the same cell.
    Repeated {
        line: u64,
    },
    /// The map knows that there is no cell for it.
    NoPlace(String),
    Refused(String),
}

#[derive(Debug, Clone)]
pub struct Told {
    pub line: u64,
    /// As far as it is known.
    pub address: Option<String>,
    pub value: Option<String>,
    pub fate: Fate,
}

/// All lines in the order of the file, and what has to be written for them.
#[derive(Debug, Default)]
pub struct Plan {
    pub lines: Vec<Told>,
    /// By submission.
    writes: BTreeMap<String, (Vec<Row>, Vec<Save>)>,
}

impl Plan {
    pub fn count(&self, of: impl Fn(&Fate) -> bool) -> usize {
        self.lines.iter().filter(|told| of(&told.fate)).count()
    }
}

/// What would become of the file. Nothing is written.
///
/// # Errors
/// When the store cannot be read.
pub fn plan(db: &mut Db, context: &Context, country: &str, entries: &[Entry]) -> Result<Plan> {
    let mut desk = Desk { country, sheets: BTreeMap::new(), seen: BTreeMap::new(), writes: BTreeMap::new() };
    desk.open(db, context, entries)?;
    let lines = entries.iter().map(|entry| desk.line(entry)).collect();
    Ok(Plan { lines, writes: desk.writes })
}

/// Plans and writes in the same transaction, so that nothing changes between the two. `file` is the name of the file the
/// entries were read from.
///
/// # Errors
/// When the store does not take it; then nothing is written.
pub fn run(
    tx: &mut Tx<'_>,
    context: &Context,
    country: &str,
    by: &Account,
    file: &str,
    entries: &[Entry],
) -> Result<Written<Plan>> {
    let mut plan = plan(tx.db(), context, country, entries)?;
    let author = Author::new(by.id, Origin::File(file.to_owned()));
    let mut counts = serde_json::Map::new();
    for (submission, (new_rows, saves)) in std::mem::take(&mut plan.writes) {
        if !new_rows.is_empty() {
            rows::add(tx, &submission, &new_rows)?;
        }
        let contribution = submissions::contribution(tx, &submission)?;
        for save in &saves {
            if let Saved::Conflict(_) = cells::save(tx, &contribution, &author, save)? {
                return Err(StoreError::Corrupt(format!("{submission}: {} changed under the import", save.address)));
            }
        }
        counts.insert(submission, saves.len().into());
    }
    if counts.is_empty() {
        return Ok(Written::nothing(plan));
    }
    let audit =
        Audit::by(by.id, "cells.import", format!("country:{country}"), json!({ "cells": counts, "file": file }));
    Ok(Written::with(plan, audit))
}

struct Desk<'a> {
    country: &'a str,
    /// By year; the reason where a year takes nothing.
    sheets: BTreeMap<i32, std::result::Result<Sheet, String>>,
    /// Cells that a line of the file has spoken for.
    seen: BTreeMap<Address, (u64, Cell)>,
    writes: BTreeMap<String, (Vec<Row>, Vec<Save>)>,
}

impl Desk<'_> {
    /// Loads the submissions the file speaks of; a line that names a new row brings it.
    fn open(&mut self, db: &mut Db, context: &Context, entries: &[Entry]) -> Result<()> {
        let addresses = || {
            entries.iter().filter_map(|entry| match &entry.place {
                Place::Cell(cell) => cell.address.parse::<Address>().ok(),
                _ => None,
            })
        };
        for address in addresses() {
            if let std::collections::btree_map::Entry::Vacant(year) = self.sheets.entry(address.year) {
                year.insert(open(db, context, self.country, address.year)?);
            }
        }
        // Parents come before their rows, whatever their order in the file.
        let mut more = true;
        while std::mem::take(&mut more) {
            for address in addresses() {
                if let Some(Ok(sheet)) = self.sheets.get_mut(&address.year)
                    && let Some(row) = new_row(sheet, &address)
                {
                    more = true;
                    sheet.answers.rows.push(row.clone());
                    self.writes.entry(sheet.submission.id.clone()).or_default().0.push(row);
                }
            }
        }
        for sheet in self.sheets.values_mut().flatten() {
            let rows = std::mem::take(&mut sheet.answers.rows);
            sheet.answers.rows = pairs::added(&sheet.edition.questionnaire, rows);
        }
        Ok(())
    }

    fn line(&mut self, entry: &Entry) -> Told {
        let told = |address, value, fate| Told { line: entry.line, address, value, fate };
        match &entry.place {
            Place::None(reason) => told(None, None, Fate::NoPlace(reason.clone())),
            Place::Fault(fault) => told(None, None, Fate::Refused(fault.clone())),
            Place::Cell(cell) => {
                let fate = self.cell(entry.line, cell).unwrap_or_else(Fate::Refused);
                told(Some(cell.address.clone()), cell.value.clone(), fate)
            }
        }
    }

    fn cell(&mut self, line: u64, wanted: &CellLine) -> std::result::Result<Fate, String> {
        let address: Address = wanted.address.parse().map_err(|_| "is no address of a cell".to_owned())?;
        let sheet = match self.sheets.get(&address.year) {
            Some(Ok(sheet)) => sheet,
            Some(Err(reason)) => return Err(reason.clone()),
            None => return Err("its year was not opened".to_owned()),
        };
        let current = sheet.current.get(&address);
        let all = |text: &Option<String>| Some(text.clone().unwrap_or_default());
        let patch = Patch {
            value: all(&wanted.value),
            status: Some(wanted.status.clone()),
            note: all(&wanted.note),
            source: all(&wanted.source),
        };
        let base_revision = current.map_or(0, |c| c.revision);
        let input = Input { address: wanted.address.clone(), patch, base_revision };
        let save = saving::parse(&sheet.edition.questionnaire, &sheet.answers, &input, Writing::Plain)
            .map_err(|outcome| refusal(&outcome))?;
        if let Some((first, before)) = self.seen.get(&address) {
            let same = before.value == save.cell.value && before.status == save.cell.status;
            return if same {
                Ok(Fate::Repeated { line: *first })
            } else {
                Err(format!("line {first} says {} of the same cell", shown(before)))
            };
        }
        self.seen.insert(address, (line, save.cell.clone()));
        let fate = match current {
            Some(current) if current.cell == save.cell => return Ok(Fate::Unchanged),
            Some(current) if !current.cell.is_blank() => Fate::Changed { before: shown(&current.cell) },
            _ => Fate::New,
        };
        self.writes.entry(sheet.submission.id.clone()).or_default().1.push(save);
        Ok(fate)
    }
}

fn open(db: &mut Db, context: &Context, country: &str, year: i32) -> Result<std::result::Result<Sheet, String>> {
    let submission = match submissions::find(db, country, year) {
        Ok(submission) => submission,
        Err(StoreError::NotFound) => return Ok(Err(format!("there is no round {year} for {country}"))),
        Err(error) => return Err(error),
    };
    if submission.round.closed_at.is_some() {
        return Ok(Err(format!("the round {} is closed", submission.round.id)));
    }
    if submission.shut().is_some() {
        return Ok(Err(format!("{} is {} and takes no changes", submission.id, submission.state)));
    }
    Ok(Ok(sheet::load(db, context, submission)?))
}

/// The row that a line with the name of an unknown row brings. The id of a nested row begins with that of its parent.
fn new_row(sheet: &Sheet, address: &Address) -> Option<Row> {
    let id = address.row.as_deref()?;
    let q = &sheet.edition.questionnaire;
    let list = q.lists.iter().find(|list| list.module == address.module && list.name == address.question)?;
    if sheet.answers.row(id).is_some() {
        return None;
    }
    let parent = match &list.parent {
        None => None,
        Some(of) => {
            let candidates = sheet.answers.rows.iter().filter(|row| &row.list == of);
            let longest =
                candidates.filter(|row| id.starts_with(&format!("{}.", row.id))).max_by_key(|row| row.id.len());
            Some(longest?.id.clone())
        }
    };
    Some(Row { list: list.id.clone(), id: id.to_owned(), parent, closed: false })
}

fn refusal(outcome: &saving::Outcome) -> String {
    match outcome {
        saving::Outcome::Refused(refusal) => format!("{}: {refusal:?}", refusal.code()),
        saving::Outcome::UnknownAddress => "there is no such cell in the questionnaire of that year".to_owned(),
        other => format!("{other:?}"),
    }
}

fn shown(cell: &Cell) -> String {
    cell.value.clone().unwrap_or_else(|| cell.status.code().to_owned())
}
