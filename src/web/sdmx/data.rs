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
use crate::collection::Context;
use crate::collection::dissemination::message::Message;
use crate::collection::dissemination::{AnswerError, Source};
use crate::sdmx::data::{DataFormat, Extent, Layout};
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
    let mut query = data_query(question.service, structure, key, &question.parameters)?;
    let format = data_format(question.service, question.wish())?;
    if !format.fits(structure) {
        return Err(Problem::NotAcceptable(format.name().to_owned()));
    }
    if !format.has_series() {
        query.layout = Layout::Series;
    }
    if format.stands_alone() && (query.history || query.updated_after.is_some()) {
        return Err(Problem::NotImplemented(format!("format={} + includeHistory, updatedAfter", format.name())));
    }
    let flow = flow.reference.id.clone();

    let changed = last_change(app).await?;
    let tag = tag(question, format, changed);
    if question.has(&tag, changed.map(http_date).as_deref()) {
        return Ok(HttpResponse::NotModified().insert_header((header::ETAG, tag)).finish());
    }
    let wanted = Wanted {
        store: app.store.clone(),
        context: app.context.clone(),
        catalogue,
        flow: flow.clone(),
        query,
        format,
        language: question.language.clone(),
        at: crate::store::now().naive_utc(),
    };
    let (wanted, extent, found) = blocking(move || {
        let extent = wanted.message()?.extent()?;
        let found = match &extent {
            Some(extent) => extent.observations > 0,
            None => wanted.source()?.has(&wanted.query)?,
        };
        Ok((wanted, extent, found))
    })
    .await?;
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
    Ok(response.streaming(streaming::written(flow, move |out| wanted.write(extent, out).map_err(io::Error::other))))
}

/// What an answer is made of, on whatever thread it is made.
struct Wanted {
    store: Store,
    context: Context,
    catalogue: Arc<Catalogue>,
    flow: String,
    query: DataQuery,
    format: DataFormat,
    language: String,
    /// The instant of the question: whatever is read for the answer held then.
    at: NaiveDateTime,
}

impl Wanted {
    fn source(&self) -> Result<Source<'_>, AnswerError> {
        Ok(Source { at: self.at, ..source(&self.store, &self.catalogue, &self.flow)? })
    }

    fn message(&self) -> Result<Message<'_>, AnswerError> {
        Ok(Message {
            context: &self.context,
            catalogue: &self.catalogue,
            source: self.source()?,
            query: &self.query,
            format: self.format,
            language: &self.language,
        })
    }

    fn write(&self, extent: Option<Extent>, out: &mut dyn io::Write) -> Result<(), AnswerError> {
        self.message()?.write(extent, out).map(drop)
    }
}

pub(super) fn source<'a>(store: &'a Store, catalogue: &'a Catalogue, flow: &str) -> Result<Source<'a>, AnswerError> {
    Source::of(store, catalogue, flow, Audience::Public).ok_or(AnswerError::Store(crate::store::StoreError::NotFound))
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
        AnswerError::TooLarge { asked, most } => Problem::TooLarge { asked, most },
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
