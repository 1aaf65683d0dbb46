//! The mails that go with an event. They are written in its transaction and sent later; texts are messages.

mod returned;

use chrono::{DateTime, Utc};

use self::returned::Returned;
use super::accounts::Secret;
use super::letters::{Letter, letter};
use super::{Context, Sheet, cell_names, part_names, sheet};
use crate::domain::contributions::{self, Part};
use crate::domain::submission::{Action, Link, Role, Way};
use crate::i18n::{Arg, Reader};
use crate::store::accounts::{Account, NewAccount, active_with_role, institutions};
use crate::store::clarifications::{self, Clarification};
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
    let returned = if action == Action::Return { Some(Returned::load(tx, context, submission)?) } else { None };
    let asks = returned.as_ref().is_some_and(|returned| !returned.sheet.asked.is_empty());
    let message = if asks { "mail-returned-asked" } else { message };
    let page = if roles == GROUP { "/endorsement" } else { "" };
    let step = Step { submission, comment, part: None, page, link, who, returned: returned.as_ref() };
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
    let step = Step { submission, comment, part, page: "/endorsement", link: Some(link), who, returned: None };
    for reader in active_with_role(tx.db(), &[Role::Coordinator], &submission.country)? {
        about(tx, context, message, &reader, &step)?;
    }
    Ok(())
}

/// Tells those who fill in for an institution what has been given into their hands.
pub fn of_part(
    tx: &mut Tx<'_>,
    context: &Context,
    sheet: &Sheet,
    part: &Part,
    institution: &str,
    due: Option<DateTime<Utc>>,
    who: &Account,
) -> Result<()> {
    for to in working_for(tx, institution, &[Role::Contributor], &sheet.submission.country)? {
        let reader = context.locales.reader(&to.language);
        let due = due.unwrap_or_else(|| sheet.submission.due());
        let more = [
            ("part", Arg::from(part_names::name(&reader, &sheet.edition.questionnaire, &sheet.answers, part))),
            ("due", reader.date_of(due).into()),
        ];
        of_work(tx, context, "mail-part", (&to, &sheet.submission, who), &more)?;
    }
    Ok(())
}

/// Tells those who have to act next what was done with the contribution of an institution.
pub fn of_contribution(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: &Submission,
    institution: &str,
    (action, comment): (contributions::Action, Option<&str>),
    who: &Account,
) -> Result<()> {
    use contributions::Action;
    let there = |tx: &mut Tx<'_>, roles: &[Role]| working_for(tx, institution, roles, &submission.country);
    let (message, readers) = match action {
        Action::HandIn => ("mail-handed-in", there(tx, &[Role::Approver])?),
        Action::Sign => ("mail-signed", active_with_role(tx.db(), &[Role::Coordinator], &submission.country)?),
        Action::GiveBack => ("mail-given-back", there(tx, &[Role::Contributor])?),
        Action::Return => ("mail-given-back", there(tx, &[Role::Contributor, Role::Approver])?),
    };
    let institutions = institutions(tx.db())?;
    for to in readers {
        let named = institutions.iter().find(|one| one.code == institution).map(|one| one.name(&to.language));
        let more = [
            ("institution", Arg::from(named.unwrap_or_else(|| institution.to_owned()))),
            ("comment", Arg::from(comment.unwrap_or("—"))),
        ];
        of_work(tx, context, message, (&to, submission, who), &more)?;
    }
    Ok(())
}

/// Tells institutions what the coordinator asks them, as far as these are such questions.
pub fn of_questions(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: &Submission,
    numbers: &[i32],
    who: &Account,
) -> Result<()> {
    if numbers.is_empty() {
        return Ok(());
    }
    let sheet = sheet::load(tx.db(), context, submission.clone())?;
    let institutions = institutions(tx.db())?;
    for number in numbers {
        let one = clarifications::by_number(tx.db(), &submission.id, *number)?;
        let Some(code) = &one.addressee else { continue };
        for to in working_for(tx, code, &[Role::Contributor, Role::Approver], &submission.country)? {
            let reader = context.locales.reader(&to.language);
            let named = institutions.iter().find(|one| &one.code == code).map(|one| one.name(&to.language));
            let more = [
                ("institution", Arg::from(named.unwrap_or_else(|| code.clone()))),
                ("questions", Arg::from(question(&reader, &sheet, &one))),
                ("link", Arg::from(format!("{}/contributions/{code}", page_of(context, &to.language, submission)))),
            ];
            of_work(tx, context, "mail-question", (&to, submission, who), &more)?;
        }
    }
    Ok(())
}

fn working_for(tx: &mut Tx<'_>, institution: &str, roles: &[Role], country: &str) -> Result<Vec<Account>> {
    let mut people = active_with_role(tx.db(), roles, country)?;
    people.retain(|one| one.institution.as_deref() == Some(institution));
    Ok(people)
}

/// About the work of institutions: leads to the page of parts and institutions.
fn of_work(
    tx: &mut Tx<'_>,
    context: &Context,
    message: &str,
    (to, submission, who): (&Account, &Submission, &Account),
    more: &[(&str, Arg<'_>)],
) -> Result<()> {
    let reader = context.locales.reader(&to.language);
    let page = format!("{}/contributions", page_of(context, &to.language, submission));
    let always = [
        ("name", Arg::from(to.name.as_str())),
        ("country", Arg::from(reader.text(&format!("code-CL_AREA-{}", submission.country)))),
        ("year", Arg::from(submission.round.year.to_string())),
        ("who", Arg::from(who.name.as_str())),
        ("link", Arg::from(page)),
    ];
    send(tx, context, message, &to.email, &to.language, &[always.as_slice(), more].concat())
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
    /// What goes back with it, when it is given back.
    returned: Option<&'a Returned>,
}

fn about(tx: &mut Tx<'_>, context: &Context, message: &str, to: &Account, step: &Step<'_>) -> Result<()> {
    let reader = context.locales.reader(&to.language);
    let submission = step.submission;
    let page = format!("{}{}", page_of(context, &to.language, submission), step.page);
    let part = step.part.map_or_else(|| "group-whole".to_owned(), |module| format!("module-{module}"));
    let questions = step.returned.map(|returned| returned.questions(&reader)).unwrap_or_default();
    let reasons = step.returned.and_then(|returned| returned.reasons(&reader));
    let comment = std::iter::once(step.comment.unwrap_or("—").to_owned()).chain(reasons).collect::<Vec<_>>();
    let arguments = [
        ("name", Arg::from(to.name.as_str())),
        ("country", Arg::from(reader.text(&format!("code-CL_AREA-{}", submission.country)))),
        ("year", Arg::from(submission.round.year.to_string())),
        ("who", Arg::from(step.who.name.as_str())),
        ("comment", Arg::from(comment.join("\n\n"))),
        ("part", Arg::from(reader.text(&part))),
        ("reference", Arg::from(step.link.map(|l| format!("{}-V{}", submission.id, l.number)).unwrap_or_default())),
        ("digest", Arg::from(step.link.map(|l| l.sha256.clone()).unwrap_or_default())),
        ("time", Arg::from(reader.date_time(tx.now))),
        ("count", Arg::from(step.returned.map_or(0, |returned| returned.sheet.asked.len()))),
        ("questions", Arg::from(questions)),
        ("link", Arg::from(page)),
    ];
    send(tx, context, message, &to.email, &to.language, &arguments)
}

/// What is asked about which cell, in the reader's language where somebody wrote it.
fn question(reader: &Reader, sheet: &Sheet, one: &Clarification) -> String {
    let cell = cell_names::label(reader, &sheet.edition.questionnaire, &sheet.answers, &one.address);
    let question = one.question().map(|message| message.for_reader(reader.lang()).to_owned()).unwrap_or_default();
    let told = [("number", one.number.to_string().into()), ("cell", cell.into()), ("question", question.into())];
    let line = reader.with("clarify-line", &told);
    let due = one.due_at.map(|due| reader.with("clarify-due-on", &[("date", reader.date_of(due).into())]));
    due.map_or_else(|| line.clone(), |due| format!("{line} ({due})"))
}

/// Where a submission is looked at.
pub(super) fn page_of(context: &Context, language: &str, submission: &Submission) -> String {
    format!("{}/{language}/{}/{}", context.public_url, submission.country, submission.round.year)
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
