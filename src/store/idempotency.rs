//! What was answered to a request that may come again. The answer is stored in the transaction of its effect.

use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text, Timestamp};

use super::db::on_db;
use super::schema::idempotency;
use super::statement::statement;
use super::{Result, Tx};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// Never: go ahead, then `remember`.
    First,
    /// The same request: this was the answer.
    Again { status: i32, body: String },
    /// The key was used for another request.
    Differs,
}

/// `request` is a digest of everything that makes the request what it is.
pub fn seen(tx: &mut Tx<'_>, account_id: i64, key: &str, request: &str) -> Result<Seen> {
    let row: Option<(String, i32, String)> = idempotency::table
        .find((account_id, key))
        .select((idempotency::request, idempotency::status, idempotency::body))
        .first(tx.db)
        .optional()?;
    Ok(match row {
        None => Seen::First,
        Some((before, status, body)) if before == request => Seen::Again { status, body },
        Some(_) => Seen::Differs,
    })
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

pub fn remember(tx: &mut Tx<'_>, account_id: i64, key: &str, request: &str, status: i32, body: &str) -> Result<()> {
    let text = str::to_owned;
    let row =
        Stored { account_id, key: text(key), request: text(request), status, body: text(body), at: tx.now.naive_utc() };
    on_db!(&mut *tx.db, c => Add(&row).execute(c))?;
    Ok(())
}
