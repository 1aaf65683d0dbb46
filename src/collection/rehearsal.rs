//! How often each check of an edition would have fired on what is stored, before anybody is asked with it.

use super::{Editions, sheet};
use crate::domain::cells::Answers;
use crate::domain::checks::{Plan, Severity};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::store::submissions::Submission;
use crate::store::{Db, Result, submissions, versions};

/// Sample addresses that are kept of each check.
const SAMPLES: usize = 3;

#[derive(Debug)]
pub struct Rehearsal {
    /// How many sets of answers were judged: current ones, and accepted ones that differ from them.
    pub current: usize,
    pub accepted: usize,
    pub checks: Vec<Rehearsed>,
}

/// One check of the edition.
#[derive(Debug)]
pub struct Rehearsed {
    pub check: String,
    pub severity: Severity,
    pub on_current: usize,
    pub on_accepted: usize,
    /// In how many sets of answers it fired at least once.
    pub sets: usize,
    pub samples: Vec<Address>,
}

/// Judges all stored submissions of the questionnaire with the checks of an edition, which need not be the one that the
/// submissions were asked with: answers are kept by address, and a cell that the edition does not know is not read.
pub fn run(db: &mut Db, editions: &Editions, q: &Questionnaire) -> Result<Rehearsal> {
    let new = |check: &crate::domain::checks::Check| Rehearsed {
        check: check.id.clone(),
        severity: check.severity,
        on_current: 0,
        on_accepted: 0,
        sets: 0,
        samples: Vec::new(),
    };
    let mut rehearsal = Rehearsal { current: 0, accepted: 0, checks: q.checks.iter().map(new).collect() };
    for submission in submissions::all(db, None)? {
        if submission.round.questionnaire != q.id {
            continue;
        }
        let plan = Plan::new(q, &submission.country);
        let now = sheet::answers_now(db, editions, q, &submission)?;
        rehearsal.current += 1;
        rehearsal.judge(&plan, &now, |check| &mut check.on_current);
        if let Some(accepted) = accepted(db, editions, q, &submission)?.filter(|accepted| accepted.cells != now.cells) {
            rehearsal.accepted += 1;
            rehearsal.judge(&plan, &accepted, |check| &mut check.on_accepted);
        }
    }
    Ok(rehearsal)
}

fn accepted(db: &mut Db, editions: &Editions, q: &Questionnaire, submission: &Submission) -> Result<Option<Answers>> {
    let Some(version) = versions::accepted(db, &submission.id)? else { return Ok(None) };
    Ok(Some(sheet::answers_of(db, editions, q, &sheet::content(&version.content)?)?))
}

impl Rehearsal {
    fn judge(&mut self, plan: &Plan, answers: &Answers, count: fn(&mut Rehearsed) -> &mut usize) {
        let findings = plan.run(answers);
        for check in &mut self.checks {
            let id = check.check.clone();
            let mut fired = findings.iter().filter(|finding| finding.check == id).peekable();
            check.sets += usize::from(fired.peek().is_some());
            for finding in fired {
                *count(check) += 1;
                if check.samples.len() < SAMPLES {
                    check.samples.extend(finding.addresses.first().cloned());
                }
            }
        }
    }
}
