//! `required-if`: under its conditions a cell must have an answer.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::verdict::{Verdict, fails};
use crate::domain::questionnaire::CellRef;

pub(super) fn judge(scope: &Scope<'_>, cell: &CellRef) -> Verdict {
    let Some(question) = scope.q.question(cell) else { return Verdict::NotApplicable };
    let row = scope.answers.row_for(scope.q, cell, scope.row);
    if !scope.answers.is_asked(scope.q, question, row) {
        return Verdict::NotApplicable;
    }
    let Some(address) = scope.address(cell, &BTreeMap::new(), 0) else { return Verdict::NotApplicable };
    match scope.answers.cell(&address) {
        Some(_) => Verdict::Holds,
        None => fails(vec![address], Vec::new()),
    }
}
