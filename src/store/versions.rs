//! Immutable versions of submissions, chained by hash. Rows are added and never changed; the tables refuse it.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::schema::{account, submission, transition, version};
use super::{Db, Result, Tx};

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = version)]
pub struct Version {
    pub submission_id: String,
    /// Counts from 1 within a submission.
    pub number: i32,
    pub edition: String,
    /// Canonical JSON; what `sha256` was made of.
    pub content: String,
    pub sha256: String,
    pub previous_sha256: Option<String>,
    pub created_by: i64,
    pub created_at: NaiveDateTime,
    pub comment: Option<String>,
}

/// A version without its content, for lists.
#[derive(Debug, Clone)]
pub struct Summary {
    pub number: i32,
    pub edition: String,
    pub sha256: String,
    pub previous_sha256: Option<String>,
    pub created_by: String,
    pub created_at: NaiveDateTime,
}

pub fn append(tx: &mut Tx<'_>, new: &Version) -> Result<()> {
    diesel::insert_into(version::table).values(new).execute(tx.db())?;
    Ok(())
}

/// Oldest first.
pub fn summaries(db: &mut Db, submission_id: &str) -> Result<Vec<Summary>> {
    type Columns = (i32, String, String, Option<String>, String, NaiveDateTime);
    let rows: Vec<Columns> = version::table
        .inner_join(account::table.on(account::id.eq(version::created_by)))
        .filter(version::submission_id.eq(submission_id))
        .order(version::number)
        .select((
            version::number,
            version::edition,
            version::sha256,
            version::previous_sha256,
            account::name,
            version::created_at,
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(number, edition, sha256, previous_sha256, created_by, created_at)| Summary {
            number,
            edition,
            sha256,
            previous_sha256,
            created_by,
            created_at,
        })
        .collect())
}

pub fn get(db: &mut Db, submission_id: &str, number: i32) -> Result<Version> {
    Ok(version::table.find((submission_id, number)).select(Version::as_select()).first(db)?)
}

pub fn latest(db: &mut Db, submission_id: &str) -> Result<Option<Version>> {
    Ok(version::table
        .filter(version::submission_id.eq(submission_id))
        .order(version::number.desc())
        .select(Version::as_select())
        .first(db)
        .optional()?)
}

/// The version that was accepted last, if any was. A reopened submission keeps it until the next one is accepted.
pub fn accepted(db: &mut Db, submission_id: &str) -> Result<Option<Version>> {
    accepted_number(db, submission_id)?.map(|number| get(db, submission_id, number)).transpose()
}

/// Its number and hash alone.
pub fn accepted_link(db: &mut Db, submission_id: &str) -> Result<Option<(i32, String)>> {
    let Some(number) = accepted_number(db, submission_id)? else { return Ok(None) };
    Ok(Some((number, version::table.find((submission_id, number)).select(version::sha256).first(db)?)))
}

fn accepted_number(db: &mut Db, submission_id: &str) -> Result<Option<i32>> {
    let number: Option<Option<i32>> = transition::table
        .filter(transition::submission_id.eq(submission_id))
        .filter(transition::action.eq("accept"))
        .order(transition::id.desc())
        .select(transition::version)
        .first(db)
        .optional()?;
    Ok(number.flatten())
}

/// Which version of a submission is in force.
#[derive(Debug, Clone)]
pub struct AcceptedLink {
    pub submission_id: String,
    pub number: i32,
    pub sha256: String,
}

/// The id of the acceptance that came last, 0 before the first: as long as it stays, the same versions are in force.
pub fn last_acceptance(db: &mut Db) -> Result<i64> {
    let last: Option<i64> =
        transition::table.filter(transition::action.eq("accept")).select(diesel::dsl::max(transition::id)).first(db)?;
    Ok(last.unwrap_or_default())
}

/// Of every submission the version that was accepted last.
pub fn accepted_links(db: &mut Db) -> Result<Vec<AcceptedLink>> {
    let last: Vec<Option<i64>> = transition::table
        .filter(transition::action.eq("accept"))
        .group_by(transition::submission_id)
        .select(diesel::dsl::max(transition::id))
        .load(db)?;
    let mut found = Vec::new();
    // SQLite takes 32,766 parameters a statement.
    for page in last.into_iter().flatten().collect::<Vec<i64>>().chunks(500) {
        let links: Vec<(String, i32, String)> = transition::table
            .inner_join(
                version::table.on(version::submission_id
                    .eq(transition::submission_id)
                    .and(transition::version.eq(version::number.nullable()))),
            )
            .filter(transition::id.eq_any(page.iter().copied()))
            .order(version::submission_id)
            .select((version::submission_id, version::number, version::sha256))
            .load(db)?;
        found.extend(links.into_iter().map(|(submission_id, number, sha256)| AcceptedLink {
            submission_id,
            number,
            sha256,
        }));
    }
    Ok(found)
}

/// Submissions that have versions, for the verification of all chains.
pub fn chained_submissions(db: &mut Db) -> Result<Vec<String>> {
    Ok(version::table
        .inner_join(submission::table.on(submission::id.eq(version::submission_id)))
        .select(version::submission_id)
        .distinct()
        .order(version::submission_id)
        .load(db)?)
}

/// The whole chain of one submission, oldest first.
pub fn chain(db: &mut Db, submission_id: &str) -> Result<Vec<Version>> {
    Ok(version::table
        .filter(version::submission_id.eq(submission_id))
        .order(version::number)
        .select(Version::as_select())
        .load(db)?)
}
