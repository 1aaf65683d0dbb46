//! The repeated things of a submission: schemes and benefits with ids that stay the same from year to year.

use std::collections::{BTreeSet, HashMap};

use diesel::dsl::SqlTypeOf;
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::sqlite::Sqlite;

use super::ahead::Known;
use super::db::on_db;
use super::schema::list_row;
use super::statement::statement;
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
    let both = list_row::submission_id.eq(submission).and(list_row::id.eq_any(ids));
    let rows: Vec<Stored> = on_db!(tx.db(), c => list_row::table.filter(both).select(Stored::as_select()).load(c))?;
    Ok(rows.into_iter().map(Row::from).collect())
}

statement! {
    on Sqlite;
    One(key: (&'a String, &'a String)) -> [SqlTypeOf<<Stored as Selectable<Sqlite>>::SelectExpression>] {
        "SELECT submission_id, list, id, parent, position, closed FROM list_row WHERE submission_id = " key.0 => Text,
        " AND id = " key.1 => Text;
        ""
    }
}

/// Fills in the rows that were asked for and exist.
pub(super) fn look_up(db: &mut Db, wanted: &mut HashMap<String, Known>) -> Result<()> {
    match db {
        Db::Pg(c) => {
            let submissions: Vec<&String> = wanted.keys().collect();
            let ids: BTreeSet<&String> = wanted.values().flat_map(|known| known.rows.keys()).collect();
            let both = list_row::submission_id.eq_any(submissions).and(list_row::id.eq_any(ids));
            let rows: Vec<Stored> = list_row::table.filter(both).select(Stored::as_select()).load(c)?;
            for row in rows {
                let known = wanted.get_mut(&row.submission_id).and_then(|known| known.rows.get_mut(&row.id));
                if let Some(found) = known {
                    *found = Some(Row::from(row));
                }
            }
        }
        Db::Sqlite(c) => {
            for (submission, known) in wanted {
                for (id, found) in &mut known.rows {
                    let row: Option<Stored> = One(&(submission, id)).get_result(c).optional()?;
                    *found = row.map(Row::from);
                }
            }
        }
    }
    Ok(())
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
