//! The audit trail read by people: some of its entries, newest first.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::Entry;
use crate::store::schema::audit;
use crate::store::{Db, Result};

/// Which entries are wanted; what is `None` does not narrow them.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// `account:12` or `system`.
    pub actor: Option<String>,
    /// `cells.save`.
    pub action: Option<String>,
    /// Part of the name of the thing acted on, `TLS-2024`.
    pub subject: Option<String>,
    /// From this moment on.
    pub since: Option<DateTime<Utc>>,
    /// Before this moment.
    pub until: Option<DateTime<Utc>>,
}

/// So many entries, newest first, older than the one with the number `before`.
pub fn page(db: &mut Db, wanted: &Wanted, before: Option<i64>, count: i64) -> Result<Vec<Entry>> {
    let mut query = audit::table.select(Entry::as_select()).into_boxed();
    if let Some(actor) = &wanted.actor {
        query = query.filter(audit::actor.eq(actor));
    }
    if let Some(action) = &wanted.action {
        query = query.filter(audit::action.eq(action));
    }
    if let Some(part) = &wanted.subject {
        query = query.filter(audit::subject.like(containing(part)).escape('\\'));
    }
    if let Some(since) = wanted.since {
        query = query.filter(audit::at.ge(since.naive_utc()));
    }
    if let Some(until) = wanted.until {
        query = query.filter(audit::at.lt(until.naive_utc()));
    }
    if let Some(before) = before {
        query = query.filter(audit::seq.lt(before));
    }
    Ok(query.order(audit::seq.desc()).limit(count).load(db)?)
}

/// A pattern for `LIKE`, in which the text stands for nothing but itself.
fn containing(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

/// The actions that occur.
pub fn actions(db: &mut Db) -> Result<Vec<String>> {
    Ok(audit::table.select(audit::action).distinct().order(audit::action).load(db)?)
}
