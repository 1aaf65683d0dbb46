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
pub fn at(tx: &mut Tx<'_>, submission: &str, ids: &BTreeSet<&str>) -> Result<Vec<Row>> {
    if let Some(known) = tx.ahead.rows(submission, ids) {
        return Ok(known);
    }
    let wanted: Vec<(String, String)> = ids.iter().map(|id| (submission.to_owned(), (*id).to_owned())).collect();
    Ok(among(tx.db(), wanted.iter())?.into_iter().map(|(_, row)| row).collect())
}

/// Those rows of several submissions that exist; perhaps more on PostgreSQL, which looks once for all.
pub(super) fn among<'w>(db: &mut Db, wanted: impl Iterator<Item = &'w (String, String)>) -> Result<Vec<(String, Row)>> {
    let mut rows: Vec<Stored> = Vec::new();
    match db {
        Db::Pg(c) => {
            let (submissions, ids): (BTreeSet<_>, BTreeSet<_>) = wanted.map(|(s, id)| (s, id)).unzip();
            let both = list_row::submission_id.eq_any(submissions).and(list_row::id.eq_any(ids));
            rows = list_row::table.filter(both).select(Stored::as_select()).load(c)?;
        }
        Db::Sqlite(c) => {
            for key in wanted {
                let one = list_row::table.find((&key.0, &key.1)).select(Stored::as_select());
                rows.extend(one.first::<Stored>(c).optional()?);
            }
        }
    }
    Ok(rows.into_iter().map(|row| (row.submission_id.clone(), Row::from(row))).collect())
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
        .first(tx.db())?;
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
    on_db!(tx.db(), c => diesel::insert_into(list_row::table).values(&stored).execute(c))?;
    Ok(())
}

pub fn set_closed(tx: &mut Tx<'_>, submission: &str, id: &str, closed: bool) -> Result<()> {
    let changed =
        diesel::update(list_row::table.find((submission, id))).set(list_row::closed.eq(closed)).execute(tx.db())?;
    if changed == 1 { Ok(()) } else { Err(super::StoreError::NotFound) }
}
