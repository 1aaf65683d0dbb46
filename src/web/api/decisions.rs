//! Where institutions contradict each other, and what is decided: cell by cell, or by a rule.

use actix_web::{HttpResponse, web};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Value, json};

use super::list;
use crate::app::App;
use crate::collection::layers::Layers;
use crate::collection::reconciling::{self, Choice, Conflict, Refusal, Rule, Why};
use crate::collection::sheet;
use crate::domain::contributions::{Eyes, Part, digest, gap};
use crate::store::Db;
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::permission::Coordinate;
use crate::web::posted::Json;

/// `GET …/conflicts`: cells about which institutions say different things, with what was decided.
pub async fn conflicts(app: web::Data<App>, coordinate: Coordinate) -> Answer<HttpResponse> {
    let (context, submission) = (app.context.clone(), coordinate.0.submission);
    let read = move |db: &mut Db| {
        let edition = sheet::edition_of(&context, &submission)?;
        let layers = Layers::read(db, &submission.id, &Eyes::default())?;
        reconciling::conflicts(db, &edition.questionnaire, &layers)
    };
    Ok(list(app.store.read(read).await?.iter().map(told).collect()))
}

fn told(one: &Conflict) -> Value {
    let (difference, share) = gap(&one.candidates).unzip();
    json!({
        "address": one.address, "candidates": one.candidates, "sha256": digest(&one.candidates), "open": one.open(),
        "difference": difference.map(|d| d.normalize().to_string()),
        "share": share.flatten().map(|s| s.round_dp(2).to_string()),
        "decision": one.decision.as_ref().map(|(decision, holds)| json!({
            "institution": decision.institution, "code": decision.code, "text": decision.text, "by": decision.by,
            "at": decision.at, "holds": holds, "rule": decision.rule.as_ref().map(|(part, within)| json!({ "part": part, "within": within })),
        })),
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deciding {
    choices: Vec<Chosen>,
    code: String,
    text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Chosen {
    address: String,
    institution: String,
    sha256: String,
}

/// `POST …/decisions`: all or nothing.
pub async fn decide(
    app: web::Data<App>,
    coordinate: Coordinate,
    Json { value: wanted, .. }: Json<Deciding>,
) -> Answer<HttpResponse> {
    let choice = |one: Chosen| {
        let address = one.address.parse().map_err(|_| Problem::new(Kind::UnknownAddress).at(vec![one.address]))?;
        Ok(Choice { address, institution: one.institution, seen: one.sha256 })
    };
    let choices = wanted.choices.into_iter().map(choice).collect::<Answer<Vec<Choice>>>()?;
    let why = Why { code: wanted.code, text: wanted.text, rule: None };
    let (context, view) = (app.context.clone(), coordinate.0);
    let done = app
        .store
        .write(move |tx| {
            let edition = sheet::edition_of(&context, &view.submission)?;
            let layers = Layers::read(tx.db(), &view.submission.id, &Eyes::default())?;
            reconciling::decide(tx, &edition.questionnaire, &layers, view.person.id(), &choices, &why)
        })
        .await?;
    let decided = done.map_err(refused)?;
    Ok(HttpResponse::Ok().json(json!({ "decided": decided })))
}

fn refused(why: Refusal) -> Problem {
    Problem::new(match why {
        Refusal::NoSuchCandidate => Kind::UnknownCode,
        Refusal::Changed => Kind::SeenBefore,
        Refusal::NoReason => Kind::CommentMissing,
        Refusal::LongText => Kind::InvalidText,
        Refusal::Shut(why) => return why.into(),
    })
}

/// A rule, as it is asked about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ruling {
    part: Part,
    institution: String,
    #[serde(default)]
    within: Option<String>,
}

impl Ruling {
    fn rule(self) -> Answer<Rule> {
        let percent = |text: String| {
            let within: Option<Decimal> = text.parse().ok();
            within.filter(|w| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(w)).ok_or(Kind::BadRequest)
        };
        Ok(Rule { part: self.part, prefer: self.institution, within: self.within.map(percent).transpose()? })
    }
}

/// `GET …/rules?part=&institution=&within=`: what a rule would decide; nothing is decided.
pub async fn preview(app: web::Data<App>, coordinate: Coordinate, asked: web::Query<Ruling>) -> Answer<HttpResponse> {
    let rule = asked.into_inner().rule()?;
    let (context, submission) = (app.context.clone(), coordinate.0.submission);
    let read = move |db: &mut Db| {
        let edition = sheet::edition_of(&context, &submission)?;
        let layers = Layers::read(db, &submission.id, &Eyes::default())?;
        let conflicts = reconciling::conflicts(db, &edition.questionnaire, &layers)?;
        let preview = rule.preview(&edition.questionnaire, &conflicts);
        let choices = rule.choices(&preview);
        Ok(json!({
            "items": preview.decided.iter().map(|one| told(one)).collect::<Vec<Value>>(), "next": null,
            "sha256": rule.fingerprint(&choices), "too_far": preview.too_far, "without": preview.without,
        }))
    };
    Ok(HttpResponse::Ok().json(app.store.read(read).await?))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Applying {
    part: Part,
    institution: String,
    #[serde(default)]
    within: Option<String>,
    code: String,
    text: String,
    sha256: String,
}

/// `POST …/rules`: decides what the preview with this sha256 showed, all or nothing.
pub async fn apply(
    app: web::Data<App>,
    coordinate: Coordinate,
    Json { value: wanted, .. }: Json<Applying>,
) -> Answer<HttpResponse> {
    let Applying { part, institution, within, code, text, sha256 } = wanted;
    let rule = Ruling { part, institution, within }.rule()?;
    let (context, view) = (app.context.clone(), coordinate.0);
    let done = app
        .store
        .write(move |tx| {
            let edition = sheet::edition_of(&context, &view.submission)?;
            let layers = Layers::read(tx.db(), &view.submission.id, &Eyes::default())?;
            let (q, by) = (&edition.questionnaire, view.person.id());
            reconciling::decide_by(tx, q, &layers, by, &rule, (&code, &text), &sha256)
        })
        .await?;
    let decided = done.map_err(refused)?;
    Ok(HttpResponse::Ok().json(json!({ "decided": decided })))
}
