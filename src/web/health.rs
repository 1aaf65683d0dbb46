//! Whether the process runs, and whether it can do its work.

use actix_web::{HttpResponse, web};

use super::errors::Answer;
use crate::app::App;

pub async fn live() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body("ok")
}

pub async fn ready(app: web::Data<App>) -> Answer<HttpResponse> {
    app.store.ready().await?;
    Ok(HttpResponse::Ok().content_type("text/plain").body("ok"))
}
