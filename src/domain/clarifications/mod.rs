//! Clarifications: a reviewer's question pinned to a cell, with what was said to it, and where it stands.

mod message;
mod side;
mod state;

pub use message::{LONGEST, Message, Refusal, Typed};
pub use side::{Side, allowed, decide, may};
pub use state::{Action, State, next};
