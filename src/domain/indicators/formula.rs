//! One indicator for one combination of codes, compiled; and what it comes to.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Fold, Indicator, NoRows, Sign, Term};
use crate::domain::cells::Figure;
use crate::domain::checks::compile::Compiler;
use crate::domain::checks::formula::{Spot, Test};
use crate::domain::checks::grid::{CellNo, RowNo};
use crate::domain::checks::layout::{ListNo, SlotNo};
use crate::domain::checks::scope::Scope;
use crate::domain::checks::{Condition, Part};

#[derive(Debug)]
pub(crate) struct Formula {
    pub indicator: Indicator,
    pub codes: BTreeMap<String, String>,
    above: Vec<Compiled>,
    below: Vec<Compiled>,
    /// Every cell that it may read.
    pub reads: Vec<SlotNo>,
}

#[derive(Debug)]
struct Compiled {
    list: Option<ListNo>,
    filter: Vec<Test>,
    /// Of pairs: what must hold for the second row as well.
    of_both: Vec<Test>,
    once: bool,
    fold: Fold,
    spot: Option<Spot>,
    /// 1, or another cell.
    times: Option<Option<Spot>>,
    per: Decimal,
    minus: bool,
}

/// What an indicator comes to, with everything it was made of.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub value: Option<Decimal>,
    pub published: Option<Decimal>,
    pub numerator: Option<Decimal>,
    pub denominator: Option<Decimal>,
    pub gross: Option<Decimal>,
    pub overlap: Decimal,
    pub lower: Option<Decimal>,
    pub upper: Option<Decimal>,
    pub largest: Option<Decimal>,
    pub above: Vec<Evaluated>,
    pub below: Vec<Evaluated>,
    pub missing: Vec<CellNo>,
}

#[derive(Debug)]
pub(crate) struct Evaluated {
    pub minus: bool,
    pub value: Option<Decimal>,
    pub cells: Vec<(CellNo, Decimal)>,
    /// How many rows belong to the term; `None` for cells of the country.
    rows: Option<usize>,
    /// A cell of the term has no figure.
    incomplete: bool,
}

impl Formula {
    pub fn compile(c: &mut Compiler<'_>, indicator: &Indicator, codes: &BTreeMap<String, String>) -> Self {
        Formula {
            above: indicator.numerator.iter().map(|term| compile(c, term)).collect(),
            below: indicator.denominator.iter().map(|term| compile(c, term)).collect(),
            indicator: indicator.clone(),
            codes: codes.clone(),
            reads: Vec::new(),
        }
    }

    pub fn evaluate(&self, scope: &Scope<'_>) -> Outcome {
        let mut missing = Vec::new();
        let above: Vec<Evaluated> = self.above.iter().map(|term| evaluate(scope, term, &mut missing)).collect();
        let below: Vec<Evaluated> = self.below.iter().map(|term| evaluate(scope, term, &mut missing)).collect();
        // A country that has listed its schemes and has none for this has a true zero; one that has listed nothing has not.
        let listed = scope.session.grid.rows() > 1;
        let nothing_exists = above.iter().all(|e| e.rows == Some(0)) && self.indicator.none == NoRows::Zero && listed;
        let gross = if nothing_exists { Some(Decimal::ZERO) } else { total(&above) };
        let overlap = self.overlap(&above);
        let numerator = gross.map(|gross| gross - overlap);
        let denominator = if self.below.is_empty() { Some(Decimal::ONE) } else { total(&below) };
        let rate =
            |part: Decimal| denominator.and_then(|whole| part.checked_mul(self.indicator.multiply)?.checked_div(whole));
        let largest = self.parts(&above).into_iter().max();
        let value = numerator.and_then(rate);
        Outcome {
            // A deduction is certain, so the bound never lies above the value.
            lower: value.zip(largest.and_then(rate)).map(|(value, bound)| bound.min(value)),
            upper: value.and(gross).and_then(rate),
            published: value.map(|value| self.published(value)),
            denominator: denominator.filter(|_| !self.below.is_empty()),
            value,
            numerator,
            gross,
            overlap,
            largest,
            above,
            below,
            missing,
        }
    }

    /// Half up to the decimals of the indicator, and not above its cap.
    fn published(&self, value: Decimal) -> Decimal {
        let value = self.indicator.cap.map_or(value, |cap| value.min(cap));
        value.round_dp_with_strategy(self.indicator.decimals, RoundingStrategy::MidpointAwayFromZero)
    }

    /// What the parts of the numerator come to, before anything is taken off.
    fn parts(&self, above: &[Evaluated]) -> Vec<Decimal> {
        let plus = self.indicator.numerator.iter().zip(above).filter(|(_, e)| !e.minus);
        let values: BTreeMap<&str, Decimal> = plus.filter_map(|(term, e)| Some((term.id.as_str(), e.value?))).collect();
        if self.indicator.parts.is_empty() {
            return values.into_values().collect();
        }
        let sum = |part: &Vec<String>| part.iter().filter_map(|term| values.get(term.as_str())).sum();
        self.indicator.parts.iter().map(sum).collect()
    }

    /// union(A, B) = A + B − share · min(A, B), for each declared pair.
    fn overlap(&self, above: &[Evaluated]) -> Decimal {
        let value = |id: &str| {
            let place = self.indicator.numerator.iter().position(|term| term.id == id)?;
            above.get(place)?.value
        };
        let pairs = self.indicator.overlap.iter();
        pairs.filter_map(|pair| Some(pair.share * value(&pair.between.0)?.min(value(&pair.between.1)?))).sum()
    }
}

impl Outcome {
    pub fn part(&self, part: &Part) -> Option<Decimal> {
        match part {
            Part::Value => self.value,
            Part::Published => self.published,
            Part::Numerator => self.numerator,
            Part::Denominator => self.denominator,
            Part::Gross => self.gross,
            Part::Largest => self.largest,
            Part::Overlap => Some(self.overlap),
        }
    }

    /// The cells that a part of it is made of.
    pub fn cells(&self, part: &Part) -> impl Iterator<Item = CellNo> {
        let (above, below): (&[Evaluated], &[Evaluated]) = match part {
            Part::Denominator => (&[], &self.below),
            Part::Value | Part::Published => (&self.above, &self.below),
            Part::Numerator | Part::Gross | Part::Largest | Part::Overlap => (&self.above, &[]),
        };
        above.iter().chain(below).flat_map(|e| &e.cells).map(|(cell, _)| *cell)
    }
}

fn compile(c: &mut Compiler<'_>, term: &Term) -> Compiled {
    let of_both: Vec<Condition> = term.filter.iter().filter(|condition| !is_about(condition, term)).cloned().collect();
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
    let (per, minus) = (term.per.unwrap_or(Decimal::ONE), term.sign == Sign::Minus);
    Compiled { list, filter, of_both, once: term.once, fold: term.fold, spot, times, per, minus }
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

/// A component that lacks a figure makes the whole value missing: half a sum is no sum. A cell that is not applicable
/// is a known nothing.
fn evaluate(scope: &Scope<'_>, term: &Compiled, missing: &mut Vec<CellNo>) -> Evaluated {
    let places: Vec<Scope<'_>> = match term.list {
        // A term of the country whose condition does not hold counts nothing.
        None => {
            if scope.hold(&term.filter) {
                vec![*scope]
            } else {
                Vec::new()
            }
        }
        Some(list) => {
            let rows = scope.rows(list, false).iter().map(|row| scope.on_row(*row));
            rows.filter(|scope| belongs(scope, term)).collect()
        }
    };
    let mut found: Vec<(RowNo, Found)> = places.iter().map(|place| (place.row, look(place, term))).collect();
    if term.once {
        found = once(scope, found);
    }
    let (mut cells, mut incomplete) = (Vec::new(), false);
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
    let folded = match term.fold {
        Fold::Sum => values.sum(),
        Fold::Min => values.min().unwrap_or_default(),
    };
    let value = if incomplete { None } else { Some(folded) };
    Evaluated { minus: term.minus, value, cells, rows: term.list.map(|_| places.len()), incomplete }
}

/// Whether a row belongs to a term. One of which the cell is not asked has nothing of it, so it does not.
fn belongs(scope: &Scope<'_>, term: &Compiled) -> bool {
    let has = || term.spot.as_ref().is_none_or(|spot| scope.is_asked(spot) || scope.has_value(spot));
    let reversed = || scope.session.grid.reversed(scope.row).is_none_or(|row| scope.on_row(row).hold(&term.of_both));
    scope.hold(&term.filter) && has() && reversed()
}

fn look(scope: &Scope<'_>, term: &Compiled) -> Found {
    let Some((spot, cell)) = term.spot.as_ref().and_then(|spot| Some((spot, scope.cell_no(spot)?))) else {
        return Found::Missing(None);
    };
    match (scope.raw(spot), factor(scope, term)) {
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

/// Of the two orders of a pair the one with the larger figure; one that has a figure before one that has none.
fn once(scope: &Scope<'_>, found: Vec<(RowNo, Found)>) -> Vec<(RowNo, Found)> {
    let figures: BTreeMap<RowNo, Option<Decimal>> = found.iter().map(|(row, f)| (*row, f.figure())).collect();
    let yields = |row: RowNo, own: Option<Decimal>| {
        let other = scope.session.grid.reversed(row).and_then(|other| Some((other, figures.get(&other)?)));
        other.is_some_and(|(other, theirs)| *theirs > own || *theirs == own && other < row)
    };
    found.into_iter().filter(|(row, f)| !yields(*row, f.figure())).collect()
}

/// What a cell is multiplied by: 1, or another cell, divided by `per`.
fn factor(scope: &Scope<'_>, term: &Compiled) -> Result<Decimal, Option<CellNo>> {
    let times = match &term.times {
        None => Decimal::ONE,
        Some(None) => return Err(None),
        Some(Some(spot)) => match scope.raw(spot) {
            Figure::Known(value) => value,
            _ => return Err(scope.cell_no(spot)),
        },
    };
    times.checked_div(term.per).ok_or(None)
}

fn total(terms: &[Evaluated]) -> Option<Decimal> {
    if terms.iter().any(|t| t.incomplete) || terms.iter().all(|t| t.rows == Some(0)) {
        return None;
    }
    Some(terms.iter().filter_map(|t| t.value.map(|v| if t.minus { -v } else { v })).sum())
}
