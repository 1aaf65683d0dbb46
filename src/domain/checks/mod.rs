//! Checks: definitions as data, one engine, findings with addresses and figures.
//!
//! One file per check kind. A check never guesses a missing value: it says that it does not apply.
//! The wording of a finding is a message named after the check; no text lives here.

mod aggregate;
mod board;
mod change;
mod compare;
pub(crate) mod compile;
mod definition;
mod finding;
pub(crate) mod formula;
pub(crate) mod grid;
pub(crate) mod layout;
pub(crate) mod plan;
mod ratio;
mod required_if;
mod run;
mod schema;
pub(crate) mod scope;
mod sum;
mod unique;
mod verdict;

pub use aggregate::Aggregate;
pub use board::Board;
pub use change::Change;
pub use compare::Compare;
pub use definition::*;
pub use finding::{Finding, Severity, Shown};
pub(crate) use plan::Judge;
pub use plan::Plan;
pub use ratio::Ratio;
pub use required_if::RequiredIf;
pub use run::{run, run_check};
pub use schema::Schemas;
pub use sum::Sum;
pub use unique::Unique;

#[cfg(test)]
mod board_tests;
#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
