//! The mails that go with an event. They are written in its transaction and sent later; texts are messages.

use super::accounts::Secret;
use super::letters::{Letter, letter};
use super::{Context, Sheet, cell_names, sheet};
use crate::domain::submission::{Action, Link, Role, Way};
use crate::i18n::{Arg, Reader};
use crate::store::accounts::{Account, NewAccount, active_with_role};
use crate::store::clarifications::Clarification;
use crate::store::outbox::{self, NewMail};
use crate::store::submissions::Submission;
use crate::store::{Result, Tx};

/// Those of a country who have something to do when a return comes back.
const SENDERS: &[Role] = &[Role::Contributor, Role::Coordinator];
/// Those who stand behind a return before it is sent, or do not.
const GROUP: &[Role] = &[Role::Endorser];

/// Where a person chooses a password.
pub fn welcome_link(context: &Context, language: &str, secret: &Secret) -> String {
    format!("{}/{language}/welcome/{}", context.public_url, secret.reveal())
}

pub fn invitation(tx: &mut Tx<'_>, context: &Context, to: &NewAccount, secret: &Secret) -> Result<()> {
    let link = welcome_link(context, &to.language, secret);
    send(
        tx,
        context,
        "mail-invitation",
        &to.email,
        &to.language,
        &[("name", Arg::from(to.name.as_str())), ("link", Arg::from(link))],
    )
}

pub fn reset(tx: &mut Tx<'_>, context: &Context, to: &Account, secret: &Secret) -> Result<()> {
    let link = welcome_link(context, &to.language, secret);
    send(
        tx,
        context,
        "mail-reset",
        &to.email,
        &to.language,
        &[("name", Arg::from(to.name.as_str())), ("link", Arg::from(link))],
    )
}

/// Tells those who have to act next, and gives the sender of a submission the receipt.
pub fn of_transition(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: &Submission,
    action: Action,
    comment: Option<&str>,
    link: Option<&Link>,
    who: &Account,
) -> Result<()> {
    let sent = action == Action::Send || (action == Action::Submit && submission.round.way() == Way::Straight);
    let (message, roles) = match action {
        Action::Submit | Action::Send if sent => ("mail-submitted", &[Role::Reviewer] as &[Role]),
        Action::Submit | Action::Send => ("mail-for-endorsement", GROUP),
        Action::Withdraw => ("mail-withdrawn", &[Role::Contributor, Role::Endorser] as &[Role]),
        Action::Return => ("mail-returned", SENDERS),
        Action::Accept => ("mail-accepted", SENDERS),
        Action::Reopen => ("mail-reopened", SENDERS),
        Action::StartReview | Action::Publish => return Ok(()),
    };
    let asked = if action == Action::Return { asked(tx, context, submission)? } else { None };
    let message = if asked.is_some() { "mail-returned-asked" } else { message };
    let page = if roles == GROUP { "/endorsement" } else { "" };
    let step = Step { submission, comment, part: None, page, link, who, asked: asked.as_ref() };
    for reader in active_with_role(tx.db(), roles, &submission.country)? {
        about(tx, context, message, &reader, &step)?;
    }
    if sent {
        about(tx, context, "mail-receipt", who, &step)?;
    }
    Ok(())
}

/// Tells the coordinators that a member of the group objects, or that the group stands behind the version.
pub fn of_group(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: &Submission,
    message: &str,
    (part, text): (Option<&str>, &str),
    link: &Link,
    who: &Account,
) -> Result<()> {
    let comment = Some(text).filter(|text| !text.is_empty());
    let step = Step { submission, comment, part, page: "/endorsement", link: Some(link), who, asked: None };
    for reader in active_with_role(tx.db(), &[Role::Coordinator], &submission.country)? {
        about(tx, context, message, &reader, &step)?;
    }
    Ok(())
}

/// What a mail about a transition tells.
struct Step<'a> {
    submission: &'a Submission,
    comment: Option<&'a str>,
    /// The module that it speaks of; none: the whole.
    part: Option<&'a str>,
    /// Where its link leads, below the page of the submission.
    page: &'static str,
    link: Option<&'a Link>,
    who: &'a Account,
    /// The sheet with what the country is asked, when it is asked something.
    asked: Option<&'a Sheet>,
}

fn asked(tx: &mut Tx<'_>, context: &Context, submission: &Submission) -> Result<Option<Sheet>> {
    let sheet = sheet::load(tx.db(), context, submission.clone())?;
    Ok(Some(sheet).filter(|sheet| !sheet.asked.is_empty()))
}

fn about(tx: &mut Tx<'_>, context: &Context, message: &str, to: &Account, step: &Step<'_>) -> Result<()> {
    let reader = context.locales.reader(&to.language);
    let submission = step.submission;
    let (language, country, year) = (&to.language, &submission.country, submission.round.year);
    let page = format!("{}/{language}/{country}/{year}{}", context.public_url, step.page);
    let part = step.part.map_or_else(|| "group-whole".to_owned(), |module| format!("module-{module}"));
    let questions = step.asked.map(|sheet| questions(&reader, sheet)).unwrap_or_default();
    let arguments = [
        ("name", Arg::from(to.name.as_str())),
        ("country", Arg::from(reader.text(&format!("code-CL_AREA-{}", submission.country)))),
        ("year", Arg::from(submission.round.year.to_string())),
        ("who", Arg::from(step.who.name.as_str())),
        ("comment", Arg::from(step.comment.unwrap_or("—"))),
        ("part", Arg::from(reader.text(&part))),
        ("reference", Arg::from(step.link.map(|l| format!("{}-V{}", submission.id, l.number)).unwrap_or_default())),
        ("digest", Arg::from(step.link.map(|l| l.sha256.clone()).unwrap_or_default())),
        ("time", Arg::from(reader.date_time(tx.now))),
        ("count", Arg::from(step.asked.map_or(0, |sheet| sheet.asked.len()))),
        ("questions", Arg::from(questions)),
        ("link", Arg::from(page)),
    ];
    send(tx, context, message, &to.email, &to.language, &arguments)
}

/// One line for each question, in the reader's language where somebody wrote it.
fn questions(reader: &Reader, sheet: &Sheet) -> String {
    let line = |one: &Clarification| {
        let cell = cell_names::label(reader, &sheet.edition.questionnaire, &sheet.answers, &one.address);
        let question = one.question().map(|message| message.for_reader(reader.lang()).to_owned()).unwrap_or_default();
        let number = one.number.to_string();
        reader.with("clarify-line", &[("number", number.into()), ("cell", cell.into()), ("question", question.into())])
    };
    sheet.asked.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Puts a mail that is a duty into the outbox.
fn send(
    tx: &mut Tx<'_>,
    context: &Context,
    message: &str,
    to: &str,
    language: &str,
    arguments: &[(&str, Arg<'_>)],
) -> Result<()> {
    post(tx, to, letter(context, &context.locales.reader(language), message, arguments)?, None)
}

/// `unsubscribe`: where such mails can be switched off, if they may be.
pub(super) fn post(tx: &mut Tx<'_>, to: &str, letter: Letter, unsubscribe: Option<String>) -> Result<()> {
    let mail = NewMail {
        message_id: format!("<{}@ssi>", Secret::random()?.reveal()),
        recipient: to.to_owned(),
        subject: letter.subject,
        body: letter.text,
        html: letter.html,
        language: letter.language,
        unsubscribe,
    };
    outbox::enqueue(tx, &mail)
}
