//! `compare` and `aggregate`: one quantity against another.

use rust_decimal::Decimal;

use super::scope::{Scope, Worth};
use super::verdict::{Verdict, fails};
use super::{Fold, Op, Operand, Shown};

pub(super) fn judge(scope: &Scope<'_>, left: &Operand, op: Op, right: &Operand, tolerance: Decimal) -> Verdict {
    verdict(scope.worth(left), op, scope.worth(right), tolerance)
}

/// Rows folded into one quantity, then compared.
pub(super) fn judge_fold(scope: &Scope<'_>, fold: &Fold, op: Op, right: &Operand, tolerance: Decimal) -> Verdict {
    let right = scope.worth(right);
    let folded = scope.worth(&Operand::Fold(fold.clone()));
    // The rows are many; the cell they are held against is the one to look at.
    let first = if right.cells.is_empty() { folded.cells.clone() } else { right.cells.clone() };
    match verdict(folded, op, right, tolerance) {
        Verdict::Fails(mut failure) => {
            failure.addresses.retain(|a| !first.contains(a));
            failure.addresses.splice(0..0, first);
            Verdict::Fails(failure)
        }
        other => other,
    }
}

fn verdict(left: Worth, op: Op, right: Worth, tolerance: Decimal) -> Verdict {
    let (Some(a), Some(b)) = (left.known(), right.known()) else { return Verdict::NotApplicable };
    if op.holds(a, b, tolerance) {
        return Verdict::Holds;
    }
    let mut addresses = left.cells;
    addresses.extend(right.cells);
    fails(
        addresses,
        vec![("left", Shown::Number(a)), ("right", Shown::Number(b)), ("difference", Shown::Number(a - b))],
    )
}
