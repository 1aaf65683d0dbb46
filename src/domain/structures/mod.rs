//! What SDMX clients are told: structures, dataflows and their code lists, as data (`questionnaires/sdmx/`).
//!
//! It is read once and held against the editions, so that no figure can leave under a code that no list explains.

mod against;
mod definition;
mod load;
#[cfg(test)]
mod tests;
mod views;

pub use against::{Thing, check, indicator_codes};
pub use definition::{
    Category, Compared, Component, Flow, List, ListCode, Made, Plain, Source, Structure, Structures, Told, View,
};
pub use load::load;
