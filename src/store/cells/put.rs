//! Writing cells together with their log.

use chrono::NaiveDateTime;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text, Timestamp};

use super::{Logged, Stored};
use crate::store::db::on_db;
use crate::store::statement::statement;
use crate::store::{Db, Result, StoreError};

/// Writes a cell if it still has the revision before that of `row`, and logs the change. False: somebody was faster.
pub(in crate::store) fn one(db: &mut Db, row: &Logged) -> Result<bool> {
    let cell = &row.cell;
    let written =
        on_db!(&mut *db, c => if cell.revision == 1 { Add(cell).execute(c) } else { Replace(cell).execute(c) })?;
    if written == 1 {
        on_db!(db, c => Log(row).execute(c))?;
    }
    Ok(written == 1)
}

/// Writes cells of which it is known that nobody was faster, in the order in which they were changed.
pub(in crate::store) fn all(db: &mut Db, rows: &[Logged]) -> Result<()> {
    match db {
        // One trip to the server for all.
        Db::Pg(c) => {
            AddAll(&Columns::of(rows)).execute(c)?;
            Ok(())
        }
        Db::Sqlite(_) => rows.iter().try_for_each(|row| {
            let unseen = || StoreError::Database(format!("{} was changed unseen", row.cell.address));
            one(db, row)?.then_some(()).ok_or_else(unseen)
        }),
    }
}

statement! {
    Add(row: Stored) {
        "INSERT INTO cell (contribution_id, address, value, status, note, source, revision, updated_by, updated_at) VALUES ("
        &row.contribution_id => Text,
        ", " &row.address => Text,
        ", " &row.value => Nullable<Text>,
        ", " &row.status => Text,
        ", " &row.note => Nullable<Text>,
        ", " &row.source => Nullable<Text>,
        ", " &row.revision => Integer,
        ", " &row.updated_by => BigInt,
        ", " &row.updated_at => Timestamp;
        ") ON CONFLICT DO NOTHING"
    }
}

statement! {
    Replace(row: Stored) {
        "UPDATE cell SET value = " &row.value => Nullable<Text>,
        ", status = " &row.status => Text,
        ", note = " &row.note => Nullable<Text>,
        ", source = " &row.source => Nullable<Text>,
        ", revision = " &row.revision => Integer,
        ", updated_by = " &row.updated_by => BigInt,
        ", updated_at = " &row.updated_at => Timestamp,
        " WHERE contribution_id = " &row.contribution_id => Text,
        " AND address = " &row.address => Text,
        " AND revision + 1 = " &row.revision => Integer;
        ""
    }
}

statement! {
    Log(row: Logged) {
        "INSERT INTO change (contribution_id, address, revision, value, status, note, source, changed_by, changed_at, origin) VALUES ("
        &row.cell.contribution_id => Text,
        ", " &row.cell.address => Text,
        ", " &row.cell.revision => Integer,
        ", " &row.cell.value => Nullable<Text>,
        ", " &row.cell.status => Text,
        ", " &row.cell.note => Nullable<Text>,
        ", " &row.cell.source => Nullable<Text>,
        ", " &row.cell.updated_by => BigInt,
        ", " &row.cell.updated_at => Timestamp,
        ", " &row.origin => Text;
        ")"
    }
}

struct Columns {
    contribution_id: Vec<String>,
    address: Vec<String>,
    value: Vec<Option<String>>,
    status: Vec<String>,
    note: Vec<Option<String>>,
    source: Vec<Option<String>>,
    revision: Vec<i32>,
    updated_by: Vec<i64>,
    updated_at: Vec<NaiveDateTime>,
    origin: Vec<String>,
}

impl Columns {
    fn of(rows: &[Logged]) -> Columns {
        Columns {
            contribution_id: rows.iter().map(|r| r.cell.contribution_id.clone()).collect(),
            address: rows.iter().map(|r| r.cell.address.clone()).collect(),
            value: rows.iter().map(|r| r.cell.value.clone()).collect(),
            status: rows.iter().map(|r| r.cell.status.clone()).collect(),
            note: rows.iter().map(|r| r.cell.note.clone()).collect(),
            source: rows.iter().map(|r| r.cell.source.clone()).collect(),
            revision: rows.iter().map(|r| r.cell.revision).collect(),
            updated_by: rows.iter().map(|r| r.cell.updated_by).collect(),
            updated_at: rows.iter().map(|r| r.cell.updated_at).collect(),
            origin: rows.iter().map(|r| r.origin.clone()).collect(),
        }
    }
}

// A cell that was changed several times stands as it was changed last; the log has every change. That a revision is
// written twice the log's own key forbids.
statement! {
    on Pg;
    AddAll(rows: Columns) {
        "WITH written AS (SELECT * FROM unnest(" &rows.contribution_id => Array<Text>,
        ", " &rows.address => Array<Text>,
        ", " &rows.value => Array<Nullable<Text>>,
        ", " &rows.status => Array<Text>,
        ", " &rows.note => Array<Nullable<Text>>,
        ", " &rows.source => Array<Nullable<Text>>,
        ", " &rows.revision => Array<Integer>,
        ", " &rows.updated_by => Array<BigInt>,
        ", " &rows.updated_at => Array<Timestamp>,
        ", " &rows.origin => Array<Text>;
        ") AS w (contribution_id, address, value, status, note, source, revision, updated_by, updated_at, origin)), \
         current AS (INSERT INTO cell (contribution_id, address, value, status, note, source, revision, updated_by, updated_at) \
         SELECT DISTINCT ON (contribution_id, address) contribution_id, address, value, status, note, source, revision, \
         updated_by, updated_at FROM written ORDER BY contribution_id, address, revision DESC \
         ON CONFLICT (contribution_id, address) DO UPDATE SET value = excluded.value, status = excluded.status, \
         note = excluded.note, source = excluded.source, revision = excluded.revision, \
         updated_by = excluded.updated_by, updated_at = excluded.updated_at) \
         INSERT INTO change (contribution_id, address, revision, value, status, note, source, changed_by, changed_at, origin) \
         SELECT contribution_id, address, revision, value, status, note, source, updated_by, updated_at, origin FROM written"
    }
}
