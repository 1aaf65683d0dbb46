//! What the coordinator of a country and its institutions ask each other, where one of them waits for the other. It waits
//! in whatever state the return is.

use super::waiting::{Item, item};
use crate::domain::clarifications::{Sides, State};
use crate::domain::submission::{Role, Roles};
use crate::store::accounts::Account;
use crate::store::submissions::Submission;
use crate::store::{Db, Result, clarifications};
use crate::web::frame::Frame;

/// In one submission.
pub struct Waiting {
    submission: String,
    /// Questions to the institution of this person.
    to_answer: usize,
    /// Answers for the coordinator.
    to_read: usize,
}

pub fn look_up(db: &mut Db, all: &[Submission], who: &Account) -> Result<Vec<Waiting>> {
    let works = [Role::Contributor, Role::Approver, Role::Coordinator].into_iter().any(|role| who.roles.has(role));
    if !works {
        return Ok(Vec::new());
    }
    let mut found: Vec<Waiting> = Vec::new();
    for (submission, institution, state) in clarifications::at_home(db)? {
        let Some(roles) = all.iter().find(|one| one.id == submission).and_then(|one| who.roles_in(&one.country)) else {
            continue;
        };
        let sides = Sides::at_home(roles, who.institution.as_ref() == Some(&institution));
        let to_answer = usize::from(state == State::Open && sides.answers);
        let to_read = usize::from(state == State::Answered && sides.asks);
        match found.iter_mut().find(|one| one.submission == submission) {
            Some(one) => (one.to_answer, one.to_read) = (one.to_answer + to_answer, one.to_read + to_read),
            None => found.push(Waiting { submission, to_answer, to_read }),
        }
    }
    Ok(found)
}

/// Says it with what waits for the role anyway, or by itself.
pub fn add(f: &Frame, found: &[Waiting], all: &[Submission], who: &Account, role: Role, items: &mut Vec<Item>) {
    for one in found {
        let Some(submission) = all.iter().find(|s| s.id == one.submission) else { continue };
        if !who.roles_in(&submission.country).is_some_and(|roles: Roles| roles.has(role)) {
            continue;
        }
        let (count, message) = match role {
            Role::Contributor | Role::Approver => (one.to_answer, "home-questions"),
            Role::Coordinator => (one.to_read, "clarify-answered-count"),
            Role::Endorser | Role::Reviewer | Role::Administrator | Role::Observer => continue,
        };
        if count == 0 {
            continue;
        }
        if !items.iter().any(|item| item.about == submission.id) {
            items.push(item(f, submission));
        }
        let Some(item) = items.iter_mut().find(|item| item.about == submission.id) else { continue };
        item.waits.push(f.m1(message, "count", count));
        item.act = match (role, &who.institution) {
            (Role::Contributor | Role::Approver, Some(institution)) => {
                (f.m("clarify-do-answer"), format!("{}/contributions/{institution}#questions", item.href))
            }
            // At the desk it stands beside the values.
            _ if item.act.1.ends_with("/desk") => continue,
            _ => (f.m("home-open"), format!("{}/clarifications?show=answered", item.href)),
        };
    }
}
