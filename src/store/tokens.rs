//! Sessions and one-time secrets. Only SHA-256 of a secret is stored: who reads the database cannot sign in with it.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::accounts::Account;
use super::moment::Moment;
use super::schema::{account, secret_token, session};
use super::{Db, Result, Tx};

/// A session ends after this time without a request …
const IDLE: Duration = Duration::hours(8);
/// … and in any case after this time.
const LIFE: Duration = Duration::days(3);
/// How old the last sighting may be before it is written again, so that reading pages does not mean writing.
const TOUCH: Duration = Duration::minutes(10);

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = session)]
pub struct Session {
    pub token_hash: String,
    pub account_id: i64,
    pub csrf: String,
    #[diesel(deserialize_as = Moment)]
    pub created_at: NaiveDateTime,
    #[diesel(deserialize_as = Moment)]
    pub seen_at: NaiveDateTime,
    #[diesel(deserialize_as = Moment)]
    pub expires_at: NaiveDateTime,
}

impl Session {
    pub(super) fn is_good(&self, now: DateTime<Utc>) -> bool {
        let now = now.naive_utc();
        self.expires_at > now && self.seen_at > now - IDLE
    }

    pub fn needs_touch(&self, now: DateTime<Utc>) -> bool {
        now.naive_utc() - self.seen_at > TOUCH
    }
}

pub fn open_session(tx: &mut Tx<'_>, token_hash: &str, account_id: i64, csrf: &str) -> Result<()> {
    let now = tx.now.naive_utc();
    let row = Session {
        token_hash: token_hash.to_owned(),
        account_id,
        csrf: csrf.to_owned(),
        created_at: now,
        seen_at: now,
        expires_at: now + LIFE,
    };
    diesel::insert_into(session::table).values(&row).execute(tx.db())?;
    Ok(())
}

pub fn touch_session(tx: &mut Tx<'_>, token_hash: &str) -> Result<()> {
    diesel::update(session::table.find(token_hash)).set(session::seen_at.eq(tx.now.naive_utc())).execute(tx.db())?;
    Ok(())
}

pub fn close_session(tx: &mut Tx<'_>, token_hash: &str) -> Result<()> {
    diesel::delete(session::table.find(token_hash)).execute(tx.db())?;
    Ok(())
}

pub fn close_sessions_of(tx: &mut Tx<'_>, account_id: i64) -> Result<()> {
    diesel::delete(session::table.filter(session::account_id.eq(account_id))).execute(tx.db())?;
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Invitation,
    Reset,
    Api,
    /// Of the link that ends digests.
    Unsubscribe,
}

impl Purpose {
    pub(super) fn code(self) -> &'static str {
        match self {
            Purpose::Invitation => "invitation",
            Purpose::Reset => "reset",
            Purpose::Api => "api",
            Purpose::Unsubscribe => "unsubscribe",
        }
    }

    fn life(self) -> Duration {
        match self {
            Purpose::Invitation => Duration::days(7),
            Purpose::Reset => Duration::minutes(30),
            Purpose::Api | Purpose::Unsubscribe => Duration::days(90),
        }
    }
}

#[derive(Insertable)]
#[diesel(table_name = secret_token)]
struct NewToken<'a> {
    token_hash: &'a str,
    account_id: i64,
    purpose: &'static str,
    created_at: NaiveDateTime,
    expires_at: NaiveDateTime,
}

/// Issues a secret. Of the links that lead to a new password only the last one is good; the others live side by side.
pub fn issue(tx: &mut Tx<'_>, token_hash: &str, account_id: i64, purpose: Purpose) -> Result<()> {
    let now = tx.now.naive_utc();
    let of_account = secret_token::table.filter(secret_token::account_id.eq(account_id));
    if matches!(purpose, Purpose::Invitation | Purpose::Reset) {
        let (one, other) = (Purpose::Invitation.code(), Purpose::Reset.code());
        let links = of_account.filter(secret_token::purpose.eq(one).or(secret_token::purpose.eq(other)));
        diesel::delete(links).execute(tx.db())?;
    }
    if purpose == Purpose::Unsubscribe {
        let old = of_account.filter(secret_token::purpose.eq(purpose.code())).filter(secret_token::expires_at.lt(now));
        diesel::delete(old).execute(tx.db())?;
    }
    let row =
        NewToken { token_hash, account_id, purpose: purpose.code(), created_at: now, expires_at: now + purpose.life() };
    diesel::insert_into(secret_token::table).values(&row).execute(tx.db())?;
    Ok(())
}

/// The account a secret stands for, while it is valid and unused.
pub fn account_of(db: &mut Db, token_hash: &str, purposes: &[Purpose], now: DateTime<Utc>) -> Result<Option<Account>> {
    let found: Option<(String, Account)> = secret_token::table
        .inner_join(account::table.on(account::id.eq(secret_token::account_id)))
        .filter(secret_token::token_hash.eq(token_hash))
        .filter(secret_token::expires_at.gt(now.naive_utc()))
        .filter(secret_token::used_at.is_null())
        .filter(account::disabled.eq(false))
        .select((secret_token::purpose, Account::as_select()))
        .first(db)
        .optional()?;
    // Judged here: a list in the query would be prepared anew with every request.
    Ok(found.filter(|(code, _)| purposes.iter().any(|p| p.code() == code)).map(|(_, account)| account))
}

/// Marks a secret as used. False: somebody else has used it meanwhile.
pub fn consume(tx: &mut Tx<'_>, token_hash: &str) -> Result<bool> {
    let used = diesel::update(secret_token::table.find(token_hash).filter(secret_token::used_at.is_null()))
        .set(secret_token::used_at.eq(tx.now.naive_utc()))
        .execute(tx.db())?;
    Ok(used == 1)
}
