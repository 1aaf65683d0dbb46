//! Corrections of an accepted year: what a version corrects and why, and what that does to the indicators.

use super::{Context, sheet};
use crate::domain::indicators::{self, Computed};
use crate::domain::submission::{Action, Revision};
use crate::store::submissions::Transition;
use crate::store::versions::{self, Version};
use crate::store::{Db, Result, submissions};

/// Why an accepted version is corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// The accepted version.
    pub corrects: i32,
    pub reason: String,
}

/// What the next version corrects, after these transitions; oldest first.
pub fn under_way(transitions: &[Transition]) -> Option<Cause> {
    let accepted = transitions.iter().rposition(|t| t.action == Action::Accept)?;
    let reopened = transitions.get(accepted..)?.iter().rfind(|t| t.action == Action::Reopen)?;
    let corrects = transitions.get(accepted)?.version?;
    Some(Cause { corrects, reason: reopened.comment.clone().unwrap_or_default() })
}

/// What a version corrected when it was made.
pub fn of_version(transitions: &[Transition], number: i32) -> Option<Cause> {
    let made = transitions.iter().position(|t| t.action == Action::Submit && t.version == Some(number))?;
    under_way(transitions.get(..made)?)
}

/// What the next version is sealed with.
pub(super) fn sealed_with(db: &mut Db, submission: &str) -> Result<Option<Revision>> {
    let Some(cause) = under_way(&submissions::transitions(db, submission)?) else { return Ok(None) };
    let sha256 = versions::get(db, submission, cause.corrects)?.sha256;
    Ok(Some(Revision { corrects: cause.corrects, sha256, reason: cause.reason }))
}

/// The indicators of a version, as its country was asked then.
///
/// # Errors
/// When the store cannot be read, or the edition of the version is not there.
pub fn computed(db: &mut Db, context: &Context, version: &Version) -> Result<Vec<Computed>> {
    let content = sheet::content(&version.content)?;
    let edition = context.editions.of(&content.questionnaire, &content.edition, &content.country)?;
    let answers = sheet::answers_of(db, &context.editions, &edition.questionnaire, &content)?;
    Ok(indicators::compute(&edition.questionnaire, &answers))
}

/// Those of the version with a number.
///
/// # Errors
/// As `computed`, and when there is no such version.
pub fn computed_at(db: &mut Db, context: &Context, submission: &str, number: i32) -> Result<Vec<Computed>> {
    let version = versions::get(db, submission, number)?;
    computed(db, context, &version)
}
