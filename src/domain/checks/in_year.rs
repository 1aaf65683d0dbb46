//! `in-year`: of several days or years, one lies in the reference year.

use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{CellAt, Judge, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InYear<C = CellAt> {
    pub cells: Vec<C>,
}

impl InYear {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> InYear<Spot> {
        InYear { cells: c.spots(&self.cells) }
    }
}

impl Judge for InYear<Spot> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let given: Vec<&Spot> = self.cells.iter().filter(|spot| scope.has_value(spot)).collect();
        let year = scope.session.grid.year;
        // A day is stored as 2024-12-31.
        let year_of = |spot: &&Spot| scope.value(spot)?.split('-').next()?.parse::<i32>().ok();
        let years: Vec<i32> = given.iter().filter_map(year_of).collect();
        if years.is_empty() {
            return Verdict::NotApplicable;
        }
        if years.contains(&year) {
            return Verdict::Holds;
        }
        let found = years.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        fails(given.into_iter().filter_map(|spot| scope.cell_no(spot)).collect(), vec![("found", Shown::Text(found))])
    }
}
