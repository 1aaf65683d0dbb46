//! Dividing a return among institutions, and what each does with its part: hand in, sign, give back.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::json;

use super::layers::Layers;
use super::{Context, findings, reconciling, sheet};
use crate::domain::checks::Severity;
use crate::domain::contributions::{Action, Eyes, Part, Refusal, State, decide};
use crate::domain::submission::{Role, editable};
use crate::store::accounts::{self, Account};
use crate::store::assignments::{self, NewAssignment};
use crate::store::submissions::Contribution;
use crate::store::{Audit, Result, StoreError, Tx, Written, contributions, submissions};

/// Why a part is not assigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unassigned {
    UnknownPart,
    /// Not of this country, or nobody there can fill in.
    UnknownInstitution,
    DuePast,
    /// The institution has it already.
    Taken,
    /// The return has left the country's hands.
    Closed,
}

type Assigned = std::result::Result<(), Unassigned>;

/// Gives a part of a return to an institution.
pub fn assign(
    tx: &mut Tx<'_>,
    context: &Context,
    submission_id: &str,
    by: &Account,
    (part, institution): (&Part, &str),
    due: Option<DateTime<Utc>>,
) -> Result<Written<Assigned>> {
    let refused = |why| Ok(Written::nothing(Err(why)));
    let submission = submissions::by_id(tx.db(), submission_id)?;
    if !editable(submission.state) {
        return refused(Unassigned::Closed);
    }
    let country = submission.country.clone();
    let sheet = sheet::load(tx.db(), context, submission)?;
    if !part.exists(&sheet.edition.questionnaire, &sheet.answers) {
        return refused(Unassigned::UnknownPart);
    }
    if !staffed(tx, &country, institution)? {
        return refused(Unassigned::UnknownInstitution);
    }
    if due.is_some_and(|due| due <= tx.now) {
        return refused(Unassigned::DuePast);
    }
    let there = assignments::of(tx.db(), submission_id)?;
    if there.iter().any(|one| one.part == part.to_string() && one.institution == institution) {
        return refused(Unassigned::Taken);
    }
    let new = NewAssignment {
        submission_id: submission_id.to_owned(),
        part: part.to_string(),
        institution: institution.to_owned(),
        due_at: due.map(|due| due.naive_utc()),
        assigned_by: by.id,
        assigned_at: tx.now.naive_utc(),
    };
    assignments::add(tx, &new)?;
    let detail = json!({ "part": part, "institution": institution, "due": due });
    Ok(Written::with(Ok(()), Audit::by(by.id, "assignment.add", format!("submission:{submission_id}"), detail)))
}

/// Takes a part away from an institution.
pub fn remove(tx: &mut Tx<'_>, submission_id: &str, by: i64, assignment: i64) -> Result<Written<()>> {
    assignments::remove(tx, submission_id, assignment)?;
    let detail = json!({ "assignment": assignment });
    Ok(Written::with((), Audit::by(by, "assignment.remove", format!("submission:{submission_id}"), detail)))
}

/// Whether an institution of the country has somebody who can fill in.
fn staffed(tx: &mut Tx<'_>, country: &str, institution: &str) -> Result<bool> {
    let there = accounts::institutions(tx.db())?;
    let known = there.iter().any(|one| one.code == institution && one.country.as_deref() == Some(country));
    let people = accounts::active_with_role(tx.db(), &[Role::Contributor], country)?;
    Ok(known && people.iter().any(|one| one.institution.as_deref() == Some(institution)))
}

/// Puts a part into the hands of a department with its own date, or (`None`) back into those of its institution.
pub fn hand(
    tx: &mut Tx<'_>,
    submission_id: &str,
    by: &Account,
    assignment: i64,
    to: Option<(&str, Option<NaiveDateTime>)>,
) -> Result<Written<Assigned>> {
    let refused = |why| Ok(Written::nothing(Err(why)));
    let submission = submissions::by_id(tx.db(), submission_id)?;
    if !editable(submission.state) {
        return refused(Unassigned::Closed);
    }
    if let Some((department, due)) = to {
        if !staffed(tx, &submission.country, department)? {
            return refused(Unassigned::UnknownInstitution);
        }
        if due.is_some_and(|due| due.and_utc() <= tx.now) {
            return refused(Unassigned::DuePast);
        }
    }
    assignments::hand(tx, submission_id, assignment, to)?;
    let detail = json!({ "assignment": assignment, "to": to.map(|(department, _)| department) });
    Ok(Written::with(Ok(()), Audit::by(by.id, "assignment.hand", format!("submission:{submission_id}"), detail)))
}

/// What somebody does with the contribution of an institution.
#[derive(Debug, Clone)]
pub struct Doing {
    pub institution: String,
    pub action: Action,
    pub comment: String,
    /// The fingerprint of the cells that were shown; signing needs it.
    pub seen: String,
}

/// Takes one action. Who signs puts what was shown among the candidates of the return, and nothing else.
pub fn act(
    tx: &mut Tx<'_>,
    context: &Context,
    submission_id: &str,
    who: &Account,
    doing: &Doing,
) -> Result<Written<std::result::Result<State, Refusal>>> {
    let refused = |why| Ok(Written::nothing(Err(why)));
    let submission = submissions::by_id(tx.db(), submission_id)?;
    let roles = who.roles_in(&submission.country).ok_or(StoreError::NotFound)?;
    let before = Layers::read(tx.db(), submission_id, &Eyes::default())?;
    let contribution = before.of(&doing.institution).ok_or(StoreError::NotFound)?.clone();
    let own = who.institution.as_deref() == Some(doing.institution.as_str());
    let to = match decide(roles, own, contribution.filling, doing.action, &doing.comment) {
        Ok(to) => to,
        Err(why) => return refused(why),
    };
    if !editable(submission.state) {
        return refused(Refusal::Closed);
    }
    let shown = reconciling::fingerprint(tx.db(), &contribution)?;
    let away =
        |one: &crate::domain::contributions::Assignment| one.institution == doing.institution && one.holder.is_some();
    if matches!(to, State::HandedIn | State::Signed) && before.division.0.iter().any(away) {
        return refused(Refusal::Away);
    }
    if doing.action == Action::Sign && shown != doing.seen {
        return refused(Refusal::Changed);
    }
    let edition = sheet::edition_of(context, &submission)?;
    let errors = match to {
        State::HandedIn | State::Signed => errors(tx, context, &submission, &contribution)?,
        State::Draft | State::Returned => 0,
    };
    if errors > 0 {
        return refused(Refusal::Errors(errors));
    }
    if !contributions::set_state(tx, &contribution, to)? {
        return refused(Refusal::NotNow);
    }
    let comment = Some(doing.comment.trim()).filter(|text| !text.is_empty());
    contributions::record(tx, &contribution, (doing.action, to), comment, &shown, who.id)?;
    let mut taken = 0;
    if to == State::Signed {
        let now = Layers::read(tx.db(), submission_id, &Eyes::default())?;
        taken = reconciling::take_over(tx, &edition.questionnaire, &now, &contribution, who.id)?;
    }
    let detail = json!({
        "institution": doing.institution, "from": contribution.filling, "to": to, "sha256": shown, "comment": comment,
        "taken_over": taken,
    });
    let subject = format!("submission:{submission_id}");
    Ok(Written::with(Ok(to), Audit::by(who.id, audit_action(doing.action), subject, detail)))
}

fn audit_action(action: Action) -> &'static str {
    match action {
        Action::HandIn => "contribution.hand_in",
        Action::Sign => "contribution.sign",
        Action::GiveBack => "contribution.give_back",
        Action::Return => "contribution.return",
    }
}

/// How many errors concern nothing but what the institution says itself.
fn errors(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: &submissions::Submission,
    of: &Contribution,
) -> Result<usize> {
    let hand = Eyes { institution: Some(of.institution.clone()), contributes: true, coordinates: false };
    let sheet = sheet::seen(tx.db(), context, submission.clone(), &hand)?;
    let q = &sheet.edition.questionnaire;
    let year = sheet.answers.year;
    let own = |address: &crate::domain::questionnaire::Address| {
        address.year != year || sheet.layers.shown(q, address).id == of.id
    };
    let judged = findings::judge(&sheet)?;
    let errors = judged.iter().filter(|one| one.finding.severity == Severity::Error && one.blocks());
    Ok(errors.filter(|one| one.finding.addresses.iter().all(&own)).count())
}
