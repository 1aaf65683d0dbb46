//! The work list of reviewers: each country of a round with what there is to know before opening it. The number of
//! queries does not grow with the countries: what has to be judged was counted when the version was sealed.

use super::findings::Judged;
use super::{Sheet, sheet};
use crate::domain::cells::diff::diff;
use crate::domain::checks::Severity;
use crate::domain::clarifications::State as Asked;
use crate::domain::submission::Role;
use crate::store::accounts::Account;
use crate::store::rounds::{self, Round};
use crate::store::submissions::{self, Submission};
use crate::store::version_counts::{self, Counts};
use crate::store::{Db, Result, clarifications, versions};

/// One country.
#[derive(Debug)]
pub struct Line {
    pub submission: Submission,
    /// Number of its latest version.
    pub version: Option<i32>,
    /// Of that version; versions from before they were counted have none.
    pub counts: Option<Counts>,
    /// Clarifications that wait for the country.
    pub open: i64,
    /// Clarifications that wait for the reviewer.
    pub answered: i64,
}

#[derive(Debug)]
pub struct WorkList {
    /// All of them, newest first.
    pub rounds: Vec<Round>,
    /// The one that is shown; none when there is no round.
    pub round: Option<Round>,
    pub lines: Vec<Line>,
}

/// The countries of a round that somebody reviews, of the newest round unless one is named.
pub fn of(db: &mut Db, who: &Account, round: Option<&str>) -> Result<WorkList> {
    let rounds = rounds::all(db)?;
    let named = round.and_then(|id| rounds.iter().find(|one| one.id == id));
    let Some(round) = named.or(rounds.first()).cloned() else {
        return Ok(WorkList { rounds, round: None, lines: Vec::new() });
    };
    let mut all = submissions::of_round(db, Some(&round.id), who.seen().as_deref())?;
    // Who also works for a country does not review it.
    all.retain(|submission| {
        let roles = who.roles_in(&submission.country);
        roles.is_some_and(|roles| roles.has(Role::Reviewer) || roles.has(Role::Administrator))
    });
    let mut latest = version_counts::latest(db, &round.id)?;
    let open = clarifications::counts(db, Asked::Open)?;
    let answered = clarifications::counts(db, Asked::Answered)?;
    let line = |submission: Submission| {
        let (version, counts) = latest.remove(&submission.id).unzip();
        let of =
            |counts: &std::collections::HashMap<String, i64>| counts.get(&submission.id).copied().unwrap_or_default();
        Line { version, counts: counts.flatten(), open: of(&open), answered: of(&answered), submission }
    };
    let lines = all.into_iter().map(line).collect();
    Ok(WorkList { rounds, round: Some(round), lines })
}

/// What is kept of a version when it is sealed.
pub(super) fn counts(db: &mut Db, sheet: &Sheet, judged: &[Judged], number: i32) -> Result<Counts> {
    let of = |severity| judged.iter().filter(|one| one.finding.severity == severity).count();
    let changes = match number {
        ..=1 => None,
        _ => {
            let before = sheet::content(&versions::get(db, &sheet.submission.id, number - 1)?.content)?;
            let changed = diff(&sheet.edition.questionnaire, &before.cells, &sheet.content().cells);
            Some(int(changed.len()))
        }
    };
    Ok(Counts { errors: int(of(Severity::Error)), warnings: int(of(Severity::Warning)), changes })
}

fn int(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
