//! What was handed over to which target, how far it is, what the target said; another try for what failed.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;

use crate::app::App;
use crate::collection::deliveries as plans;
use crate::delivery::Target;
use crate::i18n::in_dili;
use crate::store::deliveries::{self, Delivery, State};
use crate::store::now;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page, see_other};
use crate::web::permission::Administer;

const SHOWN: i64 = 100;

#[derive(Template)]
#[template(path = "deliveries.html")]
struct DeliveriesPage {
    f: Frame,
    lead: String,
    targets: Vec<Place>,
    deliveries: Vec<Line>,
    again: bool,
}

/// A target of the settings.
struct Place {
    id: String,
    kind: String,
    address: String,
    gets: String,
    everything: String,
}

struct Line {
    href: String,
    package: String,
    target: String,
    /// The settings name it no more: nothing goes there.
    gone: bool,
    state: String,
    sign: &'static str,
    colour: &'static str,
    /// Of all files, once they are made: how many are there, and the size of all.
    progress: Option<(i32, i32, String)>,
    sending: bool,
    attempts: i32,
    when: String,
    receipt: Option<String>,
    fault: Option<String>,
    error: Option<String>,
    again: bool,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, _admin: Administer) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?;
    let (now, known) = (now().naive_utc(), &app.settings.targets);
    let found = app.store.read(|db| deliveries::newest(db, SHOWN)).await?;
    let line = |one: Delivery| {
        let gone = !known.iter().any(|target| target.id == one.target);
        line(&f, one, gone, now)
    };
    page(&DeliveriesPage {
        lead: f.m1("deliveries-lead", "count", SHOWN),
        targets: known.iter().map(|target| place(&f, target)).collect(),
        deliveries: found.into_iter().map(line).collect(),
        again: f.query("done").is_some(),
        f,
    })
}

fn place(f: &Frame, target: &Target) -> Place {
    let flows = match target.dataflows.as_slice() {
        [] => f.m("deliveries-all-dataflows"),
        some => some.join(", "),
    };
    let formats = target.formats.iter().map(ToString::to_string);
    let formats: Vec<String> = formats.chain(target.structures.iter().map(|(name, _)| (*name).to_owned())).collect();
    let hours = target.everything_every.map(|every| every.as_secs() / 3600);
    Place {
        id: target.id.clone(),
        kind: match target.kind() {
            "directory" => f.m("deliveries-folder"),
            name => name.to_uppercase(),
        },
        address: target.address(),
        gets: format!("{flows}: {}", formats.join(", ")),
        everything: match hours.and_then(|hours| i64::try_from(hours).ok()) {
            Some(hours) => f.m1("deliveries-every-hours", "count", hours),
            None => f.m("deliveries-on-publication"),
        },
    }
}

fn line(f: &Frame, one: Delivery, gone: bool, now: NaiveDateTime) -> Line {
    let state = one.state(now);
    let (sign, colour) = match state {
        State::Sent => ("✓", "quiet"),
        State::Dead => ("■", "error"),
        State::Failing => ("▲", "warning"),
        State::Planned | State::Waiting | State::Sending => ("●", "info"),
    };
    let at = |time: NaiveDateTime| {
        let time = time.and_utc();
        format!("{} {}", f.t.date_short(in_dili(time).date()), f.t.time(time))
    };
    let size = one.bytes.map(|bytes| f.m1("deliveries-kilobytes", "count", (bytes + 999) / 1000));
    Line {
        href: f.href(&format!("/admin/deliveries/{}", one.id)),
        gone,
        state: f.m(&format!("delivery-{}", state.code())),
        sign,
        colour,
        progress: one.files.zip(size).map(|(files, size)| (one.files_sent, files, size)),
        sending: state == State::Sending,
        attempts: one.attempts,
        when: match state {
            State::Sent => at(one.sent_at.unwrap_or(one.created_at)),
            State::Dead => at(one.dead_at.unwrap_or(one.created_at)),
            State::Sending => String::new(),
            State::Planned => f.m1("delivery-not-before", "time", at(one.as_of)),
            State::Waiting | State::Failing => f.m1("delivery-next", "time", at(one.next_at.max(now))),
        },
        receipt: one.receipt,
        fault: one.fault.map(|fault| f.m(&format!("delivery-fault-{fault}"))),
        error: one.last_error,
        again: matches!(state, State::Dead | State::Failing) && !gone,
        package: one.package,
        target: one.target,
    }
}

/// Gives a delivery that failed all its attempts again, beginning now.
pub async fn again(
    request: HttpRequest,
    app: web::Data<App>,
    admin: Administer,
    path: web::Path<(String, i64)>,
    _posted: crate::web::posted::Posted,
) -> Answer<HttpResponse> {
    let (frame, id, by) = (Frame::of(&request)?, path.1, admin.0.id());
    app.store.write(move |tx| plans::again(tx, id, by)).await?;
    Ok(see_other(&frame.href("/admin/deliveries?done=again")))
}
