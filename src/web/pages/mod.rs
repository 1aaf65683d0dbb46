//! Pages: one file per page type. A handler extracts, loads, renders; decisions are made elsewhere.

pub mod audit;
pub mod diff;
pub mod finding_text;
pub mod findings;
mod form;
pub mod handover;
pub mod help;
pub mod history;
pub mod home;
pub mod indicators;
pub mod left;
pub mod listing;
pub mod module;
pub mod outbox;
pub mod overview;
pub mod people;
mod place;
pub mod profile;
pub mod reset;
pub mod review;
pub mod rounds;
pub mod rows;
pub mod sidebar;
pub mod sign_in;
pub mod transition;
pub mod versions;
pub mod welcome;
