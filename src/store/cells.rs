//! Cells and their change log. The log is the truth; the current cells are its projection, kept in one transaction.

pub(super) mod put;
pub mod shared;
pub(super) mod standing;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Nullable, Text, Timestamp};
use diesel::sqlite::Sqlite;

use super::db::on_db;
use super::moment::Moment;
use super::schema::{account, cell, contribution};
use super::stamp::Stamp;
use super::statement::statement;
use super::submissions::{Contribution, NATIONAL};
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
    /// The number of its last entry in the log.
    pub(super) change: i64,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = cell)]
struct Stored {
    address: String,
    value: Option<String>,
    status: String,
    note: Option<String>,
    source: Option<String>,
    revision: i32,
    #[diesel(deserialize_as = Moment)]
    updated_at: NaiveDateTime,
    change_id: i64,
}

/// An entry of the log, and with it the cell as it becomes.
pub(super) struct Logged {
    id: i64,
    /// The entry before it of the same cell.
    previous: Option<i64>,
    contribution: String,
    address: String,
    cell: Cell,
    revision: i32,
    by: i64,
    at: Stamp,
    origin: String,
}

fn current(row: Stored, by: String) -> Result<(Address, Current)> {
    let address = row.address.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
    let status: Status = row.status.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
    let cell = Cell { value: row.value, status, note: row.note, source: row.source };
    let (revision, updated_at, change) = (row.revision, row.updated_at.and_utc(), row.change_id);
    Ok((address, Current { cell, revision, updated_by: by, updated_at, change }))
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

/// All current cells of a country.
pub fn of(db: &mut Db, submission: &str) -> Result<BTreeMap<Address, Current>> {
    let national = contribution::submission_id.eq(submission).and(contribution::layer.eq(NATIONAL));
    let rows: Vec<(String, Stored, String)> = on_db!(db, c => cells!().filter(national).load(c))?;
    rows.into_iter().map(|(_, row, by)| current(row, by)).collect()
}

/// All current cells of one contribution.
pub fn in_layer(db: &mut Db, contribution: &str) -> Result<BTreeMap<Address, Current>> {
    let here = cell::contribution_id.eq(contribution);
    let rows: Vec<(String, Stored, String)> = on_db!(db, c => cells!().filter(here).load(c))?;
    rows.into_iter().map(|(_, row, by)| current(row, by)).collect()
}

/// Some cells of one contribution only.
pub fn in_layer_at(db: &mut Db, contribution: &str, addresses: &[Address]) -> Result<BTreeMap<Address, Current>> {
    let mut found = BTreeMap::new();
    for some in addresses.chunks(500) {
        let texts: Vec<String> = some.iter().map(Address::to_string).collect();
        let both = cell::contribution_id.eq(contribution).and(cell::address.eq_any(texts));
        let rows: Vec<(String, Stored, String)> = on_db!(&mut *db, c => cells!().filter(both).load(c))?;
        for (_, row, by) in rows {
            let (address, current) = current(row, by)?;
            found.insert(address, current);
        }
    }
    Ok(found)
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
    let mut rows: Vec<(String, Stored, String)> = Vec::new();
    for some in addresses.chunks(500) {
        let texts: Vec<String> = some.iter().map(Address::to_string).collect();
        let national = contribution::submission_id.eq(submission).and(contribution::layer.eq(NATIONAL));
        let both = national.and(cell::address.eq_any(texts));
        let found: Vec<(String, Stored, String)> = on_db!(&mut *db, c => cells!().filter(both).load(c))?;
        rows.extend(found);
    }
    rows.into_iter().map(|(_, row, by)| current(row, by)).collect()
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
    let before = match known(tx, contribution, &save.address) {
        Some(known) => known.as_ref().map(|c| (c.revision, c.change)),
        None => standing::one(tx.db(), &contribution.id, &save.address)?.map(|c| (c.revision, c.change)),
    };
    if before.map_or(0, |(revision, _)| revision) != save.base_revision {
        let there = in_layer_at(tx.db(), &contribution.id, std::slice::from_ref(&save.address))?;
        return Ok(Saved::Conflict(Box::new(there.into_values().next().unwrap_or_else(Current::untouched))));
    }
    let (id, revision, at) = (tx.next_change()?, save.base_revision + 1, tx.stamp.clone());
    let updated_at = tx.now;
    if let Some(known) = known(tx, contribution, &save.address) {
        let cell = save.cell.clone();
        *known = Some(Current { cell, revision, updated_by: String::new(), updated_at, change: id });
    }
    tx.pending.cells.push(Logged {
        id,
        previous: before.map(|(_, change)| change),
        contribution: contribution.id.clone(),
        address: save.address.to_string(),
        cell: save.cell.clone(),
        revision,
        by: by.account,
        at,
        origin: by.origin.to_string(),
    });
    Ok(Saved::Done { revision })
}

/// The cell as it was read ahead; that is done for the figures of the country.
fn known<'t>(tx: &'t mut Tx<'_>, contribution: &Contribution, address: &Address) -> Option<&'t mut Option<Current>> {
    tx.ahead.cell(&contribution.submission, address).filter(|_| contribution.national)
}

impl Current {
    /// What stands where the client claims a revision of a cell that nobody ever touched.
    fn untouched() -> Current {
        Current {
            cell: Cell::default(),
            revision: 0,
            updated_by: String::new(),
            updated_at: DateTime::UNIX_EPOCH,
            change: 0,
        }
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

/// The entries of a history that are shown.
const SHOWN: i32 = 50;

type PastColumns = (Option<String>, String, Option<String>, Option<String>, i32, String, NaiveDateTime, Option<String>);

// From the last change of a cell to the one before it, and so on.
statement! {
    on Pg, Sqlite;
    History(of: (&'a str, &'a str, String)) -> [(Nullable<Text>, Text, Nullable<Text>, Nullable<Text>, Integer, Text, Timestamp, Nullable<Text>)] {
        "WITH RECURSIVE past (id, previous, count) AS (SELECT h.id, h.previous, 1 FROM contribution k \
         JOIN cell c ON c.contribution_id = k.id JOIN change h ON h.id = c.change_id WHERE k.submission_id = " of.0 => Text,
        " AND (k.id = " of.1 => Text,
        " OR k.layer = " of.1 => Text,
        ") AND c.address = " &of.2 => Text,
        " UNION ALL SELECT h.id, h.previous, past.count + 1 FROM past JOIN change h ON h.id = past.previous \
         WHERE past.count < " &SHOWN => Integer;
        ") SELECT h.value, h.status, h.note, h.source, h.revision, a.name, h.changed_at, h.origin FROM past \
         JOIN change h ON h.id = past.id JOIN account a ON a.id = h.changed_by ORDER BY h.id DESC"
    }
}

// The same, but no further than to the one that stood at an instant.
statement! {
    on Pg, Sqlite;
    Standing(of: (&'a str, String, NaiveDateTime)) -> [(Nullable<Text>, Text, Nullable<Text>, Nullable<Text>, Integer, Text, Timestamp, Nullable<Text>)] {
        "WITH RECURSIVE past (id, previous, at) AS (SELECT h.id, h.previous, h.changed_at FROM cell c \
         JOIN change h ON h.id = c.change_id WHERE c.contribution_id = " of.0 => Text,
        " AND c.address = " &of.1 => Text,
        " UNION ALL SELECT h.id, h.previous, h.changed_at FROM past JOIN change h ON h.id = past.previous WHERE past.at > " &of.2 => Timestamp,
        ") SELECT h.value, h.status, h.note, h.source, h.revision, a.name, h.changed_at, h.origin FROM past \
         JOIN change h ON h.id = past.id JOIN account a ON a.id = h.changed_by WHERE past.at <= " &of.2 => Timestamp;
        ""
    }
}

/// The entry that stood in a contribution at an instant.
pub fn stood(db: &mut Db, contribution: &Contribution, address: &Address, at: NaiveDateTime) -> Result<Option<Past>> {
    let of = (contribution.id.as_str(), address.to_string(), at);
    let rows: Vec<PastColumns> = on_db!(db, c => Standing(&of).load(c))?;
    Ok(entries(rows)?.pop())
}

/// Of the figure of the country.
pub fn history(db: &mut Db, submission: &str, address: &Address) -> Result<Vec<Past>> {
    past(db, (submission, NATIONAL, address.to_string()))
}

/// Of the figure of one contribution.
pub fn history_in(db: &mut Db, contribution: &Contribution, address: &Address) -> Result<Vec<Past>> {
    past(db, (&contribution.submission, &contribution.id, address.to_string()))
}

/// Of a submission: in the contribution with an id, or that of the country, by the name of its layer.
fn past(db: &mut Db, of: (&str, &str, String)) -> Result<Vec<Past>> {
    entries(on_db!(db, c => History(&of).load(c))?)
}

fn entries(rows: Vec<PastColumns>) -> Result<Vec<Past>> {
    rows.into_iter()
        .map(|(value, status, note, source, revision, by, at, origin)| {
            let status = status.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
            let origin = origin.map(|text| text.parse()).transpose();
            let origin = origin.map_err(|e: UnknownOrigin| StoreError::Corrupt(e.to_string()))?;
            Ok(Past { cell: Cell { value, status, note, source }, revision, by, at: at.and_utc(), origin })
        })
        .collect()
}
