//! The clarifications of a submission: every question with what was said to it, and the boxes to ask, answer, ask again
//! and settle. Questions inside the country are there for who asks and who is asked; they are asked at the desk.

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
use crate::domain::clarifications::{Action, LONGEST, Refusal, Sides, State, Typed};
use crate::store::clarifications::Clarification;
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
    let number = existing(&request, &app, &view).await?.number;
    Ok(see_other(&format!("{}/clarifications#c{number}", frame.base())))
}

/// The one that the address names, if this person sees it.
async fn existing(request: &HttpRequest, app: &App, view: &View) -> Answer<Clarification> {
    let number = request.match_info().get("number").and_then(|n| n.parse().ok()).ok_or(Kind::NotFound)?;
    let (id, party) = (view.submission.id.clone(), view.party());
    Ok(app.store.read(move |db| acts::seen_one(db, &id, number, &party)).await?)
}

/// Asks about a cell.
pub async fn ask(request: HttpRequest, app: web::Data<App>, ask: Ask, posted: Posted) -> Answer<HttpResponse> {
    let asked = Asked {
        address: posted.text("address"),
        typed: typed(&posted),
        of: Vec::new(),
        assignee: posted.text("assignee"),
        due: posted.text("due"),
    };
    act(&request, &app, &ask.0, &posted, Act::Ask(asked), None).await
}

/// Answers, asks again, settles or reopens one.
pub async fn say(request: HttpRequest, app: web::Data<App>, view: View, posted: Posted) -> Answer<HttpResponse> {
    let one = existing(&request, &app, &view).await?;
    let action: Action = posted.text("action").parse().map_err(|_| Kind::BadRequest)?;
    let back = back(&posted.text("back"), &one);
    let said = Act::Say { number: one.number, action, typed: typed(&posted) };
    act(&request, &app, &view, &posted, said, back).await
}

/// The page below that of the submission from which something is said, when it is not that of the clarifications.
fn back(page: &str, one: &Clarification) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "=&._%-".contains(c);
    match (page, &one.addressee) {
        ("part", Some(institution)) => Some(format!("contributions/{institution}#questions")),
        ("ask", Some(_)) => Some(format!("{}#questions", super::desk::asking_about(&one.address))),
        (desk, Some(_)) if desk.strip_prefix("desk?").is_some_and(|query| query.chars().all(plain)) => {
            Some(format!("{desk}#{}", one.address.anchor()))
        }
        _ => None,
    }
}

pub fn typed(posted: &Posted) -> Typed {
    Typed {
        language: posted.text("language"),
        text: posted.text("text"),
        translation_language: posted.text("translation_language"),
        translation: posted.text("translation"),
    }
}

/// Who does what is posted here, once.
pub fn doing(request: &HttpRequest, frame: &Frame, view: &View, posted: &Posted) -> Doing {
    Doing {
        submission: view.submission.id.clone(),
        who: view.person.signed.account.clone(),
        key: posted.text("key"),
        request: format!("{} {}", request.path().trim_start_matches(&frame.href("")), request_digest(posted)),
    }
}

async fn act(
    request: &HttpRequest,
    app: &App,
    view: &View,
    posted: &Posted,
    act: Act,
    back: Option<String>,
) -> Answer<HttpResponse> {
    let frame = Frame::of(request)?.at(&view.submission);
    let doing = doing(request, &frame, view, posted);
    if doing.key.is_empty() || doing.key.len() > 100 {
        return render(request, app, view, Some(Refused { act, why: Refusal::Empty })).await;
    }
    match acts::act(&app.store, &app.context, doing, act.clone()).await? {
        Ok(number) => {
            let page = back.unwrap_or_else(|| format!("clarifications#c{number}"));
            Ok(see_other(&format!("{}/{page}", frame.base())))
        }
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
    let (context, submission, party) = (app.context.clone(), view.submission.clone(), view.party());
    let loaded = app.store.read(move |db| {
        Ok(Loaded {
            all: acts::seen(db, &submission.id, &party)?,
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
    let (party, asks) = (view.party(), Sides::of(view.roles).asks);
    let (q, answers) = (&loaded.sheet.edition.questionnaire, &loaded.sheet.answers);
    let status = match refused.as_ref().map(|refused| refused.why) {
        None => StatusCode::OK,
        Some(Refusal::NotNow) => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut texts = Threads { f: &f, q, answers, answerers: &loaded.answerers, party: &party, refused: None };
    let problem = refused.as_ref().map(|refused| (anchor(&refused.act), reason(&f, refused.why)));
    if let Some(Refused { act: Act::Say { number, typed, .. }, why }) = &refused {
        texts.refused = Some((*number, typed, *why));
    }
    let question = match (&refused, f.query("about")) {
        (Some(Refused { act: Act::Ask(asked), why }), _) => Some(texts.question(asked.clone(), Some(*why))),
        (_, Some(about)) if asks => Some(texts.question_about(about).ok_or(Kind::NotFound)?),
        _ => None,
    };
    let show = f.query("show").filter(|_| refused.is_none()).unwrap_or_default();
    let chosen = |code: &str, one: &Clarification| match code {
        "mine" => party.concerned(one),
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
        asks,
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
