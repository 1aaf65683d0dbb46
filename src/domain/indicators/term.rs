//! One term of an indicator, compiled; and what it comes to.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Fold, Term};
use crate::domain::cells::Figure;
use crate::domain::checks::Condition;
use crate::domain::checks::belonging::Belongs;
use crate::domain::checks::compile::{Compiler, Read};
use crate::domain::checks::formula::{Spot, Test};
use crate::domain::checks::grid::{CellNo, RowNo};
use crate::domain::checks::layout::ListNo;
use crate::domain::checks::scope::Scope;

/// Its sign is left to the indicator: terms that are equal come to the same wherever they stand.
#[derive(Debug, PartialEq)]
pub(crate) struct CompiledTerm {
    /// Every cell that it may read.
    pub reads: Vec<Read>,
    spot: Option<Spot>,
    list: Option<ListNo>,
    filter: Vec<Test>,
    /// Of pairs: what must hold for the second row as well.
    of_both: Vec<Test>,
    once: bool,
    fold: Fold,
    /// 1, or another cell.
    times: Option<Option<Spot>>,
    per: Decimal,
}

#[derive(Debug)]
pub(crate) struct Evaluated {
    pub value: Option<Decimal>,
    pub cells: Vec<(CellNo, Decimal)>,
    /// Cells for lack of which it has no value.
    pub missing: Vec<CellNo>,
    /// No row belongs to the term; never said of cells of the country.
    pub is_empty: bool,
}

impl CompiledTerm {
    pub fn compile(c: &mut Compiler<'_>, term: &Term) -> Self {
        let of_both: Vec<Condition> =
            term.filter.iter().filter(|condition| !is_about(condition, term)).cloned().collect();
        let inner = |c: &mut Compiler<'_>| {
            let spot = c.one(&term.cell, &term.at);
            let times = term.times.as_ref().map(|times| c.one(&times.cell, &times.at));
            ((c.tests(&term.filter), c.tests(&of_both)), (spot, times))
        };
        let (list, (filter, of_both), (spot, times)) = match &term.rows {
            Some(rows) => {
                let list = c.list(rows);
                let (_, filter, spots) = c.over(rows, inner);
                (Some(list), filter, spots)
            }
            None => {
                let (filter, spots) = inner(c);
                (None, filter, spots)
            }
        };
        let per = term.per.unwrap_or(Decimal::ONE);
        let (once, fold) = (term.once, term.fold);
        CompiledTerm { reads: Vec::new(), spot, list, filter, of_both, once, fold, times, per }
    }

    /// A component that lacks a figure makes the whole value missing: half a sum is no sum. A cell that is not applicable
    /// is a known nothing.
    pub fn evaluate(&self, scope: &Scope<'_>) -> Evaluated {
        let rows = match self.list {
            None => std::slice::from_ref(&scope.row),
            Some(list) => scope.rows(list, false),
        };
        let found = rows.iter().filter_map(|row| Some((*row, self.find(&scope.on_row(*row))?)));
        let mut found: Vec<(RowNo, Found)> = found.collect();
        let is_empty = self.list.is_some() && found.is_empty();
        if self.once {
            found = once(scope, found);
        }
        let (mut cells, mut missing, mut incomplete) = (Vec::new(), Vec::new(), false);
        for (_, found) in found {
            match found {
                Found::Figure(cell, value) => cells.push((cell, value)),
                Found::Missing(cell) => {
                    missing.extend(cell);
                    incomplete = true;
                }
            }
        }
        let values = cells.iter().map(|(_, value)| *value);
        let folded = match self.fold {
            Fold::Sum => values.sum(),
            Fold::Min => values.min().unwrap_or_default(),
        };
        let value = if incomplete { None } else { Some(folded) };
        Evaluated { value, cells, missing, is_empty }
    }

    /// What a row has of it; `None` when it does not belong to the term, or when a condition of a term of the country does
    /// not hold. A row of which is not told whether it belongs makes the term incomplete: to leave it out would count it as
    /// nothing.
    fn find(&self, scope: &Scope<'_>) -> Option<Found> {
        match scope.belongs(&self.filter) {
            Belongs::No => None,
            _ if self.list.is_some() && !self.has(scope) => None,
            Belongs::Yes => Some(self.look(scope)),
            Belongs::Untold(hangs_on) => self.is_open(scope, hangs_on).then(|| Found::Missing(scope.cell_no(hangs_on))),
        }
    }

    /// Whether there may be something to count, as long as a cell has no answer. Nothing is there before the answer that alone
    /// opens it, nor in a row that says nothing of itself yet.
    fn is_open(&self, scope: &Scope<'_>, hangs_on: &Spot) -> bool {
        let Some(spot) = &self.spot else { return false };
        let is_opened_by = || spot.asked.iter().any(|asked| asked.spot.slot == hangs_on.slot);
        match scope.raw(spot) {
            Figure::Known(value) => !value.is_zero(),
            Figure::NotApplicable => false,
            Figure::Missing => !is_opened_by() && self.filter.iter().any(|test| test.is_own() && scope.holds(test)),
        }
    }

    /// Whether a row can belong to it. One of which the cell is not asked has nothing of it, so it does not.
    fn has(&self, scope: &Scope<'_>) -> bool {
        let has = || self.spot.as_ref().is_none_or(|spot| scope.is_asked(spot) || scope.has_value(spot));
        let reversed =
            || scope.session.grid.reversed(scope.row).is_none_or(|row| scope.on_row(row).hold(&self.of_both));
        has() && reversed()
    }

    fn look(&self, scope: &Scope<'_>) -> Found {
        let Some((spot, cell)) = self.spot.as_ref().and_then(|spot| Some((spot, scope.cell_no(spot)?))) else {
            return Found::Missing(None);
        };
        match (scope.raw(spot), self.factor(scope)) {
            (Figure::Known(value), Ok(factor)) => match value.checked_mul(factor) {
                Some(product) => Found::Figure(cell, product),
                // Too large to hold, so certainly mistyped.
                None => Found::Missing(Some(cell)),
            },
            (Figure::NotApplicable, _) => Found::Figure(cell, Decimal::ZERO),
            (Figure::Known(_), Err(at)) => Found::Missing(at),
            (Figure::Missing, _) => Found::Missing(Some(cell)),
        }
    }

    /// What a cell is multiplied by: 1, or another cell, divided by `per`.
    fn factor(&self, scope: &Scope<'_>) -> Result<Decimal, Option<CellNo>> {
        let times = match &self.times {
            None => Decimal::ONE,
            Some(None) => return Err(None),
            Some(Some(spot)) => match scope.raw(spot) {
                Figure::Known(value) => value,
                _ => return Err(scope.cell_no(spot)),
            },
        };
        times.checked_div(self.per).ok_or(None)
    }
}

/// Whether a condition looks at the very thing whose cell is counted.
fn is_about(condition: &Condition, term: &Term) -> bool {
    match condition {
        Condition::In { cell, .. } | Condition::NotIn { cell, .. } | Condition::Given { cell, .. } => {
            cell.module == term.cell.module
        }
        Condition::Shares { .. } | Condition::Compare { .. } => true,
    }
}

/// What one row has of a term; without a cell when not even that can be told.
enum Found {
    Figure(CellNo, Decimal),
    Missing(Option<CellNo>),
}

impl Found {
    fn figure(&self) -> Option<Decimal> {
        match self {
            Found::Figure(_, value) => Some(*value),
            Found::Missing(_) => None,
        }
    }
}

/// Of the two orders of a pair the one with the larger figure; one that has a figure before one that has none.
fn once(scope: &Scope<'_>, found: Vec<(RowNo, Found)>) -> Vec<(RowNo, Found)> {
    let figures: BTreeMap<RowNo, Option<Decimal>> = found.iter().map(|(row, f)| (*row, f.figure())).collect();
    let yields = |row: RowNo, own: Option<Decimal>| {
        let other = scope.session.grid.reversed(row).and_then(|other| Some((other, figures.get(&other)?)));
        other.is_some_and(|(other, theirs)| *theirs > own || *theirs == own && other < row)
    };
    found.into_iter().filter(|(row, f)| !yields(*row, f.figure())).collect()
}
