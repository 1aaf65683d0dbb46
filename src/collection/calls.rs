//! The mails of a round: to those of a country who fill in and submit, about when and until when. They are duties.

use super::letters::letter;
use super::{Context, notices};
use crate::domain::submission::Role;
use crate::i18n::Arg;
use crate::store::accounts::active_with_role;
use crate::store::submissions::Submission;
use crate::store::{Result, Tx};

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    Opened,
    /// Another day than before.
    Due {
        before: chrono::NaiveDateTime,
    },
    Closed,
    Reopened,
}

impl Call {
    fn message(self) -> &'static str {
        match self {
            Call::Opened => "mail-round-opened",
            Call::Due { .. } => "mail-round-due",
            Call::Closed => "mail-round-closed",
            Call::Reopened => "mail-round-reopened",
        }
    }
}

/// Writes to all whom it concerns; says how many they are.
pub fn write(tx: &mut Tx<'_>, context: &Context, submission: &Submission, call: Call) -> Result<usize> {
    let readers = active_with_role(tx.db(), &[Role::Contributor, Role::Coordinator], &submission.country)?;
    for to in &readers {
        let reader = context.locales.reader(&to.language);
        let before = match call {
            Call::Due { before } => reader.date_time(before.and_utc()),
            _ => String::new(),
        };
        let arguments = [
            ("name", Arg::from(to.name.as_str())),
            ("country", Arg::from(reader.text(&format!("code-CL_AREA-{}", submission.country)))),
            ("year", Arg::from(submission.round.year.to_string())),
            ("due", Arg::from(reader.date_time(submission.due()))),
            ("before", Arg::from(before)),
            ("link", Arg::from(notices::page_of(context, &to.language, submission))),
        ];
        notices::post(tx, &to.email, letter(context, &reader, call.message(), &arguments)?, None)?;
    }
    Ok(readers.len())
}
