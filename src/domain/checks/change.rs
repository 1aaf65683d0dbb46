//! `change`: a quantity against itself a year back.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Operand, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Change<O = Operand> {
    pub operand: O,
    /// Largest change relative to last year, 0.5 = 50 %.
    #[serde(default)]
    pub relative: Option<Decimal>,
    /// Largest absolute change.
    #[serde(default)]
    pub absolute: Option<Decimal>,
    /// Bands of current / previous that betray a change of unit.
    #[serde(default)]
    pub factor: Vec<(Decimal, Decimal)>,
    /// Not judged when both years are below this.
    #[serde(default)]
    pub minimum: Decimal,
}

impl Change {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Change<Node> {
        let operand = c.operand(&self.operand);
        c.furthest += 1;
        Change {
            operand,
            relative: self.relative,
            absolute: self.absolute,
            factor: self.factor.clone(),
            minimum: self.minimum,
        }
    }
}

impl Judge for Change<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let before = scope.a_year_back();
        let (Some(current), Some(previous)) = (scope.known(&self.operand), before.known(&self.operand)) else {
            return Verdict::NotApplicable;
        };
        if current.abs().max(previous.abs()) < self.minimum {
            return Verdict::NotApplicable;
        }
        let difference = current - previous;
        let relative = difference.checked_div(previous.abs());
        let factor = current.checked_div(previous);
        let shown = if self.absolute.is_some_and(|limit| difference.abs() > limit) {
            Shown::Percent(difference)
        } else if let Some(relative) = relative.filter(|r| self.relative.is_some_and(|limit| r.abs() > limit)) {
            Shown::Percent(relative)
        } else if let Some(factor) = factor.filter(|f| self.factor.iter().any(|(low, high)| (*low..=*high).contains(f)))
        {
            Shown::Number(factor.round_dp(4).normalize())
        } else {
            // From nothing to something has no relative change; other checks speak of new programmes.
            let nothing_to_say = relative.is_none() && self.relative.is_some();
            return if nothing_to_say { Verdict::NotApplicable } else { Verdict::Holds };
        };
        let figure = |value| if self.absolute.is_some() { Shown::Percent(value) } else { Shown::Number(value) };
        let mut cells = scope.cells([&self.operand]);
        cells.extend(before.cells([&self.operand]));
        fails(cells, vec![("current", figure(current)), ("previous", figure(previous)), ("change", shown)])
    }
}
