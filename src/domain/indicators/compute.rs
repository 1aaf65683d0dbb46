//! Numerator over denominator, with every component named and every missing cell listed.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::Sign;
use super::formula::{Formula, Valued};
use crate::domain::cells::Answers;
use crate::domain::checks::Missing;
use crate::domain::checks::compile::{Compiler, Formulas};
use crate::domain::checks::grid::{CellNo, Grid, NATION};
use crate::domain::checks::kept::Kept;
use crate::domain::checks::layout::{COUNTRY, Layout};
use crate::domain::checks::plan::combinations;
use crate::domain::checks::scope::Session;
use crate::domain::questionnaire::{Address, Questionnaire};

/// One indicator for one combination of codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Computed {
    pub indicator: String,
    pub unit: String,
    pub decimals: u32,
    pub dimensions: BTreeMap<String, String>,
    pub year: i32,
    /// Neither rounded nor capped; `None` when something it needs is missing.
    pub value: Option<Decimal>,
    pub numerator: Option<Decimal>,
    pub denominator: Option<Decimal>,
    pub components: Vec<Component>,
    /// What was taken off the numerator because it was counted twice.
    pub overlap: Decimal,
    /// The value if the components overlapped completely, and if they did not overlap at all.
    pub lower: Option<Decimal>,
    pub upper: Option<Decimal>,
    /// Cells that belong to the formula and have no figure.
    pub missing: Vec<Address>,
    pub capped: bool,
    #[serde(skip)]
    published: Option<Decimal>,
}

impl Computed {
    /// As it is published: half up to the decimals of the indicator, and not above its cap.
    pub fn published(&self) -> Option<Decimal> {
        self.published
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Component {
    pub term: String,
    pub side: Side,
    pub minus: bool,
    pub value: Option<Decimal>,
    pub cells: Vec<(Address, Decimal)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Numerator,
    Denominator,
}

/// All indicators of a questionnaire.
pub fn compute(q: &Questionnaire, answers: &Answers) -> Vec<Computed> {
    let mut layout = Layout::new(q, &answers.country);
    let mut formulas = Formulas::default();
    let mut compiler = Compiler::new(q, &mut layout, &mut formulas, COUNTRY, BTreeMap::new());
    let numbers: Vec<usize> = q
        .indicators
        .iter()
        .flat_map(|indicator| combinations(&indicator.over).into_iter().map(|codes| (&indicator.id, codes)))
        .filter_map(|(id, codes)| compiler.rate(id, &codes))
        .collect();
    let grid = Grid::new(&layout, answers, 0);
    let kept = Kept::new(&formulas);
    let session = Session::new(&layout, &grid, &formulas, &kept);
    numbers.into_iter().filter_map(|number| one(&session, formulas.all.get(number)?, number)).collect()
}

fn one(session: &Session<'_>, formula: &Formula, number: usize) -> Option<Computed> {
    let (layout, grid) = (session.layout, session.grid);
    let scope = session.at(NATION, Missing::default());
    let outcome = scope.outcome(number)?;
    let address = |cell: CellNo| grid.address(layout, cell);
    let component = |side, (term, evaluated): Valued<'_>| Component {
        term: term.id.clone(),
        side,
        minus: term.sign == Sign::Minus,
        value: evaluated.value,
        cells: evaluated.cells.iter().filter_map(|(cell, value)| Some((address(*cell)?, *value))).collect(),
    };
    let indicator = &formula.indicator;
    let above = formula.above(&scope).into_iter().map(|term| component(Side::Numerator, term));
    let below = formula.below(&scope).into_iter().map(|term| component(Side::Denominator, term));
    Some(Computed {
        indicator: indicator.id.clone(),
        unit: indicator.unit.clone(),
        decimals: indicator.decimals,
        dimensions: formula.codes.clone(),
        year: grid.year,
        value: outcome.value,
        numerator: outcome.numerator,
        denominator: outcome.denominator,
        components: above.chain(below).collect(),
        overlap: outcome.overlap,
        lower: outcome.lower,
        upper: outcome.upper,
        missing: formula.missing(&scope).filter_map(address).collect(),
        capped: outcome.value.zip(indicator.cap).is_some_and(|(value, cap)| value > cap),
        published: outcome.published,
    })
}
