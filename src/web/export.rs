//! Downloads: the observations of an accepted version, sent while they are read.

use std::io;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use super::errors::{Answer, Kind, Problem};
use super::permission::View;
use super::streaming;
use crate::app::App;
use crate::collection::catalogue;
use crate::collection::exports::{self, Filter};
use crate::domain::observations::Dataflow;
use crate::store::versions;

pub async fn download(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let flow = dataflow(&request, &app, &view)?;
    let id = view.submission.id.clone();
    let accepted = app.store.read(move |db| versions::accepted(db, &id)).await?;
    if accepted.is_none() {
        return Err(Problem::new(Kind::ActionNotPossible)
            .with("state", view.submission.state.code())
            .with("action", "export"));
    }
    let filter = Filter { country: Some(view.submission.country.clone()), year: Some(view.submission.round.year) };
    let disposition = format!("attachment; filename=\"{}\"", exports::file_name(&flow, &filter));
    let store = app.store.clone();
    let structures = catalogue::of(app.context.editions.all().map(|e| &e.questionnaire));
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, exports::format_of(&flow).media_type()))
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .streaming(streaming::written(flow.id.clone(), move |out| {
            exports::write_all(&store, &structures, &flow.id, &filter, exports::format_of(&flow), out)
                .map_err(io::Error::other)
        })))
}

fn dataflow(request: &HttpRequest, app: &App, view: &View) -> Answer<Dataflow> {
    let round = &view.submission.round;
    let edition = app.context.editions.of(&round.questionnaire, &round.edition, &view.submission.country)?;
    let named = request.match_info().get("dataflow").unwrap_or_default();
    edition.questionnaire.dataflows.iter().find(|flow| flow.id == named).cloned().ok_or_else(|| Kind::NotFound.into())
}
