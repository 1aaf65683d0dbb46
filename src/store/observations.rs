//! Observations of accepted versions: only added, and read in keyset pages, so that the largest export needs little memory.
//!
//! Whether an observation holds is said by its release, never by the observation.

pub mod traced;

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::db::on_db;
use super::schema::{observation, release};
use super::{Db, Result, Tx};

/// An observation as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Insertable, Queryable, Selectable)]
#[diesel(table_name = observation)]
pub struct Figure {
    pub release_id: i64,
    pub dataflow: String,
    /// The codes of the key without the period, joined by points.
    pub series: String,
    /// Whose figure it is.
    pub area: String,
    /// What it says: the indicator among the codes.
    pub subject: String,
    pub period: String,
    /// An exact decimal.
    pub value: Option<String>,
    /// By name, as a JSON object.
    pub attributes: String,
    /// Whether it may be shown to everybody.
    pub free: bool,
    /// The cell it repeats.
    pub address: Option<String>,
    /// The indicator it was computed as.
    pub indicator: Option<String>,
}

pub fn add(tx: &mut Tx<'_>, new: &[Figure]) -> Result<()> {
    // PostgreSQL takes 65,535 parameters a statement.
    for page in new.chunks(500) {
        on_db!(tx.db(), c => diesel::insert_into(observation::table).values(page).execute(c))?;
    }
    Ok(())
}

/// Whose eyes the observations are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Those who work on a submission: what was accepted last.
    Accepted,
    /// Everybody: what was published last and is free to be shown.
    Public,
}

/// A part of a dataflow that one index holds together. Its observations come series by series, in the order of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lane {
    All,
    Area(String),
    Subject(String),
    AreaAndSubject(String, String),
    /// Series whose key begins so.
    Prefix(String),
    Series(String),
}

/// Which observations, as they held at an instant: so all pages of one answer show one state.
#[derive(Debug, Clone)]
pub struct Selection {
    pub dataflow: String,
    pub audience: Audience,
    pub at: NaiveDateTime,
    pub lane: Lane,
    /// Periods from this text on, and before that one: `2015`, `2021`.
    pub from: Option<String>,
    pub before: Option<String>,
    pub changes: Option<Changes>,
}

/// What became of observations for everybody since an instant, instead of what there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changes {
    ReleasedAfter(NaiveDateTime),
    /// They were public then and are not any more, though another release may have brought the same key again.
    WithdrawnAfter(NaiveDateTime),
    /// What came with one release and went with it.
    Held(NaiveDateTime, Option<NaiveDateTime>),
}

impl Selection {
    pub fn all(dataflow: &str, audience: Audience, at: NaiveDateTime) -> Selection {
        Selection {
            dataflow: dataflow.to_owned(),
            audience,
            at,
            lane: Lane::All,
            from: None,
            before: None,
            changes: None,
        }
    }

    pub fn between(self, from: Option<String>, before: Option<String>) -> Selection {
        Selection { from, before, ..self }
    }

    /// Of one country and year, where they are given.
    pub fn limited(self, country: Option<&str>, year: Option<i32>) -> Selection {
        let lane = country.map_or(self.lane, |area| Lane::Area(area.to_owned()));
        let bound = |more: i32| year.map(|year| (year + more).to_string());
        Selection { lane, from: bound(0), before: bound(1), ..self }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Observed {
    pub series: String,
    pub period: String,
    pub value: Option<String>,
    pub attributes: String,
}

/// The next observations after a series and period, in the order of series and periods.
pub fn page(db: &mut Db, selection: &Selection, after: Option<(&str, &str)>, size: usize) -> Result<Vec<Observed>> {
    let mut query = observation::table
        .inner_join(release::table)
        .filter(observation::dataflow.eq(&selection.dataflow))
        .select((observation::series, observation::period, observation::value, observation::attributes))
        .order((observation::series, observation::period))
        .limit(i64::try_from(size).unwrap_or(i64::MAX))
        .into_boxed();
    query = match &selection.lane {
        Lane::All => query,
        Lane::Area(area) => query.filter(observation::area.eq(area)),
        Lane::Subject(subject) => query.filter(observation::subject.eq(subject)),
        Lane::AreaAndSubject(area, subject) => {
            query.filter(observation::area.eq(area)).filter(observation::subject.eq(subject))
        }
        Lane::Prefix(prefix) => {
            query.filter(observation::series.ge(prefix)).filter(observation::series.lt(following(prefix)))
        }
        Lane::Series(series) => query.filter(observation::series.eq(series)),
    };
    if let Some(from) = &selection.from {
        query = query.filter(observation::period.ge(from));
    }
    if let Some(before) = &selection.before {
        query = query.filter(observation::period.lt(before));
    }
    if let Some((series, period)) = after {
        query = query
            .filter(observation::series.ge(series))
            .filter(observation::series.gt(series).or(observation::period.gt(period)));
    }
    let at = selection.at;
    query = match (selection.audience, selection.changes) {
        (Audience::Accepted, _) => query
            .filter(release::accepted_at.le(at))
            .filter(release::replaced_at.is_null().or(release::replaced_at.gt(at).assume_not_null())),
        (Audience::Public, None) => query
            .filter(observation::free)
            .filter(release::released_at.le(at))
            .filter(release::withdrawn_at.is_null().or(release::withdrawn_at.gt(at).assume_not_null())),
        (Audience::Public, Some(Changes::ReleasedAfter(since))) => query
            .filter(observation::free)
            .filter(release::released_at.gt(since))
            .filter(release::released_at.le(at))
            .filter(release::withdrawn_at.is_null().or(release::withdrawn_at.gt(at).assume_not_null())),
        (Audience::Public, Some(Changes::Held(released, withdrawn))) => {
            let came = query.filter(observation::free).filter(release::released_at.eq(released));
            match withdrawn {
                Some(at) => came.filter(release::withdrawn_at.eq(at)),
                None => came.filter(release::withdrawn_at.is_null()),
            }
        }
        // What was released and withdrawn since then nobody has seen who asked at that time.
        (Audience::Public, Some(Changes::WithdrawnAfter(since))) => query
            .filter(observation::free)
            .filter(release::released_at.le(since))
            .filter(release::withdrawn_at.gt(since))
            .filter(release::withdrawn_at.le(at)),
    };
    Ok(query.load(db)?)
}

/// Of some series, the keys that everybody sees: series and period.
pub fn keys(db: &mut Db, selection: &Selection, series: &[&str]) -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for some in series.chunks(500) {
        let rows: Vec<(String, String)> = observation::table
            .inner_join(release::table)
            .filter(observation::dataflow.eq(&selection.dataflow))
            .filter(observation::series.eq_any(some.to_vec()))
            .filter(observation::free)
            .filter(release::released_at.le(selection.at))
            .filter(release::withdrawn_at.is_null().or(release::withdrawn_at.gt(selection.at).assume_not_null()))
            .select((observation::series, observation::period))
            .load(db)?;
        found.extend(rows);
    }
    Ok(found)
}

/// The least text that is greater than every text with this beginning.
fn following(prefix: &str) -> String {
    let mut text = prefix.to_owned();
    match text.pop().and_then(|last| char::from_u32(u32::from(last) + 1)) {
        Some(next) => text.push(next),
        None => text.push(char::MAX),
    }
    text
}
