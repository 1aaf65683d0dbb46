//! What is wrong with a submission, and which warnings have a reason.

use std::collections::HashMap;

use super::{Sheet, references};
use crate::domain::checks::{Finding, Severity};
use crate::domain::submission::{Shut, Verdict};
use crate::store::submissions::Justified;
use crate::store::verdicts::Given;
use crate::store::{Audit, Result, Tx, Written, submissions};

/// A finding with the reason given for it, if one was and the figures are still the same.
#[derive(Debug, Clone)]
pub struct Judged {
    pub finding: Finding,
    pub reason: Option<Justified>,
    /// What the reviewers said last to exactly this reason.
    pub verdict: Option<Given>,
    /// The country has it in hand again, and the reviewers did not accept its reason.
    pub refused: bool,
}

impl Judged {
    pub fn is_error(&self) -> bool {
        self.finding.severity == Severity::Error
    }

    /// Errors always, warnings until they have a reason.
    pub fn blocks(&self) -> bool {
        match self.finding.severity {
            Severity::Error => true,
            Severity::Warning => !self.explained(),
            Severity::Info => false,
        }
    }

    /// Has a reason that was not refused.
    pub fn explained(&self) -> bool {
        self.reason.is_some() && !self.refused
    }
}

/// Findings of the JSON Schema, of the checks and of what others published, errors first.
pub fn judge(sheet: &Sheet) -> Result<Vec<Judged>> {
    let q = &sheet.edition.questionnaire;
    let mut findings = sheet.edition.schemas(&sheet.answers.country)?.findings(q, &sheet.answers);
    findings.extend(sheet.edition.findings(&sheet.submission.id, &sheet.answers));
    findings.extend(references::findings(q, &sheet.answers, &sheet.published));
    findings.sort_by(|a, b| (a.severity, &a.check, &a.addresses).cmp(&(b.severity, &b.check, &b.addresses)));
    let reasons: HashMap<&str, &Justified> = sheet.justified.iter().map(|j| (j.finding.as_str(), j)).collect();
    Ok(findings
        .into_iter()
        .map(|finding| {
            let (key, figures) = (finding.key(), figures(&finding));
            let reason = reasons.get(key.as_str()).filter(|j| j.figures == figures).map(|j| (*j).clone());
            let verdict = reason.as_ref().and_then(|reason| latest(sheet, reason)).cloned();
            let rejected = verdict.as_ref().is_some_and(|given| given.verdict == Verdict::Rejected);
            Judged { finding, reason, refused: rejected && sheet.submission.in_hand(), verdict }
        })
        .collect())
}

/// The verdict that holds for a reason.
fn latest<'a>(sheet: &'a Sheet, reason: &Justified) -> Option<&'a Given> {
    sheet.verdicts.iter().rev().find(|given| given.is_about(reason))
}

/// The figures a reason was given for, in one text.
pub fn figures(finding: &Finding) -> String {
    serde_json::to_string(&finding.values).unwrap_or_default()
}

/// A reason for keeping warned values: a code of `CL_JUSTIFICATION` and words.
#[derive(Debug, Clone)]
pub struct Reason {
    pub code: String,
    pub text: String,
}

/// Gives one reason for several findings at once and says for how many; or why none can be given now.
/// Findings that are gone meanwhile are passed over, and those of which the reviewers rejected exactly this reason.
pub fn justify(
    tx: &mut Tx<'_>,
    sheet: &Sheet,
    account: i64,
    keys: &[String],
    reason: &Reason,
) -> Result<Written<std::result::Result<usize, Shut>>> {
    if let Some(why) = sheet.submission.shut() {
        return Ok(Written::nothing(Err(why)));
    }
    let rows: Vec<Justified> = judge(sheet)?
        .into_iter()
        .filter(|j| j.finding.severity == Severity::Warning && keys.contains(&j.finding.key()))
        .map(|j| Justified {
            submission_id: sheet.submission.id.clone(),
            finding: j.finding.key(),
            check_id: j.finding.check.clone(),
            code: reason.code.clone(),
            text: reason.text.clone(),
            figures: figures(&j.finding),
            given_by: account,
            given_at: tx.now.naive_utc(),
        })
        .filter(|reason| latest(sheet, reason).is_none_or(|given| given.verdict == Verdict::Accepted))
        .collect();
    if rows.is_empty() {
        return Ok(Written::nothing(Ok(0)));
    }
    submissions::justify(tx, &rows)?;
    let checks: Vec<&str> = rows.iter().map(|r| r.check_id.as_str()).collect();
    let audit = Audit::by(
        account,
        "findings.justify",
        format!("submission:{}", sheet.submission.id),
        serde_json::json!({ "checks": checks, "code": reason.code }),
    );
    Ok(Written::with(Ok(rows.len()), audit))
}
