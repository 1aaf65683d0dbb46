//! Structure messages: what there is to ask for, and what the codes mean.

#[cfg(test)]
pub(crate) mod fixture;
mod json;
mod json_parts;
mod ml;
mod ml_parts;
mod partial;
mod query;
mod select;
#[cfg(test)]
mod select_tests;
mod selection;
#[cfg(test)]
mod tests;
mod version;
pub mod xsd;

pub use json::write as write_json;
pub use ml::write as write_xml;
pub use query::{Detail, Query, QueryFault, References, Words};
pub use selection::{Chosen, Selection, Stub};
