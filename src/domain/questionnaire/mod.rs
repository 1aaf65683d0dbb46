//! What is asked: editions, modules, tables, questions, code lists and the address of each cell.
//!
//! A definition is data (`questionnaires/`); this room compiles it once into typed tables and reports every fault it
//! finds with file and JSON pointer. It must not know any particular question.

mod address;
mod codelist;
mod definition;
mod faults;
mod load;
mod module;
mod references;
mod source;
mod vocabulary;

pub use address::{Address, AddressError, CellRef};
pub use codelist::{Code, CodeList};
pub use definition::{Dimension, Kind, Module, Question, Questionnaire, RowList, Table, When};
pub use faults::Fault;
pub use load::{editions, load};
pub use source::{Bytes, Files};

#[cfg(test)]
mod tests;
