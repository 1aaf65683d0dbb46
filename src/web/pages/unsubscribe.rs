//! Where the link under a digest leads. It needs no sign-in: the link is the key. Looking changes nothing, because mail
//! programs open links by themselves; posting ends the digests, from our page or from a mail program (RFC 8058).

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::collection::digests;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page_with};

#[derive(Template)]
#[template(path = "unsubscribe.html")]
struct UnsubscribePage {
    f: Frame,
    /// Whose digests; none: the link is unknown or too old.
    email: Option<String>,
    done: bool,
}

pub async fn show(
    request: HttpRequest,
    app: web::Data<App>,
    path: web::Path<(String, String)>,
) -> Answer<HttpResponse> {
    answer(&request, &app, &path.1, false).await
}

/// The body is not read: mail programs send one of their own, and there is nothing in it to know.
pub async fn submit(
    request: HttpRequest,
    app: web::Data<App>,
    path: web::Path<(String, String)>,
) -> Answer<HttpResponse> {
    answer(&request, &app, &path.1, true).await
}

async fn answer(request: &HttpRequest, app: &App, token: &str, done: bool) -> Answer<HttpResponse> {
    let f = Frame::of(request)?;
    let owner = digests::owner_of_link(&app.store, token).await?;
    if let Some(account) = owner.as_ref().filter(|_| done) {
        digests::choose(&app.store, account.id, false).await?;
    }
    let status = if owner.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    page_with(status, &UnsubscribePage { f, email: owner.map(|account| account.email), done })
}
