//! A fault in a questionnaire file: where it is and what it is. All faults are collected before anybody is told.

use std::fmt;

use serde::Serialize;

/// Faults are read by the author of a definition on a command line, so their text is technical English and no message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Fault {
    pub file: String,
    /// JSON pointer (RFC 6901) inside the file; empty for the whole file.
    pub pointer: String,
    pub message: String,
}

impl Fault {
    pub fn new(file: &str, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Fault { file: file.to_owned(), pointer: pointer.into(), message: message.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}: {}", self.file, self.pointer, self.message)
    }
}
