//! How much of each submission is filled in, counted by the database.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::dsl::{count_star, max};
use diesel::prelude::*;

use super::schema::{cell, contribution, submission};
use super::{Db, Result};
use crate::domain::cells::Status;

/// How many cells hold something, and when one was changed last.
pub type Filled = (i64, Option<DateTime<Utc>>);

/// Of each submission of a round that has any, by its id.
pub fn of_round(db: &mut Db, round: &str) -> Result<HashMap<String, Filled>> {
    let holds = cell::value.is_not_null().or(cell::status.ne(Status::Normal.code()));
    let rows: Vec<(String, i64, Option<NaiveDateTime>)> = cell::table
        .inner_join(contribution::table.on(contribution::id.eq(cell::contribution_id)))
        .inner_join(submission::table.on(submission::id.eq(contribution::submission_id)))
        .filter(submission::round_id.eq(round))
        .filter(holds)
        .group_by(submission::id)
        .select((submission::id, count_star(), max(cell::updated_at)))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, count, last)| (id, (count, last.map(|at| at.and_utc())))).collect())
}
