//! The use cases of a round: what pages, API, commands and jobs do with the store and the domain.
//!
//! Each function is one thing a person does: look at a submission, save cells, give a reason, submit, accept, invite.
//! This room knows neither HTTP nor SQL.

mod accepted;
pub mod accounts;
pub mod acts;
pub mod assigning;
pub mod board;
pub mod calls;
pub mod catalogue;
pub mod cell_lines;
pub mod cell_names;
pub mod clarifications;
pub mod contributing;
pub mod deliveries;
pub mod digests;
pub mod dissemination;
pub mod editions;
pub mod endorsements;
pub mod exports;
pub mod findings;
pub mod handover;
pub mod importing;
pub mod imputations;
pub mod layers;
pub mod left;
pub mod letters;
pub mod lineage;
pub mod listing;
pub mod live;
pub mod lookover;
pub mod notices;
pub mod open_data;
pub mod packages;
pub mod part_names;
pub mod passwords;
pub mod pasting;
pub mod people;
pub mod progress;
pub mod reconciling;
pub mod references;
pub mod rehearsal;
mod releasing;
pub mod reminders;
pub mod revisions;
pub mod rounds;
pub mod rows;
pub mod samples;
pub mod saving;
pub mod seeding;
pub mod sheet;
pub mod terms;
pub mod trail;
pub mod transitions;
pub mod verdicts;
pub mod verification;
pub mod worklist;

use std::sync::Arc;

pub use editions::{Edition, Editions};
pub use sheet::Sheet;

use crate::i18n::Locales;

/// What every use case may need beside the store; cheap to clone.
#[derive(Debug, Clone)]
pub struct Context {
    pub editions: Arc<Editions>,
    pub locales: Locales,
    /// Links in mails begin with it.
    pub public_url: Arc<str>,
    /// Ids of the targets that get what is published.
    pub targets: Arc<[String]>,
}
