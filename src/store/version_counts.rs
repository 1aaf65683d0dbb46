//! What lists say of versions, counted when they were sealed. Rows are added and never changed; the table refuses it.

use std::collections::HashMap;

use diesel::dsl::max;
use diesel::prelude::*;

use super::schema::{submission, version, version_count};
use super::{Db, Result, Tx};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub errors: i32,
    /// With a reason, or nothing would have been sealed.
    pub warnings: i32,
    /// Cells that differ from the version before; none for the first.
    pub changes: Option<i32>,
}

pub fn add(tx: &mut Tx<'_>, submission: &str, number: i32, counts: Counts) -> Result<()> {
    diesel::insert_into(version_count::table)
        .values((
            version_count::submission_id.eq(submission),
            version_count::number.eq(number),
            version_count::errors.eq(counts.errors),
            version_count::warnings.eq(counts.warnings),
            version_count::changes.eq(counts.changes),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// The number of the latest version of each submission of a round, with its counts, where it has some.
pub fn latest(db: &mut Db, round: &str) -> Result<HashMap<String, (i32, Option<Counts>)>> {
    let numbers: Vec<(String, Option<i32>)> = version::table
        .inner_join(submission::table.on(submission::id.eq(version::submission_id)))
        .filter(submission::round_id.eq(round))
        .group_by(version::submission_id)
        .select((version::submission_id, max(version::number)))
        .load(db)?;
    type Columns = (String, i32, i32, i32, Option<i32>);
    let counted: Vec<Columns> = version_count::table
        .inner_join(submission::table.on(submission::id.eq(version_count::submission_id)))
        .filter(submission::round_id.eq(round))
        .select(version_count::all_columns)
        .load(db)?;
    let mut counted: HashMap<(String, i32), Counts> = counted
        .into_iter()
        .map(|(id, number, errors, warnings, changes)| ((id, number), Counts { errors, warnings, changes }))
        .collect();
    let latest = numbers.into_iter().filter_map(|(id, number)| {
        let key = (id, number?);
        let counts = counted.remove(&key);
        Some((key.0, (key.1, counts)))
    });
    Ok(latest.collect())
}

/// How many versions each submission has; those without any are left out.
pub fn versions(db: &mut Db) -> Result<HashMap<String, i64>> {
    let rows: Vec<(String, i64)> = version::table
        .group_by(version::submission_id)
        .select((version::submission_id, diesel::dsl::count_star()))
        .load(db)?;
    Ok(rows.into_iter().collect())
}
