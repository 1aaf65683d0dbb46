//! Checks: definitions as data, one engine, findings with addresses and figures.
//!
//! One file per check kind. A check never guesses a missing value: it says that it does not apply.
//! The wording of a finding is a message named after the check; no text lives here.

mod change;
mod compare;
mod definition;
mod finding;
mod graph;
mod ratio;
mod required_if;
mod run;
mod schema;
pub(crate) mod scope;
mod sum;
mod unique;
mod verdict;

pub use definition::*;
pub use finding::{Finding, Severity, Shown};
pub use graph::{checks_touching, run_for};
pub use run::{run, run_check};
pub use schema::Schemas;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
