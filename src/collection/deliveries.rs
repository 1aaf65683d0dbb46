//! What goes to targets by itself: each release when it becomes public, and everything from time to time.

use std::time::Duration;

use chrono::TimeDelta;
use serde_json::json;

use super::Context;
use crate::domain::package::{self, Sealed};
use crate::store::releases::{Public, Which};
use crate::store::{Audit, Result, Tx, Written, deliveries, releases};

/// Plans the release of a submission that was just made public, for all targets; of one that another has overtaken before its time
/// nothing is sent.
pub(super) fn plan_release(tx: &mut Tx<'_>, context: &Context, submission: &str) -> Result<()> {
    deliveries::drop_overtaken(tx, submission)?;
    if context.targets.is_empty() {
        return Ok(());
    }
    let given = releases::given(tx.db(), &Which::Submission(submission.to_owned()))?;
    // The others of this submission went before it, and are planned or sent.
    let Some(last) = given.last() else { return Ok(()) };
    let name = package::of_release(&sealed(&last.of), last.release);
    for target in context.targets.iter() {
        deliveries::plan(tx, target, &name, Some(last.release), last.of.released_at)?;
    }
    Ok(())
}

/// Plans everything that is public for a target, unless it got or gets the same already. Says whether it did.
pub fn plan_everything(tx: &mut Tx<'_>, target: &str) -> Result<Written<bool>> {
    let now = tx.now.naive_utc();
    let Some(changed) = releases::last_change(tx.db(), now)? else { return Ok(Written::nothing(false)) };
    let name = package::of_everything(changed.and_utc());
    if !deliveries::plan(tx, target, &name, None, changed)? {
        return Ok(Written::nothing(false));
    }
    let audit = Audit::by_system("delivery.everything", format!("target:{target}"), json!({ "package": name }));
    Ok(Written::with(true, audit))
}

/// The same, where a target wants it so often and the last time is long enough ago.
pub fn plan_everything_again(tx: &mut Tx<'_>, target: &str, every: Duration) -> Result<Written<bool>> {
    let last = deliveries::last_of_everything(tx.db(), target)?;
    let every = TimeDelta::from_std(every).unwrap_or(TimeDelta::MAX);
    match last {
        Some(last) if tx.now.naive_utc() - last < every => Ok(Written::nothing(false)),
        _ => plan_everything(tx, target),
    }
}

/// A version as a manifest names it.
pub(super) fn sealed(public: &Public) -> Sealed {
    let Public { country, year, version, sha256, released_at } = public.clone();
    Sealed { country, year, version, sha256, released_at: released_at.and_utc() }
}

/// Has a delivery that failed tried again, beginning now. False: it did not fail, or is on its way.
pub fn again(tx: &mut Tx<'_>, id: i64, by: i64) -> Result<Written<bool>> {
    if !deliveries::revive(tx, id)? {
        return Ok(Written::nothing(false));
    }
    Ok(Written::with(true, Audit::by(by, "delivery.again", format!("delivery:{id}"), json!({}))))
}
