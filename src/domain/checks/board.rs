//! The findings of a submission that stand while it is filled in: a change re-runs what reads the changed cell, and
//! nothing else.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Finding;
use super::compile::Seen;
use super::grid::{CellNo, Grid, RowNo};
use super::kept::Kept;
use super::layout::ListNo;
use super::plan::Plan;
use super::run::places;
use crate::domain::cells::{Answers, Cell, Row};
use crate::domain::questionnaire::Address;

/// Where a check is evaluated: check, place of the row in its list, row, combination of codes. Findings are kept in
/// this order, which is that of a full run.
type Place = (usize, usize, RowNo, usize);

#[derive(Debug)]
pub struct Board {
    plan: Arc<Plan>,
    rows: Vec<Row>,
    /// The cells as they were last seen.
    cells: BTreeMap<Address, Cell>,
    grid: Grid,
    /// True of the grid as it is now.
    kept: Kept,
    /// Place of each row in its list.
    order: Vec<usize>,
    findings: BTreeMap<Place, Vec<Finding>>,
}

impl Board {
    /// Judges everything.
    pub fn new(plan: Arc<Plan>, answers: &Answers) -> Self {
        let (grid, kept) = (plan.grid(answers), plan.kept());
        let (order, rows, cells) = (order(&plan, &grid), answers.rows.clone(), answers.cells.clone());
        let mut board = Board { plan, rows, cells, grid, kept, order, findings: BTreeMap::new() };
        let all =
            board.plan.checks.iter().enumerate().flat_map(|(number, check)| {
                places(&board.grid, check).map(move |(row, variant)| (number, row, variant))
            });
        board.judge(all.collect());
        board
    }

    /// Brings the findings up to date with answers of the same submission, whoever changed them: what differs from what
    /// was last seen is judged again. Says in how many places.
    pub fn follow(&mut self, answers: &Answers) -> usize {
        let changed = differing(&self.cells, &answers.cells);
        self.change(answers, &changed)
    }

    /// Judges again what reads one of these cells, of this year or an earlier one; all other cells must be as they were.
    /// Says in how many places. Another list of rows, year or day makes everything new.
    pub fn change(&mut self, answers: &Answers, changed: &[Address]) -> usize {
        if self.rows != answers.rows || self.grid.year != answers.year || self.grid.today != answers.today {
            *self = Board::new(self.plan.clone(), answers);
            return self.order.len();
        }
        let mut touched = BTreeSet::new();
        for address in changed {
            let cell = answers.cells.get(address);
            match cell {
                Some(cell) => self.cells.insert(address.clone(), cell.clone()),
                None => self.cells.remove(address),
            };
            if let Some(at) = self.grid.change(&self.plan.layout, address, cell) {
                self.kept.forget(&self.plan.formulas, at);
                self.touched_by(at, &mut touched);
            }
        }
        let places: Vec<_> = touched.into_iter().collect();
        let count = places.len();
        self.judge(places);
        count
    }

    /// All findings that stand, in the order of the checks.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.findings.values().flatten()
    }

    fn touched_by(&self, cell: CellNo, touched: &mut BTreeSet<(usize, RowNo, usize)>) {
        for reader in self.plan.readers.get(cell.slot).into_iter().flatten() {
            let Some(check) = self.plan.checks.get(reader.check) else { continue };
            for row in self.seeing(check.each, reader.seen, cell.row) {
                touched.insert((reader.check, row, reader.variant));
            }
        }
    }

    /// The rows of a list that look at a row. Rows that are closed look at nothing.
    fn seeing(&self, each: ListNo, seen: Seen, row: RowNo) -> Vec<RowNo> {
        let open = self.grid.open(each);
        match seen {
            Seen::Itself => open.iter().copied().filter(|r| *r == row).collect(),
            Seen::RowAbove => open.iter().copied().filter(|r| self.grid.is_below(row, *r)).collect(),
            Seen::RowsBelow => self.grid.below(row, each).to_vec(),
            Seen::Everyone => open.to_vec(),
        }
    }

    fn judge(&mut self, places: Vec<(usize, RowNo, usize)>) {
        let session = self.plan.session(&self.grid, &self.kept);
        for (number, row, variant) in places {
            let Some(check) = self.plan.checks.get(number) else { continue };
            let found = self.plan.evaluate(&session, check, row, variant);
            let place = (number, self.order.get(row).copied().unwrap_or(0), row, variant);
            if found.is_empty() {
                self.findings.remove(&place);
            } else {
                self.findings.insert(place, found);
            }
        }
    }
}

/// Addresses whose cells are not the same in both; both are sorted, so one walk is enough.
fn differing(before: &BTreeMap<Address, Cell>, after: &BTreeMap<Address, Cell>) -> Vec<Address> {
    let (mut old, mut new) = (before.iter().peekable(), after.iter().peekable());
    let mut found = Vec::new();
    loop {
        let order = match (old.peek(), new.peek()) {
            (None, None) => return found,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some((a, _)), Some((b, _))) => a.cmp(b),
        };
        let gone = if order.is_le() { old.next() } else { None };
        let come = if order.is_ge() { new.next() } else { None };
        if gone != come {
            found.extend(gone.or(come).map(|(address, _)| address.clone()));
        }
    }
}

fn order(plan: &Plan, grid: &Grid) -> Vec<usize> {
    let mut order = vec![0; grid.rows()];
    for list in 0..plan.layout.lists() {
        for (place, row) in grid.open(list).iter().enumerate() {
            if let Some(of_row) = order.get_mut(*row) {
                *of_row = place;
            }
        }
    }
    order
}
