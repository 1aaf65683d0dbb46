//! `known`: a quantity or an indicator can be told.

use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Operand};
use crate::domain::cells::Figure;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Known<O = Operand> {
    pub operand: O,
}

impl Known {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Known<Node> {
        Known { operand: c.operand(&self.operand) }
    }
}

impl Judge for Known<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        match scope.figure(&self.operand) {
            Figure::Known(_) => Verdict::Holds,
            Figure::NotApplicable => Verdict::NotApplicable,
            Figure::Missing => fails(scope.lacking(&self.operand), Vec::new()),
        }
    }
}
