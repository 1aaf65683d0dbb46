//! What the changes of a group need to know, read before the first of them runs.
//!
//! Between this reading and the commit nobody else writes: the writer holds SQLite's only place, or the lock on the head
//! of the audit trail. What a change of the group alters is altered here too, or forgotten.

use std::collections::{BTreeSet, HashMap};

use super::cells::Current;
use super::submissions::Contribution;
use super::{Db, Result, cells, idempotency, rows, submissions};
use crate::domain::cells::Row;
use crate::domain::questionnaire::Address;

/// What a change will ask for.
#[derive(Debug, Clone)]
pub struct Wants {
    pub submission: String,
    pub addresses: Vec<Address>,
    /// Ids of schemes, benefits and the like.
    pub rows: Vec<String>,
    /// Account and key of a request that may come again.
    pub key: Option<(i64, String)>,
}

/// `None` as a value: it was looked for and is not there. No value: nobody has looked.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    pub contributions: HashMap<String, Contribution>,
    pub rows: HashMap<(String, String), Option<Row>>,
    pub cells: HashMap<(String, Address), Option<Current>>,
    pub keys: HashMap<(i64, String), bool>,
}

impl Ahead {
    pub fn read<'w>(db: &mut Db, wants: impl Iterator<Item = &'w Wants> + Clone) -> Result<Ahead> {
        let mut ahead = Ahead::default();
        for want in wants.clone() {
            ahead.rows.extend(want.rows.iter().map(|id| ((want.submission.clone(), id.clone()), None)));
            ahead.cells.extend(want.addresses.iter().map(|a| ((want.submission.clone(), a.clone()), None)));
            ahead.keys.extend(want.key.clone().map(|key| (key, false)));
        }
        let submissions: BTreeSet<&str> = wants.map(|want| want.submission.as_str()).collect();
        if submissions.is_empty() {
            return Ok(ahead);
        }
        for found in submissions::contributions(db, &submissions)? {
            ahead.contributions.entry(found.submission.clone()).or_insert(found);
        }
        for (submission, row) in rows::among(db, ahead.rows.keys())? {
            ahead.rows.insert((submission, row.id.clone()), Some(row));
        }
        for (submission, address, current) in cells::among(db, ahead.cells.keys())? {
            ahead.cells.insert((submission, address), Some(current));
        }
        for key in idempotency::among(db, ahead.keys.keys())? {
            ahead.keys.insert(key, true);
        }
        Ok(ahead)
    }

    /// The rows among `ids` that exist; `None` when nobody has looked for all of them.
    pub fn rows(&self, submission: &str, ids: &BTreeSet<&str>) -> Option<Vec<Row>> {
        let looked = |id: &&str| self.rows.get(&(submission.to_owned(), (*id).to_owned()));
        let found: Option<Vec<&Option<Row>>> = ids.iter().map(looked).collect();
        Some(found?.into_iter().flatten().cloned().collect())
    }

    /// The same for cells.
    pub fn cells<'q>(&self, submission: &str, addresses: &'q [Address]) -> Option<Vec<(&'q Address, &Current)>> {
        let looked = |address: &'q Address| {
            let found = self.cells.get(&(submission.to_owned(), address.clone()))?;
            Some(found.as_ref().map(|current| (address, current)))
        };
        let found: Option<Vec<_>> = addresses.iter().map(looked).collect();
        Some(found?.into_iter().flatten().collect())
    }
}
