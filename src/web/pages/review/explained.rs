//! Findings with the reasons given for them, those of one check together.

use std::collections::BTreeMap;

use super::judging::VerdictBox;
use crate::collection::Sheet;
use crate::collection::findings::Judged;
use crate::domain::submission::Verdict;
use crate::store::verdicts::Given;
use crate::web::frame::Frame;
use crate::web::pages::finding_text::{self, FindingText};
use crate::web::pages::findings::{ReasonText, reason_text};

/// What one check found: the first of it, and the rest folded.
pub struct Checked {
    pub first: Explained,
    pub more: Vec<Explained>,
}

impl Checked {
    /// Whether something folded was just refused.
    pub fn open(&self) -> bool {
        self.more.iter().any(|one| one.judging.as_ref().is_some_and(|judging| judging.problem.is_some()))
    }
}

/// A finding with the reason that was given for it.
pub struct Explained {
    pub text: FindingText,
    pub reason: Option<ReasonText>,
    /// What the reviewers said to it, where the reader is told.
    pub verdict: Option<VerdictText>,
    /// What they said last year to the same reason.
    pub last_year: Option<VerdictText>,
    /// The box of a reviewer.
    pub judging: Option<VerdictBox>,
}

impl Explained {
    /// Whether there is a reason, and whether it was judged.
    fn standing(&self) -> (bool, bool) {
        (self.reason.is_some(), self.verdict.is_some())
    }
}

/// A verdict as it is read.
#[derive(Debug)]
pub struct VerdictText {
    pub rejected: bool,
    pub sentence: String,
    pub remark: String,
}

pub fn verdict_text(f: &Frame, given: &Given, last_year: bool) -> VerdictText {
    let message = format!("verdict-{}{}", if last_year { "last-" } else { "" }, given.verdict);
    VerdictText {
        rejected: given.verdict == Verdict::Rejected,
        sentence: f.m2(&message, "name", given.by.as_str(), "time", f.t.date_time(given.at)),
        remark: given.remark.clone(),
    }
}

pub fn explained(f: &Frame, sheet: &Sheet, names: &BTreeMap<i64, String>, judged: &Judged) -> Explained {
    Explained {
        text: finding_text::sentence(f, &sheet.edition.questionnaire, &sheet.answers, &judged.finding),
        reason: judged.reason.as_ref().map(|reason| reason_text(f, sheet, names, reason)),
        verdict: judged.verdict.as_ref().filter(|_| judged.refused).map(|given| verdict_text(f, given, false)),
        last_year: None,
        judging: None,
    }
}

/// In the order of their first findings; those without a reason, and those whose reason is unjudged, come before others.
pub fn by_check(all: impl Iterator<Item = Explained>) -> Vec<Checked> {
    let mut checks: Vec<Checked> = Vec::new();
    for one in all {
        let same = |c: &&mut Checked| c.first.text.id == one.text.id && c.first.standing() == one.standing();
        match checks.iter_mut().find(same) {
            Some(check) => check.more.push(one),
            None => checks.push(Checked { first: one, more: Vec::new() }),
        }
    }
    checks.sort_by_key(|check| (check.first.text.severity, check.first.standing()));
    checks
}
