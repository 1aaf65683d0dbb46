//! Releases: since when and until when the figures of an accepted version hold, for those who work on it and for everybody.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{release, round, submission, version};
use super::{Db, Result, StoreError, Tx};

#[derive(Insertable)]
#[diesel(table_name = release)]
struct NewRelease<'a> {
    submission_id: &'a str,
    version: i32,
    accepted_at: NaiveDateTime,
}

/// Since when and until when figures of a version hold.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = release)]
pub struct Release {
    pub id: i64,
    pub submission_id: String,
    pub version: i32,
    pub accepted_at: NaiveDateTime,
    pub replaced_at: Option<NaiveDateTime>,
    pub released_at: Option<NaiveDateTime>,
    pub withdrawn_at: Option<NaiveDateTime>,
}

impl Release {
    /// Whether everybody sees it at an instant, or saw it before.
    pub fn was_public(&self, at: NaiveDateTime) -> bool {
        self.released_at.is_some_and(|released| released <= at)
    }

    /// Whether somebody is still told of it at an instant, or will be.
    pub fn holds(&self, at: NaiveDateTime) -> bool {
        let public = self.released_at.is_some() && self.withdrawn_at.is_none_or(|withdrawn| withdrawn > at);
        self.replaced_at.is_none() || public
    }
}

/// All of them, in the order in which they were accepted.
pub fn all(db: &mut Db) -> Result<Vec<Release>> {
    Ok(on_db!(db, c => release::table.order(release::id).select(Release::as_select()).load(c))?)
}

/// The last one of a version.
pub fn of_version(db: &mut Db, submission: &str, version: i32) -> Result<Option<Release>> {
    let of = release::submission_id.eq(submission).and(release::version.eq(version));
    let last = on_db!(db, c => release::table
        .filter(of)
        .order(release::id.desc())
        .select(Release::as_select())
        .first(c)
        .optional())?;
    Ok(last)
}

/// Begins a release of an accepted version, and ends what held of the submission until now. Returns its number.
pub fn begin(tx: &mut Tx<'_>, submission: &str, version: i32) -> Result<i64> {
    let now = tx.now.naive_utc();
    let before = release::table.filter(release::submission_id.eq(submission)).filter(release::replaced_at.is_null());
    diesel::update(before).set(release::replaced_at.eq(now)).execute(tx.db())?;
    let new = NewRelease { submission_id: submission, version, accepted_at: now };
    let insert = diesel::insert_into(release::table).values(&new);
    Ok(on_db!(tx.db(), c => insert.returning(release::id).get_result(c))?)
}

/// Gives everybody the release that holds, from `at` on; what everybody had of the submission until then is withdrawn. What was
/// to be given out only later never is.
pub fn publish(tx: &mut Tx<'_>, submission: &str, at: NaiveDateTime) -> Result<()> {
    let of = release::table.filter(release::submission_id.eq(submission.to_owned()));
    let overtaken = of.clone().filter(release::released_at.gt(at));
    diesel::update(overtaken).set(release::released_at.eq(None::<NaiveDateTime>)).execute(tx.db())?;
    let until = release::withdrawn_at.is_null().or(release::withdrawn_at.gt(at).assume_not_null());
    let public = of.clone().filter(release::released_at.is_not_null()).filter(until);
    diesel::update(public).set(release::withdrawn_at.eq(at)).execute(tx.db())?;
    let holding = of.filter(release::replaced_at.is_null());
    match diesel::update(holding).set(release::released_at.eq(at)).execute(tx.db())? {
        1 => Ok(()),
        other => Err(StoreError::Corrupt(format!("{submission} has {other} releases that hold"))),
    }
}

/// Since when, or from when on, everybody sees figures of a submission.
pub fn public_from(db: &mut Db, submission: &str) -> Result<Option<NaiveDateTime>> {
    let of = release::table.filter(release::submission_id.eq(submission)).filter(release::withdrawn_at.is_null());
    let from: Option<Option<NaiveDateTime>> = of
        .filter(release::released_at.is_not_null())
        .order(release::id.desc())
        .select(release::released_at)
        .first(db)
        .optional()?;
    Ok(from.flatten())
}

/// Since when and until when releases were public, until an instant; the earliest first.
pub fn held(db: &mut Db, at: NaiveDateTime) -> Result<Vec<(NaiveDateTime, Option<NaiveDateTime>)>> {
    let rows: Vec<(Option<NaiveDateTime>, Option<NaiveDateTime>)> = release::table
        .filter(release::released_at.le(at))
        .select((release::released_at, release::withdrawn_at))
        .distinct()
        .order((release::released_at, release::withdrawn_at))
        .load(db)?;
    Ok(rows.into_iter().filter_map(|(released, withdrawn)| Some((released?, withdrawn))).collect())
}

/// A version that everybody has, with what tells it from every other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Public {
    pub country: String,
    pub year: i32,
    pub version: i32,
    pub sha256: String,
    pub released_at: NaiveDateTime,
}

/// The versions that everybody has at an instant, by country and year.
pub fn public(db: &mut Db, at: NaiveDateTime) -> Result<Vec<Public>> {
    let of_version = version::submission_id.eq(release::submission_id).and(version::number.eq(release::version));
    let rows: Vec<(String, i32, i32, String, Option<NaiveDateTime>)> = release::table
        .inner_join(submission::table.on(submission::id.eq(release::submission_id)))
        .inner_join(round::table.on(round::id.eq(submission::round_id)))
        .inner_join(version::table.on(of_version))
        .filter(release::released_at.le(at))
        .filter(release::withdrawn_at.is_null().or(release::withdrawn_at.gt(at).assume_not_null()))
        .select((submission::country, round::year, release::version, version::sha256, release::released_at))
        .order((submission::country, round::year))
        .load(db)?;
    let public = |(country, year, version, sha256, released_at): (_, _, _, _, Option<NaiveDateTime>)| {
        Some(Public { country, year, version, sha256, released_at: released_at? })
    };
    Ok(rows.into_iter().filter_map(public).collect())
}

/// A release that was made public or will be, and the version it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub release: i64,
    pub submission: String,
    pub withdrawn_at: Option<NaiveDateTime>,
    pub of: Public,
}

/// Which releases are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    One(i64),
    Submission(String),
    /// Those that came or went after an instant, until another.
    Changed(NaiveDateTime, NaiveDateTime),
}

/// Releases with an instant from which on they are public, in the order in which they were accepted.
pub fn given(db: &mut Db, which: &Which) -> Result<Vec<Given>> {
    type Row = (i64, String, Option<NaiveDateTime>, Option<NaiveDateTime>, String, i32, i32, String);
    let of_version = version::submission_id.eq(release::submission_id).and(version::number.eq(release::version));
    let query = release::table
        .inner_join(submission::table.on(submission::id.eq(release::submission_id)))
        .inner_join(round::table.on(round::id.eq(submission::round_id)))
        .inner_join(version::table.on(of_version))
        .filter(release::released_at.is_not_null())
        .order(release::id)
        .select((
            release::id,
            release::submission_id,
            release::released_at,
            release::withdrawn_at,
            submission::country,
            round::year,
            release::version,
            version::sha256,
        ))
        .into_boxed();
    let rows: Vec<Row> = match which {
        Which::One(id) => query.filter(release::id.eq(*id)).load(db)?,
        Which::Submission(id) => query.filter(release::submission_id.eq(id.clone())).load(db)?,
        Which::Changed(after, until) => {
            let came = release::released_at.gt(*after).and(release::released_at.le(*until)).assume_not_null();
            let went = release::withdrawn_at.gt(*after).and(release::withdrawn_at.le(*until)).assume_not_null();
            query.filter(came.or(went)).filter(release::released_at.le(*until)).load(db)?
        }
    };
    let given = |(release, submission, released_at, withdrawn_at, country, year, version, sha256): Row| {
        let of = Public { country, year, version, sha256, released_at: released_at? };
        Some(Given { release, submission, withdrawn_at, of })
    };
    Ok(rows.into_iter().filter_map(given).collect())
}

/// When something last changed for everybody, until an instant.
pub fn last_change(db: &mut Db, at: NaiveDateTime) -> Result<Option<NaiveDateTime>> {
    use diesel::dsl::max;
    let released: Option<NaiveDateTime> =
        release::table.filter(release::released_at.le(at)).select(max(release::released_at)).first(db)?;
    let withdrawn: Option<NaiveDateTime> =
        release::table.filter(release::withdrawn_at.le(at)).select(max(release::withdrawn_at)).first(db)?;
    Ok(released.max(withdrawn))
}
