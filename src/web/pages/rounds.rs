//! Rounds: which countries are asked about which year until when, and asking one more.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use super::form::{Choice, Form};
use super::place;
use crate::app::App;
use crate::collection::calls::{self, Call};
use crate::collection::rounds;
use crate::i18n::{end_of_day, in_dili};
use crate::store::accounts::{self, Institution};
use crate::store::rounds::Round;
use crate::store::submissions::Submission;
use crate::store::{self, StoreError, now, submissions};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::Administer;
use crate::web::posted::Posted;

const FIELDS: [&str; 7] = ["year", "edition", "due", "quorum", "country", "institution", "institution_name"];
/// More than any group has.
const LARGEST_QUORUM: i32 = 50;

#[derive(Template)]
#[template(path = "rounds.html")]
struct RoundsPage {
    f: Frame,
    rounds: Vec<Line>,
    form: Form,
    editions: Vec<Choice>,
    institutions: Vec<Choice>,
    done: bool,
}

struct Line {
    href: String,
    closed: bool,
    year: String,
    edition: String,
    opened: String,
    due: String,
    quorum: i32,
    countries: Vec<Asked>,
}

struct Asked {
    name: String,
    href: String,
    state: &'static str,
    state_word: String,
}

/// What is known before a round is opened.
struct Known {
    rounds: Vec<Round>,
    institutions: Vec<Institution>,
}

impl Known {
    async fn of(app: &App) -> store::Result<Known> {
        app.store
            .read(|db| Ok(Known { rounds: store::rounds::all(db)?, institutions: accounts::institutions(db)? }))
            .await
    }
}

pub async fn show(request: HttpRequest, app: web::Data<App>, _admin: Administer) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let known = Known::of(&app).await?;
    render(frame, &app, known, Form::default()).await
}

async fn render(frame: Frame, app: &App, known: Known, form: Form) -> Answer<HttpResponse> {
    let all = app.store.read(|db| submissions::all(db, None)).await?;
    let status = if form.good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = RoundsPage {
        rounds: known.rounds.iter().map(|round| line(&frame, round, &all)).collect(),
        editions: editions(&frame, app),
        institutions: place::suggestions(&frame, &known.institutions),
        done: frame.query("done").is_some(),
        form,
        f: frame,
    };
    page_with(status, &page)
}

/// Newest first, so that the first choice is the usual one.
fn editions(frame: &Frame, app: &App) -> Vec<Choice> {
    let mut editions: Vec<Choice> =
        app.context.editions.all().map(|e| edition(frame, &e.questionnaire.id, &e.questionnaire.edition)).collect();
    editions.reverse();
    editions
}

fn edition(frame: &Frame, questionnaire: &str, edition: &str) -> Choice {
    let text = frame.m2("rounds-edition-name", "questionnaire", questionnaire.to_uppercase(), "edition", edition);
    Choice { value: format!("{questionnaire}/{edition}"), text }
}

fn line(frame: &Frame, round: &Round, all: &[Submission]) -> Line {
    let asked = |s: &Submission| Asked {
        name: frame.country(&s.country),
        href: frame.href(&format!("/{}/{}", s.country, s.round.year)),
        state: s.state.code(),
        state_word: frame.m(&format!("state-{}", s.state.code().replace('_', "-"))),
    };
    Line {
        href: frame.href(&format!("/rounds/{}", round.id)),
        closed: round.closed_at.is_some(),
        year: round.year.to_string(),
        edition: edition(frame, &round.questionnaire, &round.edition).text,
        opened: frame.t.date_short(in_dili(round.opens_at.and_utc()).date()),
        due: frame.t.date_short(in_dili(round.due_at.and_utc()).date()),
        quorum: round.quorum,
        countries: all.iter().filter(|s| s.round.id == round.id).map(asked).collect(),
    }
}

pub async fn open(
    request: HttpRequest,
    app: web::Data<App>,
    admin: Administer,
    posted: Posted,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let mut form = Form::of(&posted, &FIELDS);
    let known = Known::of(&app).await?;
    let choices = editions(&frame, &app);
    let round = round(&frame, &mut form, &known.rounds, &choices);
    let country = place::country(&frame, &mut form);
    let institution =
        country.as_deref().and_then(|c| place::institution(&frame, &mut form, &known.institutions, Some(c)));
    let (Some(round), Some(country), Some(institution)) = (round, country, institution) else {
        return render(frame, &app, known, form).await;
    };
    let (context, by) = (app.context.clone(), admin.0.id());
    let opened = app
        .store
        .write(move |tx| {
            accounts::add_institution(tx, &institution)?;
            let opened = rounds::open(tx, &context, by, &round, &country, &institution.code)?;
            let submission = submissions::by_id(tx.db(), &opened.value)?;
            calls::write(tx, &context, &submission, Call::Opened)?;
            Ok(opened)
        })
        .await;
    match opened {
        Ok(_) => Ok(see_other(&frame.href("/admin/rounds?done=opened"))),
        Err(StoreError::Exists(_)) => {
            form.refuse("country", frame.m("rounds-country-taken"));
            render(frame, &app, known, form).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The round of the year, or a new one. A round has one edition and one date for all its countries.
fn round(frame: &Frame, form: &mut Form, open: &[Round], editions: &[Choice]) -> Option<Round> {
    let year: Option<i32> = form.value("year").parse().ok().filter(|year| (1990..=2100).contains(year));
    let edition = form.value("edition").to_owned();
    let due = NaiveDate::parse_from_str(form.value("due"), "%Y-%m-%d").ok().map(end_of_day);
    let typed = form.value("quorum").trim();
    let quorum = if typed.is_empty() { Some(0) } else { typed.parse().ok() };
    let Some(quorum) = quorum.filter(|quorum| (0..=LARGEST_QUORUM).contains(quorum)) else {
        form.refuse("quorum", frame.m1("rounds-quorum-wrong", "most", i64::from(LARGEST_QUORUM)));
        return None;
    };
    let asked = !typed.is_empty();
    let Some(year) = year else {
        form.refuse("year", frame.m("rounds-year-wrong"));
        return None;
    };
    if let Some(open) = open.iter().find(|round| round.year == year) {
        if asked && quorum != open.quorum {
            form.refuse("quorum", frame.m1("rounds-quorum-other", "quorum", i64::from(open.quorum)));
            return None;
        }
        if format!("{}/{}", open.questionnaire, open.edition) != edition || due.is_some_and(|due| due != open.due_at) {
            let date = frame.t.date_of(open.due_at.and_utc());
            form.refuse("year", frame.m2("rounds-open-already", "date", date, "edition", open.edition.as_str()));
            return None;
        }
        if open.closed_at.is_some() {
            form.refuse("year", frame.m("rounds-closed-already"));
            return None;
        }
        return Some(open.clone());
    }
    if !editions.iter().any(|choice| choice.value == edition) {
        form.refuse("edition", frame.m("field-choice-wrong"));
    }
    let Some(due_at) = due.filter(|due| *due > now().naive_utc()) else {
        form.refuse("due", frame.m("rounds-due-wrong"));
        return None;
    };
    let (questionnaire, edition) = edition.split_once('/').filter(|_| form.good())?;
    let (questionnaire, edition) = (questionnaire.to_owned(), edition.to_owned());
    Some(Round {
        id: format!("{questionnaire}-{year}"),
        questionnaire,
        edition,
        year,
        opens_at: now().naive_utc(),
        due_at,
        closed_at: None,
        quorum,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_is_due_at_the_last_minute_of_the_day_in_dili() {
        let due = end_of_day(NaiveDate::from_ymd_opt(2025, 3, 31).unwrap());
        assert_eq!(due.to_string(), "2025-03-31 14:59:00");
        assert_eq!(in_dili(due.and_utc()).to_string(), "2025-03-31 23:59:00");
    }
}
