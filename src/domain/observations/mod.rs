//! From an accepted version to observations: each figure with its dimensions, attributes and lineage.
//!
//! Which cell becomes which observation is data (`dataflows.json`). This room writes no format; `sdmx` does.

mod build;
mod definition;
#[cfg(test)]
pub(crate) mod fixture;
mod from_cells;
mod from_indicators;
mod observation;
mod scope;
mod status;

pub use build::{behind, observations};
pub use definition::{CellMapping, CodeCell, Dataflow, DimensionValue, Format, IndicatorEntry};
pub use observation::{Lineage, MappingFault, Observation};
pub use scope::code;
pub use status::{Published, published};
