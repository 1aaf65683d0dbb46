//! Evaluates every check on every row and code it speaks of.

use super::scope::{Scope, combinations};
use super::verdict::{Failure, Verdict};
use super::{Check, CheckKind, Finding, change, compare, ratio, required_if, sum, unique};
use crate::domain::cells::Answers;
use crate::domain::questionnaire::{Address, Questionnaire};

/// Most cells a finding names; a person looks at the first ones.
const MOST_ADDRESSES: usize = 30;

/// All findings of the checks of a questionnaire, in the order of the checks.
pub fn run(q: &Questionnaire, answers: &Answers) -> Vec<Finding> {
    q.checks.iter().flat_map(|check| run_check(q, answers, check)).collect()
}

/// The findings of one check.
pub fn run_check(q: &Questionnaire, answers: &Answers, check: &Check) -> Vec<Finding> {
    let rows: Vec<Option<&str>> = match &check.each {
        Some(list) => answers.rows_of(list, None).map(|row| Some(row.id.as_str())).collect(),
        None => vec![None],
    };
    let mut findings = Vec::new();
    for row in rows {
        for codes in combinations(&check.over) {
            let scope = Scope { codes, missing: check.missing, ..Scope::new(q, answers, row) };
            if check.when.iter().all(|condition| scope.holds(condition)) {
                findings.extend(judge(&scope, check).into_iter().filter_map(|verdict| finding(&scope, check, verdict)));
            }
        }
    }
    findings
}

pub(super) fn judge(scope: &Scope<'_>, check: &Check) -> Vec<Verdict> {
    vec![match &check.kind {
        CheckKind::Sum { total, parts, tolerance } => sum::judge(scope, total, parts, *tolerance, check.missing),
        CheckKind::Compare { left, op, right, tolerance } => compare::judge(scope, left, *op, right, *tolerance),
        CheckKind::Change(of) => change::judge(scope, of),
        CheckKind::Ratio { numerator, denominator, min, max } => {
            ratio::judge(scope, numerator, denominator, *min, *max)
        }
        CheckKind::RequiredIf { cell } => required_if::judge(scope, cell),
        CheckKind::Unique(of) => return unique::judge(scope, of),
        CheckKind::Aggregate { fold, op, right, tolerance } => compare::judge_fold(scope, fold, *op, right, *tolerance),
    }]
}

fn finding(scope: &Scope<'_>, check: &Check, verdict: Verdict) -> Option<Finding> {
    let Verdict::Fails(Failure { addresses, values }) = verdict else { return None };
    let mut once = Vec::new();
    for address in addresses {
        if once.len() < MOST_ADDRESSES && !once.contains(&address) {
            once.push(address);
        }
    }
    if once.is_empty() {
        // Nothing was counted: the row itself is the place to look at, and keeps the findings of two rows apart.
        once.extend(scope.row.and_then(|row| name_of(scope, row)));
    }
    let row = scope.row.map(str::to_owned);
    Some(Finding { check: check.id.clone(), severity: check.severity, addresses: once, row, values })
}

/// The cell that holds the name of a row.
fn name_of(scope: &Scope<'_>, row: &str) -> Option<Address> {
    let list = scope.q.list(&scope.answers.row(row)?.list)?;
    Some(Address::new(&list.module, Some(row), &list.name, &[], scope.answers.year))
}
