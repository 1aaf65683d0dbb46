//! Values that reviewers put beside the answers of a country. Only added; the table refuses anything else.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::schema::{account, imputation};
use super::{Db, Result, StoreError, Tx};
use crate::domain::questionnaire::Address;
use crate::domain::submission::imputation::Imputed;

/// A value that holds, and who put it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imputation {
    /// Names this act; another value for the same cell has another one.
    pub id: i64,
    pub imputed: Imputed,
    /// The version of the country that was there.
    pub version: i32,
    /// The name of the person.
    pub by: String,
    pub at: DateTime<Utc>,
}

/// Those of a submission that hold, by their cells: the last word on each, unless it took the value back.
pub fn of(db: &mut Db, submission: &str) -> Result<BTreeMap<Address, Imputation>> {
    until(db, submission, NaiveDateTime::MAX)
}

/// Those that held at an instant.
pub fn until(db: &mut Db, submission: &str, at: NaiveDateTime) -> Result<BTreeMap<Address, Imputation>> {
    type Columns = (i64, String, Option<String>, String, String, i32, String, NaiveDateTime);
    let rows: Vec<Columns> = imputation::table
        .inner_join(account::table.on(account::id.eq(imputation::made_by)))
        .filter(imputation::submission_id.eq(submission))
        .order(imputation::id)
        .select((
            imputation::id,
            imputation::address,
            imputation::value,
            imputation::method,
            imputation::reason,
            imputation::version,
            account::name,
            imputation::made_at,
        ))
        .load(db)?;
    let mut holding = BTreeMap::new();
    for (id, address, value, method, reason, version, by, made) in rows.into_iter().filter(|row| row.7 <= at) {
        let place: Address =
            address.parse().map_err(|_| StoreError::Corrupt(format!("address {address} of an imputation")))?;
        match value {
            Some(value) => {
                let imputed = Imputed { value, method, reason };
                holding.insert(place, Imputation { id, imputed, version, by, at: made.and_utc() });
            }
            None => {
                holding.remove(&place);
            }
        }
    }
    Ok(holding)
}

/// Puts a value beside a cell, or with `None` takes back what stood there.
pub fn add(
    tx: &mut Tx<'_>,
    submission: &str,
    address: &Address,
    version: i32,
    by: i64,
    imputed: Option<&Imputed>,
) -> Result<()> {
    let words = |of: fn(&Imputed) -> &String| imputed.map(of).cloned().unwrap_or_default();
    diesel::insert_into(imputation::table)
        .values((
            imputation::submission_id.eq(submission),
            imputation::address.eq(address.to_string()),
            imputation::value.eq(imputed.map(|one| one.value.clone())),
            imputation::method.eq(words(|one| &one.method)),
            imputation::reason.eq(words(|one| &one.reason)),
            imputation::version.eq(version),
            imputation::made_by.eq(by),
            imputation::made_at.eq(tx.now.naive_utc()),
        ))
        .execute(tx.db())?;
    Ok(())
}
