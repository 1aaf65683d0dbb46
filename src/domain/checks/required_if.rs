//! `required-if`: under its conditions a cell must have an answer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Judge;
use super::compile::Compiler;
use super::formula::Spot;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use crate::domain::questionnaire::CellRef;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RequiredIf<C = CellRef> {
    pub cell: C,
}

impl RequiredIf {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> RequiredIf<Option<Spot>> {
        let cell = c.one(&self.cell, &BTreeMap::new());
        c.read_both_orders(cell.as_ref());
        RequiredIf { cell }
    }
}

impl Judge for RequiredIf<Option<Spot>> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let Some(spot) = &self.cell else { return Verdict::NotApplicable };
        if !scope.is_asked(spot) {
            return Verdict::NotApplicable;
        }
        let said = |scope: &Scope<'_>| scope.entry(spot).is_some_and(|entry| entry.said);
        if said(scope) {
            return Verdict::Holds;
        }
        // Of a pair, one of its two orders is enough, and the first one is missed.
        if let Some(reversed) = scope.session.grid.reversed(scope.row) {
            if said(&scope.on_row(reversed)) {
                return Verdict::Holds;
            }
            if reversed < scope.row {
                return Verdict::NotApplicable;
            }
        }
        fails(scope.cell_no(spot).into_iter().collect(), Vec::new())
    }
}
