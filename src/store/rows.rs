//! The repeated things of a submission: schemes and benefits with ids that stay the same from year to year.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::db::on_db;
use super::schema::list_row;
use super::{Db, Result, Tx};
use crate::domain::cells::Row;

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = list_row)]
struct Stored {
    submission_id: String,
    list: String,
    id: String,
    parent: Option<String>,
    position: i32,
    closed: bool,
}

impl From<Stored> for Row {
    fn from(row: Stored) -> Row {
        Row { list: row.list, id: row.id, parent: row.parent, closed: row.closed }
    }
}

/// Those among `ids` that exist.
pub fn at(db: &mut Db, submission: &str, ids: &BTreeSet<&str>) -> Result<Vec<Row>> {
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let row: Option<Stored> =
            list_row::table.find((submission, *id)).select(Stored::as_select()).first(db).optional()?;
        found.extend(row.map(Row::from));
    }
    Ok(found)
}

/// In the order in which they are shown.
pub fn of(db: &mut Db, submission: &str) -> Result<Vec<Row>> {
    let rows: Vec<Stored> = list_row::table
        .filter(list_row::submission_id.eq(submission))
        .order((list_row::position, list_row::id))
        .select(Stored::as_select())
        .load(db)?;
    Ok(rows.into_iter().map(Row::from).collect())
}

/// Adds rows at the end.
///
/// # Errors
/// `Exists` when an id is taken.
pub fn add(tx: &mut Tx<'_>, submission: &str, rows: &[Row]) -> Result<()> {
    let last: Option<i32> = list_row::table
        .filter(list_row::submission_id.eq(submission))
        .select(diesel::dsl::max(list_row::position))
        .first(tx.db)?;
    let stored: Vec<Stored> = rows
        .iter()
        .zip(last.unwrap_or(0) + 1..)
        .map(|(row, position)| Stored {
            submission_id: submission.to_owned(),
            list: row.list.clone(),
            id: row.id.clone(),
            parent: row.parent.clone(),
            position,
            closed: row.closed,
        })
        .collect();
    on_db!(&mut *tx.db, c => diesel::insert_into(list_row::table).values(&stored).execute(c))?;
    Ok(())
}

pub fn set_closed(tx: &mut Tx<'_>, submission: &str, id: &str, closed: bool) -> Result<()> {
    let changed =
        diesel::update(list_row::table.find((submission, id))).set(list_row::closed.eq(closed)).execute(tx.db)?;
    if changed == 1 { Ok(()) } else { Err(super::StoreError::NotFound) }
}
