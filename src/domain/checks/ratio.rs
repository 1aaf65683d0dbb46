//! `ratio`: one quantity divided by another lies between limits.

use rust_decimal::Decimal;

use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Operand, Shown};

pub(super) fn judge(
    scope: &Scope<'_>,
    numerator: &Operand,
    denominator: &Operand,
    min: Option<Decimal>,
    max: Option<Decimal>,
) -> Verdict {
    let (above, below) = (scope.worth(numerator), scope.worth(denominator));
    let (Some(a), Some(b)) = (above.known(), below.known()) else { return Verdict::NotApplicable };
    let Some(ratio) = a.checked_div(b) else { return Verdict::NotApplicable };
    if min.is_none_or(|min| ratio >= min) && max.is_none_or(|max| ratio <= max) {
        return Verdict::Holds;
    }
    let mut addresses = above.cells;
    addresses.extend(below.cells);
    let mut values = vec![
        ("numerator", Shown::Number(a)),
        ("denominator", Shown::Number(b)),
        ("ratio", Shown::Number(ratio.round_sf(3).unwrap_or(ratio).normalize())),
        ("ratio_percent", Shown::Percent(ratio)),
    ];
    values.extend(min.map(|m| ("min", Shown::Number(m))));
    values.extend(max.map(|m| ("max", Shown::Number(m))));
    fails(addresses, values)
}
