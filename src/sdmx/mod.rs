//! Writers of exchange formats: SDMX-CSV and the ILOSTAT table. Pure: observations in, text out. No I/O of its own, no database.
//!
//! A writer takes one observation at a time, so that an export of any size needs the same memory.

pub mod csv;
mod format;
pub mod ilostat;
pub mod model;

pub use format::{Format, UnknownFormat};
