//! Clarifications: a question pinned to a cell, with what was said to it, and where it stands. Reviewers ask the country;
//! inside a country the coordinator asks an institution. One machine for both.

mod message;
mod side;
mod state;

pub use message::{LONGEST, Message, Refusal, Typed};
pub use side::{Sides, allowed, decide};
pub use state::{Action, State, next};
