//! Submitting, reviewing, accepting: one gate, one transaction with version, observations, mails and audit entry.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::findings::{self, Judged};
use super::{Context, Sheet, endorsements, notices, reconciling, releasing, revisions, sheet, verdicts, worklist};
use crate::domain::checks::Severity;
use crate::domain::submission::endorsement::Standing;
use crate::domain::submission::{
    Action, Content, Justification, Link, Refusal, Settled, State, Way, after_the_end, canonical, decide, next,
};
use crate::store::accounts::Account;
use crate::store::submissions::{NewTransition, Submission};
use crate::store::versions::Version;
use crate::store::{Audit, Result, StoreError, Tx, Written, submissions, version_counts, versions};

/// What an action led to.
#[derive(Debug)]
pub enum Outcome {
    /// With the version the action speaks of.
    Done {
        state: State,
        version: Option<Link>,
    },
    Refused(Refusal),
    /// The round is over.
    RoundClosed,
    /// Cells about which institutions say different things, and nobody has decided.
    Undecided(usize),
    /// Errors, or warnings without a reason: how many of each.
    Blocked {
        errors: usize,
        warnings: usize,
    },
    /// The statistics group does not stand behind the version, or not yet.
    NotEndorsed(Standing),
}

#[derive(Debug, Clone)]
pub struct Request {
    pub action: Action,
    pub comment: Option<String>,
    /// When publishing: from when on everybody may see the figures; at once when absent.
    pub release_at: Option<DateTime<Utc>>,
}

/// Takes one action. Two people who press the same button at once get one transition and one refusal.
pub fn act(
    tx: &mut Tx<'_>,
    context: &Context,
    submission_id: &str,
    who: &Account,
    request: &Request,
) -> Result<Written<Outcome>> {
    let submission = submissions::by_id(tx.db(), submission_id)?;
    let roles = who.roles_in(&submission.country).ok_or(StoreError::NotFound)?;
    let from = submission.state;
    let way = submission.round.way();
    let to = match decide(roles, from, request.action, way, request.comment.as_deref()) {
        Ok(to) => to,
        Err(refusal) => return Ok(Written::nothing(Outcome::Refused(refusal))),
    };
    if submission.round.closed_at.is_some() && !after_the_end(from, request.action, to) {
        return Ok(Written::nothing(Outcome::RoundClosed));
    }
    let link = match request.action {
        Action::Submit => match seal(tx, context, submission.clone(), who, request)? {
            Ok(link) => Some(link),
            Err(blocked) => return Ok(Written::nothing(blocked)),
        },
        Action::Send => match endorsed(tx, context, &submission)? {
            Ok(link) => Some(link),
            Err(standing) => return Ok(Written::nothing(Outcome::NotEndorsed(standing))),
        },
        Action::Accept => {
            verdicts::accept_rest(tx, context, &submission, who)?;
            Some(releasing::accept(tx, context, &submission)?)
        }
        Action::Publish => {
            releasing::publish(tx, context, &submission.id, request.release_at)?;
            versions::latest(tx.db(), submission_id)?.map(link_of)
        }
        _ => versions::latest(tx.db(), submission_id)?.map(link_of),
    };
    if !submissions::set_state(tx, submission_id, from, to)? {
        return Ok(Written::nothing(Outcome::Refused(Refusal::NotNow(from, request.action))));
    }
    if let Some(link) = link.as_ref().filter(|_| to == State::ForEndorsement) {
        endorsements::lay_before(tx, &submission, link.number)?;
    }
    let comment = request.comment.as_deref().map(str::trim).filter(|c| !c.is_empty());
    submissions::record_transition(
        tx,
        &NewTransition {
            submission: submission_id,
            action: request.action,
            from,
            to,
            version: link.as_ref().map(|l| l.number),
            comment,
            by: who.id,
        },
    )?;
    notices::of_transition(tx, context, &submission, request.action, comment, link.as_ref(), who)?;
    let mut detail = json!({ "from": from.code(), "to": to.code(), "version": link.as_ref().map(|l| l.number), "sha256": link.as_ref().map(|l| l.sha256.clone()) });
    if let Some(at) = request.release_at.filter(|_| request.action == Action::Publish) {
        detail["release_at"] = json!(at);
    }
    let audit = Audit::by(who.id, audit_action(request.action), format!("submission:{submission_id}"), detail);
    Ok(Written::with(Outcome::Done { state: to, version: link }, audit))
}

/// Takes a draft over as accepted, or also as published: figures that were so before this service existed. They stay as
/// they were printed, findings or not; the comment says where they come from. Nobody is sent a mail.
pub fn import_accepted(
    tx: &mut Tx<'_>,
    context: &Context,
    submission_id: &str,
    (sender, reviewer): (&Account, &Account),
    comment: &str,
    published: bool,
) -> Result<Written<Link>> {
    let submission = submissions::by_id(tx.db(), submission_id)?;
    let sheet = sheet::load(tx.db(), context, submission.clone())?;
    let judged = findings::judge(&sheet)?;
    let link = append_version(tx, &sheet, (&judged, Vec::new()), sender, Some(comment))?;
    releasing::accept(tx, context, &submission)?;
    let mut from = submission.state;
    let mut steps = vec![(Action::Submit, sender), (Action::StartReview, reviewer), (Action::Accept, reviewer)];
    if published {
        releasing::publish(tx, context, &submission.id, None)?;
        steps.push((Action::Publish, reviewer));
    }
    for (action, who) in steps {
        let to = next(from, action, Way::Straight)
            .ok_or_else(|| StoreError::Corrupt(format!("{submission_id} cannot be imported while {from}")))?;
        submissions::set_state(tx, submission_id, from, to)?;
        let new = NewTransition {
            submission: submission_id,
            action,
            from,
            to,
            version: Some(link.number),
            comment: Some(comment),
            by: who.id,
        };
        submissions::record_transition(tx, &new)?;
        from = to;
    }
    let detail = json!({ "version": link.number, "sha256": link.sha256 });
    Ok(Written::with(link, Audit::by(sender.id, "submission.import", format!("submission:{submission_id}"), detail)))
}

fn audit_action(action: Action) -> &'static str {
    match action {
        Action::Submit => "submission.submit",
        Action::Withdraw => "submission.withdraw",
        Action::Send => "submission.send",
        Action::StartReview => "submission.start_review",
        Action::Return => "submission.return",
        Action::Accept => "submission.accept",
        Action::Publish => "submission.publish",
        Action::Reopen => "submission.reopen",
    }
}

fn link_of(version: Version) -> Link {
    Link { number: version.number, sha256: version.sha256, previous_sha256: version.previous_sha256 }
}

/// Makes the next version out of what is saved now, unless findings stand against it.
fn seal(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: Submission,
    who: &Account,
    request: &Request,
) -> Result<std::result::Result<Link, Outcome>> {
    let sheet = sheet::load(tx.db(), context, submission)?;
    let conflicts = reconciling::conflicts(tx.db(), &sheet.edition.questionnaire, &sheet.layers)?;
    let undecided = conflicts.iter().filter(|conflict| conflict.open()).count();
    if undecided > 0 {
        return Ok(Err(Outcome::Undecided(undecided)));
    }
    let judged = findings::judge(&sheet)?;
    let count = |severity| judged.iter().filter(|j| j.finding.severity == severity && j.blocks()).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors + warnings > 0 {
        return Ok(Err(Outcome::Blocked { errors, warnings }));
    }
    append_version(tx, &sheet, (&judged, reconciling::settled(&conflicts)), who, request.comment.as_deref()).map(Ok)
}

/// The latest version, when the group stands behind it: what is sent is what was endorsed, nothing is sealed anew.
fn endorsed(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: &Submission,
) -> Result<std::result::Result<Link, Standing>> {
    let version = versions::latest(tx.db(), &submission.id)?.ok_or(StoreError::NotFound)?;
    let standing = endorsements::standing(tx.db(), context, submission, version.number)?;
    Ok(if standing.ready() { Ok(link_of(version)) } else { Err(standing) })
}

fn append_version(
    tx: &mut Tx<'_>,
    sheet: &Sheet,
    (judged, decisions): (&[Judged], Vec<Settled>),
    who: &Account,
    comment: Option<&str>,
) -> Result<Link> {
    let revision = revisions::sealed_with(tx.db(), &sheet.submission.id)?;
    let text = canonical(&Content { justifications: reasons(judged), revision, decisions, ..sheet.content() });
    let previous = versions::latest(tx.db(), &sheet.submission.id)?.map(link_of);
    let link = Link::after(previous.as_ref(), &text);
    let version = Version {
        submission_id: sheet.submission.id.clone(),
        number: link.number,
        edition: sheet.submission.round.edition.clone(),
        content: text,
        sha256: link.sha256.clone(),
        previous_sha256: link.previous_sha256.clone(),
        created_by: who.id,
        created_at: tx.now.naive_utc(),
        comment: comment.map(str::to_owned),
    };
    versions::append(tx, &version)?;
    let counts = worklist::counts(tx.db(), sheet, judged, link.number)?;
    version_counts::add(tx, &version.submission_id, link.number, counts)?;
    Ok(link)
}

fn reasons(judged: &[Judged]) -> Vec<Justification> {
    judged
        .iter()
        .filter_map(|j| j.reason.as_ref())
        .map(|r| Justification {
            finding: r.finding.clone(),
            check: r.check_id.clone(),
            code: r.code.clone(),
            text: r.text.clone(),
            by: format!("account:{}", r.given_by),
            at: r.given_at.and_utc().to_rfc3339(),
        })
        .collect()
}
