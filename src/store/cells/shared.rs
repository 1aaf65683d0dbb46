//! Cells about which several institutions that have signed say something.

use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};
use diesel::sqlite::Sqlite;

use super::{Stored, current};
use crate::domain::cells::Status;
use crate::domain::contributions::{Candidate, State};
use crate::domain::questionnaire::Address;
use crate::store::db::on_db;
use crate::store::schema::{cell, contribution};
use crate::store::statement::statement;
use crate::store::submissions::{INSTITUTIONAL, stored_day};
use crate::store::{Db, Result, StoreError};

/// A cell about which at least two say something.
#[derive(Debug, Clone)]
pub struct Shared {
    pub address: Address,
    /// Who says something, and whether it is a value rather than a word about why there is none.
    pub said_by: Vec<(String, bool)>,
    /// Not all have the same value and status.
    pub differs: bool,
}

// Only what is needed to tell where to look is brought here: most cells are the same with everybody. `CROSS JOIN` makes
// SQLite go from layer to layer, whatever it knows of the tables.
statement! {
    on Pg, Sqlite;
    Together(of: (&'a str,)) -> [(Text, Text, Integer)] {
        "SELECT c.address, string_agg(CASE WHEN c.value IS NULL THEN '-' ELSE '+' END || k.institution, '\n'), \
         CASE WHEN min(c.value) <> max(c.value) OR min(c.status) <> max(c.status) THEN 1 ELSE 0 END \
         FROM contribution k CROSS JOIN cell c WHERE c.contribution_id = k.id AND k.submission_id = " of.0 => Text,
        " AND k.layer = " INSTITUTIONAL => Text,
        " AND k.filling = " State::Signed.code() => Text,
        " AND (c.value IS NOT NULL OR c.status = " Status::NotAvailable.code() => Text,
        " OR c.status = " Status::NotApplicable.code() => Text;
        ") GROUP BY c.address HAVING count(*) > 1"
    }
}

/// In no particular order.
pub fn shared(db: &mut Db, submission: &str) -> Result<Vec<Shared>> {
    let rows: Vec<(String, String, i32)> = on_db!(db, c => Together(&(submission,)).load(c))?;
    rows.into_iter()
        .map(|(address, said_by, differs)| {
            let address = address.parse().map_err(|e| StoreError::Corrupt(format!("{e}")))?;
            let one = |text: &str| text.split_at_checked(1).map(|(sign, code)| (code.to_owned(), sign == "+"));
            Ok(Shared { address, said_by: said_by.split('\n').filter_map(one).collect(), differs: differs != 0 })
        })
        .collect()
}

/// What those who have signed say about some cells.
pub fn candidates(db: &mut Db, submission: &str, addresses: &[Address]) -> Result<Vec<(Address, Candidate)>> {
    let mut found = Vec::new();
    for some in addresses.chunks(500) {
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
