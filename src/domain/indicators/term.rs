//! One component of a numerator or denominator: the rows it is made of, their figures, and what is missing.

use rust_decimal::Decimal;

use super::{Component, Fold, Side, Sign, Term};
use crate::domain::cells::{Figure, pairs};
use crate::domain::checks::Condition;
use crate::domain::checks::scope::Scope;
use crate::domain::questionnaire::Address;

pub(super) struct Evaluated {
    pub component: Component,
    /// How many rows belong to the term; `None` for cells of the country.
    pub rows: Option<usize>,
    /// A cell of the term has no figure.
    pub incomplete: bool,
}

/// What one row has of a term; without an address when not even that can be told.
enum Found {
    Figure(Address, Decimal),
    Missing(Option<Address>),
}

/// A component that lacks a figure makes the whole value missing: half a sum is no sum. A cell that is not applicable
/// is a known nothing.
pub(super) fn evaluate(scope: &Scope<'_>, term: &Term, missing: &mut Vec<Address>) -> Evaluated {
    let rows = term.rows.as_ref().map(|list| {
        let rows = scope.answers.rows_of(list, None).map(|row| row.id.as_str());
        rows.filter(|id| belongs(scope, term, id)).collect::<Vec<_>>()
    });
    // A term of the country whose condition does not hold counts nothing.
    let country = || if term.filter.iter().all(|c| scope.holds(c)) { vec![scope.clone()] } else { Vec::new() };
    let places: Vec<Scope<'_>> =
        rows.as_ref().map_or_else(country, |rows| rows.iter().map(|row| scope.on_row(row)).collect());
    let mut found: Vec<(Option<&str>, Found)> = places.iter().map(|place| (place.row, look(place, term))).collect();
    if term.once {
        found = once(found);
    }
    let mut cells = Vec::new();
    let mut incomplete = false;
    for (_, found) in found {
        match found {
            Found::Figure(address, value) => cells.push((address, value)),
            Found::Missing(address) => {
                missing.extend(address);
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
    let component =
        Component { term: term.id.clone(), side: Side::Numerator, minus: term.sign == Sign::Minus, value, cells };
    Evaluated { component, rows: rows.map(|r| r.len()), incomplete }
}

/// Whether a row belongs to a term. One of which the cell is not asked has nothing of it, so it does not.
fn belongs(scope: &Scope<'_>, term: &Term, id: &str) -> bool {
    let answers = scope.answers;
    let Some(row) = answers.row(id) else { return false };
    let other = pairs::reversed(id).and_then(|id| answers.row(&id)).map(|row| scope.on_row(&row.id));
    let scope = scope.on_row(&row.id);
    let holds = |condition: &Condition| {
        let of_both = other.as_ref().filter(|_| !is_about(condition, term));
        scope.holds(condition) && of_both.is_none_or(|other| other.holds(condition))
    };
    let has = scope.is_asked(&term.cell)
        || scope.address(&term.cell, &term.at, 0).is_some_and(|address| scope.has_value(&address));
    term.filter.iter().all(holds) && has
}

/// Whether a condition looks at the very thing whose cell is counted.
fn is_about(condition: &Condition, term: &Term) -> bool {
    match condition {
        Condition::In { cell, .. } | Condition::Given { cell, .. } => cell.module == term.cell.module,
        Condition::Compare { .. } => true,
    }
}

fn look(place: &Scope<'_>, term: &Term) -> Found {
    let Some(address) = place.address(&term.cell, &term.at, 0) else { return Found::Missing(None) };
    match (place.answers.figure(&address), factor(place, term)) {
        (Figure::Known(value), Ok(factor)) => match value.checked_mul(factor) {
            Some(product) => Found::Figure(address, product),
            // Too large to hold, so certainly mistyped.
            None => Found::Missing(Some(address)),
        },
        (Figure::NotApplicable, _) => Found::Figure(address, Decimal::ZERO),
        (Figure::Known(_), Err(at)) => Found::Missing(at),
        (Figure::Missing, _) => Found::Missing(Some(address)),
    }
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

/// Of the two orders of a pair the one with the larger figure; one that has a figure before one that has none.
fn once(found: Vec<(Option<&str>, Found)>) -> Vec<(Option<&str>, Found)> {
    let figure = |found: &Found| match found {
        Found::Figure(_, value) => Some(*value),
        Found::Missing(_) => None,
    };
    let known: Vec<(&str, Option<Decimal>)> = found.iter().filter_map(|(row, f)| Some(((*row)?, figure(f)))).collect();
    let yields = |row: &str, own: Option<Decimal>| {
        let other = pairs::reversed(row).and_then(|other| known.iter().find(|(id, _)| *id == other));
        other.is_some_and(|(id, theirs)| *theirs > own || *theirs == own && *id < row)
    };
    let stays: Vec<bool> = found.iter().map(|(row, f)| row.is_none_or(|row| !yields(row, figure(f)))).collect();
    found.into_iter().zip(stays).filter_map(|(found, stays)| stays.then_some(found)).collect()
}
