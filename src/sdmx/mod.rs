//! Exchange formats: structures, data, and the questions that are asked for them. Pure: values in, text out. No I/O of its own, no
//! database, no clock.
//!
//! A writer takes one observation at a time, so that an export of any size needs the same memory.

pub mod artefact;
pub mod csv;
pub mod error;
mod format;
mod generation;
mod header;
pub mod ilostat;
pub mod model;
pub mod structure;
pub mod xml;

pub use format::{Format, UnknownFormat};
pub use generation::Generation;
pub use header::Header;
