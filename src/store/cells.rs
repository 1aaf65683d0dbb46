//! Cells and their change log. The log is the truth; the current cells are its projection, kept in one transaction.

pub(super) mod put;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{account, cell, change, contribution};
use super::submissions::Contribution;
use super::{Db, Result, StoreError, Tx};
use crate::domain::cells::{Cell, Origin, Status, UnknownOrigin};
use crate::domain::questionnaire::Address;

/// A current cell with who changed it last.
#[derive(Debug, Clone)]
pub struct Current {
    pub cell: Cell,
    /// Counts from 1; 0 stands for a cell that nobody has touched.
    pub revision: i32,
    pub updated_by: String,
    pub updated_at: DateTime<Utc>,
}

#[derive(Queryable, Selectable, Clone)]
#[diesel(table_name = cell)]
pub(super) struct Stored {
    contribution_id: String,
    address: String,
    value: Option<String>,
    status: String,
    note: Option<String>,
    source: Option<String>,
    revision: i32,
    updated_by: i64,
    updated_at: NaiveDateTime,
}

/// A cell as it becomes, with what only the log says of it.
#[derive(Clone)]
pub(super) struct Logged {
    cell: Stored,
    origin: String,
}

fn current(row: Stored, by: String) -> Result<(Address, Current)> {
    let address = row.address.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
    let status: Status = row.status.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
    let cell = Cell { value: row.value, status, note: row.note, source: row.source };
    Ok((address, Current { cell, revision: row.revision, updated_by: by, updated_at: row.updated_at.and_utc() }))
}

/// Cells with their submission and the name of who changed them last.
macro_rules! cells {
    () => {
        cell::table
            .inner_join(contribution::table.on(contribution::id.eq(cell::contribution_id)))
            .inner_join(account::table.on(account::id.eq(cell::updated_by)))
            .select((contribution::submission_id, Stored::as_select(), account::name))
    };
}

/// All current cells of a submission, over its contributions.
pub fn of(db: &mut Db, submission: &str) -> Result<BTreeMap<Address, Current>> {
    let rows: Vec<(String, Stored, String)> =
        on_db!(db, c => cells!().filter(contribution::submission_id.eq(submission)).load(c))?;
    rows.into_iter().map(|(_, row, by)| current(row, by)).collect()
}

/// Some cells only, as the transaction sees them.
pub fn at(tx: &mut Tx<'_>, submission: &str, addresses: &[Address]) -> Result<BTreeMap<Address, Current>> {
    if let Some(known) = tx.ahead.cells(submission, addresses) {
        return Ok(known.into_iter().map(|(address, current)| (address.clone(), current.clone())).collect());
    }
    now_at(tx.db(), submission, addresses)
}

/// Some cells only.
pub fn now_at(db: &mut Db, submission: &str, addresses: &[Address]) -> Result<BTreeMap<Address, Current>> {
    let wanted: Vec<(String, Address)> = addresses.iter().map(|a| (submission.to_owned(), a.clone())).collect();
    Ok(among(db, wanted.iter())?.into_iter().map(|(_, address, current)| (address, current)).collect())
}

/// Those cells of several submissions that exist; perhaps more on PostgreSQL, which looks once for all.
pub(super) fn among<'w>(
    db: &mut Db,
    wanted: impl Iterator<Item = &'w (String, Address)>,
) -> Result<Vec<(String, Address, Current)>> {
    type Columns = (String, Stored, String);
    let mut rows: Vec<Columns> = Vec::new();
    match db {
        Db::Pg(c) => {
            let (submissions, addresses): (BTreeSet<_>, BTreeSet<_>) = wanted.map(|(s, a)| (s, a.to_string())).unzip();
            let both = contribution::submission_id.eq_any(submissions).and(cell::address.eq_any(addresses));
            rows = cells!().filter(both).load(c)?;
        }
        // One prepared statement again and again: a list of parameters would be prepared anew for each length.
        Db::Sqlite(c) => {
            for (submission, address) in wanted {
                let both = contribution::submission_id.eq(submission).and(cell::address.eq(address.to_string()));
                rows.extend(cells!().filter(both).load::<Columns>(c)?);
            }
        }
    }
    rows.into_iter()
        .map(|(submission, row, by)| current(row, by).map(|(address, current)| (submission, address, current)))
        .collect()
}

/// A cell as somebody wants it, with the revision that person saw.
#[derive(Debug, Clone)]
pub struct Save {
    pub address: Address,
    pub cell: Cell,
    pub base_revision: i32,
}

#[derive(Debug, Clone)]
pub enum Saved {
    Done {
        revision: i32,
    },
    /// Somebody changed the cell after it was seen; nothing was written.
    Conflict(Box<Current>),
}

/// Who changes cells, and on which way.
#[derive(Debug, Clone)]
pub struct Author {
    pub account: i64,
    pub origin: Origin,
}

impl Author {
    pub fn new(account: i64, origin: Origin) -> Author {
        Author { account, origin }
    }

    /// Somebody at the page.
    pub fn typed(account: i64) -> Author {
        Author::new(account, Origin::Typed)
    }
}

/// Saves one cell if nobody has changed it since it was seen, and logs the change.
pub fn save(tx: &mut Tx<'_>, contribution: &Contribution, by: &Author, save: &Save) -> Result<Saved> {
    let cell = Stored {
        contribution_id: contribution.id.clone(),
        address: save.address.to_string(),
        value: save.cell.value.clone(),
        status: save.cell.status.code().to_owned(),
        note: save.cell.note.clone(),
        source: save.cell.source.clone(),
        revision: save.base_revision + 1,
        updated_by: by.account,
        updated_at: tx.now.naive_utc(),
    };
    let row = Logged { cell, origin: by.origin.to_string() };
    let done = Saved::Done { revision: row.cell.revision };
    let written = match tx.ahead.cells.get_mut(&(contribution.submission.clone(), save.address.clone())) {
        Some(known) if known.as_ref().map_or(0, |c| c.revision) == save.base_revision => {
            *known = Some(current(row.cell.clone(), String::new())?.1);
            tx.pending.cells.push(row);
            true
        }
        Some(_) => false,
        None => put::one(tx.db(), &row)?,
    };
    if written {
        return Ok(done);
    }
    let there = now_at(tx.db(), &contribution.submission, std::slice::from_ref(&save.address))?;
    Ok(Saved::Conflict(Box::new(there.into_values().next().unwrap_or_else(Current::untouched))))
}

impl Current {
    /// What stands where the client claims a revision of a cell that nobody ever touched.
    fn untouched() -> Current {
        Current { cell: Cell::default(), revision: 0, updated_by: String::new(), updated_at: DateTime::UNIX_EPOCH }
    }
}

/// One entry of the history of a cell, newest first.
#[derive(Debug, Clone)]
pub struct Past {
    pub cell: Cell,
    pub revision: i32,
    pub by: String,
    pub at: DateTime<Utc>,
    /// None: from before it was kept.
    pub origin: Option<Origin>,
}

pub fn history(db: &mut Db, submission: &str, address: &Address) -> Result<Vec<Past>> {
    type Columns = (Option<String>, String, Option<String>, Option<String>, i32, String, NaiveDateTime, Option<String>);
    let rows: Vec<Columns> = change::table
        .inner_join(contribution::table.on(contribution::id.eq(change::contribution_id)))
        .inner_join(account::table.on(account::id.eq(change::changed_by)))
        .filter(contribution::submission_id.eq(submission))
        .filter(change::address.eq(address.to_string()))
        .order(change::id.desc())
        .limit(50)
        .select((
            change::value,
            change::status,
            change::note,
            change::source,
            change::revision,
            account::name,
            change::changed_at,
            change::origin,
        ))
        .load(db)?;
    rows.into_iter()
        .map(|(value, status, note, source, revision, by, at, origin)| {
            let status = status.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
            let origin = origin.map(|text| text.parse()).transpose();
            let origin = origin.map_err(|e: UnknownOrigin| StoreError::Corrupt(e.to_string()))?;
            Ok(Past { cell: Cell { value, status, note, source }, revision, by, at: at.and_utc(), origin })
        })
        .collect()
}
