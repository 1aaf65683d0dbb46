//! `ratio`: one quantity divided by another lies between limits.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Operand, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Ratio<O = Operand> {
    pub numerator: O,
    pub denominator: O,
    #[serde(default)]
    pub min: Option<Decimal>,
    #[serde(default)]
    pub max: Option<Decimal>,
}

impl Ratio {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Ratio<Node> {
        Ratio {
            numerator: c.operand(&self.numerator),
            denominator: c.operand(&self.denominator),
            min: self.min,
            max: self.max,
        }
    }
}

impl Judge for Ratio<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let (Some(a), Some(b)) = (scope.known(&self.numerator), scope.known(&self.denominator)) else {
            return Verdict::NotApplicable;
        };
        let Some(ratio) = a.checked_div(b) else { return Verdict::NotApplicable };
        if self.min.is_none_or(|min| ratio >= min) && self.max.is_none_or(|max| ratio <= max) {
            return Verdict::Holds;
        }
        let mut values = vec![
            ("numerator", Shown::Number(a)),
            ("denominator", Shown::Number(b)),
            ("ratio", Shown::Number(ratio.round_sf(3).unwrap_or(ratio).normalize())),
            ("ratio_percent", Shown::Percent(ratio)),
        ];
        values.extend(self.min.map(|m| ("min", Shown::Number(m))));
        values.extend(self.max.map(|m| ("max", Shown::Number(m))));
        fails(scope.cells([&self.numerator, &self.denominator]), values)
    }
}
