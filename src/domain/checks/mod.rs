//! Checks: definitions as data, one engine, findings with addresses and figures.
//!
//! One file per check kind. A check never guesses a missing value: it says that it does not apply.
//! The wording of a finding is a message named after the check; no text lives here.

mod definition;
mod finding;

pub use definition::*;
pub use finding::{Finding, Severity, Shown};
