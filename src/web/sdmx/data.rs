//! Data: the figures of a dataflow that match a question, sent while they are read.

use std::io;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::header;
use chrono::NaiveDateTime;
use sha2::{Digest, Sha256};

use super::Answer;
use super::question::Question;
use crate::app::App;
use crate::collection::dissemination::{AnswerError, Source};
use crate::sdmx::data::{DataFormat, Labels, writer};
use crate::sdmx::model::Catalogue;
use crate::sdmx::rest::{DataQuery, Problem, data_format, data_query};
use crate::store::observations::Audience;
use crate::store::{Store, releases};
use crate::web::streaming;

pub(super) async fn show(question: &Question, app: &App, path: &[&str]) -> Answer {
    let catalogue = app.catalogue().await.map_err(refused)?;
    let (flow, rest) = question.dataflow(&catalogue, path)?;
    let structure = catalogue.structure_of(flow).ok_or(Problem::Failed)?;
    let key = rest.first().copied().unwrap_or_default();
    let query = data_query(question.service, structure, key, &question.parameters)?;
    let format = data_format(question.service, question.wish())?;
    if !format.fits(structure) {
        return Err(Problem::NotAcceptable(format.name().to_owned()));
    }
    let flow = flow.reference.id.clone();

    let changed = last_change(app).await?;
    let tag = tag(question, format, changed);
    if question.has(&tag, changed.map(http_date).as_deref()) {
        return Ok(HttpResponse::NotModified().insert_header((header::ETAG, tag)).finish());
    }
    let found = {
        let (store, catalogue, flow, query) = (app.store.clone(), catalogue.clone(), flow.clone(), query.clone());
        blocking(move || source(&store, &catalogue, &flow)?.has(&query)).await?
    };
    if !found {
        return Err(Problem::NoResults);
    }
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_TYPE, format.media_type()));
    response.insert_header((header::CONTENT_LANGUAGE, question.language.clone()));
    response.insert_header((header::ETAG, tag));
    if let Some(changed) = changed {
        response.insert_header((header::LAST_MODIFIED, http_date(changed)));
    }
    if question.parameter("file") == Some("true") {
        let name = format!("attachment; filename=\"{flow}.{}\"", format.extension());
        response.insert_header((header::CONTENT_DISPOSITION, name));
    }
    let (store, language) = (app.store.clone(), question.language.clone());
    Ok(response.streaming(streaming::written(flow.clone(), move |out| {
        write(&store, &catalogue, &flow, &query, format, &language, out).map_err(io::Error::other)
    })))
}

pub(super) fn source<'a>(store: &'a Store, catalogue: &'a Catalogue, flow: &str) -> Result<Source<'a>, AnswerError> {
    Source::of(store, catalogue, flow, Audience::Public).ok_or(AnswerError::Store(crate::store::StoreError::NotFound))
}

fn write(
    store: &Store,
    catalogue: &Arc<Catalogue>,
    flow: &str,
    query: &DataQuery,
    format: DataFormat,
    language: &str,
    out: &mut dyn io::Write,
) -> Result<(), AnswerError> {
    let source = source(store, catalogue, flow)?;
    let labels = Labels::of(catalogue, source.structure, source.flow, language);
    let mut message = writer(format, Box::new(out), source.head(&labels, catalogue.sender(), query))?;
    source.write(query, &mut *message)?;
    Ok(())
}

/// When something last changed for everybody.
pub(super) async fn last_change(app: &App) -> Result<Option<NaiveDateTime>, Problem> {
    let now = crate::store::now().naive_utc();
    app.store.read(move |db| releases::last_change(db, now)).await.map_err(refused)
}

/// What is told twice of the same state has the same tag, though messages differ in their number and time.
pub(super) fn tag(question: &Question, format: DataFormat, changed: Option<NaiveDateTime>) -> String {
    let what = format!("{}\n{format:?}\n{}\n{changed:?}", question.text, question.language);
    format!("W/\"{:.32}\"", format!("{:x}", Sha256::digest(what)))
}

pub(super) fn http_date(at: NaiveDateTime) -> String {
    at.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AnswerError> + Send + 'static,
) -> Result<T, Problem> {
    let done = tokio::task::spawn_blocking(work).await.map_err(|_| Problem::Failed)?;
    done.map_err(|error| match error {
        AnswerError::Store(error) => refused(error),
        AnswerError::Write(error) => {
            tracing::error!(%error, "an answer was not written");
            Problem::Failed
        }
    })
}

/// Causes go to the log.
pub(super) fn refused(error: crate::store::StoreError) -> Problem {
    tracing::error!(%error, "a question could not be answered");
    match error {
        crate::store::StoreError::Unavailable(_) => Problem::Unavailable,
        _ => Problem::Failed,
    }
}
