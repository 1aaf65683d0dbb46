//! Reviewers judge the reasons given for warnings, each for itself, and the next year remembers it.
//!
//! A verdict is about words: a reason that was changed is unjudged again, one that was rejected cannot be given again in the
//! same words. What reviewers think is their own until they give the submission back or accept it. Accepting it accepts
//! the reasons that nobody rejected.

use std::collections::BTreeMap;

use serde_json::json;
use sha2::{Digest, Sha256};

use super::findings::{self, Judged};
use super::{Context, sheet};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::verdict::{Refusal, judge as decide, under_review};
use crate::domain::submission::{Role, Roles, Verdict};
use crate::store::accounts::Account;
use crate::store::submissions::{self, Justified, Submission};
use crate::store::verdicts::{self, Given};
use crate::store::{Audit, Db, Result, StoreError, Tx, Written};

/// What a reviewer says to a reason.
#[derive(Debug, Clone)]
pub struct Judging {
    /// Key of the finding.
    pub finding: String,
    /// [`mark`] of the reason that was seen.
    pub seen: String,
    pub verdict: Verdict,
    pub remark: String,
    /// Also of the other findings of the same check that have the same reason.
    pub all: bool,
}

/// Names the words of a reason and the figures they were given for.
pub fn mark(reason: &Justified) -> String {
    let words = json!([reason.finding, reason.code, reason.text, reason.figures]).to_string();
    format!("{:x}", Sha256::digest(words))
}

/// Whether somebody is told what the reviewers say to reasons: they themselves always, others when they have decided.
pub fn told(submission: &Submission, roles: Roles) -> bool {
    roles.has(Role::Reviewer) || roles.has(Role::Administrator) || !under_review(submission.state)
}

/// The same words, wherever they were said.
pub fn same_words(one: &Justified, other: &Justified) -> bool {
    (&one.check_id, &one.code, &one.text) == (&other.check_id, &other.code, &other.text)
}

/// Takes a verdict and says on how many reasons. One that holds already is not written again.
pub fn judge(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: &str,
    who: &Account,
    judging: &Judging,
) -> Result<Written<std::result::Result<usize, Refusal>>> {
    let submission = submissions::by_id(tx.db(), submission)?;
    if let Err(refusal) = decide(submission.state, judging.verdict, &judging.remark) {
        return Ok(Written::nothing(Err(refusal)));
    }
    let sheet = sheet::load(tx.db(), context, submission)?;
    let judged = findings::judge(&sheet)?;
    let given = |one: &&Judged| one.finding.key() == judging.finding;
    let Some(reason) = judged.iter().find(given).and_then(|one| one.reason.as_ref()) else {
        return Ok(Written::nothing(Err(Refusal::OtherReason)));
    };
    if mark(reason) != judging.seen {
        return Ok(Written::nothing(Err(Refusal::OtherReason)));
    }
    let remark = judging.remark.trim();
    let meant = |one: &&Judged| match &one.reason {
        Some(other) => other.finding == reason.finding || (judging.all && same_words(other, reason)),
        None => false,
    };
    let holds = |one: &Judged| {
        one.verdict.as_ref().is_some_and(|v| v.verdict == judging.verdict && v.remark == remark && v.by == who.name)
    };
    let meant: Vec<&Judged> = judged.iter().filter(meant).collect();
    let new: Vec<&Justified> = meant.iter().filter(|one| !holds(one)).filter_map(|one| one.reason.as_ref()).collect();
    if new.is_empty() {
        return Ok(Written::nothing(Ok(meant.len())));
    }
    verdicts::add(tx, who.id, &new, judging.verdict, remark)?;
    let keys: Vec<&str> = new.iter().map(|reason| reason.finding.as_str()).collect();
    let detail = json!({ "findings": keys, "verdict": judging.verdict });
    let audit = Audit::by(who.id, "findings.judge", format!("submission:{}", sheet.submission.id), detail);
    Ok(Written::with(Ok(meant.len()), audit))
}

/// Who accepts a submission accepts the reasons that nobody rejected.
pub(super) fn accept_rest(tx: &mut Tx<'_>, context: &Context, submission: &Submission, who: &Account) -> Result<()> {
    let sheet = sheet::load(tx.db(), context, submission.clone())?;
    let judged = findings::judge(&sheet)?;
    let unjudged = judged.iter().filter(|one| one.verdict.is_none()).filter_map(|one| one.reason.as_ref());
    verdicts::add(tx, who.id, &unjudged.collect::<Vec<_>>(), Verdict::Accepted, "")
}

/// What was said to reasons in the year before, by the keys that the same findings have this year.
#[derive(Debug, Default)]
pub struct LastYear {
    pub year: i32,
    given: BTreeMap<String, Vec<Given>>,
    accepted: BTreeMap<String, Given>,
}

impl LastYear {
    /// The reason that was accepted for the same check at the same place, if the year ended with it.
    pub fn accepted(&self, finding: &str) -> Option<&Given> {
        self.accepted.get(finding)
    }

    /// What was said last to the same words at the same place.
    pub fn about(&self, reason: &Justified) -> Option<&Given> {
        let all = self.given.get(&reason.finding)?;
        all.iter().rev().find(|given| (&given.code, &given.text) == (&reason.code, &reason.text))
    }
}

/// Looks up the year before; nothing while that is under review itself.
pub fn last_year(db: &mut Db, context: &Context, submission: &Submission) -> Result<LastYear> {
    let year = submission.round.year - 1;
    let earlier = match submissions::find(db, &submission.country, year) {
        Ok(earlier) if !under_review(earlier.state) => earlier,
        Ok(_) | Err(StoreError::NotFound) => return Ok(LastYear::default()),
        Err(other) => return Err(other),
    };
    let edition = sheet::edition_of(context, submission)?;
    let q = &edition.questionnaire;
    let in_force = submissions::justifications(db, &earlier.id)?;
    let mut remembered = LastYear { year, ..LastYear::default() };
    for given in verdicts::of(db, &earlier.id)? {
        let Some(key) = key_of_this_year(context, q, &earlier.round.edition, &given.finding) else { continue };
        // Oldest first: what comes later holds.
        if in_force.iter().any(|reason| given.is_about(reason)) {
            match given.verdict {
                Verdict::Accepted => remembered.accepted.insert(key.clone(), given.clone()),
                Verdict::Rejected => remembered.accepted.remove(&key),
            };
        }
        remembered.given.entry(key).or_default().push(given);
    }
    Ok(remembered)
}

/// The key of the same finding a year later: its check, and its first cell in the words of this edition.
fn key_of_this_year(context: &Context, q: &Questionnaire, from: &str, key: &str) -> Option<String> {
    let Some((check, place)) = key.split_once(' ') else { return Some(key.to_owned()) };
    let address: Address = place.parse().ok()?;
    let address = context.editions.place(&address, from, q)?;
    Some(format!("{check} {}", address.in_year(address.year + 1)))
}
