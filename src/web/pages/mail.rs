//! One mail as it went out, or waits to: its words, what became of it, another try for one that was given up.
//! The secrets in its links are for its recipient alone.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;

use super::outbox::State;
use crate::app::App;
use crate::collection::letters::without_secrets;
use crate::store::outbox::{self, Mail};
use crate::store::{Audit, Written};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page, see_other};
use crate::web::permission::Administer;

/// A mail does even less than a page: no script, no form, nothing from elsewhere.
const POLICY: &str = "sandbox allow-popups; default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

#[derive(Template)]
#[template(path = "letter.html")]
struct MailPage {
    f: Frame,
    href: String,
    recipient: String,
    subject: String,
    language: String,
    text: String,
    html: bool,
    state: State,
    dead: bool,
    error: Option<String>,
    /// What happened when, in the order of events.
    times: Vec<(&'static str, String)>,
    attempts: i32,
    digest: bool,
    revived: bool,
}

pub async fn show(
    request: HttpRequest,
    app: web::Data<App>,
    _admin: Administer,
    path: web::Path<(String, i64)>,
) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?;
    let mail = find(&app, path.1).await?;
    let times = [
        ("mail-written-at", Some(mail.created_at)),
        ("mail-sent-at", mail.sent_at),
        ("mail-dead-at", mail.dead_at),
        ("mail-next-at", Some(mail.next_at).filter(|_| mail.sent_at.is_none() && mail.dead_at.is_none())),
    ];
    page(&MailPage {
        href: f.href(&format!("/admin/mail/{}", mail.id)),
        state: State::of(&mail),
        dead: mail.dead_at.is_some(),
        times: times.into_iter().filter_map(|(word, at)| Some((word, f.t.date_time(at?.and_utc())))).collect(),
        text: without_secrets(&mail.body),
        html: mail.html.is_some(),
        digest: mail.unsubscribe.is_some(),
        recipient: mail.recipient,
        subject: mail.subject,
        language: mail.language,
        error: mail.last_error,
        attempts: mail.attempts,
        revived: f.query("done").is_some(),
        f,
    })
}

pub async fn html(app: web::Data<App>, _admin: Administer, path: web::Path<(String, i64)>) -> Answer<HttpResponse> {
    let html = find(&app, path.1).await?.html.ok_or(Kind::NotFound)?;
    Ok(document(without_secrets(&html)))
}

/// Gives a mail that was given up all its attempts again, beginning now.
pub async fn again(
    request: HttpRequest,
    app: web::Data<App>,
    admin: Administer,
    path: web::Path<(String, i64)>,
    _posted: crate::web::posted::Posted,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (id, by) = (path.1, admin.0.id());
    find(&app, id).await?;
    app.store
        .write(move |tx| {
            if !outbox::revive(tx, id)? {
                return Ok(Written::nothing(()));
            }
            Ok(Written::with((), Audit::by(by, "mail.again", format!("mail:{id}"), json!({}))))
        })
        .await?;
    Ok(see_other(&frame.href(&format!("/admin/mail/{id}?done=again"))))
}

async fn find(app: &App, id: i64) -> Answer<Mail> {
    Ok(app.store.read(move |db| outbox::by_id(db, id)).await?)
}

/// The HTML of a mail as a document of its own.
pub(super) fn document(html: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .body(html)
}
