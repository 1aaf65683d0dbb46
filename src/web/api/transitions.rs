//! Actions on a submission.

use actix_web::{HttpResponse, web};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::json;

use crate::app::App;
use crate::collection::transitions::{self, Outcome, Request};
use crate::domain::submission::{Action, Refusal};
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::pages::transition::not_endorsed;
use crate::web::permission::View;
use crate::web::posted::Json;

/// The same as on the page.
const LONGEST_COMMENT: usize = 2000;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    action: String,
    #[serde(default)]
    comment: Option<String>,
    /// With `publish`: from when on everybody may see the figures.
    #[serde(default)]
    release_at: Option<DateTime<Utc>>,
}

/// `POST …/transitions`
pub async fn act(app: web::Data<App>, view: View, Json { value: wanted, .. }: Json<Wanted>) -> Answer<HttpResponse> {
    let action = wanted.action.parse().map_err(|_| Kind::UnknownCode)?;
    if wanted.release_at.is_some() && action != Action::Publish {
        return Err(Kind::NothingReleased.into());
    }
    if wanted.comment.as_ref().is_some_and(|text| text.chars().count() > LONGEST_COMMENT) {
        return Err(Kind::BadRequest.into());
    }
    let context = app.context.clone();
    let request = Request { action, comment: wanted.comment, release_at: wanted.release_at };
    let outcome = app
        .store
        .write(move |tx| transitions::act(tx, &context, &view.submission.id, &view.person.signed.account, &request))
        .await?;
    match outcome {
        Outcome::Done { state, version } => Ok(HttpResponse::Ok().json(json!({ "state": state, "version": version }))),
        Outcome::Refused(Refusal::NotYours(..)) => Err(Kind::NotAllowed.into()),
        Outcome::Refused(Refusal::NotNow(..)) => Err(Kind::ActionNotPossible.into()),
        Outcome::Refused(Refusal::NoComment(_)) => Err(Kind::CommentMissing.into()),
        Outcome::RoundClosed => Err(Kind::RoundClosed.into()),
        Outcome::Undecided(count) => Err(Problem::new(Kind::Undecided).with("count", count.to_string())),
        Outcome::Blocked { errors, warnings } => {
            Err(Problem::new(Kind::Blocked).with("errors", errors.to_string()).with("warnings", warnings.to_string()))
        }
        Outcome::NotEndorsed(standing) => Err(not_endorsed(&standing)),
    }
}
