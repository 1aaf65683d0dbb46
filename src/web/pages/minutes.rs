//! The minutes of the statistics group on one version, to print and to sign.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::group::{self, Group};
use super::versions::grouped;
use crate::app::App;
use crate::store::{StoreError, submissions, versions};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page};
use crate::web::permission::View;

#[derive(Template)]
#[template(path = "minutes.html")]
struct MinutesPage {
    f: Frame,
    title: String,
    group: Group,
    digest: String,
    sealed: String,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let number: i32 = request.match_info().get("number").and_then(|n| n.parse().ok()).ok_or(Kind::NotFound)?;
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let (version, loaded) = app
        .store
        .read(move |db| {
            let transitions = submissions::transitions(db, &submission.id)?;
            let version = versions::get(db, &submission.id, number)?;
            let loaded = group::load(db, &context, &submission, &transitions, number)?;
            Ok((version, loaded.ok_or(StoreError::NotFound)?))
        })
        .await?;
    let (country, year) = (f.country(&view.submission.country), view.submission.round.year.to_string());
    page(&MinutesPage {
        title: f.m2("minutes-heading", "country", country, "year", year),
        group: group::in_words(&f, &loaded),
        digest: grouped(&version.sha256),
        sealed: f.t.date_time(version.created_at.and_utc()),
        f,
    })
}
