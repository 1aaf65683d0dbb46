//! Writing cells together with their log.

use chrono::NaiveDateTime;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text, Timestamp};

use super::Stored;
use crate::store::db::on_db;
use crate::store::statement::statement;
use crate::store::{Db, Result, StoreError};

/// Writes a cell if it still has the revision before that of `row`, and logs the change. False: somebody was faster.
pub(in crate::store) fn one(db: &mut Db, row: &Stored) -> Result<bool> {
    let written = on_db!(&mut *db, c => if row.revision == 1 { Add(row).execute(c) } else { Replace(row).execute(c) })?;
    if written == 1 {
        on_db!(db, c => Log(row).execute(c))?;
    }
    Ok(written == 1)
}

/// Writes cells of which it is known that nobody was faster, in the order in which they were changed.
pub(in crate::store) fn all(db: &mut Db, rows: &[Stored]) -> Result<()> {
    match db {
        // One trip to the server for all.
        Db::Pg(c) => {
            AddAll(&Columns::of(rows)).execute(c)?;
            Ok(())
        }
        Db::Sqlite(_) => rows.iter().try_for_each(|row| {
            let unseen = || StoreError::Database(format!("{} was changed unseen", row.address));
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
    Log(row: Stored) {
        "INSERT INTO change (contribution_id, address, revision, value, status, note, source, changed_by, changed_at) VALUES ("
        &row.contribution_id => Text,
        ", " &row.address => Text,
        ", " &row.revision => Integer,
        ", " &row.value => Nullable<Text>,
        ", " &row.status => Text,
        ", " &row.note => Nullable<Text>,
        ", " &row.source => Nullable<Text>,
        ", " &row.updated_by => BigInt,
        ", " &row.updated_at => Timestamp;
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
}

impl Columns {
    fn of(rows: &[Stored]) -> Columns {
        Columns {
            contribution_id: rows.iter().map(|r| r.contribution_id.clone()).collect(),
            address: rows.iter().map(|r| r.address.clone()).collect(),
            value: rows.iter().map(|r| r.value.clone()).collect(),
            status: rows.iter().map(|r| r.status.clone()).collect(),
            note: rows.iter().map(|r| r.note.clone()).collect(),
            source: rows.iter().map(|r| r.source.clone()).collect(),
            revision: rows.iter().map(|r| r.revision).collect(),
            updated_by: rows.iter().map(|r| r.updated_by).collect(),
            updated_at: rows.iter().map(|r| r.updated_at).collect(),
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
        ", " &rows.updated_at => Array<Timestamp>;
        ") AS w (contribution_id, address, value, status, note, source, revision, updated_by, updated_at)), \
         current AS (INSERT INTO cell (contribution_id, address, value, status, note, source, revision, updated_by, updated_at) \
         SELECT DISTINCT ON (contribution_id, address) * FROM written ORDER BY contribution_id, address, revision DESC \
         ON CONFLICT (contribution_id, address) DO UPDATE SET value = excluded.value, status = excluded.status, \
         note = excluded.note, source = excluded.source, revision = excluded.revision, \
         updated_by = excluded.updated_by, updated_at = excluded.updated_at) \
         INSERT INTO change (contribution_id, address, revision, value, status, note, source, changed_by, changed_at) \
         SELECT contribution_id, address, revision, value, status, note, source, updated_by, updated_at FROM written"
    }
}
