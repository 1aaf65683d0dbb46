//! Dividing a return among institutions, and handing parts on to departments.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::{Context, Sheet, notices, sheet};
use crate::domain::cells::Origin;
use crate::domain::contributions::{Part, State};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::{Role, Shut};
use crate::store::accounts::{self, Account, Institution, is_closed};
use crate::store::assignments::{self, Assignment, NewAssignment};
use crate::store::cells::{self, Author, Current, Save};
use crate::store::submissions::{Contribution, Submission};
use crate::store::{Audit, Db, Result, Tx, Written, contributions, submissions};

/// Why a part is not assigned or handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unassigned {
    UnknownPart,
    /// Not of this country, or nobody there can fill in.
    UnknownInstitution,
    /// It is closed, or the institution it is a department of is.
    Closed,
    DuePast,
    /// The institution has it already.
    Taken,
    NotYours,
    /// The return takes no changes.
    Shut(Shut),
}

type Assigned = std::result::Result<(), Unassigned>;

/// What to do with a part that is assigned.
#[derive(Debug, Clone)]
pub enum Change {
    /// Take it away again. What was filled into it stays in the layer of the institution, unseen.
    Remove,
    Due(Option<DateTime<Utc>>),
    /// Put it into the hands of a department, with a date of its own.
    Hand(String, Option<DateTime<Utc>>),
    /// Put it back into the hands of its institution.
    Back,
}

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
    if let Some(why) = submission.shut() {
        return refused(Unassigned::Shut(why));
    }
    let sheet = sheet::load(tx.db(), context, submission.clone())?;
    let q = &sheet.edition.questionnaire;
    if !part.exists(q, &sheet.answers) {
        return refused(Unassigned::UnknownPart);
    }
    if let Err(why) = takes(tx.db(), &submission.country, institution)? {
        return refused(why);
    }
    if due.is_some_and(|due| due <= tx.now) {
        return refused(Unassigned::DuePast);
    }
    let there = assignments::of(tx.db(), submission_id)?;
    if there.iter().any(|one| one.part == part.to_string() && one.institution == institution) {
        return refused(Unassigned::Taken);
    }
    give(tx, q, &sheet.layers.national, (part, institution), due, by.id)?;
    notices::of_part(tx, context, &sheet, part, institution, due, by)?;
    let detail = json!({ "part": part, "institution": institution, "due": due });
    Ok(Written::with(Ok(()), Audit::by(by.id, "assignment.add", subject(submission_id), detail)))
}

/// Changes what is assigned, as far as this person may.
///
/// # Errors
/// `NotFound` when the submission has no such assignment.
pub fn change(
    tx: &mut Tx<'_>,
    context: &Context,
    submission_id: &str,
    by: &Account,
    id: i64,
    change: &Change,
) -> Result<Written<Assigned>> {
    let submission = submissions::by_id(tx.db(), submission_id)?;
    let one = assignments::one(tx.db(), submission_id, id)?;
    if let Err(why) = may(tx, &submission, by, &one, change)? {
        return Ok(Written::nothing(Err(why)));
    }
    match change {
        Change::Remove => assignments::remove(tx, submission_id, id)?,
        Change::Due(due) => assignments::set_due(tx, id, due.map(|due| due.naive_utc()))?,
        Change::Back => assignments::hand(tx, id, None)?,
        Change::Hand(to, due) => {
            assignments::hand(tx, id, Some((to, due.map(|due| due.naive_utc()))))?;
            let sheet = sheet::load(tx.db(), context, submission)?;
            notices::of_part(tx, context, &sheet, &assignments::part(&one.part)?, to, *due, by)?;
        }
    }
    Ok(Written::with(Ok(()), audit(submission_id, by, &one, change)))
}

fn may(tx: &mut Tx<'_>, submission: &Submission, by: &Account, one: &Assignment, change: &Change) -> Result<Assigned> {
    let roles = by.roles_in(&submission.country);
    let back = matches!(change, Change::Back);
    let right = match change {
        Change::Remove | Change::Due(_) => roles.is_some_and(|roles| roles.has(Role::Coordinator)),
        Change::Hand(..) | Change::Back => {
            let assignment = assignments::as_domain(one)?;
            roles.is_some_and(|roles| assignment.may_hand(roles, by.institution.as_deref(), back))
        }
    };
    if !right {
        return Ok(Err(Unassigned::NotYours));
    }
    if let Some(why) = submission.shut() {
        return Ok(Err(Unassigned::Shut(why)));
    }
    if let Change::Due(Some(due)) | Change::Hand(_, Some(due)) = change
        && *due <= tx.now
    {
        return Ok(Err(Unassigned::DuePast));
    }
    match change {
        Change::Hand(to, _) if *to == one.institution => Ok(Err(Unassigned::Taken)),
        Change::Hand(to, _) => takes(tx.db(), &submission.country, to),
        Change::Remove | Change::Due(_) | Change::Back => Ok(Ok(())),
    }
}

fn audit(submission: &str, by: &Account, one: &Assignment, change: &Change) -> Audit {
    let (action, more): (&str, Value) = match change {
        Change::Remove => ("assignment.remove", Value::Null),
        Change::Due(due) => ("assignment.due", json!({ "due": due })),
        Change::Hand(to, due) => ("assignment.hand", json!({ "to": to, "due": due })),
        Change::Back => ("assignment.back", json!({ "from": one.holder })),
    };
    let detail = json!({ "part": one.part, "institution": one.institution, "change": more });
    Audit::by(by.id, action, subject(submission), detail)
}

fn subject(submission: &str) -> String {
    format!("submission:{submission}")
}

/// Whether an institution can be given parts: of the country, not closed, and with somebody who can fill in.
fn takes(db: &mut Db, country: &str, institution: &str) -> Result<Assigned> {
    let there = accounts::institutions(db)?;
    if !there.iter().any(|one| one.code == institution && one.country.as_deref() == Some(country)) {
        return Ok(Err(Unassigned::UnknownInstitution));
    }
    if is_closed(&there, institution) {
        return Ok(Err(Unassigned::Closed));
    }
    let people = accounts::active_with_role(db, &[Role::Contributor], country)?;
    let staffed = people.iter().any(|one| one.institution.as_deref() == Some(institution));
    Ok(if staffed { Ok(()) } else { Err(Unassigned::UnknownInstitution) })
}

/// Assigns a part and opens the contribution of the institution for it.
fn give(
    tx: &mut Tx<'_>,
    q: &Questionnaire,
    national: &Contribution,
    (part, institution): (&Part, &str),
    due: Option<DateTime<Utc>>,
    by: i64,
) -> Result<()> {
    let new = NewAssignment {
        submission_id: national.submission.clone(),
        part: part.to_string(),
        institution: institution.to_owned(),
        due_at: due.map(|due| due.naive_utc()),
        assigned_by: by,
        assigned_at: tx.now.naive_utc(),
    };
    assignments::add(tx, &new)?;
    let all = submissions::all_contributions(tx.db(), &national.submission)?;
    for layer in all.iter().filter(|one| !one.national && one.institution == institution) {
        if !layer.filling.open() {
            contributions::set_state(tx, layer, State::Draft)?;
        }
        lay_out(tx, q, national, layer, part, by)?;
    }
    Ok(())
}

/// Names and codes that the return has already. Figures are asked anew: a copied figure looks like an answer.
fn lay_out(
    tx: &mut Tx<'_>,
    q: &Questionnaire,
    national: &Contribution,
    layer: &Contribution,
    part: &Part,
    by: i64,
) -> Result<()> {
    let there = cells::in_layer(tx.db(), &layer.id)?;
    let stays = |address: &Address, now: &Current| {
        let code = q.question(&address.question_ref()).is_some_and(|question| !question.kind.is_number());
        code && now.cell.value.is_some() && part.covers(q, address) && !there.contains_key(address)
    };
    let author = Author::new(by, Origin::Carried);
    for (address, now) in cells::in_layer(tx.db(), &national.id)? {
        if stays(&address, &now) {
            cells::save(tx, layer, &author, &Save { address, cell: now.cell, base_revision: 0 })?;
        }
    }
    Ok(())
}

/// Divides a new return as the one before was, as far as its parts are still asked and its institutions can still be
/// given parts. Dates are not carried over.
pub fn carry_over(tx: &mut Tx<'_>, context: &Context, earlier: &str, submission: &str, by: i64) -> Result<usize> {
    let there = assignments::of(tx.db(), earlier)?;
    if there.is_empty() {
        return Ok(0);
    }
    let new = submissions::by_id(tx.db(), submission)?;
    let sheet = sheet::load(tx.db(), context, new)?;
    let q = &sheet.edition.questionnaire;
    let mut carried = 0;
    for one in there {
        let part = assignments::part(&one.part)?;
        if part.exists(q, &sheet.answers) && takes(tx.db(), &sheet.answers.country, &one.institution)?.is_ok() {
            give(tx, q, &sheet.layers.national, (&part, &one.institution), None, by)?;
            carried += 1;
        }
    }
    Ok(carried)
}

/// Whom a part may be given to: institutions of the country that are not closed and where somebody can fill in.
pub fn hands(db: &mut Db, sheet: &Sheet) -> Result<Vec<Institution>> {
    let country = &sheet.submission.country;
    let people = accounts::active_with_role(db, &[Role::Contributor], country)?;
    let works = |code: &str| people.iter().any(|one| one.institution.as_deref() == Some(code));
    let there = accounts::institutions(db)?;
    let takes =
        |one: &Institution| one.country.as_ref() == Some(country) && works(&one.code) && !is_closed(&there, &one.code);
    Ok(there.iter().filter(|one| takes(one)).cloned().collect())
}
