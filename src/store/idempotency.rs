//! What was answered to a request that may come again. The answer is stored in the transaction of its effect.

use diesel::prelude::*;

use super::schema::idempotency;
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

pub fn remember(tx: &mut Tx<'_>, account_id: i64, key: &str, request: &str, status: i32, body: &str) -> Result<()> {
    diesel::insert_into(idempotency::table)
        .values((
            idempotency::account_id.eq(account_id),
            idempotency::key.eq(key),
            idempotency::request.eq(request),
            idempotency::status.eq(status),
            idempotency::body.eq(body),
            idempotency::at.eq(tx.now.naive_utc()),
        ))
        .execute(tx.db)?;
    Ok(())
}
