//! What was answered to a request that may come again. The answer is stored in the transaction of its effect.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text, Timestamp};

use super::db::on_db;
use super::schema::idempotency;
use super::statement::statement;
use super::{Db, Result, Tx};

/// What was answered to a request with this key; `None` when the key was used for another request. `request` is a digest
/// of everything that makes the request what it is.
///
/// # Errors
/// `NotFound` when the key was never used.
pub fn answered(db: &mut Db, account_id: i64, key: &str, request: &str) -> Result<Option<String>> {
    let (before, body): (String, String) =
        idempotency::table.find((account_id, key)).select((idempotency::request, idempotency::body)).first(db)?;
    Ok((before == request).then_some(body))
}

struct Stored {
    account_id: i64,
    key: String,
    request: String,
    status: i32,
    body: String,
    at: NaiveDateTime,
}

statement! {
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

/// Keeps the answer under the key of its request.
///
/// # Errors
/// `Exists` when the key was used before: the change it belongs to must not stand, and is undone by this error.
pub fn remember(tx: &mut Tx<'_>, account_id: i64, key: &str, request: &str, status: i32, body: &str) -> Result<()> {
    let text = str::to_owned;
    let row =
        Stored { account_id, key: text(key), request: text(request), status, body: text(body), at: tx.now.naive_utc() };
    on_db!(&mut *tx.db, c => Add(&row).execute(c))?;
    Ok(())
}
