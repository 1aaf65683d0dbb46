//! Who is to answer a clarification by a day is reminded around that day: one mail for all that are due to a person in a
//! submission, however many there are.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;

use crate::collection::clarifications::{Answerers, Party, answerers};
use crate::collection::letters::letter;
use crate::collection::{Context, Sheet, cell_names, notices, sheet};
use crate::domain::clarifications::State::Open;
use crate::domain::submission::{Reminder, Role, reminder};
use crate::i18n::{Arg, Reader, in_dili};
use crate::store::accounts::Account;
use crate::store::clarifications::{self, Assignee, Clarification};
use crate::store::reminders::{self, Occasion};
use crate::store::submissions::{self, Submission};
use crate::store::{Audit, Db, Result, Tx, Written};

/// A clarification of which somebody is to be reminded today, and the mark that it was done.
type Due = (Clarification, Reminder, Occasion);

/// Ids of the submissions in which somebody is to be reminded of a clarification.
pub(super) fn waiting(db: &mut Db, at: DateTime<Utc>) -> Result<Vec<String>> {
    let mut waiting = Vec::new();
    for id in clarifications::with_due_date(db, Open)? {
        let submission = submissions::by_id(db, &id)?;
        if !due(db, &submission, in_dili(at).date())?.is_empty() {
            waiting.push(id);
        }
    }
    Ok(waiting)
}

/// Open ones whose day is near or past, as far as that was not said yet. After the end of a round nothing comes from a
/// country any more, so that nobody is asked for it.
fn due(db: &mut Db, submission: &Submission, today: NaiveDate) -> Result<Vec<Due>> {
    if submission.round.closed_at.is_some() {
        return Ok(Vec::new());
    }
    let mut all = Vec::new();
    for one in clarifications::of(db, &submission.id, Some(Open))? {
        if let Some((kind, occasion)) = occasion(&submission.id, &one, today)
            && !reminders::is_known(db, &occasion)?
        {
            all.push((one, kind, occasion));
        }
    }
    Ok(all)
}

fn occasion(submission: &str, one: &Clarification, today: NaiveDate) -> Option<(Reminder, Occasion)> {
    let due = in_dili(one.due_at?).date();
    // What was asked, or asked again, on a day was told on that day.
    let since = in_dili(one.asked_last()?).date();
    let (kind, day) = reminder(due, since, today)?;
    let subject = format!("clarification:{submission}/{}", one.number);
    Some((kind, Occasion { subject, kind: kind.code(), day }))
}

pub(super) fn remind(tx: &mut Tx<'_>, context: &Context, id: &str, at: DateTime<Utc>) -> Result<Written<usize>> {
    let submission = submissions::by_id(tx.db(), id)?;
    let mut found = Vec::new();
    for one in due(tx.db(), &submission, in_dili(at).date())? {
        if reminders::note(tx, &one.2)? {
            found.push(one);
        }
    }
    if found.is_empty() {
        return Ok(Written::nothing(0));
    }
    let people = answerers(tx.db(), &submission.country)?;
    let mut mails: BTreeMap<i64, (&Account, Vec<&Due>)> = BTreeMap::new();
    for one in &found {
        for to in readers(&people, &submission, &one.0) {
            mails.entry(to.id).or_insert_with(|| (to, Vec::new())).1.push(one);
        }
    }
    let sheet = sheet::load(tx.db(), context, submission)?;
    for (to, questions) in mails.values() {
        write(tx, context, &sheet, to, questions)?;
    }
    let numbers: Vec<i32> = found.iter().map(|(one, _, _)| one.number).collect();
    let detail = json!({ "clarifications": numbers, "mails": mails.len() });
    Ok(Written::with(mails.len(), Audit::by_system("reminder.write", format!("submission:{id}"), detail)))
}

/// Whoever is asked or named; the coordinators when nobody is, or nobody of them can answer any more.
fn readers<'a>(people: &'a Answerers, submission: &Submission, one: &Clarification) -> Vec<&'a Account> {
    let named = |who: &&Account| match (&one.addressee, &one.assignee) {
        (Some(_), _) => Party::of(who, who.roles).sides(one).answers,
        (None, Some(Assignee::Account(id))) => who.id == *id,
        (None, Some(Assignee::Institution(code))) => who.institution.as_ref() == Some(code),
        (None, None) => false,
    };
    let found: Vec<&Account> = people.people.iter().filter(named).collect();
    if !found.is_empty() {
        return found;
    }
    let coordinates =
        |who: &&Account| who.roles_in(&submission.country).is_some_and(|roles| roles.has(Role::Coordinator));
    people.people.iter().filter(coordinates).collect()
}

fn write(tx: &mut Tx<'_>, context: &Context, sheet: &Sheet, to: &Account, due: &[&Due]) -> Result<()> {
    let (reader, submission) = (context.locales.reader(&to.language), &sheet.submission);
    let lines: Vec<String> = due.iter().map(|(one, kind, _)| line(&reader, sheet, one, *kind)).collect();
    let arguments = [
        ("name", Arg::from(to.name.as_str())),
        ("country", super::country(&reader, submission)),
        ("year", Arg::from(submission.round.year.to_string())),
        ("count", Arg::from(lines.len())),
        ("questions", Arg::from(lines.join("\n"))),
        ("link", Arg::from(format!("{}/clarifications", notices::page_of(context, &to.language, submission)))),
    ];
    notices::post(tx, &to.email, letter(context, &reader, "mail-clarifications-due", &arguments)?, None)
}

/// One question, in the reader's language where somebody wrote it.
fn line(reader: &Reader, sheet: &Sheet, one: &Clarification, kind: Reminder) -> String {
    let cell = cell_names::label(reader, &sheet.edition.questionnaire, &sheet.answers, &one.address);
    let question = one.question().map(|message| message.for_reader(reader.lang()).to_owned()).unwrap_or_default();
    let arguments = [
        ("number", Arg::from(one.number.to_string())),
        ("cell", Arg::from(cell)),
        ("question", Arg::from(question)),
        ("due", Arg::from(one.due_at.map(|due| reader.date_of(due)).unwrap_or_default())),
    ];
    reader.with(&format!("mail-clarification-line-{}", kind.code()), &arguments)
}
