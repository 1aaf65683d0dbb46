//! The one page of the statistics group: what changed since it saw a version last, what that does to the indicators, what
//! the others said, and the own word. For the coordinator, sending what is endorsed, or taking it back.

mod told;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use self::told::Told;
use super::diff::{ModuleLines, RowLine};
use super::effects::EffectLine;
use super::group::{self, Group};
use crate::app::App;
use crate::collection::endorsements::{self as acts, Outcome, Words};
use crate::domain::submission::endorsement::{LONGEST, Refusal, Stance};
use crate::domain::submission::{Role, State};
use crate::store::versions;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::{Endorse, View};
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "endorsement.html")]
struct EndorsementPage {
    f: Frame,
    /// None: nothing was laid before the group yet.
    told: Option<Told>,
    state: &'static str,
    state_word: String,
    /// The round asks for no endorsement.
    straight: bool,
    form: Option<Form>,
    /// Only the coordinator, while the version lies before the group.
    coordinates: bool,
    comment_missing: bool,
    problem: Option<Problem>,
    done: Option<&'static str>,
}

/// What a member may say, as it was typed.
struct Form {
    /// Codes and names of the stances.
    stances: Vec<(&'static str, String, String)>,
    /// Ids and names of the modules.
    modules: Vec<(String, String)>,
    stance: String,
    module: String,
    text: String,
}

/// Why a statement was not taken; what was written stays to be read.
struct Problem {
    message: String,
    /// The difference between what the member saw and what lies before the group now.
    difference: Option<(String, String)>,
    field: &'static str,
    text: String,
}

impl EndorsementPage {
    fn wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.field == field)
    }
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&view.submission);
    let told = told::load(&app, &frame, &view).await?;
    let page = build(frame, &app, &view, told)?;
    page_with(StatusCode::OK, &page)
}

/// The page again, because taking a version back needs a reason and got none.
pub(super) async fn without_comment(frame: Frame, app: &App, view: &View) -> Answer<HttpResponse> {
    let told = told::load(app, &frame, view).await?;
    let page = EndorsementPage { comment_missing: true, ..build(frame, app, view, told)? };
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// Takes the word of a member.
pub async fn say(request: HttpRequest, app: web::Data<App>, endorse: Endorse, posted: Posted) -> Answer<HttpResponse> {
    let (frame, view) = (Frame::of(&request)?.at(&endorse.0.submission), endorse.0);
    let Ok(stance) = posted.text("stance").parse::<Stance>() else {
        return refused(
            frame,
            &app,
            &view,
            &posted,
            ("stance", "group-stance-missing"),
            StatusCode::UNPROCESSABLE_ENTITY,
        )
        .await;
    };
    let words = Words {
        sha256: posted.text("sha256"),
        module: Some(posted.text("module")).filter(|module| !module.is_empty()),
        stance,
        text: posted.text("text"),
    };
    let (context, id, who) = (app.context.clone(), view.submission.id.clone(), view.person.signed.account.clone());
    let outcome = app.store.write(move |tx| acts::say(tx, &context, &id, &who, &words)).await?;
    let (what, status) = match outcome {
        Outcome::Said(_) => {
            return Ok(see_other(&format!("{}/endorsement?done=said", frame.base())));
        }
        Outcome::Refused(Refusal::OtherVersion) => (("", "group-other-version"), StatusCode::CONFLICT),
        Outcome::Refused(Refusal::NotNow) => (("", "group-not-now"), StatusCode::CONFLICT),
        Outcome::Refused(Refusal::NoText) => (("text", "group-text-missing"), StatusCode::UNPROCESSABLE_ENTITY),
        Outcome::Refused(Refusal::Text) => (("text", "group-text-wrong"), StatusCode::UNPROCESSABLE_ENTITY),
        Outcome::Refused(Refusal::UnknownModule) => {
            (("module", "group-module-wrong"), StatusCode::UNPROCESSABLE_ENTITY)
        }
    };
    refused(frame, &app, &view, &posted, what, status).await
}

/// The page again, as the submission is now, with what was typed.
async fn refused(
    frame: Frame,
    app: &App,
    view: &View,
    posted: &Posted,
    (field, message): (&'static str, &str),
    status: StatusCode,
) -> Answer<HttpResponse> {
    let (id, seen) = (view.submission.id.clone(), posted.text("sha256"));
    let (view, seen) = app
        .store
        .read({
            let mut view = view.clone();
            move |db| {
                view.submission = crate::store::submissions::by_id(db, &id)?;
                let all = versions::summaries(db, &id)?;
                let last = all.last().map(|version| version.number);
                let seen = all.iter().find(|version| version.sha256 == seen).map(|version| version.number);
                Ok((view, seen.zip(last).filter(|(seen, last)| seen != last)))
            }
        })
        .await?;
    let told = told::load(app, &frame, &view).await?;
    let mut page = build(frame, app, &view, told)?;
    let f = &page.f;
    let difference = seen.map(|(seen, last)| {
        let href = format!("{}/diff?from={seen}&to={last}", f.base());
        (href, f.m2("group-difference", "before", seen.to_string(), "after", last.to_string()))
    });
    page.problem =
        Some(Problem { message: f.m1(message, "limit", LONGEST), difference, field, text: posted.text("text") });
    if let Some(form) = &mut page.form {
        // Whoever saw something else decides anew.
        form.stance = if status == StatusCode::CONFLICT { String::new() } else { posted.text("stance") };
        form.module = posted.text("module");
        form.text = posted.text("text");
    }
    page_with(status, &page)
}

fn build(f: Frame, app: &App, view: &View, told: Option<Told>) -> Answer<EndorsementPage> {
    let submission = &view.submission;
    let open = submission.state == State::ForEndorsement && told.is_some();
    let form = (open && view.roles.has(Role::Endorser)).then(|| form(&f, app, view)).transpose()?;
    Ok(EndorsementPage {
        told,
        state: submission.state.code(),
        state_word: f.m(&format!("state-{}", submission.state.code().replace('_', "-"))),
        straight: submission.round.quorum == 0,
        form,
        coordinates: open && view.roles.has(Role::Coordinator),
        comment_missing: false,
        problem: None,
        done: match f.query("done") {
            Some("said") => Some("group-said"),
            Some("laid") => Some("group-laid-done"),
            _ => None,
        },
        f,
    })
}

fn form(f: &Frame, app: &App, view: &View) -> Answer<Form> {
    let stance = |stance: Stance| {
        let message = format!("stance-do-{stance}");
        (stance.code(), f.m(&message), f.t.attribute(&message, "help").unwrap_or_default())
    };
    let modules = acts::modules(&app.context, &view.submission).map_err(|_| Kind::Internal)?;
    Ok(Form {
        stances: Stance::ALL.map(stance).to_vec(),
        modules: modules.into_iter().map(|id| (id.clone(), group::part(f, Some(&id)))).collect(),
        stance: String::new(),
        module: String::new(),
        text: String::new(),
    })
}
