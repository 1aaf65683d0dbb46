//! Downloads: the observations of an accepted version, sent while they are read.

use std::io::{self, Write};

use actix_web::http::header;
use actix_web::web::{self, Bytes};
use actix_web::{HttpRequest, HttpResponse};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::errors::{Answer, Kind, Problem};
use super::permission::View;
use crate::app::App;
use crate::collection::exports;
use crate::domain::observations::Dataflow;
use crate::sdmx::Format;
use crate::store::observations::Filter;
use crate::store::versions;

/// Bytes sent at once.
const CHUNK: usize = 64 * 1024;
/// Chunks that wait for a slow reader; then the export waits too.
const AHEAD: usize = 4;

pub async fn download(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let flow = dataflow(&request, &app, &view)?;
    let id = view.submission.id.clone();
    let accepted = app.store.read(move |db| versions::accepted(db, &id)).await?;
    if accepted.is_none() {
        return Err(Problem::new(Kind::ActionNotPossible)
            .with("state", view.submission.state.code())
            .with("action", "export"));
    }
    let filter = Filter {
        dataflow: flow.id.clone(),
        country: Some(view.submission.country.clone()),
        year: Some(view.submission.round.year),
    };
    let disposition = format!("attachment; filename=\"{}\"", exports::file_name(&flow, &filter));
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, Format::of(flow.format).media_type()))
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .streaming(stream(&app, flow, filter)))
}

fn dataflow(request: &HttpRequest, app: &App, view: &View) -> Answer<Dataflow> {
    let round = &view.submission.round;
    let edition = app.context.editions.of(&round.questionnaire, &round.edition, &view.submission.country)?;
    let named = request.match_info().get("dataflow").unwrap_or_default();
    edition.questionnaire.dataflows.iter().find(|flow| flow.id == named).cloned().ok_or_else(|| Kind::NotFound.into())
}

fn stream(app: &App, flow: Dataflow, filter: Filter) -> ReceiverStream<io::Result<Bytes>> {
    let (sender, receiver) = mpsc::channel(AHEAD);
    let store = app.store.clone();
    tokio::task::spawn_blocking(move || {
        let mut out = Chunks { sender: sender.clone(), waiting: Vec::with_capacity(CHUNK) };
        if let Err(error) = exports::write_all(&store, &flow, &filter, &mut out) {
            tracing::warn!(%error, dataflow = flow.id, "an export was not finished");
            // Breaks the connection, so that half a file is not taken for a whole one.
            let _ = sender.blocking_send(Err(io::Error::other("the export could not be finished")));
        }
    });
    ReceiverStream::new(receiver)
}

/// Collects what is written and hands it over in pieces of one size.
struct Chunks {
    sender: mpsc::Sender<io::Result<Bytes>>,
    waiting: Vec<u8>,
}

impl Write for Chunks {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= CHUNK {
            self.send()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() { Ok(()) } else { self.send() }
    }
}

impl Chunks {
    fn send(&mut self) -> io::Result<()> {
        let chunk = std::mem::replace(&mut self.waiting, Vec::with_capacity(CHUNK));
        // The reader has gone away: nothing is left to be done.
        self.sender.blocking_send(Ok(Bytes::from(chunk))).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}
