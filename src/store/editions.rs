//! With which published editions rounds were opened: a hash that no later file may contradict.

use diesel::prelude::*;

use super::db::on_db;
use super::schema::used_edition;
use super::{Db, Result, Tx};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = used_edition)]
pub struct Used {
    pub questionnaire: String,
    pub edition: String,
    /// Empty for the core; else the country that added to it.
    pub country: String,
    pub sha256: String,
}

pub fn all(db: &mut Db) -> Result<Vec<Used>> {
    Ok(used_edition::table
        .order((used_edition::questionnaire, used_edition::edition, used_edition::country))
        .select(Used::as_select())
        .load(db)?)
}

/// Kept from the first time on; later calls change nothing.
pub fn keep(tx: &mut Tx<'_>, used: &Used) -> Result<()> {
    on_db!(tx.db(), c => diesel::insert_into(used_edition::table).values(used).on_conflict_do_nothing().execute(c))?;
    Ok(())
}
