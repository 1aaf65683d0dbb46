//! What institutions do for one return: assigned parts, how far each is.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value, json};

use super::list;
use crate::app::App;
use crate::collection::assigning::{self, Change, Unassigned};
use crate::collection::contributing::{self, Doing};
use crate::collection::layers::Layers;
use crate::collection::reconciling;
use crate::domain::clarifications::Sides;
use crate::domain::contributions::{self, Eyes, Part, Refusal};
use crate::i18n::end_of_day;
use crate::store::{Db, assignments, contributions as acts};
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::permission::{Coordinate, View};
use crate::web::posted::Json;

/// `GET …/contributions`: each institution with its parts, its state and the fingerprint of what it says.
pub async fn index(app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    // What institutions and the coordinator write to each other is not for those who review.
    let ours = Sides::of(view.roles).answers;
    let read = move |db: &mut Db| {
        let layers = Layers::read(db, &view.submission.id, &Eyes::default())?;
        let parts = assignments::of(db, &view.submission.id)?;
        let mut items = Vec::new();
        for layer in &layers.institutional {
            let mine = parts.iter().filter(|one| one.institution == layer.institution);
            let parts: Vec<Value> = mine
                .map(|one| {
                    json!({
                        "id": one.id, "part": one.part, "due_at": one.due_at.map(|at| at.and_utc()),
                        "holder": one.holder, "holder_due_at": one.holder_due_at.map(|at| at.and_utc()),
                    })
                })
                .collect();
            let last = acts::acts(db, layer)?.pop();
            items.push(json!({
                "institution": layer.institution, "state": layer.filling, "parts": parts,
                "sha256": reconciling::fingerprint(db, layer)?, "extracted_on": layer.extracted_on,
                "comment": last.as_ref().and_then(|act| act.comment.clone()).filter(|_| ours),
                "by": last.as_ref().map(|act| act.by.clone()), "at": last.map(|act| act.at),
            }));
        }
        Ok(items)
    };
    Ok(list(app.store.read(read).await?))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assigning {
    part: Part,
    institution: String,
    #[serde(default)]
    due: Option<NaiveDate>,
}

/// `POST …/assignments`: gives a part to an institution.
pub async fn assign(
    app: web::Data<App>,
    coordinate: Coordinate,
    Json { value: wanted, .. }: Json<Assigning>,
) -> Answer<HttpResponse> {
    let (context, view) = (app.context.clone(), coordinate.0);
    let done = app
        .store
        .write(move |tx| {
            let due = wanted.due.map(|day| end_of_day(day).and_utc());
            let what = (&wanted.part, wanted.institution.as_str());
            assigning::assign(tx, &context, &view.submission.id, &view.person.signed.account, what, due)
        })
        .await?;
    done.map_err(unassigned)?;
    Ok(HttpResponse::NoContent().finish())
}

fn unassigned(why: Unassigned) -> Problem {
    Problem::new(match why {
        Unassigned::UnknownPart | Unassigned::UnknownInstitution => Kind::UnknownCode,
        Unassigned::Closed => Kind::InstitutionClosed,
        Unassigned::DuePast => Kind::InvalidDueDate,
        Unassigned::Taken => Kind::Conflict,
        Unassigned::NotYours => Kind::NotAllowed,
        Unassigned::Shut(why) => return why.into(),
    })
}

#[derive(Debug, Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
pub enum Changing {
    Hand {
        holder: String,
        #[serde(default)]
        due: Option<NaiveDate>,
    },
    Back {},
    Due {
        #[serde(default)]
        due: Option<NaiveDate>,
    },
    Remove {},
}

/// `POST …/assignments/{assignment}`: hands a part to a department, back, sets its date, takes it away.
pub async fn change(
    request: HttpRequest,
    app: web::Data<App>,
    view: View,
    Json { value: wanted, .. }: Json<Changing>,
) -> Answer<HttpResponse> {
    let id: i64 = request.match_info().get("assignment").and_then(|id| id.parse().ok()).ok_or(Kind::NotFound)?;
    let end = |due: Option<NaiveDate>| due.map(|day| end_of_day(day).and_utc());
    let change = match wanted {
        Changing::Hand { holder, due } => Change::Hand(holder, end(due)),
        Changing::Back {} => Change::Back,
        Changing::Due { due } => Change::Due(end(due)),
        Changing::Remove {} => Change::Remove,
    };
    let context = app.context.clone();
    let done = app.store.write(move |tx| {
        assigning::change(tx, &context, &view.submission.id, &view.person.signed.account, id, &change)
    });
    done.await?.map_err(unassigned)?;
    Ok(HttpResponse::NoContent().finish())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    action: String,
    #[serde(default)]
    comment: String,
    #[serde(default)]
    sha256: String,
    /// A day; empty takes it back.
    #[serde(default)]
    extracted_on: Option<String>,
}

/// `POST …/contributions/{institution}/transitions`
pub async fn act(
    request: HttpRequest,
    app: web::Data<App>,
    view: View,
    Json { value: wanted, .. }: Json<Wanted>,
) -> Answer<HttpResponse> {
    let institution = request.match_info().get("institution").unwrap_or_default().to_owned();
    let action: contributions::Action = wanted.action.parse().map_err(|_| Kind::UnknownCode)?;
    let Wanted { comment, sha256: seen, extracted_on: extracted, .. } = wanted;
    let doing = Doing { institution, action, comment, seen, extracted };
    let context = app.context.clone();
    let done = app
        .store
        .write(move |tx| contributing::act(tx, &context, &view.submission.id, &view.person.signed.account, &doing))
        .await?;
    let state = done.map_err(|refusal| match refusal {
        Refusal::NotYours => Problem::new(Kind::NotAllowed),
        Refusal::NotNow | Refusal::Away => Problem::new(Kind::ActionNotPossible),
        Refusal::NoComment => Problem::new(Kind::CommentMissing),
        Refusal::Changed => Problem::new(Kind::SeenBefore),
        Refusal::ExtractUnclear | Refusal::ExtractAhead => Problem::new(Kind::InvalidExtractDate),
        Refusal::Errors(count) => {
            Problem::new(Kind::Blocked).with("errors", count.to_string()).with("warnings", "0".to_owned())
        }
        Refusal::Shut(why) => why.into(),
    })?;
    Ok(HttpResponse::Ok().json(json!({ "state": state })))
}
