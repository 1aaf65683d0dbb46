//! `compare`: one quantity against another.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Op, Operand, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Compare<O = Operand> {
    pub left: O,
    pub op: Op,
    pub right: O,
    #[serde(default)]
    pub tolerance: Decimal,
}

impl Compare {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Compare<Node> {
        Compare { left: c.operand(&self.left), op: self.op, right: c.operand(&self.right), tolerance: self.tolerance }
    }
}

impl Judge for Compare<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        judge(scope, &self.left, self.op, &self.right, self.tolerance, [&self.left, &self.right])
    }
}

/// `shown`: the operands whose cells are named, the one to look at first in front.
pub(super) fn judge(
    scope: &Scope<'_>,
    left: &Node,
    op: Op,
    right: &Node,
    tolerance: Decimal,
    shown: [&Node; 2],
) -> Verdict {
    let (Some(a), Some(b)) = (scope.known(left), scope.known(right)) else { return Verdict::NotApplicable };
    if op.holds(a, b, tolerance) {
        return Verdict::Holds;
    }
    fails(
        scope.cells(shown),
        vec![("left", Shown::Number(a)), ("right", Shown::Number(b)), ("difference", Shown::Number(a - b))],
    )
}
