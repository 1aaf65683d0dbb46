//! Rounds and submissions.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::list;
use crate::app::App;
use crate::store::submissions::Submission;
use crate::store::{rounds, submissions};
use crate::web::errors::Answer;
use crate::web::frame::query_value;
use crate::web::permission::Person;

/// `GET /rounds`
pub async fn rounds(app: web::Data<App>, _person: Person) -> Answer<HttpResponse> {
    let all = app.store.read(rounds::all).await?;
    let round = |r: &rounds::Round| json!({ "id": r.id, "questionnaire": r.questionnaire, "edition": r.edition, "year": r.year, "opens_at": r.opens_at.and_utc(), "due_at": r.due_at.and_utc(), "closed_at": r.closed_at.map(|at| at.and_utc()), "quorum": r.quorum });
    Ok(list(all.iter().map(round).collect()))
}

/// `GET /submissions?country=&round=`: those the person may see.
pub async fn index(request: HttpRequest, app: web::Data<App>, person: Person) -> Answer<HttpResponse> {
    let (country, round) = (query_value(&request, "country"), query_value(&request, "round"));
    let seen = person.signed.account.seen();
    let all = app.store.read(move |db| submissions::all(db, seen.as_deref())).await?;
    let wanted = |s: &&Submission| {
        country.as_ref().is_none_or(|c| c == &s.country) && round.as_ref().is_none_or(|r| r == &s.round.id)
    };
    Ok(list(all.iter().filter(wanted).map(submission).collect()))
}

fn submission(s: &Submission) -> Value {
    json!({ "id": s.id, "country": s.country, "round": s.round.id, "year": s.round.year, "state": s.state, "state_since": s.state_since, "due_at": s.due() })
}
