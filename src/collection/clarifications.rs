//! What people do with clarifications: ask about a cell, answer, ask again, settle, open again. Reviewers ask the country;
//! the coordinator asks institutions of the country, and what they say to each other stays there.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;

use super::layers::Layers;
use super::{Context, acts, notices, sheet};
use crate::domain::clarifications::{Action, Message, Refusal, Sides, State, Typed, decide};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::{Role, Roles};
use crate::i18n::end_of_day;
use crate::store::accounts::{self, Account, Institution};
use crate::store::clarifications::{self, Assignee, Clarification, NewClarification};
use crate::store::submissions::Submission;
use crate::store::{Audit, Db, Result, Store, StoreError, Tx, Written, idempotency, submissions, versions};

/// A question as it came in.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    pub address: String,
    pub typed: Typed,
    /// The institutions that the coordinator asks, each by a clarification of its own; none: a reviewer asks the country.
    pub of: Vec<String>,
    /// As [`assignee_code`] writes it; empty for whoever fills in.
    pub assignee: String,
    /// A day, `2027-01-31`, or nothing.
    pub due: String,
}

/// What is done: to none yet, or to the one with a number.
#[derive(Debug, Clone)]
pub enum Act {
    Ask(Asked),
    Say { number: i32, action: Action, typed: Typed },
}

/// Who does it where, under a key by which a repetition is known.
#[derive(Debug, Clone)]
pub struct Doing {
    pub submission: String,
    pub who: Account,
    pub key: String,
    /// Digest of everything that makes the request what it is.
    pub request: String,
}

type Outcome = std::result::Result<i32, Refusal>;

/// Does it once, however often it comes, and says to which number; of several the first. What was refused may be tried again with its key.
///
/// # Errors
/// `NotFound` without such a clarification, `Answered` when the key was used for something else.
pub async fn act(store: &Store, context: &Context, doing: Doing, act: Act) -> Result<Outcome> {
    let (context, again) = (context.clone(), doing.clone());
    let written = store.write(move |tx| once(tx, &context, &doing, &act)).await;
    match written {
        Err(StoreError::Answered) => {
            let before = move |db: &mut Db| idempotency::answered(db, again.who.id, &again.key, &again.request);
            let number = store.read(before).await?.and_then(|number| number.parse().ok());
            number.map(Ok).ok_or(StoreError::Answered)
        }
        first => first,
    }
}

fn once(tx: &mut Tx<'_>, context: &Context, doing: &Doing, act: &Act) -> Result<Written<Outcome>> {
    match idempotency::answered(tx.db(), doing.who.id, &doing.key, &doing.request) {
        Err(StoreError::NotFound) => {}
        Ok(_) => return Err(StoreError::Answered),
        Err(other) => return Err(other),
    }
    let submission = submissions::by_id(tx.db(), &doing.submission)?;
    let party = Party::of(&doing.who, doing.who.roles_in(&submission.country).ok_or(StoreError::NotFound)?);
    let done = match act {
        Act::Ask(asked) => ask(tx, context, submission.clone(), &party, asked)?,
        Act::Say { number, action, typed } => say(tx, context, &submission, &party, (*number, *action), typed)?,
    };
    let done = match done {
        Ok(done) => done,
        Err(refusal) => return Ok(Written::nothing(Err(refusal))),
    };
    if matches!(done.action, Action::Ask | Action::AskAgain | Action::Reopen) {
        notices::of_questions(tx, context, &submission, &done.at_home, &doing.who)?;
    }
    idempotency::remember(tx, doing.who.id, &doing.key, &doing.request, 200, &done.number.to_string())?;
    let detail = json!({ "number": done.number, "address": done.address, "to": done.to, "at_home": done.at_home });
    let audit = Audit::by(doing.who.id, audit_action(done.action), format!("submission:{}", submission.id), detail);
    Ok(Written::with(Ok(done.number), audit))
}

struct Done {
    number: i32,
    address: Address,
    action: Action,
    to: State,
    /// All numbers that were asked or said something to inside the country.
    at_home: Vec<i32>,
}

type Tried = std::result::Result<Done, Refusal>;

fn ask(tx: &mut Tx<'_>, context: &Context, submission: Submission, who: &Party, asked: &Asked) -> Result<Tried> {
    let sides = if asked.of.is_empty() { Sides::of(who.roles) } else { Sides::at_home(who.roles, false) };
    let message = match decide(sides, None, Action::Ask).and_then(|_| read(context, Action::Ask, &asked.typed)) {
        Ok(message) => message,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let due_at = match due(&asked.due, tx.now) {
        Ok(due) => due,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let sheet = sheet::load(tx.db(), context, submission)?;
    let submission = &sheet.submission;
    let Some(address) = acts::known(&sheet, &asked.address) else { return Ok(Err(Refusal::UnknownAddress)) };
    let answerers = answerers(tx.db(), &submission.country)?;
    let assignee = match asked.assignee.as_str() {
        "" => None,
        code => match answerers.find(code).filter(|_| asked.of.is_empty()) {
            Some(found) => Some(found),
            None => return Ok(Err(Refusal::UnknownAssignee)),
        },
    };
    let there = concerned(&sheet.layers, &sheet.edition.questionnaire, &answerers, &address);
    if !asked.of.iter().all(|code| there.contains(code)) {
        return Ok(Err(Refusal::UnknownAssignee));
    }
    let new = NewClarification {
        submission: &submission.id,
        address: &address,
        by: who.account,
        addressee: None,
        assignee: assignee.as_ref(),
        due_at,
        version: versions::latest(tx.db(), &submission.id)?.map(|version| version.number),
        message: &message,
    };
    let mut at_home = Vec::new();
    for code in there.iter().filter(|code| asked.of.contains(code)) {
        at_home.push(clarifications::add(tx, &NewClarification { addressee: Some(code), ..new })?);
    }
    let number = match at_home.first() {
        Some(first) => *first,
        None => clarifications::add(tx, &new)?,
    };
    Ok(Ok(Done { number, address, action: Action::Ask, to: State::Open, at_home }))
}

/// The institutions that can be asked about a cell: they answer for it, and have somebody who can say something.
pub fn concerned(layers: &Layers, q: &Questionnaire, answerers: &Answerers, address: &Address) -> Vec<String> {
    let saying = layers.saying(q, address).map(|layer| layer.institution.clone());
    saying.filter(|code| answerers.works_for(code)).collect()
}

fn say(
    tx: &mut Tx<'_>,
    context: &Context,
    submission: &Submission,
    who: &Party,
    (number, action): (i32, Action),
    typed: &Typed,
) -> Result<Tried> {
    let now = clarifications::by_number(tx.db(), &submission.id, number)?;
    if !who.sees(&now) {
        return Err(StoreError::NotFound);
    }
    let decided = decide(who.sides(&now), Some(now.state), action);
    let (to, message) = match decided.and_then(|to| Ok((to, read(context, action, typed)?))) {
        Ok(both) => both,
        Err(refusal) => return Ok(Err(refusal)),
    };
    clarifications::say(tx, &submission.id, number, (action, to), who.account, &message)?;
    let at_home = now.addressee.is_some().then_some(number).into_iter().collect();
    Ok(Ok(Done { number, address: now.address, action, to, at_home }))
}

fn read(context: &Context, action: Action, typed: &Typed) -> std::result::Result<Message, Refusal> {
    typed.read(action, context.locales.languages())
}

fn due(text: &str, now: DateTime<Utc>) -> std::result::Result<Option<DateTime<Utc>>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Refusal::DueUnclear)?;
    let due = end_of_day(day).and_utc();
    if due > now { Ok(Some(due)) } else { Err(Refusal::DuePast) }
}

fn audit_action(action: Action) -> &'static str {
    match action {
        Action::Ask => "clarification.ask",
        Action::Answer => "clarification.answer",
        Action::AskAgain => "clarification.ask_again",
        Action::Resolve => "clarification.resolve",
        Action::Reopen => "clarification.reopen",
    }
}

/// Who answers for a country.
const ANSWERING: &[Role] = &[Role::Contributor, Role::Approver, Role::Coordinator];

/// Who of a country can be asked.
#[derive(Debug, Clone)]
pub struct Answerers {
    pub institutions: Vec<Institution>,
    pub people: Vec<Account>,
}

pub fn answerers(db: &mut Db, country: &str) -> Result<Answerers> {
    let of_country = |one: &Institution| one.country.as_deref() == Some(country);
    Ok(Answerers {
        institutions: accounts::institutions(db)?.into_iter().filter(of_country).collect(),
        people: accounts::active_with_role(db, ANSWERING, country)?,
    })
}

impl Answerers {
    /// Everybody who can be asked: an institution only if somebody there can answer.
    pub fn all(&self) -> impl Iterator<Item = Assignee> {
        let answers = |one: &&Institution| self.people.iter().any(|who| who.institution.as_ref() == Some(&one.code));
        let institutions = self.institutions.iter().filter(answers);
        let institutions = institutions.map(|one| Assignee::Institution(one.code.clone()));
        institutions.chain(self.people.iter().map(|one| Assignee::Account(one.id)))
    }

    /// Whether somebody of an institution can say something for it.
    fn works_for(&self, code: &str) -> bool {
        let says = |who: &Account| {
            let roles = who.roles;
            who.institution.as_deref() == Some(code) && (roles.has(Role::Contributor) || roles.has(Role::Approver))
        };
        self.people.iter().any(says)
    }

    fn find(&self, code: &str) -> Option<Assignee> {
        self.all().find(|one| assignee_code(one) == code)
    }

    /// What an institution is called in a language.
    pub fn institution(&self, code: &str, language: &str) -> String {
        self.name(&Assignee::Institution(code.to_owned()), language)
    }

    /// What somebody is called in a language. Who has left the country's lists since is called by the code.
    pub fn name(&self, of: &Assignee, language: &str) -> String {
        let name = match of {
            Assignee::Institution(code) => {
                self.institutions.iter().find(|one| &one.code == code).map(|one| one.name(language))
            }
            Assignee::Account(id) => self.people.iter().find(|one| one.id == *id).map(|one| one.name.clone()),
        };
        name.unwrap_or_else(|| assignee_code(of))
    }
}

/// As forms and programs name somebody who is asked: `institution:INSS`, `account:12`.
pub fn assignee_code(of: &Assignee) -> String {
    match of {
        Assignee::Institution(code) => format!("institution:{code}"),
        Assignee::Account(id) => format!("account:{id}"),
    }
}

/// Somebody who reads the clarifications of a submission, and perhaps has a say in them.
#[derive(Debug, Clone)]
pub struct Party {
    pub account: i64,
    /// Those that count for the submission.
    pub roles: Roles,
    pub institution: Option<String>,
}

impl Party {
    pub fn of(who: &Account, roles: Roles) -> Party {
        Party { account: who.id, roles, institution: who.institution.clone() }
    }

    pub fn sides(&self, one: &Clarification) -> Sides {
        match &one.addressee {
            None => Sides::of(self.roles),
            Some(code) => Sides::at_home(self.roles, self.institution.as_ref() == Some(code)),
        }
    }

    /// What is said inside a country is read by who asks and who is asked; everything else by whoever sees the submission.
    pub fn sees(&self, one: &Clarification) -> bool {
        one.addressee.is_none() || self.sides(one).any()
    }

    /// Whether it is theirs to answer, or was asked by them. What nobody is named for is everybody's who may answer it.
    pub fn concerned(&self, one: &Clarification) -> bool {
        match &one.assignee {
            _ if !self.sides(one).answers => one.asked_by == self.account,
            None => true,
            Some(Assignee::Account(id)) => *id == self.account,
            Some(Assignee::Institution(code)) => self.institution.as_ref() == Some(code),
        }
    }
}

/// Those of a submission that somebody sees, oldest first.
pub fn seen(db: &mut Db, submission: &str, who: &Party) -> Result<Vec<Clarification>> {
    let mut all = clarifications::of(db, submission, None)?;
    all.retain(|one| who.sees(one));
    Ok(all)
}

/// One of them.
///
/// # Errors
/// `NotFound` also for one that this person does not see.
pub fn seen_one(db: &mut Db, submission: &str, number: i32, who: &Party) -> Result<Clarification> {
    let one = clarifications::by_number(db, submission, number)?;
    if who.sees(&one) { Ok(one) } else { Err(StoreError::NotFound) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_due_date_is_the_end_of_its_day_and_has_not_passed() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let now = at("2027-01-30T14:00:00Z");
        assert_eq!(due("", now), Ok(None));
        assert_eq!(due("2027-01-30", now), Ok(Some(at("2027-01-30T14:59:00Z"))));
        assert_eq!(due("2027-01-29", now), Err(Refusal::DuePast));
        assert_eq!(due("30/01/2027", now), Err(Refusal::DueUnclear));
    }
}
