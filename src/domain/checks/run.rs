//! Evaluates every check on every row and code it speaks of.

use super::grid::{CellNo, Grid, RowNo};
use super::kept::Kept;
use super::plan::{Compiled, Plan};
use super::scope::{Scope, Session};
use super::verdict::{Failure, Verdict};
use super::{Check, Finding};
use crate::domain::cells::Answers;
use crate::domain::questionnaire::Questionnaire;

/// Most cells a finding names; a person looks at the first ones.
const MOST_ADDRESSES: usize = 30;

impl Plan {
    /// All findings, in the order of the checks.
    pub fn run(&self, answers: &Answers) -> Vec<Finding> {
        let grid = self.grid(answers);
        let kept = self.kept();
        let session = self.session(&grid, &kept);
        let of = |check: &Compiled| {
            let places = places(&grid, check);
            places.flat_map(|(row, variant)| self.evaluate(&session, check, row, variant)).collect::<Vec<_>>()
        };
        self.checks.iter().flat_map(of).collect()
    }

    pub(super) fn grid(&self, answers: &Answers) -> Grid {
        Grid::new(&self.layout, answers, self.years_back)
    }

    /// Nothing is kept yet.
    pub(super) fn kept(&self) -> Kept {
        Kept::new(&self.formulas)
    }

    pub(super) fn session<'a>(&'a self, grid: &'a Grid, kept: &'a Kept) -> Session<'a> {
        Session::new(&self.layout, grid, &self.formulas, kept)
    }

    /// The findings of a check for one row and one combination of codes.
    pub(super) fn evaluate(&self, session: &Session<'_>, check: &Compiled, row: RowNo, variant: usize) -> Vec<Finding> {
        let scope = session.at(row, check.missing);
        match check.judge(&scope, variant) {
            Verdict::Fails(failures) => failures.into_iter().map(|of| finding(&scope, check, of)).collect(),
            Verdict::Holds | Verdict::NotApplicable => Vec::new(),
        }
    }
}

impl Compiled {
    pub(super) fn judge(&self, scope: &Scope<'_>, variant: usize) -> Verdict {
        match self.variants.get(variant) {
            Some(variant) if scope.hold(&variant.when) => variant.kind.judge(scope),
            _ => Verdict::NotApplicable,
        }
    }
}

/// Where a check is evaluated: every open row of its list, for each combination of codes.
pub(super) fn places<'a>(grid: &'a Grid, check: &'a Compiled) -> impl Iterator<Item = (RowNo, usize)> + 'a {
    let variants = check.variants.len();
    grid.open(check.each).iter().flat_map(move |row| (0..variants).map(move |variant| (*row, variant)))
}

/// All findings of a questionnaire; for many submissions compile a `Plan` once.
pub fn run(q: &Questionnaire, answers: &Answers) -> Vec<Finding> {
    Plan::new(q, &answers.country).run(answers)
}

/// The findings of one check.
pub fn run_check(q: &Questionnaire, answers: &Answers, check: &Check) -> Vec<Finding> {
    Plan::of(q, &answers.country, std::slice::from_ref(check)).run(answers)
}

fn finding(scope: &Scope<'_>, check: &Compiled, Failure { cells, values }: Failure) -> Finding {
    let (layout, grid) = (scope.session.layout, scope.session.grid);
    let mut once: Vec<CellNo> = Vec::new();
    for cell in cells {
        if once.len() < MOST_ADDRESSES && !once.contains(&cell) {
            once.push(cell);
        }
    }
    let mut addresses: Vec<_> = once.into_iter().filter_map(|cell| grid.address(layout, cell)).collect();
    if addresses.is_empty() {
        // Nothing was counted: the row itself is the place to look at, and keeps the findings of two rows apart.
        addresses.extend(scope.row_id().and_then(|row| layout.name_of(grid.list(scope.row), row, grid.year)));
    }
    let row = scope.row_id().map(str::to_owned);
    Finding { check: check.id.clone(), severity: check.severity, addresses, row, values }
}
