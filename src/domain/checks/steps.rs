//! `steps`: along the rows of a scale, in their order, a figure does not fall.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::layout::ListNo;
use super::scope::Scope;
use super::verdict::{Failure, Verdict, failure};
use super::{Judge, Shown};
use crate::domain::cells::Figure;
use crate::domain::questionnaire::CellRef;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Steps {
    pub rows: String,
    pub cell: CellRef,
    /// Only rows whose code is the same as that of the row before are compared.
    #[serde(default)]
    pub same: Option<CellRef>,
}

#[derive(Debug)]
pub(super) struct Compiled {
    list: ListNo,
    within_parent: bool,
    spot: Option<Spot>,
    same: Option<Spot>,
}

impl Steps {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Compiled {
        let none = BTreeMap::new();
        let (within_parent, spot, same) =
            c.over(&self.rows, |c| (c.one(&self.cell, &none), self.same.as_ref().and_then(|cell| c.one(cell, &none))));
        Compiled { list: c.list(&self.rows), within_parent, spot, same }
    }
}

impl Judge for Compiled {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let Some(spot) = &self.spot else { return Verdict::NotApplicable };
        let steps: Vec<_> = scope
            .rows(self.list, self.within_parent)
            .iter()
            .map(|row| scope.on_row(*row))
            .filter_map(|step| match step.spot(spot) {
                Figure::Known(value) => Some((step, value)),
                _ => None,
            })
            .collect();
        let kind = |step: &Scope<'_>| self.same.as_ref().and_then(|spot| step.text(spot).map(str::to_owned));
        let pairs = steps.iter().zip(steps.iter().skip(1)).filter(|((a, _), (b, _))| kind(a) == kind(b));
        let mut compared = false;
        let mut found: Vec<Failure> = Vec::new();
        for ((lower, before), (higher, value)) in pairs {
            compared = true;
            if value < before {
                let cells = [higher, lower].into_iter().filter_map(|step| step.cell_no(spot)).collect();
                found.push(failure(cells, vec![("value", Shown::Number(*value)), ("before", Shown::Number(*before))]));
            }
        }
        match (compared, found.is_empty()) {
            (false, _) => Verdict::NotApplicable,
            (true, true) => Verdict::Holds,
            (true, false) => Verdict::Fails(found),
        }
    }
}
