//! Who sends a request and which submission it is about: looked up with nearly every request, and so in one trip.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::accounts::Account;
use super::db::on_db;
use super::rounds::Round;
use super::schema::{account, round, secret_token, session, submission};
use super::submissions::{self, Submission};
use super::tokens::{Purpose, Session};
use super::{Db, Result};

type Found = (Option<submissions::Stored>, Option<Round>);

/// What a person is recognised by, with the account and the submission of an id (`""` is the id of none), in the words of
/// each database.
macro_rules! recognised {
    ($db:expr, $by:expr, $what:expr, $where:expr, $id:expr) => {
        on_db!($db, c => $by
            .left_join(submission::table.inner_join(round::table).on(submission::id.eq($id)))
            .filter($where)
            .filter(account::disabled.eq(false))
            .select((
                $what,
                Account::as_select(),
                (Option::<submissions::Stored>::as_select(), Option::<Round>::as_select()),
            ))
            .first(c)
            .optional()
        )?
    };
}

/// The session and its account, if both are still good, with the submission of that id, if there is one.
pub fn by_session(
    db: &mut Db,
    token_hash: &str,
    submission: &str,
    now: DateTime<Utc>,
) -> Result<Option<(Session, Account, Option<Submission>)>> {
    let found: Option<(Session, Account, Found)> = recognised!(
        db,
        session::table.inner_join(account::table),
        Session::as_select(),
        session::token_hash.eq(token_hash),
        submission
    );
    found
        .filter(|(session, ..)| session.is_good(now))
        .map(|(session, account, submission)| Ok((session, account, whole(submission)?)))
        .transpose()
}

/// The same for the holder of a token of the API.
pub fn by_token(
    db: &mut Db,
    token_hash: &str,
    submission: &str,
    now: DateTime<Utc>,
) -> Result<Option<(Account, Option<Submission>)>> {
    let found: Option<(NaiveDateTime, Account, Found)> = recognised!(
        db,
        secret_token::table.inner_join(account::table.on(account::id.eq(secret_token::account_id))),
        secret_token::expires_at,
        secret_token::token_hash
            .eq(token_hash)
            .and(secret_token::purpose.eq(Purpose::Api.code()))
            .and(secret_token::used_at.is_null()),
        submission
    );
    found
        .filter(|(expires_at, ..)| *expires_at > now.naive_utc())
        .map(|(_, account, submission)| Ok((account, whole(submission)?)))
        .transpose()
}

fn whole((stored, round): Found) -> Result<Option<Submission>> {
    stored.zip(round).map(submissions::whole).transpose()
}
