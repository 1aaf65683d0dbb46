//! The audit trail: what was done, by whom, to what; narrowed by filters, page by page, and as a file.

use std::collections::BTreeMap;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{Days, NaiveDate, NaiveTime};

use crate::app::App;
use crate::collection::trail as file;
use crate::i18n::{from_dili, in_dili};
use crate::store::audit::trail::{self, Wanted};
use crate::store::audit::{self, Entry};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page, query_value};
use crate::web::permission::Administer;
use crate::web::streaming;

const SHOWN: usize = 100;
const DETAIL: usize = 72;

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    f: Frame,
    /// Whether the chain holds, when that was asked.
    verdict: Option<(bool, String)>,
    filter: Filter,
    people: Vec<(String, String)>,
    actions: Vec<(String, String)>,
    entries: Vec<Line>,
    older: Option<i64>,
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

/// What was chosen, as it stands in the fields.
struct Filter {
    who: String,
    action: String,
    subject: String,
    from: String,
    to: String,
    /// A date that is none.
    refused: bool,
}

impl Filter {
    fn of(request: &HttpRequest) -> Filter {
        let text = |name| query_value(request, name).map(|v| v.trim().to_owned()).unwrap_or_default();
        let mut filter = Filter {
            who: text("who"),
            action: text("action"),
            subject: text("subject"),
            from: text("from"),
            to: text("to"),
            refused: false,
        };
        filter.refused = [&filter.from, &filter.to].into_iter().any(|d| !d.is_empty() && day(d).is_none());
        filter
    }

    /// Days are those of Dili; the last one is wanted as a whole.
    fn wanted(&self) -> Wanted {
        let some = |text: &String| Some(text.clone()).filter(|t| !t.is_empty());
        let start = |date: NaiveDate| from_dili(date.and_time(NaiveTime::MIN));
        Wanted {
            actor: some(&self.who),
            action: some(&self.action),
            subject: some(&self.subject),
            since: day(&self.from).map(start),
            until: day(&self.to).and_then(|date| date.checked_add_days(Days::new(1))).map(start),
        }
    }

    fn is_set(&self) -> bool {
        [&self.who, &self.action, &self.subject, &self.from, &self.to].into_iter().any(|text| !text.is_empty())
    }
}

/// `2026-11-27`, as browsers send it.
fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

pub async fn show(request: HttpRequest, app: web::Data<App>, _admin: Administer) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let filter = Filter::of(&request);
    let before = query_value(&request, "before").and_then(|text| text.parse().ok());
    let asked = query_value(&request, "chain").is_some();
    let wanted = filter.wanted();
    let (mut entries, actions, names, verdict) = app
        .store
        .read(move |db| {
            // One more than is shown tells whether there are older ones.
            let entries = trail::page(db, &wanted, before, i64::try_from(SHOWN).unwrap_or(i64::MAX) + 1)?;
            let verdict = asked.then(|| audit::verify(db)).transpose()?;
            Ok((entries, trail::actions(db)?, file::names(db)?, verdict))
        })
        .await?;
    let more = entries.len() > SHOWN;
    entries.truncate(SHOWN);
    page(&AuditPage {
        verdict: verdict.map(|verdict| match verdict {
            Ok(count) => (true, frame.m1("audit-holds", "count", count)),
            Err(seq) => (false, frame.m1("audit-broken", "number", seq.to_string())),
        }),
        people: people(&frame, &names),
        actions: actions.into_iter().map(|code| (code.clone(), action(&frame, code))).collect(),
        older: entries.last().filter(|_| more).map(|entry| entry.seq),
        entries: entries.into_iter().map(|entry| line(&frame, &names, entry)).collect(),
        filter,
        f: frame,
    })
}

/// The same entries, all of them, as CSV.
pub async fn download(request: HttpRequest, app: web::Data<App>, _admin: Administer) -> Answer<HttpResponse> {
    let (store, wanted) = (app.store.clone(), Filter::of(&request).wanted());
    let body = streaming::written("audit".to_owned(), move |out| file::write_csv(&store, &wanted, out));
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\""))
        .streaming(body))
}

/// Who may have done something, by name.
fn people(frame: &Frame, names: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let mut people: Vec<_> = names.iter().map(|(id, name)| (id.clone(), name.clone())).collect();
    people.sort_by(|a, b| a.1.cmp(&b.1));
    people.push(("system".to_owned(), frame.m("audit-system")));
    people
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
