//! One step of a submission: submit, send, review, return, accept, publish, reopen.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::{endorsement, review, versions as version_pages};
use crate::app::App;
use crate::collection::transitions::{self, Outcome, Request};
use crate::domain::submission::endorsement::Standing;
use crate::domain::submission::{Action, Refusal, Role, Roles, State, Way, next};
use crate::i18n::from_dili;
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
    let release_at = match posted.text("release").trim() {
        "" => None,
        day => Some(first_moment(NaiveDate::parse_from_str(day, "%Y-%m-%d").map_err(|_| Kind::BadRequest)?)),
    };
    match take(&app, &view, action, &comment, release_at).await? {
        Outcome::Done { state, version } => {
            Ok(see_other(&after(frame.base(), view.roles, action, state, version.map(|v| v.number))))
        }
        // Pressed twice, or by two people at once: what was wanted is so.
        Outcome::Refused(Refusal::NotNow(state, action))
            if leads_to(action, view.submission.round.way()) == Some(state) =>
        {
            done_already(&app, &view, action, state, &frame).await
        }
        Outcome::Refused(Refusal::NoComment(action)) => without_comment(frame, &app, &view, action).await,
        Outcome::Refused(Refusal::NotNow(state, _)) => {
            Err(Problem::new(Kind::ActionNotPossible).with("state", word(&frame, state)).with("action", action.code()))
        }
        Outcome::Refused(Refusal::NotYours(..)) => Err(Kind::NotAllowed.into()),
        Outcome::RoundClosed => Err(Kind::RoundClosed.into()),
        Outcome::Undecided(count) => Err(Problem::new(Kind::Undecided).with("count", count.to_string())),
        Outcome::Blocked { errors, warnings } => {
            Err(Problem::new(Kind::Blocked).with("errors", errors.to_string()).with("warnings", warnings.to_string()))
        }
        Outcome::NotEndorsed(standing) => Err(not_endorsed(&standing)),
    }
}

/// Why a version cannot be sent, in numbers.
pub fn not_endorsed(standing: &Standing) -> Problem {
    Problem::new(Kind::NotEndorsed)
        .with("endorsed", standing.endorsed.to_string())
        .with("quorum", standing.quorum.to_string())
        .with("objected", standing.objected.to_string())
}

/// The page with the button again: each of the three has its own.
async fn without_comment(frame: Frame, app: &App, view: &View, action: Action) -> Answer<HttpResponse> {
    let reviews = view.roles.has(Role::Reviewer) || view.roles.has(Role::Administrator);
    match action {
        Action::Withdraw => endorsement::without_comment(frame, app, view).await,
        Action::Reopen if !reviews => version_pages::without_reason(frame, app, view).await,
        _ => review::without_comment(frame, app, view, action).await,
    }
}

async fn take(
    app: &App,
    view: &View,
    action: Action,
    comment: &str,
    release_at: Option<DateTime<Utc>>,
) -> Answer<Outcome> {
    let (context, id, who) = (app.context.clone(), view.submission.id.clone(), view.person.signed.account.clone());
    let comment = Some(comment.to_owned()).filter(|text| !text.is_empty());
    Ok(app
        .store
        .write(move |tx| transitions::act(tx, &context, &id, &who, &Request { action, comment, release_at }))
        .await?)
}

/// A day begins when it does in Dili.
fn first_moment(day: NaiveDate) -> DateTime<Utc> {
    from_dili(day.and_time(NaiveTime::MIN))
}

async fn done_already(app: &App, view: &View, action: Action, state: State, frame: &Frame) -> Answer<HttpResponse> {
    let id = view.submission.id.clone();
    let latest = app.store.read(move |db| Ok(versions::summaries(db, &id)?.last().map(|v| v.number))).await?;
    Ok(see_other(&after(frame.base(), view.roles, action, state, latest)))
}

/// The state an action leads to on the way that the round has, wherever it begins.
fn leads_to(action: Action, way: Way) -> Option<State> {
    State::ALL.into_iter().find_map(|from| next(from, action, way))
}

/// Where one goes after an action: who sent a version gets the receipt, who laid it before the group sees it there.
fn after(base: &str, roles: Roles, action: Action, to: State, version: Option<i32>) -> String {
    match (action, version) {
        (Action::Submit, _) if to == State::ForEndorsement => format!("{base}/endorsement?done=laid"),
        (Action::Submit | Action::Send, Some(number)) => format!("{base}/versions/{number}?sent=1"),
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
    fn every_action_leads_to_one_state_on_each_way() {
        for (action, way) in Action::ALL.into_iter().flat_map(|action| Way::ALL.map(|way| (action, way))) {
            let states: Vec<State> = State::ALL.into_iter().filter_map(|from| next(from, action, way)).collect();
            assert!(states.iter().all(|to| Some(*to) == leads_to(action, way)) && !states.is_empty(), "{action}");
        }
    }

    #[test]
    fn who_submits_gets_the_receipt_and_who_reviews_stays_at_the_review() {
        let at = |role: Role, action, to| after("/pt/TLS/2024", role.into(), action, to, Some(3));
        let receipt = "/pt/TLS/2024/versions/3?sent=1";
        assert_eq!(at(Role::Coordinator, Action::Submit, State::Submitted), receipt);
        assert_eq!(at(Role::Coordinator, Action::Send, State::Submitted), receipt);
        let group = "/pt/TLS/2024/endorsement?done=laid";
        assert_eq!(at(Role::Coordinator, Action::Submit, State::ForEndorsement), group);
        assert_eq!(at(Role::Coordinator, Action::Withdraw, State::Returned), "/pt/TLS/2024");
        assert_eq!(at(Role::Reviewer, Action::Return, State::Returned), "/pt/TLS/2024/review");
    }
}
