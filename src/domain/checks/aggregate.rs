//! `aggregate`: rows folded into one quantity, then compared.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::Verdict;
use super::{Fold, Judge, Op, Operand, compare};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Aggregate<F = Fold, O = Operand> {
    pub fold: F,
    pub op: Op,
    pub right: O,
    #[serde(default)]
    pub tolerance: Decimal,
}

impl Aggregate {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Aggregate<Node, Node> {
        Aggregate {
            fold: c.operand(&Operand::Fold(self.fold.clone())),
            op: self.op,
            right: c.operand(&self.right),
            tolerance: self.tolerance,
        }
    }
}

impl Judge for Aggregate<Node, Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        // The rows are many; the cell they are held against is the one to look at.
        compare::judge(scope, &self.fold, self.op, &self.right, self.tolerance, [&self.right, &self.fold])
    }
}
