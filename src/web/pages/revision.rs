//! The correction of an accepted year, in words: what it corrects, why, and what that does to the indicators.

use super::effects::{self, EffectLine};
use crate::collection::Context;
use crate::collection::revisions::{self, Cause};
use crate::domain::indicators::Computed;
use crate::domain::questionnaire::Questionnaire;
use crate::store::submissions::Submission;
use crate::store::{Db, Result};
use crate::web::frame::Frame;

pub struct RevisionText {
    /// The accepted version.
    pub number: i32,
    pub reference: String,
    pub reason: String,
    pub effects: Vec<EffectLine>,
    /// How many of them differ.
    pub changed: usize,
}

/// The accepted version that is corrected, with its indicators.
pub struct Found {
    pub cause: Cause,
    computed: Vec<Computed>,
}

pub fn look_up(db: &mut Db, context: &Context, submission: &str, cause: Option<Cause>) -> Result<Option<Found>> {
    let Some(cause) = cause else { return Ok(None) };
    let computed = revisions::computed_at(db, context, submission, cause.corrects)?;
    Ok(Some(Found { cause, computed }))
}

pub fn in_words(
    f: &Frame,
    q: &Questionnaire,
    submission: &Submission,
    found: &Found,
    now: &[Computed],
) -> RevisionText {
    let effects = effects::of_versions(f, q, &submission.country, &found.computed, now);
    RevisionText {
        number: found.cause.corrects,
        reference: format!("{}-V{}", submission.id, found.cause.corrects),
        reason: found.cause.reason.clone(),
        changed: effects::changed(&effects),
        effects,
    }
}
