//! `between`: a quantity lies between the smallest and the largest of others, whichever they are.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Operand, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Between<O = Operand> {
    pub value: O,
    pub bounds: Vec<O>,
    #[serde(default)]
    pub tolerance: Decimal,
}

impl Between {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Between<Node> {
        Between { value: c.operand(&self.value), bounds: c.operands(&self.bounds), tolerance: self.tolerance }
    }
}

impl Judge for Between<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let bounds: Option<Vec<Decimal>> = self.bounds.iter().map(|node| scope.known(node)).collect();
        let Some(bounds) = bounds else { return Verdict::NotApplicable };
        let (Some(value), Some(least), Some(most)) =
            (scope.known(&self.value), bounds.iter().min(), bounds.iter().max())
        else {
            return Verdict::NotApplicable;
        };
        if value >= *least - self.tolerance && value <= *most + self.tolerance {
            return Verdict::Holds;
        }
        let figure = |value: Decimal| Shown::Number(value.round_dp(2).normalize());
        fails(
            scope.cells(std::iter::once(&self.value).chain(&self.bounds)),
            vec![("value", figure(value)), ("least", figure(*least)), ("most", figure(*most))],
        )
    }
}
