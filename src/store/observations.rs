//! Observations of accepted versions. Read in keyset pages, so that the largest export needs little memory.

use diesel::prelude::*;

use super::db::on_db;
use super::schema::observation;
use super::{Db, Result, Tx};

#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = observation)]
pub struct NewObservation {
    pub submission_id: String,
    pub version: i32,
    pub dataflow: String,
    pub country: String,
    pub year: i32,
    pub indicator: Option<String>,
    pub address: Option<String>,
    /// The observation as JSON.
    pub content: String,
}

/// Replaces what stood for a submission: observations follow the version accepted last.
pub fn replace(tx: &mut Tx<'_>, submission_id: &str, new: &[NewObservation]) -> Result<()> {
    diesel::delete(observation::table.filter(observation::submission_id.eq(submission_id))).execute(tx.db())?;
    // PostgreSQL takes 65,535 parameters a statement.
    for page in new.chunks(500) {
        on_db!(tx.db(), c => diesel::insert_into(observation::table).values(page).execute(c))?;
    }
    Ok(())
}

#[derive(Debug, Clone, Default)]
pub struct Filter {
    pub dataflow: String,
    pub country: Option<String>,
    pub year: Option<i32>,
}

/// One page in the order of writing, as (id, JSON); `after` is the id of the last row seen, 0 to begin.
pub fn page(db: &mut Db, filter: &Filter, after: i64, size: i64) -> Result<Vec<(i64, String)>> {
    let mut query = observation::table
        .filter(observation::dataflow.eq(&filter.dataflow))
        .filter(observation::id.gt(after))
        .select((observation::id, observation::content))
        .into_boxed();
    if let Some(country) = &filter.country {
        query = query.filter(observation::country.eq(country));
    }
    if let Some(year) = filter.year {
        query = query.filter(observation::year.eq(year));
    }
    Ok(query.order(observation::id).limit(size).load(db)?)
}
