//! Writing cells together with their log.

use chrono::NaiveDateTime;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text, Timestamp};
use diesel::sqlite::Sqlite;

use super::Logged;
use crate::store::statement::statement;
use crate::store::{Db, Result, StoreError};

/// Writes cells of which it is known that nobody was faster, in the order in which they were changed.
pub(in crate::store) fn all(db: &mut Db, rows: &[Logged]) -> Result<()> {
    match db {
        // One trip to the server for all.
        Db::Pg(c) => {
            AddAll(&Columns::of(rows)).execute(c)?;
        }
        Db::Sqlite(c) => {
            for row in rows {
                let written = if row.revision == 1 { Add(row).execute(c) } else { Replace(row).execute(c) }?;
                if written != 1 {
                    return Err(StoreError::Database(format!("{} was changed unseen", row.address)));
                }
                Log(row).execute(c)?;
            }
        }
    }
    Ok(())
}

statement! {
    on Sqlite;
    Add(row: Logged) {
        "INSERT INTO cell (contribution_id, address, value, status, note, source, revision, updated_by, updated_at, change_id) VALUES ("
        &row.contribution => Text,
        ", " &row.address => Text,
        ", " &row.cell.value => Nullable<Text>,
        ", " row.cell.status.code() => Text,
        ", " &row.cell.note => Nullable<Text>,
        ", " &row.cell.source => Nullable<Text>,
        ", " &row.revision => Integer,
        ", " &row.by => BigInt,
        ", " &row.at => Timestamp,
        ", " &row.id => BigInt;
        ") ON CONFLICT DO NOTHING"
    }
}

statement! {
    on Sqlite;
    Replace(row: Logged) {
        "UPDATE cell SET value = " &row.cell.value => Nullable<Text>,
        ", status = " row.cell.status.code() => Text,
        ", note = " &row.cell.note => Nullable<Text>,
        ", source = " &row.cell.source => Nullable<Text>,
        ", revision = " &row.revision => Integer,
        ", updated_by = " &row.by => BigInt,
        ", updated_at = " &row.at => Timestamp,
        ", change_id = " &row.id => BigInt,
        " WHERE contribution_id = " &row.contribution => Text,
        " AND address = " &row.address => Text,
        " AND change_id = " &row.previous => Nullable<BigInt>;
        ""
    }
}

statement! {
    on Sqlite;
    Log(row: Logged) {
        "INSERT INTO change (id, previous, contribution_id, address, revision, value, status, note, source, changed_by, changed_at, origin) VALUES ("
        &row.id => BigInt,
        ", " &row.previous => Nullable<BigInt>,
        ", " &row.contribution => Text,
        ", " &row.address => Text,
        ", " &row.revision => Integer,
        ", " &row.cell.value => Nullable<Text>,
        ", " row.cell.status.code() => Text,
        ", " &row.cell.note => Nullable<Text>,
        ", " &row.cell.source => Nullable<Text>,
        ", " &row.by => BigInt,
        ", " &row.at => Timestamp,
        ", " &row.origin => Text;
        ")"
    }
}

struct Columns<'a> {
    id: Vec<i64>,
    previous: Vec<Option<i64>>,
    contribution: Vec<&'a str>,
    address: Vec<&'a str>,
    revision: Vec<i32>,
    value: Vec<Option<&'a str>>,
    status: Vec<&'a str>,
    note: Vec<Option<&'a str>>,
    source: Vec<Option<&'a str>>,
    by: Vec<i64>,
    at: Vec<NaiveDateTime>,
    origin: Vec<&'a str>,
}

impl<'a> Columns<'a> {
    fn of(rows: &'a [Logged]) -> Columns<'a> {
        Columns {
            id: rows.iter().map(|r| r.id).collect(),
            previous: rows.iter().map(|r| r.previous).collect(),
            contribution: rows.iter().map(|r| r.contribution.as_str()).collect(),
            address: rows.iter().map(|r| r.address.as_str()).collect(),
            revision: rows.iter().map(|r| r.revision).collect(),
            value: rows.iter().map(|r| r.cell.value.as_deref()).collect(),
            status: rows.iter().map(|r| r.cell.status.code()).collect(),
            note: rows.iter().map(|r| r.cell.note.as_deref()).collect(),
            source: rows.iter().map(|r| r.cell.source.as_deref()).collect(),
            by: rows.iter().map(|r| r.by).collect(),
            at: rows.iter().map(|r| r.at.time).collect(),
            origin: rows.iter().map(|r| r.origin.as_str()).collect(),
        }
    }
}

// A cell that was changed several times stands as it was changed last; the log has every change. Two writers at once
// would give a change the same number, which its key forbids.
statement! {
    on Pg;
    AddAll(rows: Columns<'a>) {
        "WITH written AS (SELECT * FROM unnest(" &rows.id => Array<BigInt>,
        ", " &rows.previous => Array<Nullable<BigInt>>,
        ", " &rows.contribution => Array<Text>,
        ", " &rows.address => Array<Text>,
        ", " &rows.revision => Array<Integer>,
        ", " &rows.value => Array<Nullable<Text>>,
        ", " &rows.status => Array<Text>,
        ", " &rows.note => Array<Nullable<Text>>,
        ", " &rows.source => Array<Nullable<Text>>,
        ", " &rows.by => Array<BigInt>,
        ", " &rows.at => Array<Timestamp>,
        ", " &rows.origin => Array<Text>;
        ") AS w (id, previous, contribution_id, address, revision, value, status, note, source, changed_by, changed_at, origin)), \
         current AS (INSERT INTO cell (contribution_id, address, value, status, note, source, revision, updated_by, updated_at, change_id) \
         SELECT DISTINCT ON (contribution_id, address) contribution_id, address, value, status, note, source, revision, \
         changed_by, changed_at, id FROM written ORDER BY contribution_id, address, revision DESC \
         ON CONFLICT (contribution_id, address) DO UPDATE SET value = excluded.value, status = excluded.status, \
         note = excluded.note, source = excluded.source, revision = excluded.revision, updated_by = excluded.updated_by, \
         updated_at = excluded.updated_at, change_id = excluded.change_id) \
         INSERT INTO change (id, previous, contribution_id, address, revision, value, status, note, source, changed_by, changed_at, origin) \
         SELECT * FROM written"
    }
}
