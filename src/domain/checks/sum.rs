//! `sum`: a reported total equals its reported parts.

use rust_decimal::Decimal;

use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Missing, Operand, Shown};
use crate::domain::cells::Figure;

/// With `missing: skip` one missing part makes the check not applicable; with `zero` missing parts count nothing, provided
/// one part is there. A part that is not applicable counts nothing in both. A missing total is never judged.
pub(super) fn judge(
    scope: &Scope<'_>,
    total: &Operand,
    parts: &[Operand],
    tolerance: Decimal,
    missing: Missing,
) -> Verdict {
    let whole = scope.worth(total);
    let Some(expected) = whole.known() else { return Verdict::NotApplicable };
    let mut addresses = whole.cells;
    let mut sum = Decimal::ZERO;
    let mut given = 0;
    for part in parts {
        let worth = scope.worth(part);
        match worth.figure {
            Figure::Known(value) => {
                sum += value;
                given += 1;
            }
            Figure::NotApplicable => {}
            Figure::Missing if missing == Missing::Skip => return Verdict::NotApplicable,
            Figure::Missing => {}
        }
        addresses.extend(worth.cells);
    }
    if given == 0 {
        return Verdict::NotApplicable;
    }
    let difference = expected - sum;
    if difference.abs() <= tolerance {
        return Verdict::Holds;
    }
    fails(
        addresses,
        vec![
            ("total", Shown::Number(expected)),
            ("sum", Shown::Number(sum)),
            ("difference", Shown::Number(difference)),
        ],
    )
}
