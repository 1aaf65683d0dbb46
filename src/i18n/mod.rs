//! The words and number forms of each language. The list of languages is the list of folders in `locales/`.
//!
//! Everything a person reads goes through a [`Reader`]. This room knows words and forms; it must not know who is signed in
//! nor where a text will stand.

mod arguments;
mod bundles;
mod dates;
mod negotiate;
mod numbers;
mod reader;
mod refusals;
#[cfg(test)]
mod tests;
mod written;

pub use arguments::Arg;
pub use bundles::Locales;
pub use dates::{days_between, end_of_day, from_dili, in_dili};
pub use negotiate::negotiate;
pub use reader::Reader;
pub use written::Written;
