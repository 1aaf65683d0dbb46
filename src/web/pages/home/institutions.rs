//! What waits in a return that several institutions fill: one's own parts, signatures, and what only the coordinator
//! decides.

use chrono::NaiveDateTime;

use super::waiting::Item;
use crate::collection::clarifications::Party;
use crate::collection::{Context, left, reconciling, sheet};
use crate::domain::contributions::{Eyes, State};
use crate::domain::submission::Role;
use crate::store::accounts::Account;
use crate::store::contributions::{Act, acts};
use crate::store::submissions::Submission;
use crate::store::{Db, Result, assignments, now};
use crate::web::frame::Frame;

pub struct Divided {
    submission: String,
    own: Option<Own>,
    signed: usize,
    institutions: usize,
    /// Parts whose date has passed without a signature.
    late: usize,
    conflicts: usize,
}

/// The part of the institution of this person.
struct Own {
    institution: String,
    state: State,
    /// Questions without an answer; none while nothing is asked.
    blank: Option<usize>,
    due: Option<NaiveDateTime>,
    returned: Option<Act>,
    /// What reviewers ask this person.
    asked: usize,
}

/// `None`: one institution fills all of it.
pub fn look_up(db: &mut Db, context: &Context, submission: &Submission, who: &Account) -> Result<Option<Divided>> {
    let parts = assignments::of(db, &submission.id)?;
    let Some(roles) = who.roles_in(&submission.country).filter(|_| !parts.is_empty()) else { return Ok(None) };
    let eyes = Eyes::with(roles, who.institution.as_deref());
    let sheet = sheet::seen(db, context, submission.clone(), &eyes)?;
    let layers = &sheet.layers.institutional;
    let signed = |institution: &str| layers.iter().any(|l| l.institution == institution && l.filling == State::Signed);
    let conflicts = match roles.has(Role::Coordinator) {
        true => reconciling::conflicts(db, &sheet.edition.questionnaire, &sheet.layers)?,
        false => Vec::new(),
    };
    let late = |due: Option<NaiveDateTime>| due.is_some_and(|due| due < now().naive_utc());
    let overdue = |one: &&assignments::Assignment| late(one.due_at) && !signed(&one.institution);
    let party = Party::of(who, roles);
    let mine = layers.iter().find(|layer| eyes.institution.as_ref() == Some(&layer.institution));
    let own = match mine {
        None => None,
        Some(layer) => {
            let (filled, asked) = left::in_layer(&sheet, layer);
            let dates = parts.iter().filter(|one| one.institution == layer.institution).filter_map(|one| one.due_at);
            Some(Own {
                institution: layer.institution.clone(),
                state: layer.filling,
                blank: (asked > 0).then(|| asked - filled),
                due: dates.min(),
                asked: sheet.asked.iter().filter(|one| one.addressee.is_none() && party.concerned(one)).count(),
                returned: acts(db, layer)?.pop().filter(|act| act.to == State::Returned),
            })
        }
    };
    Ok(Some(Divided {
        submission: submission.id.clone(),
        own,
        signed: layers.iter().filter(|layer| layer.filling == State::Signed).count(),
        institutions: layers.len(),
        late: parts.iter().filter(overdue).count(),
        conflicts: conflicts.iter().filter(|one| one.open()).count(),
    }))
}

/// Says what waits of the parts, instead of or beside what waits of the whole.
pub fn add(f: &Frame, all: &[Divided], role: Role, mut item: Item) -> Item {
    let Some(divided) = all.iter().find(|one| one.submission == item.about) else { return item };
    let page = format!("{}/contributions", item.href);
    match (role, &divided.own) {
        (Role::Contributor | Role::Approver, Some(own)) => {
            item.waits = vec![f.m(&format!("contribution-state-{}", own.state))];
            item.waits.extend(own.blank.map(|blank| f.m1("home-blank", "count", blank)));
            if own.asked > 0 {
                item.waits.push(f.m1("clarify-open-count", "count", own.asked));
            }
            if let Some(due) = own.due {
                item.due = Some(super::due_on(f, due.and_utc()));
            }
            item.returned = own.returned.as_ref().map(|act| {
                let heading = f.m2("returned-by", "name", act.by.as_str(), "time", f.t.date_time(act.at));
                (heading, act.comment.clone().unwrap_or_default())
            });
            let own_page = format!("{page}/{}", own.institution);
            match (role, own.state) {
                (Role::Approver, State::HandedIn) => item.act = (f.m("home-sign"), own_page),
                (Role::Approver, _) | (_, State::HandedIn | State::Signed) => item.act = (f.m("home-open"), own_page),
                (_, State::Draft | State::Returned) => {}
            }
        }
        (Role::Coordinator, _) => {
            item.waits.push(f.m2("home-signed", "signed", divided.signed, "count", divided.institutions));
            if divided.late > 0 {
                item.waits.push(f.m1("home-late", "count", divided.late));
            }
            if divided.conflicts > 0 {
                item.waits.push(f.m1("desk-open-count", "count", divided.conflicts));
                item.act = (f.m("desk-title"), format!("{}/desk", item.href));
            } else if divided.signed < divided.institutions {
                item.act = (f.m("contributions-title"), page);
            }
        }
        _ => {}
    }
    item
}
