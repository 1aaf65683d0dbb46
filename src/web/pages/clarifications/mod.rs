//! The clarifications of a submission: every question of a reviewer with what was said to it, and the boxes to ask,
//! answer, ask again and settle.

mod thread;
mod words;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

pub use self::thread::{Open, Thread, Threads, open};
pub use self::words::{Question, Words};

use super::module::request_digest;
use crate::app::App;
use crate::collection::accounts::Secret;
use crate::collection::clarifications::{self as acts, Act, Asked, Doing};
use crate::collection::{Sheet, sheet};
use crate::domain::clarifications::{Action, LONGEST, Refusal, Side, State, Typed};
use crate::store::clarifications::{self, Clarification};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::{Ask, View};
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "clarifications.html")]
struct ClarificationsPage {
    f: Frame,
    filters: Vec<Filter>,
    threads: Vec<Thread>,
    question: Option<Question>,
    /// Where and why something was not sent.
    problem: Option<(String, String)>,
    /// Whether the reader asks questions.
    asks: bool,
    key: String,
}

struct Filter {
    name: String,
    href: String,
    count: usize,
    current: bool,
}

/// What was typed and not sent, and why.
struct Refused {
    act: Act,
    why: Refusal,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    render(&request, &app, &view, None).await
}

/// The address of one leads to its place in the list; a page that was refused has links with it.
pub async fn one(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&view.submission);
    let number = existing(&request, &app, &view).await?;
    Ok(see_other(&format!("{}/clarifications#c{number}", frame.base())))
}

/// The number that the address names, if there is such a clarification.
async fn existing(request: &HttpRequest, app: &App, view: &View) -> Answer<i32> {
    let number = request.match_info().get("number").and_then(|n| n.parse().ok()).ok_or(Kind::NotFound)?;
    let id = view.submission.id.clone();
    Ok(app.store.read(move |db| clarifications::by_number(db, &id, number)).await?.number)
}

/// Asks about a cell.
pub async fn ask(request: HttpRequest, app: web::Data<App>, ask: Ask, posted: Posted) -> Answer<HttpResponse> {
    let asked = Asked {
        address: posted.text("address"),
        typed: typed(&posted),
        assignee: posted.text("assignee"),
        due: posted.text("due"),
    };
    act(&request, &app, &ask.0, &posted, Act::Ask(asked)).await
}

/// Answers, asks again, settles or reopens one.
pub async fn say(request: HttpRequest, app: web::Data<App>, view: View, posted: Posted) -> Answer<HttpResponse> {
    let number = existing(&request, &app, &view).await?;
    let action: Action = posted.text("action").parse().map_err(|_| Kind::BadRequest)?;
    act(&request, &app, &view, &posted, Act::Say { number, action, typed: typed(&posted) }).await
}

fn typed(posted: &Posted) -> Typed {
    Typed {
        language: posted.text("language"),
        text: posted.text("text"),
        translation_language: posted.text("translation_language"),
        translation: posted.text("translation"),
    }
}

async fn act(request: &HttpRequest, app: &App, view: &View, posted: &Posted, act: Act) -> Answer<HttpResponse> {
    let frame = Frame::of(request)?.at(&view.submission);
    let doing = Doing {
        submission: view.submission.id.clone(),
        who: view.person.signed.account.clone(),
        key: posted.text("key"),
        request: format!("{} {}", request.path().trim_start_matches(&frame.href("")), request_digest(posted)),
    };
    if doing.key.is_empty() || doing.key.len() > 100 {
        return render(request, app, view, Some(Refused { act, why: Refusal::Empty })).await;
    }
    match acts::act(&app.store, &app.context, doing, act.clone()).await? {
        Ok(number) => Ok(see_other(&format!("{}/clarifications#c{number}", frame.base()))),
        Err(Refusal::NotYours) => Err(Kind::NotAllowed.into()),
        Err(why) => render(request, app, view, Some(Refused { act, why })).await,
    }
}

struct Loaded {
    sheet: Sheet,
    all: Vec<Clarification>,
    answerers: acts::Answerers,
}

async fn load(app: &App, view: &View) -> Answer<Loaded> {
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let loaded = app.store.read(move |db| {
        Ok(Loaded {
            all: clarifications::of(db, &submission.id, None)?,
            answerers: acts::answerers(db, &submission.country)?,
            sheet: sheet::load(db, &context, submission)?,
        })
    });
    Ok(loaded.await?)
}

async fn render(request: &HttpRequest, app: &App, view: &View, refused: Option<Refused>) -> Answer<HttpResponse> {
    let f = Frame::of(request)?.at(&view.submission);
    let loaded = load(app, view).await?;
    let f = f.in_currency(&loaded.sheet.edition.questionnaire, &loaded.sheet.answers);
    let side = Side::of(view.roles);
    let status = match refused.as_ref().map(|refused| refused.why) {
        None => StatusCode::OK,
        Some(Refusal::NotNow) => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut texts = Threads { f: &f, sheet: &loaded.sheet, answerers: &loaded.answerers, side, refused: None };
    let problem = refused.as_ref().map(|refused| (anchor(&refused.act), reason(&f, refused.why)));
    if let Some(Refused { act: Act::Say { number, typed, .. }, why }) = &refused {
        texts.refused = Some((*number, typed, *why));
    }
    let question = match (&refused, f.query("about")) {
        (Some(Refused { act: Act::Ask(asked), why }), _) => Some(texts.question(asked.clone(), Some(*why))),
        (_, Some(about)) if side == Some(Side::Reviewer) => Some(texts.question_about(about).ok_or(Kind::NotFound)?),
        _ => None,
    };
    let show = f.query("show").filter(|_| refused.is_none()).unwrap_or_default();
    let who = &view.person.signed.account;
    let chosen = |code: &str, one: &Clarification| match code {
        "mine" => acts::concerns(one, who, side),
        "" => true,
        code => one.state.code() == code,
    };
    let filter = |code: &str| Filter {
        name: f.m(&format!("clarify-show-{}", if code.is_empty() { "all" } else { code })),
        href: format!(
            "{}/clarifications{}",
            f.base(),
            if code.is_empty() { String::new() } else { format!("?show={code}") }
        ),
        count: loaded.all.iter().filter(|one| chosen(code, one)).count(),
        current: code == show,
    };
    let mut shown: Vec<&Clarification> = loaded.all.iter().filter(|one| chosen(show, one)).collect();
    // What waits stands first.
    shown.sort_by_key(|one| (one.state, one.number));
    let page = ClarificationsPage {
        filters: ["", State::Open.code(), State::Answered.code(), State::Resolved.code(), "mine"].map(filter).into(),
        threads: shown.into_iter().map(|one| texts.thread(one)).collect(),
        asks: side == Some(Side::Reviewer),
        key: Secret::random()?.reveal().to_owned(),
        question,
        problem,
        f: f.clone(),
    };
    page_with(status, &page)
}

/// The box in which something stands that was not sent.
fn anchor(act: &Act) -> String {
    match act {
        Act::Ask(_) => "ask-text".to_owned(),
        Act::Say { number, .. } => format!("c{number}"),
    }
}

/// Why something was not sent, in words.
pub fn reason(f: &Frame, why: Refusal) -> String {
    f.m1(&format!("clarify-refused-{}", why.code()), "limit", LONGEST)
}
