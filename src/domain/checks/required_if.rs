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
        RequiredIf { cell: c.one(&self.cell, &BTreeMap::new()) }
    }
}

impl Judge for RequiredIf<Option<Spot>> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let Some(spot) = &self.cell else { return Verdict::NotApplicable };
        if !scope.is_asked(spot) {
            return Verdict::NotApplicable;
        }
        if scope.entry(spot).is_some_and(|entry| entry.said) {
            return Verdict::Holds;
        }
        fails(scope.cell_no(spot).into_iter().collect(), Vec::new())
    }
}
