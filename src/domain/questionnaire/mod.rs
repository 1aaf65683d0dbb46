//! What is asked: editions, modules, tables, questions, code lists and the address of each cell.
//!
//! A definition is data (`questionnaires/`); this room compiles it once into typed tables and reports every fault it
//! finds with file and JSON pointer. It must not know any particular question.

mod address;
mod carry;
mod codelist;
mod definition;
mod faults;
mod load;
mod lock;
mod module;
mod overlay;
mod parts;
mod references;
mod source;
mod succession;
mod vocabulary;

pub use address::{Address, AddressError, CellRef};
pub use carry::Carry;
pub use codelist::{Code, CodeList};
pub use definition::{Dimension, Kind, Module, Question, Questionnaire, RowList, Table, When};
pub use faults::Fault;
pub(in crate::domain) use load::Reader;
pub use load::{editions, load, load_for, overlays};
pub use lock::{Lock, path as lock_path, read as lock_of, seal};
pub use source::{Bytes, Files};
pub use succession::{check as check_succession, over as carry_over};

pub(in crate::domain) use vocabulary::Vocabulary;

#[cfg(test)]
mod tests;
