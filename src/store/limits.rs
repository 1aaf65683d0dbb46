//! Counts failed attempts per subject (an account, an address), so that guessing is slow. Counts survive restarts.

use chrono::{DateTime, Duration, Utc};
use diesel::prelude::*;

use super::schema::attempt;
use super::{Db, Result, Tx};

/// Failed attempts of a subject since `window` ago.
pub fn recent(db: &mut Db, subject: &str, window: Duration, now: DateTime<Utc>) -> Result<i64> {
    Ok(attempt::table
        .filter(attempt::subject.eq(subject))
        .filter(attempt::at.gt((now - window).naive_utc()))
        .count()
        .get_result(db)?)
}

pub fn record(tx: &mut Tx<'_>, subject: &str) -> Result<()> {
    let now = tx.now.naive_utc();
    diesel::delete(attempt::table.filter(attempt::at.lt(now - Duration::days(1)))).execute(tx.db())?;
    diesel::insert_into(attempt::table).values((attempt::subject.eq(subject), attempt::at.eq(now))).execute(tx.db())?;
    Ok(())
}

pub fn clear(tx: &mut Tx<'_>, subject: &str) -> Result<()> {
    diesel::delete(attempt::table.filter(attempt::subject.eq(subject))).execute(tx.db())?;
    Ok(())
}
