//! The change log: read as a whole, who changed what and for which institution, and read on from where somebody stopped.

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

/// An entry of the log as far as it has to be known to tell somebody of it.
#[derive(Debug, Clone, Queryable)]
pub struct Step {
    pub id: i64,
    pub contribution: String,
    pub address: String,
    pub revision: i32,
}

/// The number of the last change in any of these contributions; 0 where there is none.
pub fn last(db: &mut Db, contributions: &[&str]) -> Result<i64> {
    let mut last = 0;
    for contribution in contributions {
        let of = change::table.filter(change::contribution_id.eq(contribution)).order(change::id.desc());
        let id: Option<i64> = of.select(change::id).first(db).optional()?;
        last = last.max(id.unwrap_or(0));
    }
    Ok(last)
}

/// Whether the change with this number belongs to the submission.
pub fn is_of(db: &mut Db, submission: &str, id: i64) -> Result<bool> {
    let of: Option<String> = change::table
        .inner_join(contribution::table.on(contribution::id.eq(change::contribution_id)))
        .filter(change::id.eq(id))
        .select(contribution::submission_id)
        .first(db)
        .optional()?;
    Ok(of.is_some_and(|of| of == submission))
}

/// What came after a change in these contributions, oldest first and without gaps; about `most` at a time.
pub fn after(db: &mut Db, contributions: &[&str], id: i64, most: usize) -> Result<Vec<Step>> {
    let (mut found, mut whole_until) = (Vec::new(), i64::MAX);
    for contribution in contributions {
        let some: Vec<Step> = change::table
            .filter(change::contribution_id.eq(contribution).and(change::id.gt(id)))
            .order(change::id)
            .limit(i64::try_from(most).unwrap_or(i64::MAX))
            .select((change::id, change::contribution_id, change::address, change::revision))
            .load(db)?;
        if let Some(step) = some.get(most.saturating_sub(1)) {
            whole_until = whole_until.min(step.id);
        }
        found.extend(some);
    }
    found.retain(|step| step.id <= whole_until);
    found.sort_by_key(|step| step.id);
    Ok(found)
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
