//! What everybody was given and what was taken back, for those who follow it.

use actix_web::{HttpRequest, HttpResponse, web};
use chrono::{DateTime, NaiveDateTime};
use serde_json::{Value, json};

use crate::app::App;
use crate::store::now;
use crate::store::releases::{self, Given, Which};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::query_value;

/// `GET /releases[?after=]`: what became public or ceased to be after an instant. The answer says until when it looked: ask for what
/// came after that the next time.
pub async fn index(request: HttpRequest, app: web::Data<App>) -> Answer<HttpResponse> {
    let after = match query_value(&request, "after") {
        // A plus that came as a blank through the query string is a plus.
        Some(text) => DateTime::parse_from_rfc3339(&text.replace(' ', "+")).map_err(|_| Kind::BadRequest)?.naive_utc(),
        None => DateTime::UNIX_EPOCH.naive_utc(),
    };
    let until = now().naive_utc();
    let found = app.store.read(move |db| releases::given(db, &Which::Changed(after, until))).await?;
    let items: Vec<Value> = found.iter().map(|given| release(given, until)).collect();
    Ok(HttpResponse::Ok().json(json!({ "items": items, "next": null, "until": until.and_utc() })))
}

fn release(given: &Given, until: NaiveDateTime) -> Value {
    json!({
        "country": given.of.country,
        "year": given.of.year,
        "version": given.of.version,
        "sha256": given.of.sha256,
        "released_at": given.of.released_at.and_utc(),
        // What will be is not told before it is.
        "withdrawn_at": given.withdrawn_at.filter(|at| *at <= until).map(|at| at.and_utc()),
    })
}
