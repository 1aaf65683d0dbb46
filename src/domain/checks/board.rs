//! The findings of a submission that stand while it is filled in: a change re-runs what reads the changed cell, and
//! nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Finding;
use super::compile::Seen;
use super::grid::{CellNo, Grid, RowNo};
use super::layout::ListNo;
use super::plan::Plan;
use super::run::places;
use crate::domain::cells::{Answers, Row};
use crate::domain::questionnaire::Address;

/// Where a check is evaluated: check, place of the row in its list, row, combination of codes. Findings are kept in
/// this order, which is that of a full run.
type Place = (usize, usize, RowNo, usize);

#[derive(Debug)]
pub struct Board {
    plan: Arc<Plan>,
    rows: Vec<Row>,
    grid: Grid,
    /// Place of each row in its list.
    order: Vec<usize>,
    findings: BTreeMap<Place, Vec<Finding>>,
}

impl Board {
    /// Judges everything.
    pub fn new(plan: Arc<Plan>, answers: &Answers) -> Self {
        let grid = plan.grid(answers);
        let mut board =
            Board { order: order(&plan, &grid), grid, plan, rows: answers.rows.clone(), findings: BTreeMap::new() };
        let all =
            board.plan.checks.iter().enumerate().flat_map(|(number, check)| {
                places(&board.grid, check).map(move |(row, variant)| (number, row, variant))
            });
        board.judge(all.collect());
        board
    }

    /// Judges again what reads one of these cells, of this year or an earlier one. Says how many places that were.
    /// Another list of rows makes everything new.
    pub fn change(&mut self, answers: &Answers, changed: &[Address]) -> usize {
        if self.rows != answers.rows || self.grid.year != answers.year {
            *self = Board::new(self.plan.clone(), answers);
            return self.order.len();
        }
        let mut touched = BTreeSet::new();
        for address in changed {
            if let Some(cell) = self.grid.change(&self.plan.layout, address, answers.cells.get(address)) {
                self.touched_by(cell, &mut touched);
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
            Seen::BySelf => open.iter().copied().filter(|r| *r == row).collect(),
            Seen::ByAbove => open.iter().copied().filter(|r| self.grid.is_below(row, *r)).collect(),
            Seen::ByBelow => self.grid.below(row, each).to_vec(),
            Seen::ByAll => open.to_vec(),
        }
    }

    fn judge(&mut self, places: Vec<(usize, RowNo, usize)>) {
        let session = self.plan.session(&self.grid);
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
