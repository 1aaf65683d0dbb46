//! `magnitude`: a figure is about ten times, or a tenth of, the middle of its neighbours: one digit too many or too few.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Operand, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Magnitude<O = Operand> {
    pub operand: O,
    /// Mostly the same cell in other years; what is missing is left out.
    pub neighbours: Vec<O>,
    /// How far from ten or a tenth it may be, 0.15 = 15 %.
    pub tolerance: Decimal,
    /// Smaller neighbours are not compared.
    #[serde(default)]
    pub minimum: Decimal,
}

impl Magnitude {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Magnitude<Node> {
        Magnitude {
            operand: c.operand(&self.operand),
            neighbours: c.operands(&self.neighbours),
            tolerance: self.tolerance,
            minimum: self.minimum,
        }
    }
}

impl Judge for Magnitude<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let Some(value) = scope.known(&self.operand) else { return Verdict::NotApplicable };
        let mut around: Vec<Decimal> = self.neighbours.iter().filter_map(|node| scope.known(node)).collect();
        around.sort();
        let Some(middle) = middle(&around).filter(|m| *m >= self.minimum) else { return Verdict::NotApplicable };
        let Some(factor) = value.checked_div(middle) else { return Verdict::NotApplicable };
        let near = |ten: Decimal| (factor - ten).abs() <= ten * self.tolerance;
        if !near(Decimal::TEN) && !near(Decimal::new(1, 1)) {
            return Verdict::Holds;
        }
        fails(
            scope.cells(std::iter::once(&self.operand).chain(&self.neighbours)),
            vec![
                ("value", Shown::Number(value)),
                ("middle", Shown::Number(middle)),
                ("factor", Shown::Number(factor.round_sf(2).unwrap_or(factor).normalize())),
            ],
        )
    }
}

fn middle(sorted: &[Decimal]) -> Option<Decimal> {
    let upper = *sorted.get(sorted.len() / 2)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    Some((*sorted.get(sorted.len() / 2 - 1)? + upper) / Decimal::TWO)
}
