//! Versions and the differences between them.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::list;
use crate::app::App;
use crate::collection::{revisions, sheet};
use crate::domain::cells::diff::diff;
use crate::store::{submissions, versions};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::query_value;
use crate::web::permission::View;

/// `GET …/versions`
pub async fn index(app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let id = view.submission.id.clone();
    let read = move |db: &mut crate::store::Db| Ok((versions::summaries(db, &id)?, submissions::transitions(db, &id)?));
    let (all, transitions) = app.store.read(read).await?;
    let last = all.len();
    let version = |(i, v): (usize, &versions::Summary)| {
        json!({
            "number": v.number, "edition": v.edition, "sha256": v.sha256, "previous_sha256": v.previous_sha256,
            "created_at": v.created_at.and_utc(), "created_by": v.created_by,
            "corrects": revisions::of_version(&transitions, v.number).map(|cause| cause.corrects),
            "state": (i + 1 == last).then_some(view.submission.state),
        })
    };
    Ok(list(all.iter().enumerate().map(version).collect()))
}

/// `GET …/versions/{n}`: with the content that was sealed.
pub async fn show(app: web::Data<App>, view: View, path: web::Path<(String, i32)>) -> Answer<HttpResponse> {
    let number = path.into_inner().1;
    let version = app.store.read(move |db| versions::get(db, &view.submission.id, number)).await?;
    let content: Value = serde_json::from_str(&version.content).map_err(|_| Kind::Internal)?;
    Ok(HttpResponse::Ok().json(json!({
        "number": version.number, "edition": version.edition, "sha256": version.sha256, "previous_sha256": version.previous_sha256,
        "created_at": version.created_at.and_utc(), "content": content,
    })))
}

/// `GET …/diff?from=&to=`
pub async fn diff_versions(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let number = |name: &str| query_value(&request, name).and_then(|v| v.parse::<i32>().ok()).ok_or(Kind::BadRequest);
    let (from, to) = (number("from")?, number("to")?);
    let edition = app.context.editions.of(
        &view.submission.round.questionnaire,
        &view.submission.round.edition,
        &view.submission.country,
    )?;
    let (before, after) = app
        .store
        .read(move |db| {
            let content = |db: &mut crate::store::Db, n| {
                versions::get(db, &view.submission.id, n).and_then(|v| sheet::content(&v.content))
            };
            Ok((content(db, from)?, content(db, to)?))
        })
        .await?;
    let differences = diff(&edition.questionnaire, &before.cells, &after.cells);
    Ok(list(
        differences.iter().map(|d| json!({ "address": d.address, "before": d.before, "after": d.after })).collect(),
    ))
}
