//! Indicators: rates and ratios defined as data, computed with numerator, denominator, components, overlap and bounds.
//!
//! Formulas are those of `indicators.json`; this room only adds, multiplies and divides, exactly.

mod definition;

pub use definition::{Factor, Indicator, NoRows, Overlap, Series, Sign, Term};
