//! What indicators and their terms come to, kept from one change to the next: a change of a population leaves every
//! numerator as it was, and a figure of this year everything of the year before.

use std::cell::OnceCell;

use super::compile::{Formulas, TermNo, Year};
use super::grid::CellNo;
use crate::domain::indicators::{Evaluated, Outcome};

/// Seen in this year, and a year back.
type InYears<T> = [OnceCell<T>; 2];

/// Each is computed when it is first asked for.
#[derive(Debug)]
pub(crate) struct Kept {
    terms: Vec<InYears<Evaluated>>,
    outcomes: Vec<InYears<Outcome>>,
}

impl Kept {
    pub fn new(formulas: &Formulas) -> Self {
        let terms = formulas.terms.iter().map(|_| Default::default()).collect();
        Kept { terms, outcomes: formulas.all.iter().map(|_| Default::default()).collect() }
    }

    pub fn term(&self, number: TermNo, shift: usize) -> Option<&OnceCell<Evaluated>> {
        self.terms.get(number)?.get(shift)
    }

    pub fn outcome(&self, number: usize, shift: usize) -> Option<&OnceCell<Outcome>> {
        self.outcomes.get(number)?.get(shift)
    }

    /// Drops what is not true any more after a cell changed: the terms that read it, and all that is made of them.
    pub fn forget(&mut self, formulas: &Formulas, cell: CellNo) {
        let Some(readers) = formulas.readers.get(&cell.slot) else { return };
        for (term, year) in readers {
            for (shift, kept) in self.terms.get_mut(*term).into_iter().flatten().enumerate() {
                if year.is(cell.back, shift) {
                    kept.take();
                }
            }
        }
        for (formula, kept) in formulas.all.iter().zip(&mut self.outcomes) {
            for (shift, kept) in kept.iter_mut().enumerate() {
                // Every term of an outcome that is kept was computed for it, and stands until it is dropped.
                let stands = |term: TermNo| self.terms.get(term).is_some_and(|kept| kept[shift].get().is_some());
                if kept.get().is_some() && !formula.terms().all(stands) {
                    kept.take();
                }
            }
        }
    }
}

impl Year {
    /// Whether it is the year so far back, for an operand that is seen so many years back.
    fn is(self, back: usize, shift: usize) -> bool {
        match self {
            Year::This => back == 0,
            Year::Before(years) => back == years + shift,
        }
    }
}
