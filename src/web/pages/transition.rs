//! One step of a submission: submit, review, return, accept, publish, reopen.

use actix_web::{HttpRequest, HttpResponse, web};

use super::review;
use crate::app::App;
use crate::collection::transitions::{self, Outcome, Request};
use crate::domain::submission::{Action, Refusal, Role, Roles, State, next};
use crate::store::versions;
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::frame::{Frame, see_other};
use crate::web::permission::View;
use crate::web::posted::Posted;

/// Longest comment, in characters.
const LONGEST: usize = 2000;

pub async fn act(request: HttpRequest, app: web::Data<App>, view: View, posted: Posted) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&view.submission);
    let action: Action = posted.text("action").parse().map_err(|_| Kind::BadRequest)?;
    let comment = posted.text("comment").replace("\r\n", "\n");
    if comment.chars().count() > LONGEST || comment.chars().any(|c| c.is_control() && c != '\n') {
        return Err(Kind::BadRequest.into());
    }
    match take(&app, &view, action, &comment).await? {
        Outcome::Done { version, .. } => {
            app.mail_waiting.notify_one();
            Ok(see_other(&after(frame.base(), view.roles, action, version.map(|v| v.number))))
        }
        // Pressed twice, or by two people at once: what was wanted is so.
        Outcome::Refused(Refusal::NotNow(state, action)) if leads_to(action) == Some(state) => {
            done_already(&app, &view, action, &frame).await
        }
        Outcome::Refused(Refusal::NoComment(_)) => review::without_comment(frame, &app, &view).await,
        Outcome::Refused(Refusal::NotNow(state, _)) => {
            Err(Problem::new(Kind::ActionNotPossible).with("state", word(&frame, state)).with("action", action.code()))
        }
        Outcome::Refused(Refusal::NotYours(..)) => Err(Kind::NotAllowed.into()),
        Outcome::Undecided(count) => Err(Problem::new(Kind::Undecided).with("count", count.to_string())),
        Outcome::Blocked { errors, warnings } => {
            Err(Problem::new(Kind::Blocked).with("errors", errors.to_string()).with("warnings", warnings.to_string()))
        }
    }
}

async fn take(app: &App, view: &View, action: Action, comment: &str) -> Answer<Outcome> {
    let (context, id, who) = (app.context.clone(), view.submission.id.clone(), view.person.signed.account.clone());
    let comment = Some(comment.to_owned()).filter(|text| !text.is_empty());
    Ok(app.store.write(move |tx| transitions::act(tx, &context, &id, &who, &Request { action, comment })).await?)
}

async fn done_already(app: &App, view: &View, action: Action, frame: &Frame) -> Answer<HttpResponse> {
    let id = view.submission.id.clone();
    let latest = app.store.read(move |db| Ok(versions::summaries(db, &id)?.last().map(|v| v.number))).await?;
    Ok(see_other(&after(frame.base(), view.roles, action, latest)))
}

/// The state an action leads to, wherever it begins.
fn leads_to(action: Action) -> Option<State> {
    State::ALL.into_iter().find_map(|from| next(from, action))
}

/// Where one goes after an action: who submitted gets the receipt.
fn after(base: &str, roles: Roles, action: Action, version: Option<i32>) -> String {
    match (action, version) {
        (Action::Submit, Some(number)) => format!("{base}/versions/{number}?sent=1"),
        _ if roles.has(Role::Reviewer) || roles.has(Role::Administrator) => format!("{base}/review"),
        _ => base.to_owned(),
    }
}

fn word(frame: &Frame, state: State) -> String {
    frame.m(&format!("state-{}", state.code().replace('_', "-")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_leads_to_one_state() {
        for action in Action::ALL {
            let states: Vec<State> = State::ALL.into_iter().filter_map(|from| next(from, action)).collect();
            assert!(states.iter().all(|to| Some(*to) == leads_to(action)) && !states.is_empty(), "{action}");
        }
    }

    #[test]
    fn who_submits_gets_the_receipt_and_who_reviews_stays_at_the_review() {
        assert_eq!(
            after("/pt/TLS/2024", Role::Coordinator.into(), Action::Submit, Some(3)),
            "/pt/TLS/2024/versions/3?sent=1"
        );
        assert_eq!(after("/pt/TLS/2024", Role::Reviewer.into(), Action::Return, Some(3)), "/pt/TLS/2024/review");
    }
}
