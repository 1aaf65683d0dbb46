//! What was answered to a request that may come again. The answer is stored in the transaction of its effect.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Integer, Text, Timestamp};
use diesel::sqlite::Sqlite;

use super::schema::idempotency;
use super::stamp::Stamp;
use super::statement::statement;
use super::{Db, Result, StoreError, Tx};

/// What was answered to a request with this key; `None` when the key was used for another request. `request` is a digest
/// of everything that makes the request what it is.
///
/// # Errors
/// `NotFound` when the key was never used.
pub fn answered(db: &mut Db, account_id: i64, key: &str, request: &str) -> Result<Option<String>> {
    let (before, body): (String, String) =
        idempotency::table.find((key, account_id)).select((idempotency::request, idempotency::body)).first(db)?;
    Ok((before == request).then_some(body))
}

pub(super) struct Stored {
    account_id: i64,
    key: String,
    request: String,
    status: i32,
    body: String,
    at: Stamp,
}

/// Keeps the answer under the key of its request.
///
/// # Errors
/// `Answered` when the key was used before: the change it belongs to must not stand, and is undone by this error.
pub fn remember(tx: &mut Tx<'_>, account_id: i64, key: &str, request: &str, status: i32, body: &str) -> Result<()> {
    let text = str::to_owned;
    let row =
        Stored { account_id, key: text(key), request: text(request), status, body: text(body), at: tx.stamp.clone() };
    match tx.ahead.keys.get_mut(&(account_id, text(key))) {
        Some(used) if *used => Err(StoreError::Answered),
        Some(used) => {
            *used = true;
            tx.pending.answers.push(row);
            Ok(())
        }
        None => add(tx.db(), &[row]).map_err(|error| match error {
            StoreError::Exists(_) => StoreError::Answered,
            other => other,
        }),
    }
}

pub(super) fn add(db: &mut Db, rows: &[Stored]) -> Result<()> {
    match db {
        Db::Pg(c) => {
            AddAll(&Columns::of(rows)).execute(c)?;
            Ok(())
        }
        Db::Sqlite(c) => Ok(rows.iter().try_for_each(|row| Add(row).execute(c).map(drop))?),
    }
}

/// Says which of the keys were used.
pub(super) fn look_up(db: &mut Db, keys: &mut HashMap<(i64, String), bool>) -> Result<()> {
    match db {
        Db::Pg(c) => {
            let wanted = keys.keys().cloned().unzip();
            for used in Used(&wanted).load::<(i64, String)>(c)? {
                keys.insert(used, true);
            }
        }
        Db::Sqlite(c) => {
            for (key, used) in keys {
                *used = IsUsed(key).get_result::<i64>(c).optional()?.is_some();
            }
        }
    }
    Ok(())
}

statement! {
    on Sqlite;
    IsUsed(key: (i64, String)) -> [BigInt] {
        "SELECT account_id FROM idempotency WHERE account_id = " &key.0 => BigInt,
        " AND key = " &key.1 => Text;
        ""
    }
}

// Pair by pair: two lists beside each other would make PostgreSQL look for every account with every key.
statement! {
    on Pg;
    Used(keys: (Vec<i64>, Vec<String>)) -> [(BigInt, Text)] {
        "SELECT i.account_id, i.key FROM unnest(" &keys.0 => Array<BigInt>,
        ", " &keys.1 => Array<Text>;
        ") AS w (account_id, key) JOIN idempotency i ON i.account_id = w.account_id AND i.key = w.key"
    }
}

struct Columns {
    account_id: Vec<i64>,
    key: Vec<String>,
    request: Vec<String>,
    status: Vec<i32>,
    body: Vec<String>,
    at: Vec<NaiveDateTime>,
}

impl Columns {
    fn of(rows: &[Stored]) -> Columns {
        Columns {
            account_id: rows.iter().map(|r| r.account_id).collect(),
            key: rows.iter().map(|r| r.key.clone()).collect(),
            request: rows.iter().map(|r| r.request.clone()).collect(),
            status: rows.iter().map(|r| r.status).collect(),
            body: rows.iter().map(|r| r.body.clone()).collect(),
            at: rows.iter().map(|r| r.at.time).collect(),
        }
    }
}

statement! {
    on Pg;
    AddAll(rows: Columns) {
        "INSERT INTO idempotency (account_id, key, request, status, body, at) SELECT * FROM unnest("
        &rows.account_id => Array<BigInt>,
        ", " &rows.key => Array<Text>,
        ", " &rows.request => Array<Text>,
        ", " &rows.status => Array<Integer>,
        ", " &rows.body => Array<Text>,
        ", " &rows.at => Array<Timestamp>;
        ")"
    }
}

statement! {
    on Sqlite;
    Add(row: Stored) {
        "INSERT INTO idempotency (account_id, key, request, status, body, at) VALUES ("
        &row.account_id => BigInt,
        ", " &row.key => Text,
        ", " &row.request => Text,
        ", " &row.status => Integer,
        ", " &row.body => Text,
        ", " &row.at => Timestamp;
        ")"
    }
}
