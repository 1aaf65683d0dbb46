//! What others published earlier: only added, the latest value of each key holds, those before stay as history.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{account, reference_value};
use super::{Db, Result, Tx};

#[derive(Debug, Clone, PartialEq, Eq, Insertable)]
#[diesel(table_name = reference_value)]
pub struct New {
    pub dataflow: String,
    /// The codes of the key without the period, joined by points.
    pub series: String,
    pub area: String,
    pub period: String,
    /// An exact decimal, in units.
    pub value: String,
    /// Who published it, in the words of the one who took it in.
    pub source: String,
    pub file: String,
    pub taken_by: i64,
    pub taken_at: NaiveDateTime,
}

/// A value that holds, or held.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Reference {
    pub dataflow: String,
    pub series: String,
    pub area: String,
    pub period: String,
    pub value: String,
    pub source: String,
    pub file: String,
    /// The name of the person.
    pub by: String,
    pub at: NaiveDateTime,
}

/// Dataflow, series and period.
pub type Key = (String, String, String);

impl Reference {
    pub fn key(&self) -> Key {
        (self.dataflow.clone(), self.series.clone(), self.period.clone())
    }
}

/// Values that hold of an area, by their keys; of one period, or of all.
pub fn holding(db: &mut Db, area: &str, period: Option<&str>) -> Result<BTreeMap<Key, Reference>> {
    // Read in their order, so that the later one stays.
    Ok(history(db, area, period)?.into_iter().map(|reference| (reference.key(), reference)).collect())
}

/// All values that were ever taken in of an area, the earliest first.
pub fn history(db: &mut Db, area: &str, period: Option<&str>) -> Result<Vec<Reference>> {
    let mut query = reference_value::table
        .inner_join(account::table.on(account::id.eq(reference_value::taken_by)))
        .filter(reference_value::area.eq(area.to_owned()))
        .order(reference_value::id)
        .select((
            reference_value::dataflow,
            reference_value::series,
            reference_value::area,
            reference_value::period,
            reference_value::value,
            reference_value::source,
            reference_value::file,
            account::name,
            reference_value::taken_at,
        ))
        .into_boxed();
    if let Some(period) = period {
        query = query.filter(reference_value::period.eq(period.to_owned()));
    }
    Ok(query.load(db)?)
}

/// The areas of which there are any.
pub fn areas(db: &mut Db) -> Result<Vec<String>> {
    let areas = reference_value::table.select(reference_value::area).distinct().order(reference_value::area);
    Ok(areas.load(db)?)
}

pub fn add(tx: &mut Tx<'_>, new: &[New]) -> Result<()> {
    for page in new.chunks(500) {
        on_db!(tx.db(), c => diesel::insert_into(reference_value::table).values(page).execute(c))?;
    }
    Ok(())
}
