//! One country's answer in one round: its states, its versions and their hash chain.
//!
//! Who may do what is a table here; who somebody is, and when it happened, is for others to know.

mod calendar;
pub mod canonical;
mod content;
pub mod endorsement;
pub mod imputation;
mod role;
mod roles;
mod settled;
mod shut;
mod state;
pub mod verdict;
mod version;

pub use calendar::{Reminder, reminder};
pub use content::{Content, Justification, Revision, canonical};
pub use role::{Refusal, Role, allowed, decide, may};
pub use roles::Roles;
pub use settled::{ByRule, Other, Settled};
pub use shut::{Shut, after_the_end, shut};
pub use state::{Action, State, Way, editable, next};
pub use verdict::Verdict;
pub use version::{BreakReason, BrokenLink, Link, Sealed, seal, verify};
