//! The newest entries of the audit trail, and whether its chain holds.

use std::collections::BTreeMap;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::i18n::in_dili;
use crate::store::accounts;
use crate::store::audit::{self, Entry};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::permission::Administer;

const SHOWN: i64 = 200;
const DETAIL: usize = 72;

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    f: Frame,
    lead: String,
    holds: bool,
    verdict: String,
    entries: Vec<Line>,
}

struct Line {
    seq: i64,
    date: String,
    time: String,
    who: String,
    action: String,
    subject: String,
    detail: String,
    /// As much of the detail as leaves room for the rest.
    beginning: String,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, _admin: Administer) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (entries, people, verdict) =
        app.store.read(|db| Ok((audit::newest(db, SHOWN)?, accounts::all(db)?, audit::verify(db)?))).await?;
    let names: BTreeMap<String, String> = people.into_iter().map(|a| (format!("account:{}", a.id), a.name)).collect();
    page(&AuditPage {
        holds: verdict.is_ok(),
        verdict: match verdict {
            Ok(count) => frame.m1("audit-holds", "count", count),
            Err(seq) => frame.m1("audit-broken", "number", seq.to_string()),
        },
        lead: frame.m1("audit-lead", "count", SHOWN),
        entries: entries.into_iter().map(|entry| line(&frame, &names, entry)).collect(),
        f: frame,
    })
}

/// The action in words; as it was written where an earlier program knew more.
fn action(frame: &Frame, code: String) -> String {
    let message = format!("audit-{}", code.replace(['.', '_'], "-"));
    if frame.t.has(&message) { frame.m(&message) } else { code }
}

fn line(frame: &Frame, names: &BTreeMap<String, String>, entry: Entry) -> Line {
    let at = entry.at.and_utc();
    let named = |id: &str| names.get(id).cloned();
    let detail = if entry.detail == "{}" { String::new() } else { entry.detail };
    Line {
        seq: entry.seq,
        date: frame.t.date_short(in_dili(at).date()),
        time: frame.t.time(at),
        who: if entry.actor == "system" { frame.m("audit-system") } else { named(&entry.actor).unwrap_or(entry.actor) },
        action: action(frame, entry.action),
        subject: named(&entry.subject).unwrap_or(entry.subject),
        beginning: detail.chars().take(DETAIL).chain((detail.chars().count() > DETAIL).then_some('…')).collect(),
        detail,
    }
}
