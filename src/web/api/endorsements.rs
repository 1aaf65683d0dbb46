//! What members of the statistics group say of versions.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::list;
use crate::app::App;
use crate::collection::endorsements::{self as acts, Outcome, Words};
use crate::domain::submission::endorsement::{LONGEST, Refusal, Statement, holds};
use crate::store::endorsements::{self, Said};
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::permission::{Endorse, View};
use crate::web::posted::Json;

/// `GET …/endorsements`: of all versions, oldest first.
pub async fn index(app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let modules = acts::modules(&app.context, &view.submission)?;
    let all = app.store.read(move |db| endorsements::of(db, &view.submission.id)).await?;
    let modules: Vec<&str> = modules.iter().map(String::as_str).collect();
    Ok(list(all.iter().enumerate().map(|(place, said)| statement(&modules, &all, place, said)).collect()))
}

/// A word holds until its author says something else of the same version.
fn statement(modules: &[&str], all: &[Said], place: usize, said: &Said) -> Value {
    let before = all.iter().take(place).filter(|one| one.version == said.version).count();
    let same: Vec<Statement> =
        all.iter().filter(|one| one.version == said.version).map(|one| one.statement.clone()).collect();
    json!({
        "version": said.version, "sha256": said.sha256, "module": said.statement.module, "stance": said.statement.stance,
        "text": said.text, "by": said.name, "at": said.at, "holds": holds(modules, &same, before),
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    sha256: String,
    stance: String,
    #[serde(default)]
    module: Option<String>,
    #[serde(default)]
    text: String,
}

/// `POST …/endorsements`: answers with where the group stands.
pub async fn say(
    app: web::Data<App>,
    endorse: Endorse,
    Json { value: wanted, .. }: Json<Wanted>,
) -> Answer<HttpResponse> {
    let stance = wanted.stance.parse().map_err(|_| Kind::UnknownCode)?;
    let words = Words { sha256: wanted.sha256, module: wanted.module, stance, text: wanted.text };
    let (context, id, who) = (app.context.clone(), endorse.0.submission.id, endorse.0.person.signed.account);
    match app.store.write(move |tx| acts::say(tx, &context, &id, &who, &words)).await? {
        Outcome::Said(standing) => Ok(HttpResponse::Ok().json(json!({
            "quorum": standing.quorum, "endorsed": standing.endorsed, "reserved": standing.reserved,
            "objected": standing.objected, "ready": standing.ready(),
        }))),
        Outcome::Refused(refusal) => Err(problem(refusal)),
    }
}

fn problem(refusal: Refusal) -> Problem {
    let kind = match refusal {
        Refusal::OtherVersion => Kind::VersionMoved,
        Refusal::NotNow => Kind::ActionNotPossible,
        Refusal::NoText | Refusal::Text => Kind::InvalidText,
        Refusal::UnknownModule => Kind::UnknownCode,
    };
    Problem::new(kind).with("limit", LONGEST.to_string())
}
