//! One country's answer in one round: its states, its versions and their hash chain.
//!
//! Who may do what is a table here; who somebody is, and when it happened, is for others to know.

pub mod canonical;
mod content;
mod role;
mod roles;
mod state;
mod version;

pub use content::{Content, Justification, canonical};
pub use role::{Refusal, Role, allowed, decide, may};
pub use roles::Roles;
pub use state::{Action, State, editable, next};
pub use version::{BreakReason, BrokenLink, Link, Sealed, seal, verify};
