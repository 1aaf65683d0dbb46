//! What the changes of a group need to know, read before the first of them runs.
//!
//! Between this reading and the commit nobody else writes: the writer holds SQLite's only place, or the lock on the head
//! of the audit trail. What a change of the group alters is altered here too, or forgotten.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::cells::{Current, standing};
use super::submissions::Contribution;
use super::{Db, Result, idempotency, rows, submissions};
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
    pub submissions: HashMap<String, Known>,
    pub keys: HashMap<(i64, String), bool>,
    /// The number of the last entry in the log of changes.
    pub last_change: Option<i64>,
}

/// What was looked up of one submission.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// That of the country.
    pub contribution: Option<Contribution>,
    /// Whether institutions have contributions of their own.
    pub divided: bool,
    pub rows: HashMap<String, Option<Row>>,
    /// Of the country. By comparing: an address has many parts to hash.
    pub cells: BTreeMap<Address, Option<Current>>,
}

impl Ahead {
    pub fn read(db: &mut Db, wants: impl Iterator<Item = Wants>) -> Result<Ahead> {
        let mut ahead = Ahead::default();
        for want in wants {
            let known = ahead.submissions.entry(want.submission).or_default();
            known.rows.extend(want.rows.into_iter().map(|id| (id, None)));
            known.cells.extend(want.addresses.into_iter().map(|address| (address, None)));
            ahead.keys.extend(want.key.map(|key| (key, false)));
        }
        if ahead.submissions.is_empty() {
            return Ok(ahead);
        }
        submissions::look_up(db, &mut ahead.submissions)?;
        rows::look_up(db, &mut ahead.submissions)?;
        standing::look_up(db, &mut ahead.submissions)?;
        idempotency::look_up(db, &mut ahead.keys)?;
        ahead.last_change = Some(standing::last_change(db)?);
        Ok(ahead)
    }

    /// The rows among `ids` that exist; `None` when nobody has looked for all of them.
    pub fn rows(&self, submission: &str, ids: &BTreeSet<&str>) -> Option<Vec<Row>> {
        let known = self.submissions.get(submission)?;
        let found: Option<Vec<&Option<Row>>> = ids.iter().map(|id| known.rows.get(*id)).collect();
        Some(found?.into_iter().flatten().cloned().collect())
    }

    /// The same for cells.
    pub fn cells<'q>(&self, submission: &str, addresses: &'q [Address]) -> Option<Vec<(&'q Address, &Current)>> {
        let known = self.submissions.get(submission)?;
        let looked = |address: &'q Address| Some(known.cells.get(address)?.as_ref().map(|current| (address, current)));
        let found: Option<Vec<_>> = addresses.iter().map(looked).collect();
        Some(found?.into_iter().flatten().collect())
    }

    /// One cell, as far as it was looked for.
    pub fn cell(&mut self, submission: &str, address: &Address) -> Option<&mut Option<Current>> {
        self.submissions.get_mut(submission)?.cells.get_mut(address)
    }
}
