//! Who sends a request and which submission it is about: looked up with nearly every request, and so in one trip, by
//! statements that are written out (`statement.rs`).

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::dsl::SqlTypeOf;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamp};
use diesel::sqlite::Sqlite;

use super::accounts::Account;
use super::db::on_db;
use super::rounds::Round;
use super::statement::statement;
use super::submissions::{self, Submission};
use super::tokens::{Purpose, Session};
use super::{Db, Result};

/// What a person shows, and the id of the submission that the request speaks of (`""` is the id of none).
struct Shown<'a> {
    token_hash: &'a str,
    purpose: &'static str,
    submission: &'a str,
}

/// All columns of a table, in the order of its struct.
type Columns<T> = SqlTypeOf<<T as Selectable<Sqlite>>::SelectExpression>;
type About = (Nullable<Columns<submissions::Stored>>, Nullable<Columns<Round>>);
type Found = (Option<submissions::Stored>, Option<Round>);

statement! {
    on diesel::pg::Pg, Sqlite;
    BySession(shown: Shown<'a>) -> [(Columns<Session>, Columns<Account>, About)] {
        "SELECT k.token_hash, k.account_id, k.csrf, k.created_at, k.seen_at, k.expires_at, \
         a.id, a.email, a.name, a.roles, a.country, a.countries, a.institution, a.language, a.second_language, \
         a.password, a.disabled, \
         s.id, s.country, s.state, s.state_since, s.due_at, r.id, r.questionnaire, r.edition, r.year, r.opens_at, r.due_at, \
         r.closed_at, r.quorum FROM session k JOIN account a ON a.id = k.account_id LEFT JOIN submission s ON s.id = "
        shown.submission => Text,
        " LEFT JOIN round r ON r.id = s.round_id WHERE NOT a.disabled AND k.token_hash = " shown.token_hash => Text;
        ""
    }
}

statement! {
    on diesel::pg::Pg, Sqlite;
    ByToken(shown: Shown<'a>) -> [(Timestamp, Columns<Account>, About)] {
        "SELECT k.expires_at, \
         a.id, a.email, a.name, a.roles, a.country, a.countries, a.institution, a.language, a.second_language, \
         a.password, a.disabled, \
         s.id, s.country, s.state, s.state_since, s.due_at, r.id, r.questionnaire, r.edition, r.year, r.opens_at, r.due_at, \
         r.closed_at, r.quorum FROM secret_token k JOIN account a ON a.id = k.account_id LEFT JOIN submission s ON s.id = "
        shown.submission => Text,
        " LEFT JOIN round r ON r.id = s.round_id WHERE NOT a.disabled AND k.token_hash = " shown.token_hash => Text,
        " AND k.used_at IS NULL AND k.purpose = " shown.purpose => Text;
        ""
    }
}

/// The session and its account, if both are still good, with the submission of that id, if there is one.
pub fn by_session(
    db: &mut Db,
    token_hash: &str,
    submission: &str,
    now: DateTime<Utc>,
) -> Result<Option<(Session, Account, Option<Submission>)>> {
    let shown = Shown { token_hash, purpose: "", submission };
    let found: Option<(Session, Account, Found)> = on_db!(db, c => BySession(&shown).get_result(c).optional())?;
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
    let shown = Shown { token_hash, purpose: Purpose::Api.code(), submission };
    let found: Option<(NaiveDateTime, Account, Found)> = on_db!(db, c => ByToken(&shown).get_result(c).optional())?;
    found
        .filter(|(expires_at, ..)| *expires_at > now.naive_utc())
        .map(|(_, account, submission)| Ok((account, whole(submission)?)))
        .transpose()
}

fn whole((stored, round): Found) -> Result<Option<Submission>> {
    stored.zip(round).map(submissions::whole).transpose()
}
