//! The craft of the service: questionnaires, cells, checks, submissions, clarifications, observations, indicators.
//!
//! Values in, values out. This room knows no clock, no file, no database, no web and no language of the reader;
//! what a person reads is named here by message ids only.

pub mod cells;
pub mod checks;
pub mod clarifications;
pub mod codes;
pub mod contributions;
pub mod indicators;
pub mod observations;
pub mod package;
pub mod questionnaire;
pub mod structures;
pub mod submission;
