//! What several institutions do for one return: which part each fills, how far each is, and where they contradict each other.
//!
//! Knows no particular institution or question.

mod candidates;
mod division;
mod extracted;
mod part;
mod state;

pub use candidates::{Agreement, Candidate, Offer, agree, digest, distances, fingerprint, gap};
pub use division::{Assignment, Division, Eyes};
pub use extracted::extracted_on;
pub use part::{Part, UnknownPart};
pub use state::{Action, Refusal, State, allowed, decide};
