//! Numerator over denominator, with every component named and every missing cell listed.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use super::term::{Evaluated, evaluate};
use super::{Indicator, NoRows};
use crate::domain::cells::Answers;
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
    let largest = parts(indicator, &above).into_iter().max();
    let value = numerator.and_then(rate);
    Computed {
        indicator: indicator.id.clone(),
        unit: indicator.unit.clone(),
        decimals: indicator.decimals,
        dimensions: codes,
        year: answers.year,
        // A deduction is certain, so the bound never lies above the value.
        lower: value.zip(largest.and_then(rate)).map(|(value, bound)| bound.min(value)),
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

fn total(terms: &[Evaluated]) -> Option<Decimal> {
    if terms.iter().any(|t| t.incomplete) || terms.iter().all(|t| t.rows == Some(0)) {
        return None;
    }
    Some(terms.iter().filter_map(|t| t.component.value.map(|v| if t.component.minus { -v } else { v })).sum())
}

/// What the parts of the numerator come to, before anything is taken off.
fn parts(indicator: &Indicator, terms: &[Evaluated]) -> Vec<Decimal> {
    let plus = terms.iter().filter(|e| !e.component.minus);
    let values = plus.filter_map(|e| Some((e.component.term.as_str(), e.component.value?)));
    if indicator.parts.is_empty() {
        return values.map(|(_, value)| value).collect();
    }
    let values: BTreeMap<&str, Decimal> = values.collect();
    indicator.parts.iter().map(|part| part.iter().filter_map(|term| values.get(term.as_str())).sum()).collect()
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
