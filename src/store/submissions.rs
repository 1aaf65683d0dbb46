//! Submissions, the contributions they are made of, their transitions and the reasons given for warnings.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::ahead::Known;
use super::db::on_db;
use super::moment::Moment;
use super::rounds::Round;
use super::schema::{account, contribution, justification, round, submission, transition};
use super::{Db, Result, StoreError, Tx};
use crate::domain::contributions::State as Filling;
use crate::domain::submission::{Action, Shut, State, editable, shut};

#[derive(Debug, Clone)]
pub struct Submission {
    pub id: String,
    pub country: String,
    pub round: Round,
    pub state: State,
    pub state_since: DateTime<Utc>,
    /// Another due date than that of the round.
    pub own_due: Option<DateTime<Utc>>,
}

impl Submission {
    pub fn due(&self) -> DateTime<Utc> {
        self.own_due.unwrap_or_else(|| self.round.due_at.and_utc())
    }

    /// Why its figures cannot be changed now, if so.
    pub fn shut(&self) -> Option<Shut> {
        shut(self.state, self.round.closed_at.is_some())
    }

    /// Whether its country still has to do something about it, unless the round is closed.
    pub fn in_hand(&self) -> bool {
        editable(self.state)
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = submission)]
pub(super) struct Stored {
    id: String,
    country: String,
    state: String,
    #[diesel(deserialize_as = Moment)]
    state_since: NaiveDateTime,
    due_at: Option<NaiveDateTime>,
}

pub(super) fn whole((stored, round): (Stored, Round)) -> Result<Submission> {
    let state = stored.state.parse().map_err(|_| StoreError::Corrupt(format!("state {}", stored.state)))?;
    let own_due = stored.due_at.map(|due| due.and_utc());
    let state_since = stored.state_since.and_utc();
    Ok(Submission { id: stored.id, country: stored.country, round, state, state_since, own_due })
}

/// The layer of the figures of the country.
pub(super) const NATIONAL: &str = "return";
/// That of one institution.
pub(super) const INSTITUTIONAL: &str = "institution";

/// The id of the submission of a country and year.
pub fn id(country: &str, year: i32) -> String {
    format!("{country}-{year}")
}

pub fn by_id(db: &mut Db, id: &str) -> Result<Submission> {
    whole(
        submission::table
            .inner_join(round::table)
            .filter(submission::id.eq(id))
            .select((Stored::as_select(), Round::as_select()))
            .first(db)?,
    )
}

pub fn find(db: &mut Db, country: &str, year: i32) -> Result<Submission> {
    by_id(db, &id(country, year))
}

/// Newest round first; of some countries when given.
pub fn all(db: &mut Db, countries: Option<&[String]>) -> Result<Vec<Submission>> {
    of_round(db, None, countries)
}

/// Of one round when given, and of some countries when given; newest round first.
pub fn of_round(db: &mut Db, round: Option<&str>, countries: Option<&[String]>) -> Result<Vec<Submission>> {
    let mut query =
        submission::table.inner_join(round::table).select((Stored::as_select(), Round::as_select())).into_boxed();
    if let Some(countries) = countries {
        // That of no country at all, so that an empty list finds nothing.
        query = query.filter(submission::country.eq(""));
        for country in countries {
            query = query.or_filter(submission::country.eq(country));
        }
    }
    if let Some(id) = round {
        query = query.filter(round::id.eq(id));
    }
    query.order((round::year.desc(), submission::country)).load(db)?.into_iter().map(whole).collect()
}

/// Opens a submission with the one contribution of the institution that answers for the country.
pub fn open(tx: &mut Tx<'_>, country: &str, round: &Round, institution: &str) -> Result<String> {
    let id = id(country, round.year);
    diesel::insert_into(submission::table)
        .values((
            submission::id.eq(&id),
            submission::round_id.eq(&round.id),
            submission::country.eq(country),
            submission::state.eq(State::Draft.code()),
            submission::state_since.eq(tx.now.naive_utc()),
        ))
        .execute(tx.db())?;
    diesel::insert_into(contribution::table)
        .values((
            contribution::id.eq(format!("{id}-{institution}")),
            contribution::submission_id.eq(&id),
            contribution::institution.eq(institution),
        ))
        .execute(tx.db())?;
    Ok(id)
}

/// What takes a change of cells, and the states that decide whether it may.
#[derive(Debug, Clone)]
pub struct Contribution {
    pub id: String,
    pub submission: String,
    pub institution: String,
    /// The figures of the country, not those of one institution.
    pub national: bool,
    /// Of the submission.
    pub state: State,
    pub round_closed: bool,
    /// How far the institution is.
    pub filling: Filling,
    /// As of which day it took its figures out of its own system, as it says itself.
    pub extracted_on: Option<NaiveDate>,
}

/// A day as it is stored.
pub(super) fn stored_day(text: Option<String>) -> Result<Option<NaiveDate>> {
    text.map(|day| day.parse().map_err(|_| StoreError::Corrupt(format!("day {day}")))).transpose()
}

impl Contribution {
    /// Why it takes no changes now, if so.
    pub fn shut(&self) -> Option<Shut> {
        shut(self.state, self.round_closed)
    }

    /// Whether it takes changes now.
    pub fn open(&self) -> bool {
        self.shut().is_none() && (self.national || self.filling.open())
    }
}

/// The contribution that holds the figures of the country. Read in the writing transaction, so that no change slips in after the submission
/// was sent.
pub fn contribution(tx: &mut Tx<'_>, submission_id: &str) -> Result<Contribution> {
    if let Some(known) = tx.ahead.submissions.get(submission_id).and_then(|known| known.contribution.as_ref()) {
        return Ok(known.clone());
    }
    contributions(tx.db(), &BTreeSet::from([submission_id]))?
        .into_iter()
        .find(|one| one.national)
        .ok_or(StoreError::NotFound)
}

/// All contributions of a submission, that of the country first.
pub fn all_contributions(db: &mut Db, submission_id: &str) -> Result<Vec<Contribution>> {
    let mut all = contributions(db, &BTreeSet::from([submission_id]))?;
    all.sort_by_key(|one| !one.national);
    Ok(all)
}

/// Whether somebody looked for all of them and found that of the country alone.
pub fn undivided(tx: &Tx<'_>, submission_id: &str) -> bool {
    tx.ahead.submissions.get(submission_id).is_some_and(|known| known.contribution.is_some() && !known.divided)
}

/// Fills in the contributions of the submissions.
pub(super) fn look_up(db: &mut Db, wanted: &mut HashMap<String, Known>) -> Result<()> {
    let submissions: BTreeSet<String> = wanted.keys().cloned().collect();
    for found in contributions(db, &submissions.iter().map(String::as_str).collect())? {
        if let Some(known) = wanted.get_mut(&found.submission) {
            known.divided |= !found.national;
            if found.national {
                known.contribution.get_or_insert(found);
            }
        }
    }
    Ok(())
}

/// Those of several submissions, in the order of their ids.
fn contributions(db: &mut Db, submissions: &BTreeSet<&str>) -> Result<Vec<Contribution>> {
    type Columns = (String, String, String, String, String, String, Option<String>, Option<NaiveDateTime>);
    let columns = (
        contribution::id,
        submission::id,
        submission::state,
        contribution::institution,
        contribution::layer,
        contribution::filling,
        contribution::extracted_on,
        round::closed_at,
    );
    let all = contribution::table
        .inner_join(submission::table.inner_join(round::table))
        .order(contribution::id)
        .select(columns);
    let mut rows: Vec<Columns> = Vec::new();
    match db {
        Db::Pg(c) => rows = all.filter(submission::id.eq_any(submissions)).load(c)?,
        Db::Sqlite(c) => {
            for id in submissions {
                rows.extend(all.filter(submission::id.eq(id)).load::<Columns>(c)?);
            }
        }
    }
    rows.into_iter()
        .map(|(id, submission, state, institution, layer, filling, extracted_on, closed_at)| {
            let state = state.parse().map_err(|_| StoreError::Corrupt(format!("state {state}")))?;
            let filling = filling.parse().map_err(|_| StoreError::Corrupt(format!("filling {filling}")))?;
            let (national, round_closed) = (layer == NATIONAL, closed_at.is_some());
            let extracted_on = stored_day(extracted_on)?;
            Ok(Contribution { id, submission, institution, national, state, round_closed, filling, extracted_on })
        })
        .collect()
}

/// Another due date for this country than the round has.
pub fn set_due(tx: &mut Tx<'_>, id: &str, due: NaiveDateTime) -> Result<()> {
    diesel::update(submission::table.find(id)).set(submission::due_at.eq(due)).execute(tx.db())?;
    Ok(())
}

/// Moves a submission from one state to the next. False: it was no longer in the state it was seen in.
pub fn set_state(tx: &mut Tx<'_>, id: &str, from: State, to: State) -> Result<bool> {
    let moved =
        diesel::update(submission::table.filter(submission::id.eq(id)).filter(submission::state.eq(from.code())))
            .set((submission::state.eq(to.code()), submission::state_since.eq(tx.now.naive_utc())))
            .execute(tx.db())?;
    Ok(moved == 1)
}

#[derive(Debug, Clone)]
pub struct Transition {
    pub action: Action,
    pub from: State,
    pub to: State,
    /// The version the action speaks of.
    pub version: Option<i32>,
    pub comment: Option<String>,
    pub by: String,
    pub at: DateTime<Utc>,
}

#[derive(Debug)]
pub struct NewTransition<'a> {
    pub submission: &'a str,
    pub action: Action,
    pub from: State,
    pub to: State,
    pub version: Option<i32>,
    pub comment: Option<&'a str>,
    pub by: i64,
}

pub fn record_transition(tx: &mut Tx<'_>, new: &NewTransition<'_>) -> Result<()> {
    diesel::insert_into(transition::table)
        .values((
            transition::submission_id.eq(new.submission),
            transition::action.eq(new.action.code()),
            transition::from_state.eq(new.from.code()),
            transition::to_state.eq(new.to.code()),
            transition::version.eq(new.version),
            transition::comment.eq(new.comment),
            transition::done_by.eq(new.by),
            transition::done_at.eq(tx.now.naive_utc()),
        ))
        .execute(tx.db())?;
    Ok(())
}

/// Oldest first.
pub fn transitions(db: &mut Db, submission_id: &str) -> Result<Vec<Transition>> {
    type Columns = (String, String, String, Option<i32>, Option<String>, String, NaiveDateTime);
    let rows: Vec<Columns> = transition::table
        .inner_join(account::table.on(account::id.eq(transition::done_by)))
        .filter(transition::submission_id.eq(submission_id))
        .order(transition::id)
        .select((
            transition::action,
            transition::from_state,
            transition::to_state,
            transition::version,
            transition::comment,
            account::name,
            transition::done_at,
        ))
        .load(db)?;
    let wrong = |what: &str| StoreError::Corrupt(format!("transition {what}"));
    rows.into_iter()
        .map(|(action, from, to, version, comment, by, at)| {
            Ok(Transition {
                action: action.parse().map_err(|_| wrong(&action))?,
                from: from.parse().map_err(|_| wrong(&from))?,
                to: to.parse().map_err(|_| wrong(&to))?,
                version,
                comment,
                by,
                at: at.and_utc(),
            })
        })
        .collect()
}

/// The reason given for keeping a warned value.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = justification)]
pub struct Justified {
    pub submission_id: String,
    /// Key of the finding.
    pub finding: String,
    pub check_id: String,
    pub code: String,
    pub text: String,
    /// The figures of the finding when the reason was given: another figure needs another reason.
    pub figures: String,
    pub given_by: i64,
    pub given_at: NaiveDateTime,
}

pub fn justifications(db: &mut Db, submission_id: &str) -> Result<Vec<Justified>> {
    Ok(justification::table
        .filter(justification::submission_id.eq(submission_id))
        .order(justification::finding)
        .select(Justified::as_select())
        .load(db)?)
}

/// Gives or replaces reasons.
pub fn justify(tx: &mut Tx<'_>, reasons: &[Justified]) -> Result<()> {
    for reason in reasons {
        diesel::delete(justification::table.find((&reason.submission_id, &reason.finding))).execute(tx.db())?;
    }
    on_db!(tx.db(), c => diesel::insert_into(justification::table).values(reasons).execute(c))?;
    Ok(())
}
