//! `repeated`: the same figures, code by code, stand in two places that have nothing to do with each other.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::grid::{CellNo, RowNo};
use super::layout::ListNo;
use super::scope::Scope;
use super::verdict::{Failure, Verdict, failure};
use super::{Judge, Shown};
use crate::domain::cells::Figure;
use crate::domain::questionnaire::CellRef;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Repeated {
    pub tables: Vec<Lines>,
    /// The codes whose figures must all be equal.
    pub codes: BTreeMap<String, Vec<String>>,
    /// Lines whose first figure is below are not compared.
    pub ignore_below: Decimal,
}

/// One question asked of the rows of a list.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lines {
    pub rows: String,
    pub cell: CellRef,
}

#[derive(Debug)]
pub(super) struct Compiled {
    tables: Vec<(ListNo, Vec<Spot>)>,
    ignore_below: Decimal,
}

impl Repeated {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Compiled {
        let codes = super::plan::combinations(&self.codes);
        let table = |lines: &Lines| {
            let (_, spots, ()) =
                c.over(&lines.rows, |c| (codes.iter().filter_map(|at| c.one(&lines.cell, at)).collect(), ()));
            (c.list(&lines.rows), spots)
        };
        Compiled { tables: self.tables.iter().map(table).collect(), ignore_below: self.ignore_below }
    }
}

struct Line {
    figures: Vec<Decimal>,
    /// The row at the top; a scheme and its benefits may well have the same figures.
    top: RowNo,
    cell: CellNo,
}

impl Judge for Compiled {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let mut lines: Vec<Line> =
            self.tables.iter().flat_map(|(list, spots)| self.lines(scope, *list, spots)).collect();
        if lines.is_empty() {
            return Verdict::NotApplicable;
        }
        // Stable: lines with the same figures stay in their order.
        lines.sort_by(|a, b| a.figures.cmp(&b.figures));
        let found: Vec<Failure> = lines.chunk_by(|a, b| a.figures == b.figures).filter_map(finding).collect();
        if found.is_empty() { Verdict::Holds } else { Verdict::Fails(found) }
    }
}

impl Compiled {
    fn lines(&self, scope: &Scope<'_>, list: ListNo, spots: &[Spot]) -> Vec<Line> {
        let line = |row: &RowNo| {
            let at = scope.on_row(*row);
            let figure = |spot| match at.spot(spot) {
                Figure::Known(value) => Some(value),
                _ => None,
            };
            let figures: Vec<Decimal> = spots.iter().map(figure).collect::<Option<_>>()?;
            figures.first().filter(|first| **first >= self.ignore_below)?;
            Some(Line { figures, top: scope.session.grid.top(*row), cell: at.cell_no(spots.first()?)? })
        };
        scope.rows(list, false).iter().filter_map(line).collect()
    }
}

fn finding(same: &[Line]) -> Option<Failure> {
    let first = same.first()?;
    if same.iter().all(|line| line.top == first.top) {
        return None;
    }
    let value = Shown::Number(*first.figures.first()?);
    let count = Shown::Number(same.len().into());
    Some(failure(same.iter().map(|line| line.cell).collect(), vec![("value", value), ("count", count)]))
}
