//! One indicator for one combination of codes, compiled; and what it comes to.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Evaluated, Indicator, NoRows, Sign, Term};
use crate::domain::checks::Part;
use crate::domain::checks::compile::{Compiler, TermNo};
use crate::domain::checks::grid::CellNo;
use crate::domain::checks::scope::Scope;

#[derive(Debug)]
pub(crate) struct Formula {
    pub indicator: Indicator,
    pub codes: BTreeMap<String, String>,
    above: Vec<TermNo>,
    below: Vec<TermNo>,
}

/// What an indicator comes to. What its terms come to is kept for all indicators together.
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
}

/// A term, and what it comes to.
pub(crate) type Valued<'a> = (&'a Term, &'a Evaluated);

impl Formula {
    pub fn compile(c: &mut Compiler<'_>, indicator: &Indicator, codes: &BTreeMap<String, String>) -> Self {
        Formula {
            above: indicator.numerator.iter().map(|term| c.term(term)).collect(),
            below: indicator.denominator.iter().map(|term| c.term(term)).collect(),
            indicator: indicator.clone(),
            codes: codes.clone(),
        }
    }

    /// The terms of numerator and denominator.
    pub fn terms(&self) -> impl Iterator<Item = TermNo> {
        self.above.iter().chain(&self.below).copied()
    }

    pub fn above<'a>(&'a self, scope: &Scope<'a>) -> Vec<Valued<'a>> {
        self.indicator.numerator.iter().zip(scope.terms(&self.above)).collect()
    }

    pub fn below<'a>(&'a self, scope: &Scope<'a>) -> Vec<Valued<'a>> {
        self.indicator.denominator.iter().zip(scope.terms(&self.below)).collect()
    }

    pub fn evaluate(&self, scope: &Scope<'_>) -> Outcome {
        let (above, below) = (self.above(scope), self.below(scope));
        // A country that has listed its schemes and has none for this has a true zero; one that has listed nothing has not.
        let listed = scope.session.grid.rows() > 1;
        let nothing_exists = above.iter().all(|(_, e)| e.is_empty) && self.indicator.none == NoRows::Zero && listed;
        let gross = if nothing_exists { Some(Decimal::ZERO) } else { total(&above) };
        let overlap = self.overlap(&above);
        let numerator = gross.map(|gross| gross - overlap);
        let denominator = if below.is_empty() { Some(Decimal::ONE) } else { total(&below) };
        let rate =
            |part: Decimal| denominator.and_then(|whole| part.checked_mul(self.indicator.multiply)?.checked_div(whole));
        let largest = self.parts(&above).into_iter().max();
        let value = numerator.and_then(rate);
        Outcome {
            // A deduction is certain, so the bound never lies above the value.
            lower: value.zip(largest.and_then(rate)).map(|(value, bound)| bound.min(value)),
            upper: value.and(gross).and_then(rate),
            published: value.map(|value| self.published(value)),
            denominator: denominator.filter(|_| !below.is_empty()),
            value,
            numerator,
            gross,
            overlap,
            largest,
        }
    }

    /// The cells that a part of its outcome is made of.
    pub fn cells<'a>(&'a self, scope: &Scope<'a>, part: &Part) -> impl Iterator<Item = CellNo> + use<'a> {
        let (above, below): (&[TermNo], &[TermNo]) = match part {
            Part::Denominator => (&[], &self.below),
            Part::Value | Part::Published => (&self.above, &self.below),
            Part::Numerator | Part::Gross | Part::Largest | Part::Overlap => (&self.above, &[]),
        };
        scope.terms(above).chain(scope.terms(below)).flat_map(|e| &e.cells).map(|(cell, _)| *cell)
    }

    /// The cells for lack of which it has no value.
    pub fn missing<'a>(&'a self, scope: &Scope<'a>) -> impl Iterator<Item = CellNo> + use<'a> {
        scope.terms(&self.above).chain(scope.terms(&self.below)).flat_map(|e| &e.missing).copied()
    }

    /// Half up to the decimals of the indicator, and not above its cap.
    fn published(&self, value: Decimal) -> Decimal {
        let value = self.indicator.cap.map_or(value, |cap| value.min(cap));
        value.round_dp_with_strategy(self.indicator.decimals, RoundingStrategy::MidpointAwayFromZero)
    }

    /// What the parts of the numerator come to, before anything is taken off.
    fn parts(&self, above: &[Valued<'_>]) -> Vec<Decimal> {
        let plus = above.iter().filter(|(term, _)| term.sign == Sign::Plus);
        let values: BTreeMap<&str, Decimal> = plus.filter_map(|(term, e)| Some((term.id.as_str(), e.value?))).collect();
        if self.indicator.parts.is_empty() {
            return values.into_values().collect();
        }
        let sum = |part: &Vec<String>| part.iter().filter_map(|term| values.get(term.as_str())).sum();
        self.indicator.parts.iter().map(sum).collect()
    }

    /// union(A, B) = A + B − share · min(A, B), for each declared pair.
    fn overlap(&self, above: &[Valued<'_>]) -> Decimal {
        let value = |id: &str| above.iter().find(|(term, _)| term.id == id)?.1.value;
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
}

fn total(terms: &[Valued<'_>]) -> Option<Decimal> {
    if terms.iter().all(|(_, e)| e.is_empty) {
        return None;
    }
    terms.iter().map(|(term, e)| if term.sign == Sign::Minus { e.value.map(|v| -v) } else { e.value }).sum()
}
