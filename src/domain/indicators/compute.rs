//! Numerator over denominator, with every component named and every missing cell listed.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::{Indicator, NoRows, Sign, Term};
use crate::domain::cells::{Answers, Figure};
use crate::domain::checks::scope::{Scope, combinations};
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
    cap: Option<Decimal>,
}

impl Computed {
    /// As it is published: half up to the decimals of the indicator, and not above its cap.
    pub fn published(&self) -> Option<Decimal> {
        let value = self.value?;
        let value = self.cap.map_or(value, |cap| value.min(cap));
        Some(value.round_dp_with_strategy(self.decimals, RoundingStrategy::MidpointAwayFromZero))
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
    q.indicators
        .iter()
        .flat_map(|indicator| combinations(&indicator.over).into_iter().map(|codes| one(q, answers, indicator, codes)))
        .collect()
}

fn one(q: &Questionnaire, answers: &Answers, indicator: &Indicator, codes: BTreeMap<String, String>) -> Computed {
    let scope = Scope { codes: codes.clone(), ..Scope::new(q, answers, None) };
    let mut missing = Vec::new();
    let above: Vec<Evaluated> = indicator.numerator.iter().map(|term| evaluate(&scope, term, &mut missing)).collect();
    let below: Vec<Evaluated> = indicator.denominator.iter().map(|term| evaluate(&scope, term, &mut missing)).collect();
    // A country that has listed its schemes and has none for this has a true zero; one that has listed nothing has not.
    let nothing_exists =
        above.iter().all(|e| e.rows == Some(0)) && indicator.none == NoRows::Zero && !answers.rows.is_empty();
    let gross = if nothing_exists { Some(Decimal::ZERO) } else { total(&above) };
    let overlap = overlap(indicator, &above);
    let numerator = gross.map(|gross| gross - overlap);
    let denominator = if indicator.denominator.is_empty() { Some(Decimal::ONE) } else { total(&below) };
    let rate = |part: Decimal| denominator.and_then(|whole| part.checked_mul(indicator.multiply)?.checked_div(whole));
    let positive = above.iter().filter(|e| !e.component.minus).filter_map(|e| e.component.value);
    let value = numerator.and_then(rate);
    Computed {
        indicator: indicator.id.clone(),
        unit: indicator.unit.clone(),
        decimals: indicator.decimals,
        dimensions: codes,
        year: answers.year,
        // A deduction is certain, so the bound never lies above the value.
        lower: value.zip(positive.max().and_then(rate)).map(|(value, bound)| bound.min(value)),
        upper: value.and(gross).and_then(rate),
        capped: value.zip(indicator.cap).is_some_and(|(value, cap)| value > cap),
        value,
        numerator,
        denominator: denominator.filter(|_| !indicator.denominator.is_empty()),
        components: above
            .into_iter()
            .map(|e| e.component)
            .chain(below.into_iter().map(|e| Component { side: Side::Denominator, ..e.component }))
            .collect(),
        overlap,
        missing,
        cap: indicator.cap,
    }
}

struct Evaluated {
    component: Component,
    /// How many rows belong to the term; `None` for cells of the country.
    rows: Option<usize>,
    /// A cell of the term has no figure.
    incomplete: bool,
}

/// A component that lacks a figure makes the whole value missing: half a sum is no sum. A cell that is not applicable
/// is a known nothing.
fn evaluate(scope: &Scope<'_>, term: &Term, missing: &mut Vec<Address>) -> Evaluated {
    let rows: Option<Vec<&str>> = term.rows.as_ref().map(|list| {
        // A row of which the cell is not asked has nothing of it, so it does not belong to the term.
        let has = |scope: &Scope<'_>| {
            scope.is_asked(&term.cell) || scope.address(&term.cell, &term.at, 0).is_some_and(|a| scope.has_value(&a))
        };
        let fits = |id: &&str| {
            let scope = scope.on_row(id);
            term.filter.iter().all(|condition| scope.holds(condition)) && has(&scope)
        };
        scope.answers.rows_of(list, None).map(|row| row.id.as_str()).filter(fits).collect()
    });
    let asked = |scope: &Scope<'_>| term.filter.iter().all(|condition| scope.holds(condition));
    // A term of the country whose condition does not hold counts nothing.
    let country = || if asked(scope) { vec![scope.clone()] } else { Vec::new() };
    let places: Vec<Scope<'_>> =
        rows.as_ref().map_or_else(country, |rows| rows.iter().map(|row| scope.on_row(row)).collect());
    let mut cells = Vec::new();
    let mut incomplete = false;
    for place in places {
        let Some(address) = place.address(&term.cell, &term.at, 0) else {
            incomplete = true;
            continue;
        };
        match (place.answers.figure(&address), factor(&place, term)) {
            (Figure::Known(value), Ok(factor)) => match value.checked_mul(factor) {
                Some(product) => cells.push((address, product)),
                // Too large to hold, so certainly mistyped.
                None => {
                    missing.push(address);
                    incomplete = true;
                }
            },
            (Figure::NotApplicable, _) => cells.push((address, Decimal::ZERO)),
            (Figure::Known(_), Err(at)) => {
                missing.extend(at);
                incomplete = true;
            }
            (Figure::Missing, _) => {
                missing.push(address);
                incomplete = true;
            }
        }
    }
    let sum: Decimal = cells.iter().map(|(_, value)| *value).sum();
    let value = if incomplete { None } else { Some(sum) };
    let component =
        Component { term: term.id.clone(), side: Side::Numerator, minus: term.sign == Sign::Minus, value, cells };
    Evaluated { component, rows: rows.map(|r| r.len()), incomplete }
}

/// What a cell is multiplied by: 1, or another cell, divided by `per`.
fn factor(scope: &Scope<'_>, term: &Term) -> Result<Decimal, Option<Address>> {
    let times = match &term.times {
        None => Decimal::ONE,
        Some(times) => {
            let address = scope.address(&times.cell, &times.at, 0).ok_or(None)?;
            match scope.answers.figure(&address) {
                Figure::Known(value) => value,
                _ => return Err(Some(address)),
            }
        }
    };
    times.checked_div(term.per.unwrap_or(Decimal::ONE)).ok_or(None)
}

fn total(terms: &[Evaluated]) -> Option<Decimal> {
    if terms.iter().any(|t| t.incomplete) || terms.iter().all(|t| t.rows == Some(0)) {
        return None;
    }
    Some(terms.iter().filter_map(|t| t.component.value.map(|v| if t.component.minus { -v } else { v })).sum())
}

/// union(A, B) = A + B − share · min(A, B), for each declared pair.
fn overlap(indicator: &Indicator, terms: &[Evaluated]) -> Decimal {
    let value = |id: &str| terms.iter().find(|t| t.component.term == id).and_then(|t| t.component.value);
    indicator
        .overlap
        .iter()
        .filter_map(|pair| Some(pair.share * value(&pair.between.0)?.min(value(&pair.between.1)?)))
        .sum()
}
