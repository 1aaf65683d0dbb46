//! The JSON API of `docs/api.md`. Lists are `{"items": […], "next": null}`; problems are RFC 9457 problem details.

pub mod cells;
pub mod description;
pub mod findings;
pub mod indicators;
pub mod questionnaires;
pub mod submissions;
pub mod transitions;
pub mod versions;

use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

use super::frame::{self, Frame};
use crate::app::App;

fn list(items: Vec<Value>) -> HttpResponse {
    HttpResponse::Ok().json(json!({ "items": items, "next": null }))
}

/// The language of an answer: `lang` of the query, else the account's, else the browser's.
fn language(request: &HttpRequest, app: &App) -> String {
    frame::language(request, app)
}

fn frame(request: &HttpRequest, app: &App) -> Frame {
    Frame::anyhow(request, app)
}
