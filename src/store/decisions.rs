//! Decisions between institutions that say different things about a cell. They are only added; the last one holds.

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{account, decision};
use super::{Db, Result, StoreError, Tx};
use crate::domain::contributions::Candidate;
use crate::domain::questionnaire::Address;

#[derive(Debug, Clone)]
pub struct Decision {
    pub address: Address,
    /// Whose value was taken.
    pub institution: String,
    pub code: String,
    pub text: String,
    /// The part it was made for together with other cells, and the difference in per cent up to which.
    pub rule: Option<(String, Option<String>)>,
    /// All that was to choose from.
    pub candidates: Vec<Candidate>,
    /// Names them: with other values it holds no longer.
    pub digest: String,
    pub by: String,
    pub account: i64,
    pub at: DateTime<Utc>,
}

#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = decision)]
pub struct NewDecision {
    pub submission_id: String,
    pub address: String,
    pub institution: String,
    pub code: String,
    pub text: String,
    pub rule_part: Option<String>,
    pub rule_within: Option<String>,
    /// As JSON.
    pub candidates: String,
    pub digest: String,
    pub decided_by: i64,
    pub decided_at: NaiveDateTime,
}

pub fn add(tx: &mut Tx<'_>, new: &NewDecision) -> Result<()> {
    on_db!(tx.db(), c => diesel::insert_into(decision::table).values(new).execute(c))?;
    Ok(())
}

/// All that was ever decided about a submission, oldest first.
pub fn all(db: &mut Db, submission: &str) -> Result<Vec<Decision>> {
    type Columns =
        (String, String, String, String, Option<String>, Option<String>, String, String, (String, i64), NaiveDateTime);
    let rows: Vec<Columns> = decision::table
        .inner_join(account::table.on(account::id.eq(decision::decided_by)))
        .filter(decision::submission_id.eq(submission))
        .order(decision::id)
        .select((
            decision::address,
            decision::institution,
            decision::code,
            decision::text,
            decision::rule_part,
            decision::rule_within,
            decision::candidates,
            decision::digest,
            (account::name, account::id),
            decision::decided_at,
        ))
        .load(db)?;
    rows.into_iter()
        .map(|(address, institution, code, text, part, within, candidates, digest, (by, account), at)| {
            let address = address.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
            let candidates = serde_json::from_str(&candidates)?;
            let rule = part.map(|part| (part, within));
            Ok(Decision { address, institution, code, text, rule, candidates, digest, by, account, at: at.and_utc() })
        })
        .collect()
}
