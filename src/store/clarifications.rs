//! Questions, each pinned to a cell, with all that was said to them: of reviewers to a country, and of its coordinator to
//! an institution.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, Utc};
use diesel::prelude::*;

use super::schema::{account, clarification, clarification_message};
use super::{Db, Result, StoreError, Tx};
use crate::domain::clarifications::{Action, Message, State};
use crate::domain::questionnaire::Address;

#[derive(Debug, Clone)]
pub struct Clarification {
    /// Counts from 1 in each submission.
    pub number: i32,
    pub address: Address,
    pub state: State,
    pub asked_by: i64,
    /// The institution that the coordinator of its country asks; none: reviewers ask the country.
    pub addressee: Option<String>,
    pub assignee: Option<Assignee>,
    pub due_at: Option<DateTime<Utc>>,
    /// The version that was there when it was asked.
    pub version: Option<i32>,
    /// Oldest first; the first one asks.
    pub said: Vec<Said>,
}

/// Who of a country is to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Assignee {
    Institution(String),
    Account(i64),
}

#[derive(Debug, Clone)]
pub struct Said {
    pub action: Action,
    /// The name of the person.
    pub by: String,
    pub at: DateTime<Utc>,
    pub message: Message,
}

impl Clarification {
    /// When it was asked last.
    pub fn asked_last(&self) -> Option<DateTime<Utc>> {
        self.said.iter().rev().find(|said| asks(said)).map(|said| said.at)
    }

    /// What is asked now.
    pub fn question(&self) -> Option<&Message> {
        self.said.iter().rev().find(|said| asks(said)).map(|said| &said.message)
    }
}

fn asks(said: &Said) -> bool {
    matches!(said.action, Action::Ask | Action::AskAgain | Action::Reopen)
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = clarification)]
struct Stored {
    id: i64,
    number: i32,
    address: String,
    state: String,
    asked_by: i64,
    assignee_institution: Option<String>,
    assignee_account: Option<i64>,
    due_at: Option<NaiveDateTime>,
    version: Option<i32>,
    addressee: Option<String>,
}

/// All of a submission, oldest first; those in one state when given.
pub fn of(db: &mut Db, submission: &str, state: Option<State>) -> Result<Vec<Clarification>> {
    let mut query = clarification::table
        .filter(clarification::submission_id.eq(submission))
        .select(Stored::as_select())
        .order(clarification::number)
        .into_boxed();
    if let Some(state) = state {
        query = query.filter(clarification::state.eq(state.code()));
    }
    let stored: Vec<Stored> = query.load(db)?;
    if stored.is_empty() {
        return Ok(Vec::new());
    }
    let mut said = said(db, submission)?;
    stored.into_iter().map(|one| with(one, &mut said)).collect()
}

/// How many of reviewers each submission has in a state; those without any are left out.
pub fn counts(db: &mut Db, state: State) -> Result<HashMap<String, i64>> {
    let rows: Vec<(String, i64)> = clarification::table
        .filter(clarification::state.eq(state.code()).and(clarification::addressee.is_null()))
        .group_by(clarification::submission_id)
        .select((clarification::submission_id, diesel::dsl::count_star()))
        .load(db)?;
    Ok(rows.into_iter().collect())
}

/// What coordinators ask institutions and is not settled: submission, institution, state.
pub fn at_home(db: &mut Db) -> Result<Vec<(String, String, State)>> {
    let rows: Vec<(String, Option<String>, String)> = clarification::table
        .filter(clarification::addressee.is_not_null().and(clarification::state.ne(State::Resolved.code())))
        .order(clarification::id)
        .select((clarification::submission_id, clarification::addressee, clarification::state))
        .load(db)?;
    rows.into_iter()
        .filter_map(|(submission, addressee, state)| addressee.map(|institution| (submission, institution, state)))
        .map(|(submission, institution, state)| {
            let state = state.parse().map_err(|_| StoreError::Corrupt(format!("clarification {state}")))?;
            Ok((submission, institution, state))
        })
        .collect()
}

/// Ids of the submissions that have one in a state with a day to answer by.
pub fn with_due_date(db: &mut Db, state: State) -> Result<Vec<String>> {
    Ok(clarification::table
        .filter(clarification::state.eq(state.code()).and(clarification::due_at.is_not_null()))
        .select(clarification::submission_id)
        .distinct()
        .order(clarification::submission_id)
        .load(db)?)
}

pub fn by_number(db: &mut Db, submission: &str, number: i32) -> Result<Clarification> {
    of(db, submission, None)?.into_iter().find(|one| one.number == number).ok_or(StoreError::NotFound)
}

fn with(stored: Stored, said: &mut HashMap<i64, Vec<Said>>) -> Result<Clarification> {
    let wrong = |what: &str| StoreError::Corrupt(format!("clarification {what}"));
    let of_account = stored.assignee_account.map(Assignee::Account);
    Ok(Clarification {
        number: stored.number,
        address: stored.address.parse().map_err(|_| wrong(&stored.address))?,
        state: stored.state.parse().map_err(|_| wrong(&stored.state))?,
        asked_by: stored.asked_by,
        addressee: stored.addressee,
        assignee: stored.assignee_institution.map(Assignee::Institution).or(of_account),
        due_at: stored.due_at.map(|due| due.and_utc()),
        version: stored.version,
        said: said.remove(&stored.id).unwrap_or_default(),
    })
}

/// All that was said in a submission, by clarification.
fn said(db: &mut Db, submission: &str) -> Result<HashMap<i64, Vec<Said>>> {
    type Columns = (i64, String, String, NaiveDateTime, String, String, Option<String>, Option<String>);
    let rows: Vec<Columns> = clarification_message::table
        .inner_join(clarification::table)
        .inner_join(account::table.on(account::id.eq(clarification_message::written_by)))
        .filter(clarification::submission_id.eq(submission))
        .order(clarification_message::id)
        .select((
            clarification_message::clarification_id,
            clarification_message::action,
            account::name,
            clarification_message::written_at,
            clarification_message::language,
            clarification_message::text,
            clarification_message::translation_language,
            clarification_message::translation,
        ))
        .load(db)?;
    let mut said: HashMap<i64, Vec<Said>> = HashMap::new();
    for (of, action, by, at, language, text, translation_language, translation) in rows {
        let action = action.parse().map_err(|_| StoreError::Corrupt(format!("message {action}")))?;
        let message = Message { language, text, translation: translation_language.zip(translation) };
        said.entry(of).or_default().push(Said { action, by, at: at.and_utc(), message });
    }
    Ok(said)
}

#[derive(Debug)]
pub struct NewClarification<'a> {
    pub submission: &'a str,
    pub address: &'a Address,
    pub by: i64,
    pub addressee: Option<&'a str>,
    pub assignee: Option<&'a Assignee>,
    pub due_at: Option<DateTime<Utc>>,
    pub version: Option<i32>,
    pub message: &'a Message,
}

/// Asks, and says under which number. The one writer hands the numbers out.
pub fn add(tx: &mut Tx<'_>, new: &NewClarification<'_>) -> Result<i32> {
    let last: Option<i32> = clarification::table
        .filter(clarification::submission_id.eq(new.submission))
        .select(diesel::dsl::max(clarification::number))
        .first(tx.db())?;
    let number = last.unwrap_or(0) + 1;
    let (institution, person) = match new.assignee {
        Some(Assignee::Institution(code)) => (Some(code.as_str()), None),
        Some(Assignee::Account(id)) => (None, Some(*id)),
        None => (None, None),
    };
    diesel::insert_into(clarification::table)
        .values((
            clarification::submission_id.eq(new.submission),
            clarification::number.eq(number),
            clarification::address.eq(new.address.to_string()),
            clarification::state.eq(State::Open.code()),
            clarification::asked_by.eq(new.by),
            clarification::asked_at.eq(tx.now.naive_utc()),
            clarification::assignee_institution.eq(institution),
            clarification::assignee_account.eq(person),
            clarification::due_at.eq(new.due_at.map(|due| due.naive_utc())),
            clarification::version.eq(new.version),
            clarification::addressee.eq(new.addressee),
        ))
        .execute(tx.db())?;
    say(tx, new.submission, number, (Action::Ask, State::Open), new.by, new.message)?;
    Ok(number)
}

/// Adds a message and moves the clarification to the state that its action leads to.
pub fn say(
    tx: &mut Tx<'_>,
    submission: &str,
    number: i32,
    (action, to): (Action, State),
    by: i64,
    message: &Message,
) -> Result<()> {
    let one = clarification::submission_id.eq(submission).and(clarification::number.eq(number));
    let id: i64 = clarification::table.filter(one).select(clarification::id).first(tx.db())?;
    let (translated, translation) = message.translation.clone().unzip();
    diesel::insert_into(clarification_message::table)
        .values((
            clarification_message::clarification_id.eq(id),
            clarification_message::action.eq(action.code()),
            clarification_message::written_by.eq(by),
            clarification_message::written_at.eq(tx.now.naive_utc()),
            clarification_message::language.eq(&message.language),
            clarification_message::text.eq(&message.text),
            clarification_message::translation_language.eq(translated),
            clarification_message::translation.eq(translation),
        ))
        .execute(tx.db())?;
    diesel::update(clarification::table.find(id)).set(clarification::state.eq(to.code())).execute(tx.db())?;
    Ok(())
}
