//! Asking institutions about a cell, from the desk: what each of them says, what was asked before, and a box to ask.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::lines::{Group, Lines};
use super::talk::Talk;
use crate::app::App;
use crate::collection::accounts::Secret;
use crate::collection::clarifications::{self as acts, Act, Asked};
use crate::collection::reconciling::{self, Conflict};
use crate::collection::sheet::{self, Names};
use crate::domain::clarifications::Refusal;
use crate::domain::questionnaire::Address;
use crate::store::Db;
use crate::store::accounts::{self, Institution};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, encoded, page_with, see_other};
use crate::web::pages::clarifications::{Question, Thread, doing, reason, typed};
use crate::web::permission::Coordinate;
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "desk_ask.html")]
struct AskPage {
    f: Frame,
    group: Group,
    threads: Vec<Thread>,
    question: Question,
    /// Who can be asked: code, name, whether ticked.
    institutions: Vec<(String, String, bool)>,
    problem: Option<String>,
    key: String,
}

struct Known {
    names: Names,
    conflict: Conflict,
    institutions: Vec<Institution>,
    /// Those that can be asked.
    concerned: Vec<String>,
    talk: Talk,
}

/// Where institutions are asked about a cell, below the page of the submission.
pub fn asking_about(address: &Address) -> String {
    format!("desk/ask?about={}", encoded(&address.to_string()))
}

pub async fn show(request: HttpRequest, app: web::Data<App>, coordinate: Coordinate) -> Answer<HttpResponse> {
    let about = crate::web::frame::query_value(&request, "about").ok_or(Kind::NotFound)?;
    render(&request, &app, &coordinate, Asked { address: about, ..Asked::default() }, None).await
}

/// Asks those that are ticked, all with the same words.
pub async fn ask(
    request: HttpRequest,
    app: web::Data<App>,
    coordinate: Coordinate,
    posted: Posted,
) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&coordinate.0.submission);
    let asked = Asked {
        address: posted.text("address"),
        typed: typed(&posted),
        of: posted.all("of").map(str::to_owned).collect(),
        assignee: String::new(),
        due: posted.text("due"),
    };
    let about: Address = asked.address.parse().map_err(|_| Kind::UnknownAddress)?;
    let doing = doing(&request, &f, &coordinate.0, &posted);
    let refused = match () {
        () if asked.of.is_empty() => Refusal::UnknownAssignee,
        () if doing.key.is_empty() || doing.key.len() > 100 => Refusal::Empty,
        () => match acts::act(&app.store, &app.context, doing, Act::Ask(asked.clone())).await? {
            Ok(_) => {
                return Ok(see_other(&format!("{}/{}#questions", f.base(), asking_about(&about))));
            }
            Err(why) => why,
        },
    };
    render(&request, &app, &coordinate, asked, Some(refused)).await
}

async fn render(
    request: &HttpRequest,
    app: &App,
    coordinate: &Coordinate,
    asked: Asked,
    why: Option<Refusal>,
) -> Answer<HttpResponse> {
    let f = Frame::of(request)?.at(&coordinate.0.submission);
    let address: Address = asked.address.parse().map_err(|_| Kind::NotFound)?;
    let known = look_up(app, coordinate, address).await?;
    let (q, answers) = (&known.names.edition.questionnaire, &known.names.answers);
    let f = f.in_currency(q, answers);
    // Nobody answers for the cell: there is nobody to ask, and nothing to look at.
    if known.concerned.is_empty() && known.talk.all.is_empty() {
        return Err(Kind::NotFound.into());
    }
    let lines = Lines { f: &f, names: &known.names, institutions: &known.institutions, posted: None };
    let texts = known.talk.texts(&f, &known.names);
    let ticked = |code: &String| why.is_none() || asked.of.contains(code);
    let institutions =
        known.concerned.iter().map(|code| (code.clone(), lines.name(code), ticked(code))).collect::<Vec<_>>();
    let page = AskPage {
        group: lines.group(&known.conflict),
        threads: known.talk.all.iter().map(|one| texts.thread(one)).collect(),
        question: match why {
            None => texts.question_about(&asked.address).ok_or(Kind::NotFound)?,
            Some(_) => texts.question(asked, why),
        },
        institutions,
        problem: why.map(|why| reason(&f, why)),
        key: Secret::random()?.reveal().to_owned(),
        f: f.clone(),
    };
    page_with(if why.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &page)
}

async fn look_up(app: &App, coordinate: &Coordinate, address: Address) -> Answer<Known> {
    let (context, submission, party) = (app.context.clone(), coordinate.0.submission.clone(), coordinate.0.party());
    let read = move |db: &mut Db| {
        let names = sheet::names(db, &context, &submission)?;
        let q = &names.edition.questionnaire;
        let mut said = reconciling::candidates(db, q, &names.layers, std::slice::from_ref(&address))?;
        let mut talk = Talk::load(db, &submission, party)?;
        talk.all.retain(|one| one.address == address);
        Ok(Known {
            concerned: acts::concerned(&names.layers, q, &talk.answerers, &address),
            institutions: accounts::institutions(db)?,
            conflict: Conflict {
                candidates: said.remove(&address).unwrap_or_default(),
                decision: None,
                earlier: Vec::new(),
                address,
            },
            talk,
            names,
        })
    };
    Ok(app.store.read(read).await?)
}
