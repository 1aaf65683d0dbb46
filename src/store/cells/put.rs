//! Writing one cell together with its change.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Nullable, Text, Timestamp};

use super::Stored;
use crate::store::statement::statement;
use crate::store::{Db, Result};

/// Writes the cell if it still has the revision before that of `row`, and logs the change. False: somebody was faster.
pub(super) fn put(db: &mut Db, row: &Stored) -> Result<bool> {
    let first = row.revision == 1;
    let written = match db {
        // One trip to the server for both rows.
        Db::Pg(c) if first => AddLogged(row).execute(c)?,
        Db::Pg(c) => ReplaceLogged(row).execute(c)?,
        Db::Sqlite(c) => {
            let written = if first { Add(row).execute(c)? } else { Replace(row).execute(c)? };
            if written == 1 { Log(row).execute(c)? } else { 0 }
        }
    };
    Ok(written == 1)
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

statement! {
    AddLogged(row: Stored) {
        "WITH written AS (INSERT INTO cell (contribution_id, address, value, status, note, source, revision, updated_by, updated_at) VALUES ("
        &row.contribution_id => Text,
        ", " &row.address => Text,
        ", " &row.value => Nullable<Text>,
        ", " &row.status => Text,
        ", " &row.note => Nullable<Text>,
        ", " &row.source => Nullable<Text>,
        ", " &row.revision => Integer,
        ", " &row.updated_by => BigInt,
        ", " &row.updated_at => Timestamp;
        ") ON CONFLICT DO NOTHING RETURNING *) \
         INSERT INTO change (contribution_id, address, revision, value, status, note, source, changed_by, changed_at) \
         SELECT contribution_id, address, revision, value, status, note, source, updated_by, updated_at FROM written"
    }
}

statement! {
    ReplaceLogged(row: Stored) {
        "WITH written AS (UPDATE cell SET value = " &row.value => Nullable<Text>,
        ", status = " &row.status => Text,
        ", note = " &row.note => Nullable<Text>,
        ", source = " &row.source => Nullable<Text>,
        ", revision = " &row.revision => Integer,
        ", updated_by = " &row.updated_by => BigInt,
        ", updated_at = " &row.updated_at => Timestamp,
        " WHERE contribution_id = " &row.contribution_id => Text,
        " AND address = " &row.address => Text,
        " AND revision + 1 = " &row.revision => Integer;
        " RETURNING *) \
         INSERT INTO change (contribution_id, address, revision, value, status, note, source, changed_by, changed_at) \
         SELECT contribution_id, address, revision, value, status, note, source, updated_by, updated_at FROM written"
    }
}
