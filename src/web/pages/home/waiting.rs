//! What waits for each role. Looked up together, then said in words.

use std::collections::HashMap;

use super::group::{self, Before};
use super::institutions::{self, Divided};
use super::questions::{self, Waiting};
use super::{Due, due, href, name, since, state_word};
use crate::collection::clarifications::Party;
use crate::collection::{Context, findings, left, sheet};
use crate::domain::checks::Severity;
use crate::domain::clarifications::{Sides, State as Asked};
use crate::domain::submission::{Role, State};
use crate::store::accounts::Account;
use crate::store::submissions::{self, Submission};
use crate::store::{Db, Result, clarifications, deliveries, outbox};
use crate::web::frame::Frame;

/// One role, with what waits for it.
pub struct Section {
    pub role: &'static str,
    pub title: String,
    /// Said when nothing waits: what has to happen first.
    pub empty: String,
    pub items: Vec<Item>,
}

pub struct Item {
    /// The submission it is about; empty for what is about the service.
    pub about: String,
    pub name: String,
    pub href: String,
    pub state: Option<(&'static str, String)>,
    /// What is to be done, in a few words.
    pub waits: Vec<String>,
    /// Who gave it back, and their words.
    pub returned: Option<(String, String)>,
    pub due: Option<Due>,
    /// What the button says and where it leads.
    pub act: (String, String),
    pub main: bool,
}

pub struct Found {
    account: Account,
    /// All that this person may see, newest round first.
    pub all: Vec<Submission>,
    open: Vec<Open>,
    /// Answers that wait for a reviewer, by submission.
    answered: HashMap<String, i64>,
    failing: i64,
    /// Packages that did not get through.
    undelivered: i64,
    /// Versions that lie before the statistics group.
    groups: Vec<Before>,
    /// Returns in hand that several institutions fill.
    divided: Vec<Divided>,
    /// What coordinators and institutions ask each other.
    questions: Vec<Waiting>,
}

/// How far a return is that its country still has in hand.
struct Open {
    id: String,
    blank: usize,
    errors: usize,
    warnings: usize,
    /// Open clarifications that are this person's to answer.
    asked: usize,
    /// Who gave it back, when, and why.
    returned: Option<submissions::Transition>,
}

pub fn look_up(db: &mut Db, context: &Context, account: Account) -> Result<Found> {
    let all = submissions::all(db, account.seen().as_deref())?;
    let (mut open, mut divided) = (Vec::new(), Vec::new());
    for submission in all.iter().filter(|s| s.shut().is_none()) {
        let roles = account.roles_in(&submission.country);
        if let Some(roles) = roles.filter(|roles| Sides::of(*roles).answers) {
            open.push(far(db, context, submission, &Party::of(&account, roles))?);
            divided.extend(institutions::look_up(db, context, submission, &account)?);
        }
    }
    let reviews = account.roles.has(Role::Reviewer);
    let answered = if reviews { clarifications::counts(db, Asked::Answered)? } else { HashMap::new() };
    let runs = account.roles.has(Role::Administrator);
    let (failing, undelivered) = if runs { (outbox::failing(db)?, deliveries::failing(db)?) } else { (0, 0) };
    let groups = group::look_up(db, context, &all, &account)?;
    let questions = questions::look_up(db, &all, &account)?;
    Ok(Found { account, all, open, answered, failing, undelivered, groups, divided, questions })
}

fn far(db: &mut Db, context: &Context, submission: &Submission, who: &Party) -> Result<Open> {
    let sheet = sheet::load(db, context, submission.clone())?;
    let judged = findings::judge(&sheet)?;
    let open = |severity| judged.iter().filter(|j| j.finding.severity == severity && j.blocks()).count();
    let blank = left::of(&sheet).iter().map(|page| page.blank.len()).sum();
    let last = submissions::transitions(db, &submission.id)?.pop();
    Ok(Open {
        id: submission.id.clone(),
        blank,
        errors: open(Severity::Error),
        warnings: open(Severity::Warning),
        asked: sheet.asked.iter().filter(|one| who.concerned(one)).count(),
        returned: last.filter(|t| t.to == State::Returned),
    })
}

/// One section for each role, in the order in which a return passes through their hands.
pub fn sections(frame: &Frame, found: &Found) -> Vec<Section> {
    found.account.roles.iter().map(|role| section(frame, found, role)).collect()
}

fn section(frame: &Frame, found: &Found, role: Role) -> Section {
    let counts = |s: &&Submission| {
        let answered = role == Role::Reviewer && found.answered.contains_key(&s.id);
        let held = found.account.roles_in(&s.country).is_some_and(|roles| roles.has(role));
        held && (concerns(role, s) || answered)
    };
    let mut mine = found.all.iter().filter(counts);
    let items: Vec<Item> = match role {
        Role::Contributor | Role::Coordinator => {
            let item =
                |s: &Submission| in_hand(frame, found, role, s).or_else(|| group::item(frame, &found.groups, role, s));
            mine.filter_map(item).collect()
        }
        Role::Endorser if !found.groups.is_empty() => {
            mine.filter_map(|s| group::item(frame, &found.groups, role, s)).collect()
        }
        // The newest return only: what was before it is in the list below.
        Role::Approver | Role::Endorser | Role::Observer => {
            mine.next().map(|s| looked_at(frame, found, role, s)).into_iter().collect()
        }
        Role::Reviewer => mine.map(|s| to_review(frame, found, s)).collect(),
        Role::Administrator => service(frame, found),
    };
    let mut items: Vec<Item> =
        items.into_iter().map(|item| institutions::add(frame, &found.divided, role, item)).collect();
    questions::add(frame, &found.questions, &found.all, &found.account, role, &mut items);
    Section {
        role: role.code(),
        title: frame.m(&format!("home-for-{role}")),
        empty: frame.m(&format!("home-none-{role}")),
        items,
    }
}

/// Whose turn it is.
fn concerns(role: Role, submission: &Submission) -> bool {
    match role {
        Role::Coordinator => submission.shut().is_none() || submission.state == State::ForEndorsement,
        Role::Contributor => submission.shut().is_none(),
        Role::Reviewer => matches!(submission.state, State::Submitted | State::InReview),
        _ => true,
    }
}

pub(super) fn item(frame: &Frame, submission: &Submission) -> Item {
    Item {
        about: submission.id.clone(),
        name: name(frame, submission),
        href: href(frame, submission),
        state: Some((submission.state.code(), state_word(frame, submission))),
        waits: Vec::new(),
        returned: None,
        due: due(frame, submission),
        act: (frame.m("home-open"), href(frame, submission)),
        main: false,
    }
}

/// For those of the country: filling in for the one, submitting for the other.
fn in_hand(frame: &Frame, found: &Found, role: Role, submission: &Submission) -> Option<Item> {
    let open = found.open.iter().find(|open| open.id == submission.id)?;
    let mut item = item(frame, submission);
    let base = item.href.clone();
    let asked = to_answer(frame, found, submission);
    if role == Role::Contributor {
        item.waits.push(frame.m1("home-blank", "count", open.blank));
        item.waits.extend(asked);
        return Some(item);
    }
    let blocked = open.errors + open.warnings > 0;
    item.waits.push(match blocked {
        true => frame.m2("home-not-ready", "errors", open.errors, "warnings", open.warnings),
        false => frame.m("home-ready"),
    });
    item.waits.extend(asked);
    item.returned = open.returned.as_ref().map(|t| {
        let heading = frame.m2("returned-by", "name", t.by.as_str(), "time", frame.t.date_time(t.at));
        (heading, t.comment.clone().unwrap_or_default())
    });
    item.act = match blocked {
        true => (frame.m("home-findings"), format!("{base}/check")),
        false => (frame.m("lookover-title"), format!("{base}/submit")),
    };
    Some(item)
}

/// What reviewers ask this person.
fn to_answer(frame: &Frame, found: &Found, submission: &Submission) -> Option<String> {
    let asked = found.open.iter().find(|open| open.id == submission.id).map_or(0, |open| open.asked);
    (asked > 0).then(|| frame.m1("clarify-open-count", "count", asked))
}

fn looked_at(frame: &Frame, found: &Found, role: Role, submission: &Submission) -> Item {
    let mut item = item(frame, submission);
    item.waits.push(match submission.shut().is_none() {
        true => frame.m(&format!("home-filled-{role}")),
        false => frame.m1("home-in-state", "days", since(frame, submission)),
    });
    item.waits.extend(to_answer(frame, found, submission).filter(|_| role == Role::Approver));
    item
}

fn to_review(frame: &Frame, found: &Found, submission: &Submission) -> Item {
    let mut item = item(frame, submission);
    item.waits.push(frame.m1("home-in-state", "days", since(frame, submission)));
    item.waits
        .extend(found.answered.get(&submission.id).map(|count| frame.m1("clarify-answered-count", "count", *count)));
    item.act = match concerns(Role::Reviewer, submission) {
        true => (frame.m("home-review"), format!("{}/review", item.href)),
        // Still with the country, which has answered something.
        false => (frame.m("home-open"), format!("{}/clarifications?show=answered", item.href)),
    };
    item
}

/// Rounds that are not finished, what is accepted and may be published, mails and packages that do not get through.
fn service(frame: &Frame, found: &Found) -> Vec<Item> {
    let about_service = |name: String, path: &str, waits: Vec<String>, act: &str| {
        let href = frame.href(path);
        let act = (frame.m(act), href.clone());
        Item { about: String::new(), name, href, state: None, waits, returned: None, due: None, act, main: false }
    };
    let mut items = Vec::new();
    let in_state =
        |year: i32, state: State| found.all.iter().filter(|s| s.round.year == year && s.state == state).count();
    let running = |s: &&Submission| !matches!(s.state, State::Accepted | State::Published);
    let mut years: Vec<i32> = found.all.iter().filter(running).map(|s| s.round.year).collect();
    years.dedup();
    for year in years {
        let states = State::ALL.into_iter().map(|state| (state, in_state(year, state))).filter(|(_, count)| *count > 0);
        let word = |state: State| frame.m(&format!("state-{}", state.code().replace('_', "-")));
        let states = states.map(|(state, count)| format!("{}: {count}", word(state))).collect();
        let mut round =
            about_service(frame.m1("home-round", "year", year.to_string()), "/admin/rounds", states, "home-open");
        round.due = found.all.iter().filter(|s| s.round.year == year).find_map(|s| due(frame, s));
        items.push(round);
    }
    let accepted = found.all.iter().filter(|s| s.state == State::Accepted).count();
    if accepted > 0 {
        let waits = vec![frame.m1("home-to-publish", "count", accepted)];
        items.push(about_service(frame.m("action-publish"), "#others", waits, "home-list"));
    }
    if found.failing > 0 {
        let waits = vec![frame.m1("home-mails-failing", "count", found.failing)];
        items.push(about_service(frame.m("outbox-title"), "/admin/mail", waits, "home-open"));
    }
    if found.undelivered > 0 {
        let waits = vec![frame.m1("home-deliveries-failing", "count", found.undelivered)];
        items.push(about_service(frame.m("deliveries-title"), "/admin/deliveries", waits, "home-open"));
    }
    items
}
