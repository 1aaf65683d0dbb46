//! `change`: a quantity against itself a year back.

use rust_decimal::Decimal;

use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Change, Shown};

pub(super) fn judge(scope: &Scope<'_>, change: &Change) -> Verdict {
    let (now, before) = (scope.worth(&change.operand), scope.a_year_back().worth(&change.operand));
    let (Some(current), Some(previous)) = (now.known(), before.known()) else { return Verdict::NotApplicable };
    if current.abs().max(previous.abs()) < change.minimum {
        return Verdict::NotApplicable;
    }
    let difference = current - previous;
    let relative = difference.checked_div(previous.abs());
    let factor = current.checked_div(previous);
    let shown = if change.absolute.is_some_and(|limit| difference.abs() > limit) {
        Shown::Percent(difference)
    } else if let Some(relative) = relative.filter(|r| change.relative.is_some_and(|limit| r.abs() > limit)) {
        Shown::Percent(relative)
    } else if let Some(factor) = factor.filter(|f| change.factor.iter().any(|(low, high)| (*low..=*high).contains(f))) {
        Shown::Number(factor.round_dp(4).normalize())
    } else {
        // From nothing to something has no relative change; other checks speak of new programmes.
        return if relative.is_none() && change.relative.is_some() { Verdict::NotApplicable } else { Verdict::Holds };
    };
    let figure = |value: Decimal| if change.absolute.is_some() { Shown::Percent(value) } else { Shown::Number(value) };
    let mut addresses = now.cells;
    addresses.extend(before.cells);
    fails(addresses, vec![("current", figure(current)), ("previous", figure(previous)), ("change", shown)])
}
