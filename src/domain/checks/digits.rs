//! `digits`: a total and its parts do not agree, but they would if one slip of a digit were undone.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Node;
use super::grid::CellNo;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Operand, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Digits<O = Operand> {
    pub total: O,
    pub parts: Vec<O>,
    pub slips: Vec<Slip>,
}

/// How a figure can be mistyped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Slip {
    /// The point, or all digits, moved by one place.
    Shift,
    /// One digit too many: another one, or the same twice.
    Insert,
    /// One digit too few.
    Drop,
    /// Two digits in each other's place.
    Exchange,
}

impl Digits {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Digits<Node> {
        Digits { total: c.operand(&self.total), parts: c.operands(&self.parts), slips: self.slips.clone() }
    }
}

impl Judge for Digits<Node> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let (Some(total), Some(parts)) = (scope.known(&self.total), scope.parts(&self.parts)) else {
            return Verdict::NotApplicable;
        };
        if parts.is_empty() {
            return Verdict::NotApplicable;
        }
        let sum: Decimal = parts.iter().map(|(_, value)| *value).sum();
        let difference = total - sum;
        if difference.is_zero() {
            return Verdict::Holds;
        }
        let of_total = scope.cells([&self.total]);
        let whole = of_total.first().map(|cell| (*cell, total, sum));
        let each = parts.iter().map(|(cell, value)| (*cell, *value, value + difference));
        let slipped = |(_, typed, meant): &(CellNo, Decimal, Decimal)| self.slips.iter().any(|s| s.is(*typed, *meant));
        let Some((cell, typed, meant)) = each.chain(whole).find(slipped) else { return Verdict::Holds };
        let cells = std::iter::once(cell).chain(of_total).collect();
        fails(
            cells,
            vec![
                ("value", Shown::Number(typed)),
                ("suggestion", Shown::Number(meant)),
                ("total", Shown::Number(total)),
                ("sum", Shown::Number(sum)),
            ],
        )
    }
}

impl Slip {
    /// Whether what was typed could be this slip of what was meant. Of short figures anything could be a slip.
    fn is(self, typed: Decimal, meant: Decimal) -> bool {
        let least = Decimal::ONE_HUNDRED;
        if typed.min(meant) < Decimal::TEN || typed.max(meant) < least {
            return false;
        }
        let scale = typed.normalize().scale().max(meant.normalize().scale());
        let (typed_digits, meant_digits) = (digits(typed, scale), digits(meant, scale));
        match self {
            Slip::Shift => typed == meant * Decimal::TEN || typed * Decimal::TEN == meant,
            Slip::Insert => without_one(&typed_digits, &meant_digits),
            Slip::Drop => without_one(&meant_digits, &typed_digits),
            Slip::Exchange => exchanged(&typed_digits, &meant_digits),
        }
    }
}

/// All digits with as many after the point, which is left out.
fn digits(value: Decimal, scale: u32) -> Vec<char> {
    format!("{value:.*}", usize::try_from(scale).unwrap_or(0)).chars().filter(char::is_ascii_digit).collect()
}

/// Whether the longer one without one of its digits is the shorter one.
fn without_one(longer: &[char], shorter: &[char]) -> bool {
    if longer.len() != shorter.len() + 1 {
        return false;
    }
    let same = longer.iter().zip(shorter).take_while(|(a, b)| a == b).count();
    longer.iter().skip(same + 1).eq(shorter.iter().skip(same))
}

fn exchanged(one: &[char], other: &[char]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let differ: Vec<(&char, &char)> = one.iter().zip(other).filter(|(a, b)| a != b).collect();
    matches!(differ.as_slice(), [(a, b), (c, d)] if a == d && b == c)
}
