//! Single observations with the release they belong to, for those who ask where a figure comes from.

use diesel::prelude::*;

use super::Figure;
use crate::store::db::on_db;
use crate::store::releases::Release;
use crate::store::schema::{observation, release};
use crate::store::{Db, Result};

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Traced {
    pub release: Release,
    pub figure: Figure,
}

/// What was ever released under a key, the latest release first.
pub fn of_key(db: &mut Db, dataflow: &str, series: &str, period: &str) -> Result<Vec<Traced>> {
    let rows: Vec<(Release, Figure)> = on_db!(db, c => observation::table
        .inner_join(release::table)
        .filter(observation::dataflow.eq(dataflow))
        .filter(observation::series.eq(series))
        .filter(observation::period.eq(period))
        .order(release::id.desc())
        .select((Release::as_select(), Figure::as_select()))
        .load(c))?;
    Ok(rows.into_iter().map(|(release, figure)| Traced { release, figure }).collect())
}

/// Everything that one release holds, in the order of its making.
pub fn of_release(db: &mut Db, release_id: i64) -> Result<Vec<Figure>> {
    Ok(on_db!(db, c => observation::table
        .filter(observation::release_id.eq(release_id))
        .order(observation::id)
        .select(Figure::as_select())
        .load(c))?)
}

/// What one release holds of some cells.
pub fn of_cells(db: &mut Db, release_id: i64, addresses: &[String]) -> Result<Vec<Figure>> {
    let mut found: Vec<Figure> = Vec::new();
    for some in addresses.chunks(500) {
        let page: Vec<Figure> = on_db!(&mut *db, c => observation::table
            .filter(observation::release_id.eq(release_id))
            .filter(observation::address.eq_any(some.to_vec()))
            .order(observation::id)
            .select(Figure::as_select())
            .load(c))?;
        found.extend(page);
    }
    Ok(found)
}

/// The computed indicators that one release holds.
pub fn of_indicators(db: &mut Db, release_id: i64) -> Result<Vec<Figure>> {
    Ok(on_db!(db, c => observation::table
        .filter(observation::release_id.eq(release_id))
        .filter(observation::indicator.is_not_null())
        .order(observation::id)
        .select(Figure::as_select())
        .load(c))?)
}
