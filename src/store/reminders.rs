//! What was written because a day had come: once for each subject, kind and day, however many look at the calendar.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::db::on_db;
use super::schema::reminder;
use super::{Db, Result, Tx};

/// A mail that a day brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// `submission:TLS-2024`, `account:12`
    pub subject: String,
    /// `before`, `on`, `after`, `digest`
    pub kind: &'static str,
    /// The day in Dili.
    pub day: NaiveDate,
}

impl Occasion {
    fn key(&self) -> (&str, &'static str, String) {
        (&self.subject, self.kind, self.day.to_string())
    }
}

pub fn is_known(db: &mut Db, occasion: &Occasion) -> Result<bool> {
    let found = reminder::table.find(occasion.key()).select(reminder::kind).first::<String>(db).optional()?;
    Ok(found.is_some())
}

/// Notes an occasion with the mails that it brings. False: somebody was here before, and nothing is to be written.
pub fn note(tx: &mut Tx<'_>, occasion: &Occasion) -> Result<bool> {
    let (subject, kind, day) = occasion.key();
    let values = (
        reminder::subject.eq(subject),
        reminder::kind.eq(kind),
        reminder::day.eq(day),
        reminder::written_at.eq(tx.now.naive_utc()),
    );
    let added =
        on_db!(tx.db(), c => diesel::insert_into(reminder::table).values(values).on_conflict_do_nothing().execute(c))?;
    Ok(added == 1)
}
