//! Downloads: the observations of an accepted version, sent while they are read.

use std::io;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

use super::errors::{Answer, Kind, Problem};
use super::frame::query_value;
use super::permission::View;
use super::streaming;
use crate::app::App;
use crate::collection::dissemination::AnswerError;
use crate::collection::exports::{self, Export, Filter};
use crate::sdmx::data::DataFormat;
use crate::sdmx::model::{Catalogue, Dataflow};
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
    let format = format(&request, &catalogue, flow)?;
    let disposition = format!("attachment; filename=\"{}\"", exports::file_name(flow, &filter, format));
    let (store, context, flow) = (app.store.clone(), app.context.clone(), flow.reference.id.clone());
    let export = Export { store, context, catalogue, flow: flow.clone(), filter, format };
    let counted = tokio::task::spawn_blocking(move || (export.extent(), export)).await;
    let (extent, export) = counted.map_err(|_| Problem::new(Kind::Internal))?;
    let extent = extent.map_err(problem)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, format.media_type()))
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .streaming(streaming::written(flow, move |out| export.write(extent, out).map_err(io::Error::other))))
}

/// The one that `?format=` names, or else the one that the dataflow is made for.
fn format(request: &HttpRequest, catalogue: &Catalogue, flow: &Dataflow) -> Answer<DataFormat> {
    let Some(name) = query_value(request, "format") else { return Ok(exports::format_of(catalogue, flow)) };
    let structure = catalogue.structure_of(flow).ok_or(Kind::NotFound)?;
    let format = name.parse().ok().filter(|format: &DataFormat| format.fits(structure));
    format.ok_or_else(|| Kind::UnknownCode.into())
}

fn problem(error: AnswerError) -> Problem {
    match error {
        AnswerError::Store(error) => error.into(),
        AnswerError::TooLarge { asked, most } => {
            Problem::new(Kind::ExportTooLarge).with("asked", asked.to_string()).with("most", most.to_string())
        }
        AnswerError::Write(error) => {
            tracing::error!(%error, "an export was not begun");
            Kind::Internal.into()
        }
    }
}
