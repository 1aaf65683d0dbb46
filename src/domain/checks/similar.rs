//! `similar`: two texts are nearly the same.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{CellAt, Judge, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Similar<C = CellAt> {
    pub left: C,
    pub right: C,
    /// 1 for texts that are equal but for capitals and spaces.
    pub min: Decimal,
}

impl Similar {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Similar<Option<Spot>> {
        let mut spot = |at: &CellAt| c.spots(std::slice::from_ref(at)).pop();
        Similar { left: spot(&self.left), right: spot(&self.right), min: self.min }
    }
}

impl Judge for Similar<Option<Spot>> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let (Some(left), Some(right)) = (&self.left, &self.right) else { return Verdict::NotApplicable };
        let (Some(one), Some(other)) = (scope.text(left), scope.text(right)) else { return Verdict::NotApplicable };
        let likeness = likeness(&letters(one), &letters(other));
        if likeness >= self.min {
            return Verdict::Holds;
        }
        fails(
            [left, right].into_iter().filter_map(|spot| scope.cell_no(spot)).collect(),
            vec![
                ("left", Shown::Text(one.to_owned())),
                ("right", Shown::Text(other.to_owned())),
                ("likeness", Shown::Percent(likeness.round_dp(3))),
            ],
        )
    }
}

fn letters(text: &str) -> Vec<char> {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ").chars().collect()
}

/// The share of letters that stay when one text is changed into the other (Levenshtein).
fn likeness(one: &[char], other: &[char]) -> Decimal {
    let longest = one.len().max(other.len());
    let mut costs: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut row = vec![left];
        for (b, above) in other.iter().zip(costs.iter().skip(1)) {
            let cost = (diagonal + usize::from(a != b)).min(above + 1).min(left + 1);
            diagonal = *above;
            left = cost;
            row.push(cost);
        }
        costs = row;
    }
    let changed = Decimal::from(costs.last().copied().unwrap_or(0));
    Decimal::ONE - changed.checked_div(Decimal::from(longest)).unwrap_or(Decimal::ZERO)
}
