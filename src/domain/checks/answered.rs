//! `answered`: of several cells at least some have a figure, or a word about why there is none.

use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{CellAt, Judge, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Answered<C = CellAt> {
    pub cells: Vec<C>,
    #[serde(default = "one")]
    pub at_least: usize,
}

fn one() -> usize {
    1
}

impl Answered {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Answered<Spot> {
        Answered { cells: c.spots(&self.cells), at_least: self.at_least }
    }
}

impl Judge for Answered<Spot> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let asked: Vec<&Spot> = self.cells.iter().filter(|spot| scope.is_asked(spot)).collect();
        if asked.len() < self.at_least {
            return Verdict::NotApplicable;
        }
        let given = asked.iter().filter(|spot| scope.entry(spot).is_some_and(|e| e.said)).count();
        if given >= self.at_least {
            return Verdict::Holds;
        }
        let cells = asked.into_iter().filter_map(|spot| scope.cell_no(spot)).collect();
        fails(cells, vec![("given", Shown::Number(given.into()))])
    }
}
