//! Cells as the writer finds them before it changes them: by their key, without the name of who changed them last.

use std::collections::{BTreeSet, HashMap};

use diesel::dsl::{SqlTypeOf, max};
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel::sqlite::Sqlite;

use super::{Current, Stored, current};
use crate::domain::questionnaire::Address;
use crate::store::ahead::Known;
use crate::store::schema::{cell, change, contribution};
use crate::store::statement::statement;
use crate::store::submissions::NATIONAL;
use crate::store::{Db, Result};

// One prepared statement again and again: a list of parameters would be prepared anew for each length.
statement! {
    on Sqlite;
    One(key: (&'a str, String)) -> [SqlTypeOf<<Stored as Selectable<Sqlite>>::SelectExpression>] {
        "SELECT address, value, status, note, source, revision, updated_at, change_id FROM cell WHERE contribution_id = " key.0 => Text,
        " AND address = " &key.1 => Text;
        ""
    }
}

/// Fills in the cells that were asked for and exist.
pub(in crate::store) fn look_up(db: &mut Db, wanted: &mut HashMap<String, Known>) -> Result<()> {
    match db {
        Db::Pg(c) => {
            let submissions: Vec<&String> = wanted.keys().collect();
            let addresses: BTreeSet<String> =
                wanted.values().flat_map(|known| known.cells.keys()).map(Address::to_string).collect();
            let rows: Vec<(String, Stored)> = cell::table
                .inner_join(contribution::table.on(contribution::id.eq(cell::contribution_id)))
                .filter(contribution::submission_id.eq_any(submissions).and(contribution::layer.eq(NATIONAL)))
                .filter(cell::address.eq_any(addresses))
                .select((contribution::submission_id, Stored::as_select()))
                .load(c)?;
            for (submission, row) in rows {
                let (address, found) = current(row, String::new())?;
                if let Some(cell) = wanted.get_mut(&submission).and_then(|known| known.cells.get_mut(&address)) {
                    *cell = Some(found);
                }
            }
        }
        Db::Sqlite(c) => {
            for known in wanted.values_mut() {
                let Some(contribution) = &known.contribution else { continue };
                for (address, cell) in &mut known.cells {
                    let key = (contribution.id.as_str(), address.to_string());
                    let found: Option<Stored> = One(&key).get_result(c).optional()?;
                    *cell = found.map(|row| current(row, String::new())).transpose()?.map(|(_, current)| current);
                }
            }
        }
    }
    Ok(())
}

/// One cell, as it is now.
pub(super) fn one(db: &mut Db, contribution: &str, address: &Address) -> Result<Option<Current>> {
    let row: Option<Stored> =
        cell::table.find((contribution, address.to_string())).select(Stored::as_select()).first(db).optional()?;
    Ok(row.map(|row| current(row, String::new())).transpose()?.map(|(_, current)| current))
}

/// The number of the last entry in the log; 0 when there is none.
pub(in crate::store) fn last_change(db: &mut Db) -> Result<i64> {
    Ok(change::table.select(max(change::id)).first::<Option<i64>>(db)?.unwrap_or(0))
}
