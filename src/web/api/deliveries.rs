//! What goes to targets by itself, for those who look after the service.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::list;
use crate::app::App;
use crate::collection::deliveries as plans;
use crate::store::deliveries::{self, Delivery};
use crate::store::now;
use crate::web::errors::{Answer, Kind};
use crate::web::permission::Administer;
use crate::web::posted::Json;

/// As many as a page shows, and some more.
const MOST: i64 = 1000;

/// `GET /deliveries`: newest first.
pub async fn index(app: web::Data<App>, _admin: Administer) -> Answer<HttpResponse> {
    let found = app.store.read(|db| deliveries::newest(db, MOST)).await?;
    Ok(list(found.iter().map(delivery).collect()))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Again {}

/// `POST /deliveries/{id}/attempts`: gives one that failed all its attempts again.
pub async fn again(
    app: web::Data<App>,
    admin: Administer,
    path: web::Path<i64>,
    _asked: Json<Again>,
) -> Answer<HttpResponse> {
    let (id, by) = (path.into_inner(), admin.0.id());
    if !app.store.write(move |tx| plans::again(tx, id, by)).await? {
        return Err(Kind::ActionNotPossible.into());
    }
    let one = app.store.read(move |db| deliveries::by_id(db, id)).await?;
    Ok(HttpResponse::Ok().json(delivery(&one)))
}

fn delivery(one: &Delivery) -> Value {
    json!({
        "id": one.id,
        "target": one.target,
        "package": one.package,
        "state": one.state(now().naive_utc()).code(),
        "as_of": one.as_of.and_utc(),
        "attempts": one.attempts,
        "next_at": one.next_at.and_utc(),
        "files": one.files,
        "files_sent": one.files_sent,
        "bytes": one.bytes,
        "bytes_sent": one.bytes_sent,
        "sent_at": one.sent_at.map(|at| at.and_utc()),
        "receipt": one.receipt,
        "dead_at": one.dead_at.map(|at| at.and_utc()),
        "fault": one.fault,
        "error": one.last_error,
    })
}
