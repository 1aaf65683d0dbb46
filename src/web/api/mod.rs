//! The JSON API of `docs/api.md`. Lists are `{"items": […], "next": null}`; problems are RFC 9457 problem details.

pub mod cells;
pub mod changes;
pub mod clarifications;
pub mod contributions;
pub mod decisions;
pub mod deliveries;
pub mod description;
pub mod endorsements;
pub mod findings;
pub mod imputations;
pub mod indicators;
pub mod questionnaires;
pub mod references;
pub mod releases;
pub mod submissions;
pub mod transitions;
pub mod verdicts;
pub mod versions;

use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

use super::errors::{Answer, Kind};
use super::frame::{self, Frame};
use crate::app::App;

fn list(items: Vec<Value>) -> HttpResponse {
    HttpResponse::Ok().json(json!({ "items": items, "next": null }))
}

/// What tells a request that comes again from a new one.
fn key(request: &HttpRequest) -> Answer<String> {
    let header = request.headers().get("idempotency-key").and_then(|v| v.to_str().ok()).map(str::trim);
    Ok(header.filter(|k| !k.is_empty() && k.len() <= 100).ok_or(Kind::KeyMissing)?.to_owned())
}

/// The language of an answer: `lang` of the query, else the account's, else the browser's.
fn language(request: &HttpRequest, app: &App) -> String {
    frame::language(request, app)
}

fn frame(request: &HttpRequest, app: &App) -> Frame {
    Frame::anyhow(request, app)
}
