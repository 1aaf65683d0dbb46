//! `sum`: a reported total equals its reported parts.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Missing, Operand, Shown};
use crate::domain::cells::Figure;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Sum<O = Operand> {
    pub total: O,
    pub parts: Vec<O>,
    #[serde(default)]
    pub tolerance: Decimal,
}

impl Sum {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Sum<Node> {
        Sum { total: c.operand(&self.total), parts: c.operands(&self.parts), tolerance: self.tolerance }
    }
}

/// With `missing: skip` one missing part makes the check not applicable; with `zero` missing parts count nothing, provided
/// one part is there. A part that is not applicable counts nothing in both. A missing total is never judged.
impl Judge for Sum<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let Some(expected) = scope.known(&self.total) else { return Verdict::NotApplicable };
        let mut sum = None;
        for part in &self.parts {
            match scope.figure(part) {
                Figure::Known(value) => sum = Some(sum.unwrap_or(Decimal::ZERO) + value),
                Figure::NotApplicable => {}
                Figure::Missing if scope.missing == Missing::Skip => return Verdict::NotApplicable,
                Figure::Missing => {}
            }
        }
        let Some(sum) = sum else { return Verdict::NotApplicable };
        let difference = expected - sum;
        if difference.abs() <= self.tolerance {
            return Verdict::Holds;
        }
        fails(
            scope.cells(std::iter::once(&self.total).chain(&self.parts)),
            vec![
                ("total", Shown::Number(expected)),
                ("sum", Shown::Number(sum)),
                ("difference", Shown::Number(difference)),
            ],
        )
    }
}
