//! Findings with the reasons given for them, those of one check together.

use std::collections::BTreeMap;

use crate::collection::Sheet;
use crate::collection::findings::Judged;
use crate::web::frame::Frame;
use crate::web::pages::finding_text::{self, FindingText};
use crate::web::pages::findings::{ReasonText, reason_text};

/// What one check found: the first of it, and the rest folded.
pub struct Checked {
    pub first: Explained,
    pub more: Vec<Explained>,
}

/// A finding with the reason that was given for it.
pub struct Explained {
    pub text: FindingText,
    pub reason: Option<ReasonText>,
}

pub fn explained(f: &Frame, sheet: &Sheet, names: &BTreeMap<i64, String>, judged: &Judged) -> Explained {
    Explained {
        text: finding_text::sentence(f, &sheet.edition.questionnaire, &sheet.answers, &judged.finding),
        reason: judged.reason.as_ref().map(|reason| reason_text(f, sheet, names, reason)),
    }
}

/// In the order of their first findings; those without a reason before those with one.
pub fn by_check(all: impl Iterator<Item = Explained>) -> Vec<Checked> {
    let mut checks: Vec<Checked> = Vec::new();
    for one in all {
        let same =
            |c: &&mut Checked| c.first.text.id == one.text.id && c.first.reason.is_some() == one.reason.is_some();
        match checks.iter_mut().find(same) {
            Some(check) => check.more.push(one),
            None => checks.push(Checked { first: one, more: Vec::new() }),
        }
    }
    checks.sort_by_key(|check| (check.first.text.severity, check.first.reason.is_some()));
    checks
}
