//! Mails on their way: written in the transaction that causes them, sent afterwards, never lost and never removed.

use chrono::{Duration, NaiveDateTime};
use diesel::prelude::*;

use super::schema::mail;
use super::{Db, Result, Tx};

/// A mail server may be down for days; the outbox keeps trying, ever more slowly.
const SLOWEST: Duration = Duration::hours(6);

#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = mail)]
pub struct Mail {
    pub id: i64,
    pub message_id: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub created_at: NaiveDateTime,
    pub attempts: i32,
    pub next_at: NaiveDateTime,
    pub sent_at: Option<NaiveDateTime>,
    pub last_error: Option<String>,
    pub language: String,
    /// The same words as the body; none in mails from before they had it.
    pub html: Option<String>,
    /// Where who gets it can switch such mails off; none for mails that are a duty.
    pub unsubscribe: Option<String>,
    /// Given up at this time.
    pub dead_at: Option<NaiveDateTime>,
}

#[derive(Debug, Clone)]
pub struct NewMail {
    /// The same on every attempt, so that a mail sent twice is recognized as one.
    pub message_id: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub html: String,
    pub language: String,
    pub unsubscribe: Option<String>,
}

pub fn enqueue(tx: &mut Tx<'_>, new: &NewMail) -> Result<()> {
    let now = tx.now.naive_utc();
    diesel::insert_into(mail::table)
        .values((
            mail::message_id.eq(&new.message_id),
            mail::recipient.eq(&new.recipient),
            mail::subject.eq(&new.subject),
            mail::body.eq(&new.body),
            mail::html.eq(&new.html),
            mail::language.eq(&new.language),
            mail::unsubscribe.eq(&new.unsubscribe),
            mail::created_at.eq(now),
            mail::attempts.eq(0),
            mail::next_at.eq(now),
        ))
        .execute(tx.db())?;
    tx.mailed = true;
    Ok(())
}

/// Takes the mails that are due and pushes their next attempt back, so that a second worker does not take them too.
pub fn claim(tx: &mut Tx<'_>, count: i64) -> Result<Vec<Mail>> {
    let now = tx.now.naive_utc();
    let due: Vec<Mail> = mail::table
        .filter(mail::sent_at.is_null())
        .filter(mail::dead_at.is_null())
        .filter(mail::next_at.le(now))
        .order(mail::id)
        .limit(count)
        .select(Mail::as_select())
        .load(tx.db())?;
    for one in &due {
        let wait = Duration::minutes(1_i64 << one.attempts.clamp(0, 9)).min(SLOWEST);
        diesel::update(mail::table.find(one.id))
            .set((mail::attempts.eq(one.attempts + 1), mail::next_at.eq(now + wait)))
            .execute(tx.db())?;
    }
    Ok(due)
}

pub fn sent(tx: &mut Tx<'_>, id: i64) -> Result<()> {
    let none: Option<String> = None;
    diesel::update(mail::table.find(id))
        .set((mail::sent_at.eq(tx.now.naive_utc()), mail::last_error.eq(none)))
        .execute(tx.db())?;
    Ok(())
}

/// `dead`: it is not tried again unless somebody says so.
pub fn failed(tx: &mut Tx<'_>, id: i64, error: &str, dead: bool) -> Result<()> {
    let dead_at = dead.then(|| tx.now.naive_utc());
    diesel::update(mail::table.find(id))
        .set((mail::last_error.eq(error), mail::dead_at.eq(dead_at)))
        .execute(tx.db())?;
    Ok(())
}

/// Gives a dead mail all its attempts again. False: it is not dead.
pub fn revive(tx: &mut Tx<'_>, id: i64) -> Result<bool> {
    let never: Option<NaiveDateTime> = None;
    let now = tx.now.naive_utc();
    let revived = diesel::update(mail::table.filter(mail::id.eq(id)).filter(mail::dead_at.is_not_null()))
        .set((mail::dead_at.eq(never), mail::attempts.eq(0), mail::next_at.eq(now)))
        .execute(tx.db())?;
    tx.mailed = true;
    Ok(revived == 1)
}

pub fn by_id(db: &mut Db, id: i64) -> Result<Mail> {
    Ok(mail::table.find(id).select(Mail::as_select()).first(db)?)
}

/// Newest first.
pub fn newest(db: &mut Db, count: i64) -> Result<Vec<Mail>> {
    Ok(mail::table.order(mail::id.desc()).limit(count).select(Mail::as_select()).load(db)?)
}

/// How many mails were tried in vain: they wait for another try, or were given up.
pub fn failing(db: &mut Db) -> Result<i64> {
    let failing = mail::table.filter(mail::sent_at.is_null()).filter(mail::last_error.is_not_null());
    Ok(failing.count().get_result(db)?)
}
