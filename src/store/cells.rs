//! Cells and their change log. The log is the truth; the current cells are its projection, kept in one transaction.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{account, cell, change, contribution};
use super::{Db, Result, StoreError, Tx};
use crate::domain::cells::{Cell, Status};
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

#[derive(Queryable, Selectable, Insertable, Clone)]
#[diesel(table_name = cell)]
struct Stored {
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

fn current(row: Stored, by: String) -> Result<(Address, Current)> {
    let address = row.address.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
    let status: Status = row.status.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
    let cell = Cell { value: row.value, status, note: row.note, source: row.source };
    Ok((address, Current { cell, revision: row.revision, updated_by: by, updated_at: row.updated_at.and_utc() }))
}

/// Cells with the names of those who changed them last, over the contributions of a submission.
macro_rules! cells_of {
    ($submission:expr) => {
        cell::table
            .inner_join(contribution::table.on(contribution::id.eq(cell::contribution_id)))
            .inner_join(account::table.on(account::id.eq(cell::updated_by)))
            .filter(contribution::submission_id.eq($submission))
            .select((Stored::as_select(), account::name))
    };
}

/// All current cells of a submission.
pub fn of(db: &mut Db, submission: &str) -> Result<BTreeMap<Address, Current>> {
    let rows: Vec<(Stored, String)> = cells_of!(submission).load(db)?;
    rows.into_iter().map(|(row, by)| current(row, by)).collect()
}

/// Some cells only.
pub fn at(db: &mut Db, submission: &str, addresses: &[Address]) -> Result<BTreeMap<Address, Current>> {
    let texts = addresses.iter().map(ToString::to_string);
    let mut rows: Vec<(Stored, String)> = Vec::new();
    match db {
        Db::Pg(c) => {
            rows = cells_of!(submission).filter(cell::address.eq_any(texts.collect::<Vec<_>>())).load(c)?;
        }
        // One prepared statement again and again: a list of parameters would be prepared anew for each length.
        Db::Sqlite(c) => {
            for text in texts {
                rows.extend(cells_of!(submission).filter(cell::address.eq(text)).load::<(Stored, String)>(c)?);
            }
        }
    }
    rows.into_iter().map(|(row, by)| current(row, by)).collect()
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

/// Saves one cell if nobody has changed it since it was seen, and logs the change.
pub fn save(tx: &mut Tx<'_>, contribution_id: &str, by: i64, save: &Save) -> Result<Saved> {
    let row = Stored {
        contribution_id: contribution_id.to_owned(),
        address: save.address.to_string(),
        value: save.cell.value.clone(),
        status: save.cell.status.code().to_owned(),
        note: save.cell.note.clone(),
        source: save.cell.source.clone(),
        revision: save.base_revision + 1,
        updated_by: by,
        updated_at: tx.now.naive_utc(),
    };
    let written = if save.base_revision == 0 {
        on_db!(&mut *tx.db, c => diesel::insert_into(cell::table).values(&row).on_conflict_do_nothing().execute(c))?
    } else {
        diesel::update(cell::table.find((contribution_id, &row.address)).filter(cell::revision.eq(save.base_revision)))
            .set((
                cell::value.eq(&row.value),
                cell::status.eq(&row.status),
                cell::note.eq(&row.note),
                cell::source.eq(&row.source),
                cell::revision.eq(row.revision),
                cell::updated_by.eq(by),
                cell::updated_at.eq(row.updated_at),
            ))
            .execute(tx.db)?
    };
    if written == 0 {
        return Ok(Saved::Conflict(Box::new(now_at(tx.db, contribution_id, &row.address)?)));
    }
    log(tx.db, &row)?;
    Ok(Saved::Done { revision: row.revision })
}

fn log(db: &mut Db, row: &Stored) -> Result<()> {
    diesel::insert_into(change::table)
        .values((
            change::contribution_id.eq(&row.contribution_id),
            change::address.eq(&row.address),
            change::revision.eq(row.revision),
            change::value.eq(&row.value),
            change::status.eq(&row.status),
            change::note.eq(&row.note),
            change::source.eq(&row.source),
            change::changed_by.eq(row.updated_by),
            change::changed_at.eq(row.updated_at),
        ))
        .execute(db)?;
    Ok(())
}

fn now_at(db: &mut Db, contribution_id: &str, address: &str) -> Result<Current> {
    let found: Option<(Stored, String)> = cell::table
        .inner_join(account::table.on(account::id.eq(cell::updated_by)))
        .filter(cell::contribution_id.eq(contribution_id))
        .filter(cell::address.eq(address))
        .select((Stored::as_select(), account::name))
        .first(db)
        .optional()?;
    match found {
        Some((row, by)) => Ok(current(row, by)?.1),
        // The client claims a revision of a cell that nobody ever touched.
        None => Ok(Current {
            cell: Cell::default(),
            revision: 0,
            updated_by: String::new(),
            updated_at: DateTime::UNIX_EPOCH,
        }),
    }
}

/// One entry of the history of a cell, newest first.
#[derive(Debug, Clone)]
pub struct Past {
    pub cell: Cell,
    pub revision: i32,
    pub by: String,
    pub at: DateTime<Utc>,
}

pub fn history(db: &mut Db, submission: &str, address: &Address) -> Result<Vec<Past>> {
    type Columns = (Option<String>, String, Option<String>, Option<String>, i32, String, NaiveDateTime);
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
        ))
        .load(db)?;
    rows.into_iter()
        .map(|(value, status, note, source, revision, by, at)| {
            let status = status.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
            Ok(Past { cell: Cell { value, status, note, source }, revision, by, at: at.and_utc() })
        })
        .collect()
}
