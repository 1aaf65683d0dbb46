//! What lies before the statistics group: for its members, whether they have said their word; for the coordinator, whether
//! it can be sent.

use super::waiting::{self, Item};
use crate::collection::{Context, endorsements as acts};
use crate::domain::submission::endorsement::{Position, Standing, Statement};
use crate::domain::submission::{Role, State};
use crate::store::accounts::Account;
use crate::store::submissions::Submission;
use crate::store::{Db, Result, endorsements, versions};
use crate::web::frame::Frame;
use crate::web::pages::group::verdict;

pub struct Before {
    submission: String,
    reference: String,
    standing: Standing,
    /// Where this person stands.
    own: Position,
}

/// For members and coordinators only.
pub fn look_up(db: &mut Db, context: &Context, all: &[Submission], who: &Account) -> Result<Vec<Before>> {
    let concerns = |s: &&Submission| {
        let roles = who.roles_in(&s.country);
        let has = |role| roles.is_some_and(|roles| roles.has(role));
        s.state == State::ForEndorsement && (has(Role::Endorser) || has(Role::Coordinator))
    };
    let mut found = Vec::new();
    for submission in all.iter().filter(concerns) {
        let Some(version) = versions::latest(db, &submission.id)? else { continue };
        let said = endorsements::of_version(db, &submission.id, version.number)?;
        let statements: Vec<Statement> = said.into_iter().map(|said| said.statement).collect();
        let modules = acts::modules(context, submission)?;
        let modules: Vec<&str> = modules.iter().map(String::as_str).collect();
        found.push(Before {
            submission: submission.id.clone(),
            reference: format!("{}-V{}", submission.id, version.number),
            standing: Standing::of(&modules, submission.round.quorum, &statements),
            own: Position::of(&modules, &statements, who.id),
        });
    }
    Ok(found)
}

/// `None`: it does not lie before the group.
pub fn item(frame: &Frame, all: &[Before], role: Role, submission: &Submission) -> Option<Item> {
    let before = all.iter().find(|before| before.submission == submission.id)?;
    let mut item = waiting::item(frame, submission);
    let page = format!("{}/endorsement", item.href);
    if role == Role::Endorser {
        let own = if before.own.covers { "home-group-given" } else { "home-group-missing" };
        item.waits.push(frame.m1(own, "reference", before.reference.as_str()));
        item.waits.push(verdict(frame, &before.standing));
        item.act = (frame.m(if before.own.covers { "home-open" } else { "home-group-say" }), format!("{page}#say"));
        if before.own.covers {
            item.act.1 = page;
        }
        return Some(item);
    }
    item.waits.push(verdict(frame, &before.standing));
    item.act = match before.standing.ready() {
        true => (frame.m("action-send"), format!("{page}#send")),
        false => (frame.m("home-open"), page),
    };
    Some(item)
}
