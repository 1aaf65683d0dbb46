//! `swap`: two parts look exchanged against the year before.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Operand, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Swap<O = Operand> {
    pub one: O,
    pub other: O,
    pub total: O,
    /// How near the share of one is to last year's share of the other.
    pub tolerance: Decimal,
    /// How far it is at least from its own of last year.
    pub change: Decimal,
}

impl Swap {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Swap<Node> {
        let (one, other, total) = (c.operand(&self.one), c.operand(&self.other), c.operand(&self.total));
        c.furthest += 1;
        Swap { one, other, total, tolerance: self.tolerance, change: self.change }
    }
}

impl Judge for Swap<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let before = scope.a_year_back();
        let share = |scope: &Scope<'_>, node| scope.known(node)?.checked_div(scope.known(&self.total)?);
        let (Some(now), Some(own), Some(theirs)) =
            (share(scope, &self.one), share(&before, &self.one), share(&before, &self.other))
        else {
            return Verdict::NotApplicable;
        };
        if (now - theirs).abs() > self.tolerance || (now - own).abs() <= self.change {
            return Verdict::Holds;
        }
        let mut cells = scope.cells([&self.one, &self.other]);
        cells.extend(before.cells([&self.one, &self.other]));
        let shown = vec![
            ("current", Shown::Percent(now)),
            ("previous", Shown::Percent(own)),
            ("other", Shown::Percent(theirs)),
        ];
        fails(cells, shown)
    }
}
