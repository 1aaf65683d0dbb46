//! Cells about which several institutions that have signed say something.

use diesel::backend::Backend;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{BigInt, HasSqlType, Integer, Text};

use super::{Stored, current};
use crate::domain::cells::Status;
use crate::domain::contributions::{Candidate, State};
use crate::domain::questionnaire::Address;
use crate::store::db::on_db;
use crate::store::schema::{cell, contribution};
use crate::store::submissions::{Contribution, INSTITUTIONAL, stored_day};
use crate::store::{Db, Result, StoreError};

/// So many layers can be told apart in one number of the database, with its sign and a sum above it left alone.
const TOLD_APART: usize = 62;
/// So many addresses are asked for at once: SQLite takes about 32,000 parameters, and each question reads all layers anew.
const ASKED_AT_ONCE: usize = 10_000;

/// A cell about which at least two say something.
#[derive(Debug, Clone)]
pub struct Shared<'a> {
    pub address: Address,
    /// Who says something; none where the layers are too many to be told apart.
    pub said_by: Option<Vec<&'a Contribution>>,
    /// How many say a value, rather than a word about why there is none.
    pub values: usize,
    /// Not all have the same value and status.
    pub differs: bool,
}

// Only what is needed to tell where to look is brought here, because most cells are the same with everybody: the layers
// that say something as the sum of a power of two each, which costs far less than a list of names. `CROSS JOIN` makes
// SQLite go from layer to layer, whatever it knows of the tables.
struct Together<'a> {
    /// Each with its power of two.
    layers: Vec<(&'a str, i64)>,
}

impl<B: Backend + HasSqlType<Text> + HasSqlType<BigInt>> QueryFragment<B> for Together<'_>
where
    str: ToSql<Text, B>,
    i64: ToSql<BigInt, B>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, B>) -> QueryResult<()> {
        out.push_sql("WITH layer (id, bit) AS (VALUES ");
        for (number, (id, bit)) in self.layers.iter().enumerate() {
            out.push_sql(if number == 0 { "(" } else { ", (" });
            out.push_bind_param::<Text, str>(id)?;
            out.push_sql(", ");
            out.push_bind_param::<BigInt, i64>(bit)?;
            out.push_sql(")");
        }
        out.push_sql(
            ") SELECT c.address, CAST(sum(layer.bit) AS BIGINT), count(c.value), \
             CASE WHEN min(c.value) <> max(c.value) OR min(c.status) <> max(c.status) THEN 1 ELSE 0 END \
             FROM layer CROSS JOIN cell c WHERE c.contribution_id = layer.id AND (c.value IS NOT NULL OR c.status IN (",
        );
        out.push_bind_param::<Text, str>(Status::NotAvailable.code())?;
        out.push_sql(", ");
        out.push_bind_param::<Text, str>(Status::NotApplicable.code())?;
        out.push_sql(")) GROUP BY c.address HAVING count(*) > 1");
        Ok(())
    }
}

impl QueryId for Together<'_> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Together<'_> {
    type SqlType = (Text, BigInt, BigInt, Integer);
}

impl<C> RunQueryDsl<C> for Together<'_> {}

/// What those of the layers that are signed say about the same cells. In no particular order.
pub fn shared<'a>(db: &mut Db, layers: &'a [Contribution]) -> Result<Vec<Shared<'a>>> {
    let signed: Vec<&Contribution> = layers.iter().filter(|one| one.filling == State::Signed).collect();
    if signed.len() < 2 {
        return Ok(Vec::new());
    }
    let bit = |place: usize| if place < TOLD_APART { 1 << place } else { 0 };
    let together = Together { layers: signed.iter().enumerate().map(|(n, one)| (one.id.as_str(), bit(n))).collect() };
    let rows: Vec<(String, i64, i64, i32)> = on_db!(db, c => together.load(c))?;
    let said_by = |bits: i64| {
        let says = |(place, one): (usize, &&'a Contribution)| (bits & bit(place) != 0).then_some(*one);
        (signed.len() <= TOLD_APART).then(|| signed.iter().enumerate().filter_map(says).collect())
    };
    rows.into_iter()
        .map(|(address, bits, values, differs)| {
            let address = address.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
            let values = usize::try_from(values).unwrap_or_default();
            Ok(Shared { address, said_by: said_by(bits), values, differs: differs != 0 })
        })
        .collect()
}

/// What those who have signed say about some cells.
pub fn candidates(db: &mut Db, submission: &str, addresses: &[Address]) -> Result<Vec<(Address, Candidate)>> {
    let mut found = Vec::new();
    for some in addresses.chunks(ASKED_AT_ONCE) {
        let texts: Vec<String> = some.iter().map(Address::to_string).collect();
        let signed = contribution::submission_id
            .eq(submission)
            .and(contribution::layer.eq(INSTITUTIONAL))
            .and(contribution::filling.eq(State::Signed.code()));
        let rows: Vec<(String, Option<String>, Stored)> = on_db!(&mut *db, c => cell::table
            .inner_join(contribution::table.on(contribution::id.eq(cell::contribution_id)))
            .filter(signed.and(cell::address.eq_any(texts)))
            .select((contribution::institution, contribution::extracted_on, Stored::as_select()))
            .load(c))?;
        for (institution, extracted_on, row) in rows {
            let (address, now) = current(row, String::new())?;
            if !now.cell.is_blank() {
                let (revision, at, extracted_on) = (now.revision, Some(now.updated_at), stored_day(extracted_on)?);
                found.push((address, Candidate { institution, cell: now.cell, revision, at, extracted_on }));
            }
        }
    }
    Ok(found)
}
