//! From an accepted version to observations: each figure with its dimensions, attributes and lineage.
//!
//! Which cell becomes which observation is data (`dataflows.json`). This room writes no format; `sdmx` does.

mod definition;

pub use definition::{CellMapping, Dataflow, DimensionValue, Format, IndicatorEntry};
