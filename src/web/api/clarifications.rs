//! Questions about cells, and what is said to them.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{key, list};
use crate::app::App;
use crate::collection::clarifications::{self as acts, Act, Asked, Doing, assignee_code};
use crate::domain::clarifications::{LONGEST, Message, Refusal, Typed};
use crate::store::clarifications::Clarification;
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::permission::{AskSomebody, View};
use crate::web::posted::Json;

/// `GET …/clarifications[?state=]`
pub async fn index(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let state = crate::web::frame::query_value(&request, "state");
    let state = state.map(|code| code.parse().map_err(|_| Kind::UnknownCode)).transpose()?;
    let all = app.store.read(move |db| acts::seen(db, &view.submission.id, &view.party())).await?;
    let wanted = all.iter().filter(|one| state.is_none_or(|state| one.state == state));
    Ok(list(wanted.map(told).collect()))
}

fn told(one: &Clarification) -> Value {
    let said = one.said.iter().map(|said| {
        json!({
            "action": said.action, "by": said.by, "at": said.at, "language": said.message.language, "text": said.message.text,
            "translation": translation(&said.message),
        })
    });
    json!({
        "number": one.number, "address": one.address, "state": one.state, "institution": one.addressee, "assignee": one.assignee.as_ref().map(assignee_code),
        "due_at": one.due_at, "version": one.version, "messages": said.collect::<Vec<_>>(),
    })
}

fn translation(message: &Message) -> Value {
    let beside = message.translation.as_ref();
    beside.map_or(Value::Null, |(language, text)| json!({ "language": language, "text": text }))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    address: String,
    text: String,
    language: String,
    #[serde(default)]
    translation: Option<Translation>,
    /// The institution that the coordinator asks.
    #[serde(default)]
    institution: Option<String>,
    #[serde(default)]
    assignee: Option<String>,
    /// A day.
    #[serde(default)]
    due: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    action: String,
    #[serde(default)]
    text: String,
    language: String,
    #[serde(default)]
    translation: Option<Translation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Translation {
    language: String,
    text: String,
}

fn typed(language: String, text: String, translation: Option<Translation>) -> Typed {
    let (translation_language, translation) = translation.map(|t| (t.language, t.text)).unzip();
    Typed {
        language,
        text,
        translation_language: translation_language.unwrap_or_default(),
        translation: translation.unwrap_or_default(),
    }
}

/// `POST …/clarifications` with an `Idempotency-Key`.
pub async fn ask(
    request: HttpRequest,
    app: web::Data<App>,
    ask: AskSomebody,
    Json { value: wanted, digest }: Json<Wanted>,
) -> Answer<HttpResponse> {
    let asked = Asked {
        address: wanted.address,
        typed: typed(wanted.language, wanted.text, wanted.translation),
        of: wanted.institution.into_iter().collect(),
        assignee: wanted.assignee.unwrap_or_default(),
        due: wanted.due.unwrap_or_default(),
    };
    act(&request, &app, ask.0, digest, Act::Ask(asked)).await
}

/// `POST …/clarifications/{number}/messages` with an `Idempotency-Key`.
pub async fn say(
    request: HttpRequest,
    app: web::Data<App>,
    view: View,
    Json { value: words, digest }: Json<Words>,
) -> Answer<HttpResponse> {
    let number = request.match_info().get("number").and_then(|n| n.parse().ok()).ok_or(Kind::NotFound)?;
    let action = words.action.parse().map_err(|_| Kind::UnknownCode)?;
    let typed = typed(words.language, words.text, words.translation);
    act(&request, &app, view, digest, Act::Say { number, action, typed }).await
}

/// Answers with the clarification as it is afterwards.
async fn act(request: &HttpRequest, app: &App, view: View, digest: [u8; 32], act: Act) -> Answer<HttpResponse> {
    let address = if let Act::Ask(asked) = &act { vec![asked.address.clone()] } else { Vec::new() };
    // With the address, since the same body means something else to another clarification.
    let digest = Sha256::new().chain_update(request.path()).chain_update(digest).finalize();
    let id = view.submission.id.clone();
    let party = view.party();
    let who = view.person.signed.account;
    let doing = Doing { submission: id.clone(), who, key: key(request)?, request: format!("{digest:x}") };
    let done = acts::act(&app.store, &app.context, doing, act).await?;
    let number = done.map_err(|refusal| problem(refusal).at(address))?;
    let one = app.store.read(move |db| acts::seen_one(db, &id, number, &party)).await?;
    Ok(HttpResponse::Ok().json(told(&one)))
}

fn problem(refusal: Refusal) -> Problem {
    let kind = match refusal {
        Refusal::NotYours => Kind::NotAllowed,
        Refusal::NotNow => Kind::ClarificationMoved,
        Refusal::UnknownAddress => Kind::UnknownAddress,
        Refusal::Empty | Refusal::Long | Refusal::Control => Kind::InvalidText,
        Refusal::UnknownLanguage | Refusal::SameLanguage | Refusal::UnknownAssignee => Kind::UnknownCode,
        Refusal::DueUnclear | Refusal::DuePast => Kind::InvalidDueDate,
    };
    Problem::new(kind).with("limit", LONGEST.to_string())
}
