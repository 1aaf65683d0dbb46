//! The mails that go with an event. They are written in its transaction and sent later; texts are messages.

use super::Context;
use super::accounts::Secret;
use crate::domain::submission::{Action, Link, Role};
use crate::i18n::Arg;
use crate::store::accounts::{Account, NewAccount, active_with_role};
use crate::store::outbox::{self, NewMail};
use crate::store::submissions::Submission;
use crate::store::{Result, Tx};

/// Those of a country who have something to do when a return comes back.
const SENDERS: &[Role] = &[Role::Contributor, Role::Coordinator];

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
    let (message, roles) = match action {
        Action::Submit => ("mail-submitted", &[Role::Reviewer] as &[Role]),
        Action::Return => ("mail-returned", SENDERS),
        Action::Accept => ("mail-accepted", SENDERS),
        Action::Reopen => ("mail-reopened", SENDERS),
        Action::StartReview | Action::Publish => return Ok(()),
    };
    for reader in active_with_role(tx.db(), roles, &submission.country)? {
        about(tx, context, message, &reader, submission, comment, link, who)?;
    }
    if action == Action::Submit {
        about(tx, context, "mail-receipt", who, submission, comment, link, who)?;
    }
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "all of them are variables of the messages")]
fn about(
    tx: &mut Tx<'_>,
    context: &Context,
    message: &str,
    to: &Account,
    submission: &Submission,
    comment: Option<&str>,
    link: Option<&Link>,
    who: &Account,
) -> Result<()> {
    let reader = context.locales.reader(&to.language);
    let page = format!("{}/{}/{}/{}", context.public_url, to.language, submission.country, submission.round.year);
    let arguments = [
        ("name", Arg::from(to.name.as_str())),
        ("country", Arg::from(reader.text(&format!("code-CL_AREA-{}", submission.country)))),
        ("year", Arg::from(submission.round.year.to_string())),
        ("who", Arg::from(who.name.as_str())),
        ("comment", Arg::from(comment.unwrap_or("—"))),
        ("reference", Arg::from(link.map(|l| format!("{}-V{}", submission.id, l.number)).unwrap_or_default())),
        ("digest", Arg::from(link.map(|l| l.sha256.clone()).unwrap_or_default())),
        ("time", Arg::from(reader.date_time(tx.now))),
        ("link", Arg::from(page)),
    ];
    send(tx, context, message, &to.email, &to.language, &arguments)
}

/// A mail is one message: its text is the body, its attribute `.subject` the subject.
fn send(
    tx: &mut Tx<'_>,
    context: &Context,
    message: &str,
    to: &str,
    language: &str,
    arguments: &[(&str, Arg<'_>)],
) -> Result<()> {
    let reader = context.locales.reader(language);
    let mail = NewMail {
        message_id: format!("<{}@ssi>", Secret::random()?.reveal()),
        recipient: to.to_owned(),
        subject: reader.attribute_with(message, "subject", arguments).unwrap_or_default(),
        body: reader.with(message, arguments),
    };
    outbox::enqueue(tx, &mail)
}
