//! Downloads: the observations of an accepted version, sent while they are read.

use std::io;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use super::errors::{Answer, Kind, Problem};
use super::permission::View;
use super::streaming;
use crate::app::App;
use crate::collection::exports::{self, Filter};
use crate::store::versions;

pub async fn download(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let catalogue = app.catalogue().await?;
    let named = request.match_info().get("dataflow").unwrap_or_default();
    let flow = catalogue.dataflow(named).ok_or(Kind::NotFound)?;
    let id = view.submission.id.clone();
    let accepted = app.store.read(move |db| versions::accepted(db, &id)).await?;
    if accepted.is_none() {
        return Err(Problem::new(Kind::ActionNotPossible)
            .with("state", view.submission.state.code())
            .with("action", "export"));
    }
    let filter = Filter { country: Some(view.submission.country.clone()), year: Some(view.submission.round.year) };
    let format = exports::format_of(&catalogue, flow);
    let disposition = format!("attachment; filename=\"{}\"", exports::file_name(flow, &filter, format));
    let (store, catalogue, flow) = (app.store.clone(), catalogue.clone(), flow.reference.id.clone());
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, format.media_type()))
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .streaming(streaming::written(flow.clone(), move |out| {
            exports::write_all(&store, &catalogue, &flow, &filter, format, out).map_err(io::Error::other)
        })))
}
