//! `constant`: a code or text is that of the year before, unless a break is declared.

use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{CellAt, Judge, Shown};
use crate::domain::cells::Status;
use crate::domain::questionnaire::CellRef;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Constant {
    pub cell: CellRef,
    /// Cells of which one may have the status `B`: the series is broken, and that is known.
    #[serde(default)]
    pub unless_break: Vec<CellAt>,
}

#[derive(Debug)]
pub(super) struct Compiled {
    pub now: Option<Spot>,
    pub before: Option<Spot>,
    pub breaks: Vec<Spot>,
}

impl Constant {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Compiled {
        let at = |year| CellAt { cell: self.cell.clone(), at: Default::default(), year };
        let (now, before) = (c.spots(&[at(0)]).pop(), c.spots(&[at(-1)]).pop());
        Compiled { now, before, breaks: c.spots(&self.unless_break) }
    }
}

impl Judge for Compiled {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let (Some(now), Some(before)) = (&self.now, &self.before) else { return Verdict::NotApplicable };
        let (Some(current), Some(previous)) = (scope.text(now), scope.text(before)) else {
            return Verdict::NotApplicable;
        };
        let declared = |spot: &Spot| scope.entry(spot).is_some_and(|e| e.status == Status::Break);
        if current == previous || self.breaks.iter().chain([now]).any(declared) {
            return Verdict::Holds;
        }
        let codes = |text: &str| Shown::Codes(text.split('|').map(str::to_owned).collect());
        let cells = [now, before].into_iter().chain(&self.breaks).filter_map(|spot| scope.cell_no(spot));
        fails(cells.collect(), vec![("current", codes(current)), ("previous", codes(previous))])
    }
}
