//! How far the contributions of institutions are, and what was done with them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{account, contribution, contribution_act};
use super::submissions::Contribution;
use super::{Db, Result, StoreError, Tx};
use crate::domain::contributions::{Action, State};

/// Moves a contribution from one state to the next. False: it was no longer in the state it was seen in.
pub fn set_state(tx: &mut Tx<'_>, of: &Contribution, to: State) -> Result<bool> {
    let seen =
        contribution::table.filter(contribution::id.eq(&of.id)).filter(contribution::filling.eq(of.filling.code()));
    let set = (contribution::filling.eq(to.code()), contribution::filling_since.eq(tx.now.naive_utc()));
    Ok(diesel::update(seen).set(set).execute(tx.db())? == 1)
}

/// As of which day its figures were taken out of the system of the institution.
pub fn set_extracted(tx: &mut Tx<'_>, of: &Contribution, day: Option<NaiveDate>) -> Result<()> {
    let set = contribution::extracted_on.eq(day.map(|day| day.to_string()));
    diesel::update(contribution::table.find(&of.id)).set(set).execute(tx.db())?;
    Ok(())
}

/// Something that was done with a contribution.
#[derive(Debug, Clone)]
pub struct Act {
    pub action: Action,
    pub to: State,
    pub comment: Option<String>,
    /// Names the cells as they were.
    pub sha256: String,
    pub by: String,
    pub at: DateTime<Utc>,
}

pub fn record(
    tx: &mut Tx<'_>,
    of: &Contribution,
    (action, to): (Action, State),
    comment: Option<&str>,
    sha256: &str,
    by: i64,
) -> Result<()> {
    let values = (
        contribution_act::contribution_id.eq(&of.id),
        contribution_act::action.eq(action.code()),
        contribution_act::to_state.eq(to.code()),
        contribution_act::comment.eq(comment),
        contribution_act::sha256.eq(sha256),
        contribution_act::done_by.eq(by),
        contribution_act::done_at.eq(tx.now.naive_utc()),
    );
    on_db!(tx.db(), c => diesel::insert_into(contribution_act::table).values(values).execute(c))?;
    Ok(())
}

/// Oldest first.
pub fn acts(db: &mut Db, of: &Contribution) -> Result<Vec<Act>> {
    type Columns = (String, String, Option<String>, String, String, NaiveDateTime);
    let rows: Vec<Columns> = contribution_act::table
        .inner_join(account::table.on(account::id.eq(contribution_act::done_by)))
        .filter(contribution_act::contribution_id.eq(&of.id))
        .order(contribution_act::id)
        .select((
            contribution_act::action,
            contribution_act::to_state,
            contribution_act::comment,
            contribution_act::sha256,
            account::name,
            contribution_act::done_at,
        ))
        .load(db)?;
    let wrong = |what: &str| StoreError::Corrupt(format!("contribution act {what}"));
    rows.into_iter()
        .map(|(action, to, comment, sha256, by, at)| {
            let (action, to) = (action.parse().map_err(|_| wrong(&action))?, to.parse().map_err(|_| wrong(&to))?);
            Ok(Act { action, to, comment, sha256, by, at: at.and_utc() })
        })
        .collect()
}
