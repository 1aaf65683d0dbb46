//! The newest mails and what became of them; one mail has `mail.rs`.

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
    href: String,
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
    let State { word, sign, colour } = State::of(&mail);
    Line {
        href: frame.href(&format!("/admin/mail/{}", mail.id)),
        date: frame.t.date_short(in_dili(at).date()),
        time: frame.t.time(at),
        recipient: mail.recipient,
        subject: mail.subject,
        state: word,
        sign,
        colour,
        attempts: mail.attempts,
        error: mail.last_error,
    }
}

/// What became of a mail: a message, a sign and a colour.
pub(super) struct State {
    pub word: &'static str,
    pub sign: &'static str,
    pub colour: &'static str,
}

impl State {
    pub fn of(mail: &Mail) -> State {
        let (word, sign, colour) = match (&mail.sent_at, &mail.dead_at, &mail.last_error) {
            (Some(_), ..) => ("outbox-sent", "✓", "quiet"),
            (None, Some(_), _) => ("outbox-dead", "■", "error"),
            (None, None, Some(_)) => ("outbox-failing", "▲", "warning"),
            (None, None, None) => ("outbox-waiting", "●", "info"),
        };
        State { word, sign, colour }
    }
}
