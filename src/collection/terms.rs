//! Until when: another due date for one country, the end of a round and its reopening.

use chrono::NaiveDateTime;
use serde_json::json;

use super::calls::{self, Call};
use super::{Context, reminders};
use crate::store::{Audit, Result, Tx, Written, rounds, submissions};

/// What became of a change of terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It is so already.
    Already,
    /// Due dates of a closed round move nothing.
    Closed,
}

/// Gives one country another due date than its round has.
pub fn set_due(
    tx: &mut Tx<'_>,
    context: &Context,
    by: i64,
    submission: &str,
    due: NaiveDateTime,
) -> Result<Written<Outcome>> {
    let before = submissions::by_id(tx.db(), submission)?;
    if before.round.closed_at.is_some() {
        return Ok(Written::nothing(Outcome::Closed));
    }
    if before.due().naive_utc() == due {
        return Ok(Written::nothing(Outcome::Already));
    }
    submissions::set_due(tx, submission, due)?;
    let after = submissions::by_id(tx.db(), submission)?;
    if after.shut().is_none() {
        calls::write(tx, context, &after, Call::Due { before: before.due().naive_utc() })?;
        reminders::told(tx, &after)?;
    }
    let detail = json!({ "before": before.due(), "after": after.due() });
    Ok(Written::with(Outcome::Done, Audit::by(by, "submission.due", format!("submission:{submission}"), detail)))
}

/// Ends a round for all its countries, or opens it again. Those who still had work in it are told.
pub fn set_closed(tx: &mut Tx<'_>, context: &Context, by: i64, round: &str, closed: bool) -> Result<Written<Outcome>> {
    if !rounds::set_closed(tx, round, closed)? {
        return Ok(Written::nothing(Outcome::Already));
    }
    let call = if closed { Call::Closed } else { Call::Reopened };
    for submission in submissions::all(tx.db(), None)?.iter().filter(|s| s.round.id == round && s.in_hand()) {
        calls::write(tx, context, submission, call)?;
    }
    let action = if closed { "round.close" } else { "round.reopen" };
    Ok(Written::with(Outcome::Done, Audit::by(by, action, format!("round:{round}"), json!({ "closed": closed }))))
}
