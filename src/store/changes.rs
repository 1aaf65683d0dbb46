//! The change log read as a whole: who changed what in a submission, and for which institution.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::schema::{account, change, contribution};
use super::{Db, Result};

/// One change, without its value.
#[derive(Debug, Clone)]
pub struct Changed {
    pub address: String,
    pub account: i64,
    pub name: String,
    /// Code of the institution the person works for.
    pub institution: Option<String>,
    /// The person cannot sign in any more.
    pub gone: bool,
    pub at: DateTime<Utc>,
}

/// Oldest first.
pub fn of(db: &mut Db, submission: &str) -> Result<Vec<Changed>> {
    type Columns = (String, i64, String, Option<String>, bool, NaiveDateTime);
    let rows: Vec<Columns> = change::table
        .inner_join(contribution::table.on(contribution::id.eq(change::contribution_id)))
        .inner_join(account::table.on(account::id.eq(change::changed_by)))
        .filter(contribution::submission_id.eq(submission))
        .order(change::id)
        .select((
            change::address,
            account::id,
            account::name,
            account::institution,
            account::disabled,
            change::changed_at,
        ))
        .load(db)?;
    let changed = |(address, account, name, institution, gone, at): Columns| Changed {
        address,
        account,
        name,
        institution,
        gone,
        at: at.and_utc(),
    };
    Ok(rows.into_iter().map(changed).collect())
}
