//! SDMX: what there is to ask for, the questions of clients, and messages in every format. Pure: values in, text out. No I/O of its
//! own, no database, no clock.

pub mod artefact;
pub mod data;
pub mod delimited;
pub mod error;
mod generation;
mod header;
mod layout;
pub mod model;
pub mod period;
pub mod reading;
pub mod rest;
pub mod structure;
pub mod view;
pub mod xml;

pub use generation::Generation;
pub use header::Header;
pub use layout::Layout;
