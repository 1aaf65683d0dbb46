//! The statistics group: what lies before it, what its members say, and where it stands.

use serde_json::json;

use super::{Context, notices};
use crate::domain::submission::endorsement::{Refusal, Stance, Standing, Statement, judge_words};
use crate::domain::submission::{Action, Link, Role, State};
use crate::store::accounts::{Account, active_with_role};
use crate::store::endorsements::{self, NewStatement};
use crate::store::submissions::{Submission, Transition};
use crate::store::{Audit, Db, Result, StoreError, Tx, Written, submissions, versions};

/// What a member says, of exactly the version that the member saw.
#[derive(Debug, Clone)]
pub struct Words {
    pub sha256: String,
    /// None: of the whole.
    pub module: Option<String>,
    pub stance: Stance,
    pub text: String,
}

#[derive(Debug)]
pub enum Outcome {
    /// Where the group stands with it.
    Said(Standing),
    Refused(Refusal),
}

/// Takes the word of a member of the group. The same word a second time changes nothing.
///
/// # Errors
/// When the store cannot be read or written.
pub fn say(
    tx: &mut Tx<'_>,
    context: &Context,
    submission_id: &str,
    who: &Account,
    words: &Words,
) -> Result<Written<Outcome>> {
    let refused = |refusal| Ok(Written::nothing(Outcome::Refused(refusal)));
    let submission = submissions::by_id(tx.db(), submission_id)?;
    let Some(version) = versions::latest(tx.db(), submission_id)? else { return refused(Refusal::NotNow) };
    if version.sha256 != words.sha256 {
        return refused(Refusal::OtherVersion);
    }
    if submission.state != State::ForEndorsement {
        return refused(Refusal::NotNow);
    }
    let modules = modules(context, &submission)?;
    if words.module.as_ref().is_some_and(|named| !modules.contains(named)) {
        return refused(Refusal::UnknownModule);
    }
    let text = words.text.replace("\r\n", "\n").trim().to_owned();
    if let Err(refusal) = judge_words(words.stance, &text) {
        return refused(refusal);
    }
    let statement = Statement { by: who.id, module: words.module.clone(), stance: words.stance };
    let said = endorsements::of_version(tx.db(), submission_id, version.number)?;
    let own = said.iter().rfind(|one| one.statement.by == who.id);
    if own.is_some_and(|last| last.statement == statement && last.text == text) {
        return Ok(Written::nothing(Outcome::Said(standing(tx.db(), context, &submission, version.number)?)));
    }
    let before = standing(tx.db(), context, &submission, version.number)?;
    let new = NewStatement {
        submission: submission_id,
        version: version.number,
        sha256: &version.sha256,
        statement: &statement,
        text: &text,
    };
    endorsements::add(tx, &new)?;
    let after = standing(tx.db(), context, &submission, version.number)?;
    let link = Link { number: version.number, sha256: version.sha256, previous_sha256: version.previous_sha256 };
    if words.stance == Stance::Object {
        notices::of_group(tx, context, &submission, "mail-objected", (words.module.as_deref(), &text), &link, who)?;
    } else if after.ready() && !before.ready() {
        notices::of_group(tx, context, &submission, "mail-endorsed", (None, &text), &link, who)?;
    }
    let detail = json!({ "version": link.number, "sha256": link.sha256, "module": words.module });
    let action = match words.stance {
        Stance::Endorse => "submission.endorse",
        Stance::Reserve => "submission.reserve",
        Stance::Object => "submission.object",
    };
    let audit = Audit::by(who.id, action, format!("submission:{submission_id}"), detail);
    Ok(Written::with(Outcome::Said(after), audit))
}

/// Keeps who the group is when a version is laid before it.
pub(super) fn lay_before(tx: &mut Tx<'_>, submission: &Submission, version: i32) -> Result<()> {
    let members = active_with_role(tx.db(), &[Role::Endorser], &submission.country)?;
    let members: Vec<i64> = members.iter().map(|member| member.id).collect();
    endorsements::keep_members(tx, &submission.id, version, &members)
}

/// Where the group stands on a version.
///
/// # Errors
/// When the store cannot be read.
pub fn standing(db: &mut Db, context: &Context, submission: &Submission, version: i32) -> Result<Standing> {
    let said = endorsements::of_version(db, &submission.id, version)?;
    let statements: Vec<Statement> = said.into_iter().map(|said| said.statement).collect();
    let modules = modules(context, submission)?;
    let modules: Vec<&str> = modules.iter().map(String::as_str).collect();
    Ok(Standing::of(&modules, submission.round.quorum, &statements))
}

/// What can be endorsed by itself: the modules as the country is asked them.
///
/// # Errors
/// When the edition of the round is not there.
pub fn modules(context: &Context, submission: &Submission) -> std::result::Result<Vec<String>, StoreError> {
    let round = &submission.round;
    let edition = context.editions.of(&round.questionnaire, &round.edition, &submission.country)?;
    Ok(edition.questionnaire.modules.iter().map(|module| module.id.clone()).collect())
}

/// The version that the group saw before this one, if there was one.
pub fn seen_before(transitions: &[Transition], version: i32) -> Option<i32> {
    laid_before(transitions).filter(|number| *number < version).max()
}

/// Whether a version was ever laid before the group.
pub fn was_laid_before(transitions: &[Transition], version: i32) -> bool {
    laid_before(transitions).any(|number| number == version)
}

fn laid_before(transitions: &[Transition]) -> impl Iterator<Item = i32> {
    let laid = transitions.iter().filter(|t| t.action == Action::Submit && t.to == State::ForEndorsement);
    laid.filter_map(|t| t.version)
}
