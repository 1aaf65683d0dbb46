//! Indicators: rates and ratios defined as data, computed with numerator, denominator, components, overlap and bounds.
//!
//! Formulas are those of `indicators.json`; this room only adds, multiplies and divides, exactly.

mod compute;
mod definition;
mod effect;
mod formula;
mod term;

pub use compute::{Component, Computed, Side, compute};
pub use definition::{Factor, Fold, Indicator, NoRows, Overlap, Series, Sign, Term};
pub use effect::{Effect, effects};
pub(crate) use formula::{Formula, Outcome};
pub(crate) use term::{CompiledTerm, Evaluated};

#[cfg(test)]
mod formula_tests;
#[cfg(test)]
mod overlap_tests;
#[cfg(test)]
mod tests;
