//! `ended`: figures of a period that has not ended are provisional or estimated.

use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{CellAt, Judge, Shown};
use crate::domain::cells::Status;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Ended<C = CellAt> {
    /// The last day of the period; blank: 31 December of the reference year.
    pub end: C,
    pub cells: Vec<C>,
}

#[derive(Debug)]
pub(super) struct Compiled {
    end: Option<Spot>,
    cells: Vec<Spot>,
}

impl Ended {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Compiled {
        Compiled { end: c.spots(std::slice::from_ref(&self.end)).pop(), cells: c.spots(&self.cells) }
    }
}

impl Judge for Compiled {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let grid = scope.session.grid;
        let Some(today) = grid.today.as_deref() else { return Verdict::NotApplicable };
        let end =
            self.end.as_ref().and_then(|spot| scope.value(spot)).unwrap_or_else(|| format!("{}-12-31", grid.year));
        // Days are stored so that they sort as texts.
        if end.as_str() < today {
            return Verdict::Holds;
        }
        let is_final = |spot: &&Spot| {
            scope.entry(spot).is_some_and(|e| e.given && !matches!(e.status, Status::Provisional | Status::Estimated))
        };
        let cells: Vec<_> = self.cells.iter().filter(is_final).filter_map(|spot| scope.cell_no(spot)).collect();
        if cells.is_empty() {
            return Verdict::Holds;
        }
        let count = Shown::Number(cells.len().into());
        fails(cells, vec![("end", Shown::Text(end)), ("count", count)])
    }
}
