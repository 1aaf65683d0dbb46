//! What an institution says, before it puts its name under it: what differs from last year, what is blank, what the checks
//! say, what the coordinator asks; handing in, signing, giving back.

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use super::{done, name_of};
use crate::app::App;
use crate::collection::accounts::Secret;
use crate::collection::clarifications::{self, Answerers};
use crate::collection::contributing::{self, Doing};
use crate::collection::findings::Judged;
use crate::collection::{Sheet, findings, left, lookover, reconciling, sheet};
use crate::domain::contributions::{Action, Eyes, Refusal, allowed};
use crate::domain::questionnaire::Address;
use crate::domain::submission::{Content, Role};
use crate::i18n::in_dili;
use crate::store::accounts::{self, Institution};
use crate::store::clarifications::Clarification;
use crate::store::contributions::{self as acts, Act};
use crate::store::submissions::Contribution;
use crate::store::{Db, StoreError, now};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::pages::clarifications::{Thread, Threads};
use crate::web::pages::findings::names;
use crate::web::pages::looked_over::{PartText, in_words};
use crate::web::permission::View;
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "institution.html")]
struct InstitutionPage {
    f: Frame,
    code: String,
    name: String,
    state: &'static str,
    state_word: String,
    /// Whether a year before was accepted.
    compared: bool,
    year_before: String,
    /// Pages with questions that have no answer yet.
    blank: Vec<Blank>,
    parts: Vec<PartText>,
    /// What was done, latest first, with the words that were said.
    acts: Vec<(String, String)>,
    /// What the coordinator asks it.
    threads: Vec<Thread>,
    key: String,
    /// Code and name of each action; those that need words apart.
    forward: Vec<(&'static str, String)>,
    back: Option<(&'static str, String)>,
    errors: usize,
    comment: String,
    sha256: String,
    problem: Option<String>,
    /// As of which day the figures were taken out of its system: in words, and as the field holds it.
    extracted: Option<String>,
    typed_day: String,
    today: NaiveDate,
}

struct Blank {
    title: String,
    href: String,
    /// How many they are.
    words: String,
}

struct Known {
    sheet: Sheet,
    layer: Contribution,
    judged: Vec<Judged>,
    names: BTreeMap<i64, String>,
    before: Option<Arc<Content>>,
    acts: Vec<Act>,
    sha256: String,
    institutions: Vec<Institution>,
    questions: Vec<Clarification>,
    answerers: Answerers,
}

/// Those who work there, and the coordinators.
pub fn looks(view: &View, institution: &str) -> bool {
    let works = view.roles.has(Role::Contributor) || view.roles.has(Role::Approver);
    view.roles.has(Role::Coordinator) || (works && own(view, institution))
}

fn own(view: &View, institution: &str) -> bool {
    view.person.signed.account.institution.as_deref() == Some(institution)
}

fn code(request: &HttpRequest) -> String {
    request.match_info().get("institution").unwrap_or_default().to_owned()
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    render(&request, &app, &view, None).await
}

async fn render(request: &HttpRequest, app: &App, view: &View, refused: Option<Refused<'_>>) -> Answer<HttpResponse> {
    let (f, code) = (Frame::of(request)?.at(&view.submission), code(request));
    if !looks(view, &code) {
        return Err(Kind::NotFound.into());
    }
    let (context, submission, party) = (app.context.clone(), view.submission.clone(), view.party());
    let read = move |db: &mut Db| {
        let mut questions = clarifications::seen(db, &submission.id, &party)?;
        questions.retain(|one| one.addressee.as_ref() == Some(&code));
        // What waits stands first.
        questions.sort_by_key(|one| (one.state, one.number));
        let answerers = clarifications::answerers(db, &submission.country)?;
        let before = sheet::year_before(db, &context, &submission)?;
        let sheet = sheet::seen(db, &context, submission, &Eyes::of(&code))?;
        let layer = sheet.layers.of(&code).ok_or(StoreError::NotFound)?.clone();
        let judged = findings::judge(&sheet)?;
        Ok(Known {
            names: names(db, &judged)?,
            acts: acts::acts(db, &layer)?,
            sha256: reconciling::fingerprint(db, &layer)?,
            institutions: accounts::institutions(db)?,
            sheet,
            layer,
            judged,
            before,
            questions,
            answerers,
        })
    };
    let known = app.store.read(read).await?;
    let status = refused.as_ref().map_or(StatusCode::OK, |refused| refused.status);
    page_with(status, &build(f, view, &known, refused)?)
}

/// Why something was not done, and the form as it was posted.
struct Refused<'a> {
    status: StatusCode,
    why: String,
    posted: &'a Posted,
}

fn build(f: Frame, view: &View, known: &Known, refused: Option<Refused<'_>>) -> Answer<InstitutionPage> {
    let (sheet, layer) = (&known.sheet, &known.layer);
    let q = &sheet.edition.questionnaire;
    let f = f.in_currency(q, &sheet.answers);
    let own_cell =
        |address: &Address| address.year == sheet.answers.year && sheet.layers.says(layer, &sheet.edition, address);
    let parts = lookover::of_some(sheet, &known.judged, &own_cell);
    let actions = match view.submission.shut() {
        None => allowed(view.roles, own(view, &layer.institution), layer.filling),
        Some(_) => Vec::new(),
    };
    let word = |action: &Action| (action.code(), f.m(&format!("contribution-do-{action}")));
    let blank = left::of(sheet).into_iter().filter_map(|page| {
        let count = page.blank.iter().filter(|(address, _)| own_cell(address)).count();
        let (title, href) = super::super::left::place(&f, sheet, &page);
        (count > 0).then(|| Blank { title, href, words: f.m1("home-blank", "count", count) })
    });
    let (party, answers) = (view.party(), &sheet.answers);
    let texts = Threads { f: &f, q, answers, answerers: &known.answerers, party: &party, refused: None };
    Ok(InstitutionPage {
        threads: known.questions.iter().map(|one| texts.thread(one)).collect(),
        key: Secret::random()?.reveal().to_owned(),
        code: layer.institution.clone(),
        name: name_of(&f, &known.institutions, &layer.institution),
        state: layer.filling.code(),
        state_word: f.m(&format!("contribution-state-{}", layer.filling.code())),
        compared: known.before.is_some(),
        year_before: (sheet.answers.year - 1).to_string(),
        blank: blank.collect(),
        errors: parts.iter().flat_map(|part| &part.findings).filter(|one| one.is_error()).count(),
        parts: parts.into_iter().map(|part| in_words(&f, sheet, &known.names, part)).collect(),
        acts: known.acts.iter().rev().map(|act| (done(&f, act), act.comment.clone().unwrap_or_default())).collect(),
        forward: actions.iter().filter(|action| !action.needs_comment()).map(word).collect(),
        back: actions.iter().find(|action| action.needs_comment()).map(word),
        sha256: known.sha256.clone(),
        comment: refused.as_ref().map(|refused| refused.posted.text("comment")).unwrap_or_default(),
        extracted: layer.extracted_on.map(|day| f.t.date(day)),
        typed_day: match &refused {
            Some(refused) => refused.posted.text("extracted"),
            None => layer.extracted_on.map(|day| day.to_string()).unwrap_or_default(),
        },
        today: in_dili(now()).date(),
        problem: refused.map(|refused| refused.why),
        f: f.clone(),
    })
}

/// Hands in, signs, gives back.
pub async fn act(request: HttpRequest, app: web::Data<App>, view: View, posted: Posted) -> Answer<HttpResponse> {
    let institution = code(&request);
    let action: Action = posted.text("action").parse().map_err(|_| Kind::BadRequest)?;
    let extracted = posted.get("extracted").map(str::to_owned);
    let doing = Doing { institution, action, comment: posted.text("comment"), seen: posted.text("sha256"), extracted };
    let (context, id, who) = (app.context.clone(), view.submission.id.clone(), view.person.signed.account.clone());
    let done = app.store.write(move |tx| contributing::act(tx, &context, &id, &who, &doing)).await?;
    let f = Frame::of(&request)?.at(&view.submission);
    let status = match &done {
        Err(Refusal::ExtractUnclear | Refusal::ExtractAhead) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    };
    let why = match done {
        Ok(_) => {
            return Ok(see_other(&format!("{}/contributions?done=1", f.base())));
        }
        Err(Refusal::NotYours) => return Err(Kind::NotAllowed.into()),
        Err(Refusal::Shut(why)) => return Err(why.into()),
        Err(Refusal::NotNow) => f.m("contribution-refused-not-now"),
        Err(Refusal::NoComment) => f.m("contribution-refused-no-comment"),
        Err(Refusal::Changed) => f.m("contribution-refused-changed"),
        Err(Refusal::ExtractUnclear) => f.m("contribution-refused-extract-unclear"),
        Err(Refusal::ExtractAhead) => f.m("contribution-refused-extract-ahead"),
        Err(Refusal::Away) => f.m("contribution-refused-away"),
        Err(Refusal::Errors(count)) => f.m1("contribution-refused-errors", "count", count),
    };
    render(&request, &app, &view, Some(Refused { status, why, posted: &posted })).await
}
