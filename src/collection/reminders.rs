//! Mails that come because a day has come: reminders of what is due, and the weekly digest. The calendar is that of Dili,
//! the clock is told. Each is written once, in the transaction that notes it, so that replicas and restarts do not double it.

mod clarifications;

use std::collections::HashMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, Timelike, Utc};
use serde_json::json;

use super::accounts::Secret;
use super::letters::letter;
use super::{Context, digests, notices};
use crate::domain::clarifications::State as Asked;
use crate::domain::submission::{Reminder, Role, State, reminder};
use crate::i18n::{Arg, Reader, in_dili};
use crate::store::accounts::{self, Account, active_with_role};
use crate::store::reminders::{self, Occasion};
use crate::store::submissions::{self, Submission};
use crate::store::tokens::{self, Purpose};
use crate::store::{self, Audit, Db, Result, Store, Tx, Written};

/// Mails come when the day begins at the desks.
const MORNING: u32 = 7;
/// A digest that could not be written on its Monday is left out after this many days.
const DIGEST_LATE: u32 = 2;

/// Writes what this moment brings; says how many mails.
pub async fn write(store: &Store, context: &Context, at: DateTime<Utc>) -> Result<usize> {
    if in_dili(at).hour() < MORNING {
        return Ok(0);
    }
    let mut mails = 0;
    for submission in store.read(move |db| waiting(db, at)).await? {
        let context = context.clone();
        mails += store.write(move |tx| remind(tx, &context, &submission, at)).await?;
    }
    for submission in store.read(move |db| clarifications::waiting(db, at)).await? {
        let context = context.clone();
        mails += store.write(move |tx| clarifications::remind(tx, &context, &submission, at)).await?;
    }
    for id in store.read(move |db| readers(db, at)).await? {
        let context = context.clone();
        mails += store.write(move |tx| digest(tx, &context, id, at)).await?;
    }
    Ok(mails)
}

/// What is to be said about a submission today, and the mark that it was said.
fn occasion(submission: &Submission, today: NaiveDate) -> Option<(Reminder, Occasion)> {
    let due = in_dili(submission.due()).date();
    let (kind, day) = reminder(due, in_dili(submission.state_since).date(), today)?;
    let subject = format!("submission:{}", submission.id);
    submission.shut().is_none().then_some((kind, Occasion { subject, kind: kind.code(), day }))
}

/// Ids of the submissions of which somebody is to be reminded.
fn waiting(db: &mut Db, at: DateTime<Utc>) -> Result<Vec<String>> {
    let today = in_dili(at).date();
    let mut waiting = Vec::new();
    for submission in submissions::all(db, None)? {
        if let Some((_, occasion)) = occasion(&submission, today)
            && !reminders::is_known(db, &occasion)?
        {
            waiting.push(submission.id);
        }
    }
    Ok(waiting)
}

fn remind(tx: &mut Tx<'_>, context: &Context, id: &str, at: DateTime<Utc>) -> Result<Written<usize>> {
    let today = in_dili(at).date();
    let submission = submissions::by_id(tx.db(), id)?;
    let Some((kind, occasion)) = occasion(&submission, today) else { return Ok(Written::nothing(0)) };
    if !reminders::note(tx, &occasion)? {
        return Ok(Written::nothing(0));
    }
    let message = match kind {
        Reminder::Before => "mail-reminder-before",
        Reminder::On => "mail-reminder-on",
        Reminder::After => "mail-reminder-after",
    };
    let days = (in_dili(submission.due()).date() - today).num_days().abs();
    let readers = active_with_role(tx.db(), &[Role::Contributor, Role::Coordinator], &submission.country)?;
    for to in &readers {
        let reader = context.locales.reader(&to.language);
        let arguments = [
            ("name", Arg::from(to.name.as_str())),
            ("country", country(&reader, &submission)),
            ("year", Arg::from(submission.round.year.to_string())),
            ("due", Arg::from(reader.date_time(submission.due()))),
            ("days", Arg::from(days)),
            ("link", Arg::from(notices::page_of(context, &to.language, &submission))),
        ];
        notices::post(tx, &to.email, letter(context, &reader, message, &arguments)?, None)?;
    }
    let detail = json!({ "kind": occasion.kind, "day": occasion.day.to_string(), "mails": readers.len() });
    Ok(Written::with(readers.len(), Audit::by_system("reminder.write", occasion.subject, detail)))
}

/// Another due date was just told: what the calendar would say today is said with it.
pub(super) fn told(tx: &mut Tx<'_>, submission: &Submission) -> Result<()> {
    if let Some((_, occasion)) = occasion(submission, in_dili(tx.now).date()) {
        reminders::note(tx, &occasion)?;
    }
    Ok(())
}

fn country(reader: &Reader, submission: &Submission) -> Arg<'static> {
    Arg::from(reader.text(&format!("code-CL_AREA-{}", submission.country)))
}

/// The digest of somebody in the week of a day; none when it is too late in the week.
fn issue(account: i64, at: DateTime<Utc>) -> Option<Occasion> {
    let today = in_dili(at).date();
    let late = today.weekday().num_days_from_monday();
    let day = today.checked_sub_days(Days::new(late.into())).filter(|_| late <= DIGEST_LATE)?;
    Some(Occasion { subject: format!("account:{account}"), kind: "digest", day })
}

/// Ids of the accounts whose digest is to be written.
fn readers(db: &mut Db, at: DateTime<Utc>) -> Result<Vec<i64>> {
    let mut found = Vec::new();
    for account in accounts::all(db)?.into_iter().filter(|a| !a.disabled && digests::reads(a.roles)) {
        if let Some(occasion) = issue(account.id, at)
            && !reminders::is_known(db, &occasion)?
            && accounts::wants_digests(db, account.id)?
        {
            found.push(account.id);
        }
    }
    Ok(found)
}

fn digest(tx: &mut Tx<'_>, context: &Context, id: i64, at: DateTime<Utc>) -> Result<Written<usize>> {
    let account = accounts::by_id(tx.db(), id)?;
    let Some(occasion) = issue(id, at) else { return Ok(Written::nothing(0)) };
    if !reminders::note(tx, &occasion)? {
        return Ok(Written::nothing(0));
    }
    let reader = context.locales.reader(&account.language);
    let asked = store::clarifications::counts(tx.db(), Asked::Open)?;
    let all = submissions::all(tx.db(), account.seen().as_deref())?;
    let lines: Vec<String> =
        all.iter().filter(|s| is_open_for(&account, s)).map(|s| line(&reader, s, &asked)).collect();
    // Nothing is open: nobody needs a mail to know it.
    if lines.is_empty() {
        return Ok(Written::nothing(0));
    }
    let secret = Secret::random()?;
    tokens::issue(tx, &secret.digest(), id, Purpose::Unsubscribe)?;
    let home = format!("{}/{}", context.public_url, account.language);
    let unsubscribe = format!("{home}/unsubscribe/{}", secret.reveal());
    let arguments = [
        ("name", Arg::from(account.name.as_str())),
        ("count", Arg::from(lines.len())),
        ("lines", Arg::from(lines.join("\n"))),
        ("link", Arg::from(home)),
        ("unsubscribe", Arg::from(unsubscribe.as_str())),
    ];
    let letter = letter(context, &reader, "mail-digest", &arguments)?;
    notices::post(tx, &account.email, letter, Some(unsubscribe))?;
    let detail = json!({ "day": occasion.day.to_string(), "lines": lines.len() });
    Ok(Written::with(1, Audit::by_system("digest.write", occasion.subject, detail)))
}

/// What a coordinator has to bring to an end, and what a reviewer waits for or has at hand.
fn is_open_for(account: &Account, submission: &Submission) -> bool {
    let Some(roles) = account.roles_in(&submission.country) else { return false };
    let filling_in = submission.shut().is_none();
    let to_review = matches!(submission.state, State::Submitted | State::InReview);
    roles.has(Role::Coordinator) && filling_in || roles.has(Role::Reviewer) && (filling_in || to_review)
}

/// One submission in a digest.
fn line(reader: &Reader, submission: &Submission, asked: &HashMap<String, i64>) -> String {
    let state = reader.text(&format!("state-{}", submission.state.code().replace('_', "-")));
    let arguments = [
        ("country", country(reader, submission)),
        ("year", Arg::from(submission.round.year.to_string())),
        ("state", Arg::from(state)),
        ("due", Arg::from(reader.date_of(submission.due()))),
        ("asked", Arg::from(asked.get(&submission.id).copied().unwrap_or_default())),
    ];
    reader.with("mail-digest-line", &arguments)
}
