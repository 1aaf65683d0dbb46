//! The newest mails and what became of them.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::i18n::in_dili;
use crate::store::outbox::{self, Mail};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::permission::Administer;

const SHOWN: i64 = 100;

#[derive(Template)]
#[template(path = "outbox.html")]
struct OutboxPage {
    f: Frame,
    lead: String,
    mails: Vec<Line>,
}

struct Line {
    date: String,
    time: String,
    recipient: String,
    subject: String,
    state: &'static str,
    sign: &'static str,
    colour: &'static str,
    attempts: i32,
    error: Option<String>,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, _admin: Administer) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let mails = app.store.read(|db| outbox::newest(db, SHOWN)).await?;
    let mails = mails.into_iter().map(|mail| line(&frame, mail)).collect();
    page(&OutboxPage { lead: frame.m1("outbox-lead", "count", SHOWN), f: frame, mails })
}

fn line(frame: &Frame, mail: Mail) -> Line {
    let at = mail.created_at.and_utc();
    let (state, sign, colour) = match (mail.sent_at.is_some(), mail.last_error.is_some()) {
        (true, _) => ("outbox-sent", "✓", "quiet"),
        (false, false) => ("outbox-waiting", "●", "info"),
        (false, true) => ("outbox-failing", "▲", "warning"),
    };
    Line {
        date: frame.t.date_short(in_dili(at).date()),
        time: frame.t.time(at),
        recipient: mail.recipient,
        subject: mail.subject,
        state,
        sign,
        colour,
        attempts: mail.attempts,
        error: mail.last_error,
    }
}
