//! What was answered: cells with value, status, note and source; numbers typed by people; the document a set of cells
//! makes; differences between two sets.
//!
//! This room knows questions only through their definition and never rounds a reported value.

mod answers;
mod block;
mod cell;
pub mod date;
pub mod diff;
pub mod document;
pub mod entry;
pub mod number;
mod origin;
pub mod pairs;
mod scale;
mod status;

pub use answers::{Answers, Figure, Row};
pub use block::Block;
pub use cell::Cell;
pub use origin::{Origin, UnknownOrigin};
pub use scale::Scale;
pub use status::Status;
