//! What members of statistics groups said of versions. Statements are added and never changed; the table refuses it.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::schema::{account, endorsement, group_member};
use super::{Db, Result, StoreError, Tx};
use crate::domain::submission::endorsement::{Stance, Statement};

/// A statement with who made it and when.
#[derive(Debug, Clone)]
pub struct Said {
    pub version: i32,
    /// The hash its author saw.
    pub sha256: String,
    pub statement: Statement,
    pub text: String,
    pub name: String,
    pub at: DateTime<Utc>,
}

/// A member of the group at the time when a version was laid before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    pub id: i64,
    pub name: String,
    pub institution: Option<String>,
}

/// All of a submission, oldest first.
pub fn of(db: &mut Db, submission: &str) -> Result<Vec<Said>> {
    type Columns = (i32, String, Option<String>, String, String, i64, NaiveDateTime, String);
    let rows: Vec<Columns> = endorsement::table
        .inner_join(account::table.on(account::id.eq(endorsement::given_by)))
        .filter(endorsement::submission_id.eq(submission))
        .order(endorsement::id)
        .select((
            endorsement::version,
            endorsement::sha256,
            endorsement::module,
            endorsement::stance,
            endorsement::text,
            endorsement::given_by,
            endorsement::given_at,
            account::name,
        ))
        .load(db)?;
    let said = |(version, sha256, module, stance, text, by, at, name): Columns| {
        let stance: Stance = stance.parse().map_err(|_| StoreError::Corrupt(format!("stance {stance}")))?;
        Ok(Said { version, sha256, statement: Statement { by, module, stance }, text, name, at: at.and_utc() })
    };
    rows.into_iter().map(said).collect()
}

/// Those of one version.
pub fn of_version(db: &mut Db, submission: &str, version: i32) -> Result<Vec<Said>> {
    Ok(of(db, submission)?.into_iter().filter(|said| said.version == version).collect())
}

#[derive(Debug)]
pub struct NewStatement<'a> {
    pub submission: &'a str,
    pub version: i32,
    pub sha256: &'a str,
    pub statement: &'a Statement,
    pub text: &'a str,
}

pub fn add(tx: &mut Tx<'_>, new: &NewStatement<'_>) -> Result<()> {
    diesel::insert_into(endorsement::table)
        .values((
            endorsement::submission_id.eq(new.submission),
            endorsement::version.eq(new.version),
            endorsement::sha256.eq(new.sha256),
            endorsement::module.eq(&new.statement.module),
            endorsement::stance.eq(new.statement.stance.code()),
            endorsement::text.eq(new.text),
            endorsement::given_by.eq(new.statement.by),
            endorsement::given_at.eq(tx.now.naive_utc()),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// Keeps who the group is, so that the minutes of a version do not change with it.
pub fn keep_members(tx: &mut Tx<'_>, submission: &str, version: i32, members: &[i64]) -> Result<()> {
    for id in members {
        diesel::insert_into(group_member::table)
            .values((
                group_member::submission_id.eq(submission),
                group_member::version.eq(version),
                group_member::account_id.eq(id),
            ))
            .execute(tx.db())?;
    }
    Ok(())
}

/// In the order of their names.
pub fn members(db: &mut Db, submission: &str, version: i32) -> Result<Vec<Member>> {
    type Columns = (i64, String, Option<String>);
    let rows: Vec<Columns> = group_member::table
        .inner_join(account::table.on(account::id.eq(group_member::account_id)))
        .filter(group_member::submission_id.eq(submission))
        .filter(group_member::version.eq(version))
        .order((account::name, account::id))
        .select((account::id, account::name, account::institution))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, name, institution)| Member { id, name, institution }).collect())
}
