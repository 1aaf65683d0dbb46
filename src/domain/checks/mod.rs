//! Checks: definitions as data, one engine, findings with addresses and figures.
//!
//! One file per check kind. A check never guesses a missing value: it says that it does not apply.
//! The wording of a finding is a message named after the check; no text lives here.

mod aggregate;
mod among;
mod answered;
pub(crate) mod belonging;
mod between;
mod board;
mod change;
mod compare;
pub(crate) mod compile;
mod constant;
mod definition;
mod digits;
mod ended;
mod explained;
mod finding;
mod forbidden;
pub(crate) mod formula;
pub(crate) mod grid;
mod in_year;
pub(crate) mod kept;
mod known;
pub(crate) mod layout;
mod left_out;
mod magnitude;
pub(crate) mod plan;
mod quoted;
mod ratio;
mod repeated;
mod required_if;
mod run;
mod same_numbers;
mod schema;
pub(crate) mod scope;
mod similar;
mod steps;
mod sum;
mod swap;
mod unique;
mod verdict;
pub mod vtl;

pub use aggregate::Aggregate;
pub use among::Among;
pub use answered::Answered;
pub use between::Between;
pub use board::Board;
pub use change::Change;
pub use compare::Compare;
pub use constant::Constant;
pub use definition::*;
pub use digits::{Digits, Slip};
pub use ended::Ended;
pub use explained::{Entire, Explained};
pub use finding::{Finding, Severity, Shown};
pub use forbidden::Forbidden;
pub use in_year::InYear;
pub use known::Known;
pub use left_out::LeftOut;
pub use magnitude::Magnitude;
pub(crate) use plan::Judge;
pub use plan::Plan;
pub use quoted::Quoted;
pub use ratio::Ratio;
pub use repeated::{Lines, Repeated};
pub use required_if::RequiredIf;
pub use run::{run, run_check};
pub use same_numbers::SameNumbers;
pub use schema::Schemas;
pub use similar::Similar;
pub use steps::Steps;
pub use sum::Sum;
pub use swap::Swap;
pub use unique::Unique;

#[cfg(test)]
mod board_tests;
#[cfg(test)]
mod edition_tests;
#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;
