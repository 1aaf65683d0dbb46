//! `left-out`: a total is exactly the sum of all its parts but one.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Operand, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LeftOut<O = Operand> {
    pub total: O,
    pub parts: Vec<O>,
}

impl LeftOut {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> LeftOut<Node> {
        LeftOut { total: c.operand(&self.total), parts: c.operands(&self.parts) }
    }
}

impl Judge for LeftOut<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let (Some(total), Some(parts)) = (scope.known(&self.total), scope.parts(&self.parts)) else {
            return Verdict::NotApplicable;
        };
        // Of one part, or of none, nothing can be left out.
        if parts.len() < 2 {
            return Verdict::NotApplicable;
        }
        let sum: Decimal = parts.iter().map(|(_, value)| *value).sum();
        let Some((cell, part)) = parts.into_iter().find(|(_, value)| !value.is_zero() && total == sum - value) else {
            return Verdict::Holds;
        };
        let mut cells = vec![cell];
        cells.extend(scope.cells([&self.total]));
        fails(cells, vec![("part", Shown::Number(part)), ("total", Shown::Number(total)), ("sum", Shown::Number(sum))])
    }
}
