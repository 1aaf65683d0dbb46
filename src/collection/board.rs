//! How far each country of a round is. Rows of institutions, where a country has several, belong under their country.

use chrono::{DateTime, Utc};

use super::{Context, left, sheet};
use crate::store::submissions::Submission;
use crate::store::{Db, Result, filled, submissions};

#[derive(Debug)]
pub struct Standing {
    pub submission: Submission,
    /// Cells that hold something.
    pub filled: i64,
    /// Cells that wait for something, counted only while the country has the submission in hand.
    pub blank: Option<usize>,
    pub last_change: Option<DateTime<Utc>>,
}

/// The countries of a round that somebody may see, in the order of their codes.
pub fn of(db: &mut Db, context: &Context, round: &str, seen: Option<&[String]>) -> Result<Vec<Standing>> {
    let mut counts = filled::of_round(db, round)?;
    let mut all = submissions::all(db, seen)?;
    all.retain(|submission| submission.round.id == round);
    all.into_iter()
        .map(|submission| {
            let (filled, last_change) = counts.remove(&submission.id).unwrap_or_default();
            let blank = if submission.in_hand() {
                let sheet = sheet::load(db, context, submission.clone())?;
                Some(left::of(&sheet).iter().map(|page| page.blank.len()).sum())
            } else {
                None
            };
            Ok(Standing { submission, filled, blank, last_change })
        })
        .collect()
}
