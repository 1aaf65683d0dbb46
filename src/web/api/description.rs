//! The OpenAPI description, kept by hand in `assets/openapi.json`; tests hold it against the routes.

use actix_web::{HttpResponse, web};

use crate::app::App;
use crate::web::errors::{Answer, Kind};

/// `GET /openapi.json`
pub async fn show(app: web::Data<App>) -> Answer<HttpResponse> {
    let text = app.assets.content("openapi.json").ok_or(Kind::NotFound)?;
    Ok(HttpResponse::Ok().content_type("application/json").body(text.to_vec()))
}
