//! The progress board of one round: each country with its state, its due date and how far it is. Administrators give a
//! country another due date here, close the round and open it again.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use super::form::{Choice, Form};
use crate::app::App;
use crate::collection::board::{self, Standing};
use crate::collection::terms::{self, Outcome};
use crate::domain::submission::{Role, Shut};
use crate::i18n::{end_of_day, in_dili};
use crate::store::rounds::{self, Round};
use crate::store::{StoreError, now};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::{Administer, Person};
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "board.html")]
struct BoardPage {
    f: Frame,
    round: Round,
    title: String,
    due: String,
    closed: Option<String>,
    countries: Vec<Line>,
    /// Those that can get another due date.
    choices: Vec<Choice>,
    form: Form,
    administrator: bool,
    done: bool,
}

struct Line {
    name: String,
    href: String,
    state: &'static str,
    state_word: String,
    since: String,
    due: String,
    /// Not the due date of the round.
    own: bool,
    left: String,
    late: bool,
    filled: String,
    blank: String,
    changed: String,
}

pub async fn show(
    request: HttpRequest,
    app: web::Data<App>,
    person: Person,
    path: web::Path<(String, String)>,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    render(frame, &app, &person, path.into_inner().1, Form::default()).await
}

async fn render(f: Frame, app: &App, person: &Person, id: String, form: Form) -> Answer<HttpResponse> {
    let (context, seen) = (app.context.clone(), person.signed.account.seen());
    let (round, standings) = app
        .store
        .read(move |db| {
            let round = rounds::all(db)?.into_iter().find(|round| round.id == id).ok_or(StoreError::NotFound)?;
            let standings = board::of(db, &context, &round.id, seen.as_deref())?;
            Ok((round, standings))
        })
        .await?;
    let status = if form.good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let choice = |s: &Standing| Choice { value: s.submission.id.clone(), text: f.country(&s.submission.country) };
    let page = BoardPage {
        title: f.m1("home-round", "year", round.year.to_string()),
        due: f.t.date_of(round.due_at.and_utc()),
        closed: round.closed_at.map(|at| f.t.date_time(at.and_utc())),
        choices: standings.iter().filter(|s| s.submission.in_hand()).map(choice).collect(),
        countries: standings.iter().map(|standing| line(&f, standing)).collect(),
        administrator: person.roles().has(Role::Administrator),
        done: f.query("done").is_some(),
        form,
        round,
        f,
    };
    page_with(status, &page)
}

fn line(f: &Frame, Standing { submission, filled, blank, last_change }: &Standing) -> Line {
    let due = in_dili(submission.due()).date();
    let days = (due - in_dili(now()).date()).num_days();
    let left = match (submission.shut(), days) {
        (Some(Shut::RoundClosed), _) if submission.in_hand() => f.m("board-not-submitted"),
        (Some(_), _) => "—".to_owned(),
        (None, 0) => f.m("home-due-today"),
        (None, 1..) => f.m1("home-days-left", "count", days),
        (None, _) => f.m1("home-overdue", "count", -days),
    };
    let state = submission.state.code();
    Line {
        name: f.country(&submission.country),
        href: f.href(&format!("/{}/{}", submission.country, submission.round.year)),
        state,
        state_word: f.m(&format!("state-{}", state.replace('_', "-"))),
        since: f.t.date_short(in_dili(submission.state_since).date()),
        due: f.t.date_short(due),
        own: submission.own_due.is_some(),
        left,
        late: submission.in_hand() && days < 0,
        filled: f.t.integer(*filled),
        blank: blank.map_or_else(|| "—".to_owned(), |count| f.t.integer(i64::try_from(count).unwrap_or(i64::MAX))),
        changed: last_change
            .map_or_else(|| "—".to_owned(), |at| format!("{} {}", f.t.date_short(in_dili(at).date()), f.t.time(at))),
    }
}

/// Another due date for one country, or the end of the round, or its reopening.
pub async fn change(
    request: HttpRequest,
    app: web::Data<App>,
    admin: Administer,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (context, by, id) = (app.context.clone(), admin.0.id(), path.into_inner().1);
    let mut form = Form::of(&posted, &["submission", "due"]);
    let round = id.clone();
    let outcome = match posted.get("do") {
        Some(what @ ("close" | "reopen")) => {
            let closed = what == "close";
            app.store.write(move |tx| terms::set_closed(tx, &context, by, &round, closed)).await?
        }
        Some("due") => {
            let day = NaiveDate::parse_from_str(form.value("due"), "%Y-%m-%d").ok().map(end_of_day);
            let Some(due) = day.filter(|due| *due > now().naive_utc()) else {
                form.refuse("due", frame.m("rounds-due-wrong"));
                return render(frame, &app, &admin.0, id, form).await;
            };
            let submission = form.value("submission").to_owned();
            app.store.write(move |tx| terms::set_due(tx, &context, by, &submission, due)).await?
        }
        _ => return Err(Kind::BadRequest.into()),
    };
    if outcome == Outcome::Closed {
        form.refuse("due", frame.m("board-closed-due"));
        return render(frame, &app, &admin.0, id, form).await;
    }
    Ok(see_other(&frame.href(&format!("/rounds/{id}?done=yes"))))
}
