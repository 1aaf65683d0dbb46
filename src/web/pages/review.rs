//! The review of a submission: what it is, what stands out, what changed, and the decision.

mod changes;
pub mod explained;

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use self::changes::ModuleChanges;
use self::explained::{Checked, by_check, explained};
use super::clarifications::{Open, open};
use super::finding_text::{self, FindingText};
use super::findings::names;
use super::indicators::{self, published};
use super::versions::moment;
use crate::app::App;
use crate::collection::findings::Judged;
use crate::collection::{Context, Sheet, findings, sheet};
use crate::domain::checks::Severity;
use crate::domain::clarifications::Side;
use crate::domain::indicators::{Computed, compute};
use crate::domain::questionnaire::Questionnaire;
use crate::domain::submission::{Action, Content, State, allowed};
use crate::store::submissions::{self, Submission, Transition};
use crate::store::versions::{self, Version};
use crate::store::{Db, StoreError};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page, page_with};
use crate::web::permission::{Review, View};

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage {
    f: Frame,
    state: &'static str,
    state_word: String,
    since: String,
    version: Option<(String, i32, String)>,
    /// The number of the version before, to compare with.
    before: Option<i32>,
    steps: Vec<Step>,
    findings: usize,
    checks: Vec<Checked>,
    infos: Vec<FindingText>,
    changed: Vec<ModuleChanges>,
    /// All changed cells are shown, not only those that stand out.
    all: bool,
    indicators: Vec<IndicatorLine>,
    decisions: Vec<Decision>,
    /// Questions that wait for an answer; they go with a return.
    asked: Vec<Open>,
    /// Whether the reader asks questions.
    asks: bool,
    comment_missing: bool,
}

/// A step the submission has taken.
struct Step {
    time: String,
    message: String,
    by: String,
    version: Option<i32>,
    comment: Option<String>,
}

impl ReviewPage {
    fn cells(&self) -> usize {
        self.changed.iter().map(|module| module.cells.len()).sum()
    }
}

struct IndicatorLine {
    name: String,
    id: String,
    previous: String,
    now: String,
    /// In the unit of the indicator: points for a rate.
    difference: String,
}

/// A button of the decision box.
struct Decision {
    code: &'static str,
    button: String,
    /// What happens next, and to whom.
    next: String,
    needs_comment: bool,
    main: bool,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, review: Review) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&review.0.submission);
    let loaded = load(&app, &review.0).await?;
    page(&build(frame, &review.0, &loaded, false))
}

/// The page again, because an action needs a comment and got none.
pub(super) async fn without_comment(frame: Frame, app: &App, view: &View) -> Answer<HttpResponse> {
    let loaded = load(app, view).await?;
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &build(frame, view, &loaded, true))
}

struct Loaded {
    sheet: Sheet,
    judged: Vec<Judged>,
    names: BTreeMap<i64, String>,
    transitions: Vec<Transition>,
    latest: Option<Version>,
    /// The version before the latest one.
    before: Option<Content>,
    now: Vec<Computed>,
    previous: Vec<Computed>,
}

async fn load(app: &App, view: &View) -> Answer<Loaded> {
    let (context, submission) = (app.context.clone(), view.submission.clone());
    Ok(app.store.read(move |db| all(db, &context, submission)).await?)
}

fn all(db: &mut Db, context: &Context, submission: Submission) -> Result<Loaded, StoreError> {
    let id = submission.id.clone();
    let previous = last_year(db, context, &submission)?;
    let latest = versions::latest(db, &id)?;
    let number = latest.as_ref().map(|v| v.number - 1).filter(|number| *number > 0);
    let before =
        number.map(|number| versions::get(db, &id, number).and_then(|v| sheet::content(&v.content))).transpose()?;
    let sheet = sheet::load(db, context, submission)?;
    let judged = findings::judge(&sheet)?;
    let names = names(db, &judged)?;
    let now = compute(&sheet.edition.questionnaire, &sheet.answers);
    Ok(Loaded { names, transitions: submissions::transitions(db, &id)?, latest, before, now, previous, sheet, judged })
}

/// The indicators of the year before, from the version that was accepted.
fn last_year(db: &mut Db, context: &Context, submission: &Submission) -> Result<Vec<Computed>, StoreError> {
    let earlier = match submissions::find(db, &submission.country, submission.round.year - 1) {
        Err(StoreError::NotFound) => return Ok(Vec::new()),
        found => found?,
    };
    let source = indicators::source(db, context, earlier, true)?;
    Ok(source.accepted.map(|_| compute(&source.edition.questionnaire, &source.answers)).unwrap_or_default())
}

fn build(f: Frame, view: &View, loaded: &Loaded, comment_missing: bool) -> ReviewPage {
    let (sheet, q) = (&loaded.sheet, &loaded.sheet.edition.questionnaire);
    let f = f.in_currency(q, &sheet.answers);
    let state = view.submission.state;
    let text = |judged: &Judged| finding_text::sentence(&f, q, &sheet.answers, &judged.finding);
    let (infos, findings): (Vec<&Judged>, Vec<&Judged>) =
        loaded.judged.iter().partition(|j| j.finding.severity == Severity::Info);
    let all = f.query("show") == Some("all");
    ReviewPage {
        state: state.code(),
        state_word: f.m(&format!("state-{}", dashed(state.code()))),
        since: f.t.date_time(view.submission.state_since),
        version: loaded
            .latest
            .as_ref()
            .map(|v| (format!("{}-V{}", v.submission_id, v.number), v.number, v.sha256.clone())),
        before: loaded.latest.as_ref().map(|v| v.number - 1).filter(|number| *number > 0),
        steps: loaded.transitions.iter().rev().map(|t| step(&f, t)).collect(),
        findings: findings.len(),
        checks: by_check(findings.iter().map(|judged| explained(&f, sheet, &loaded.names, judged))),
        infos: infos.into_iter().map(text).collect(),
        changed: changes::of(&f, sheet, &loaded.judged, loaded.before.as_ref(), all),
        all,
        indicators: indicator_lines(&f, q, loaded),
        decisions: decisions(&f, view, state),
        asked: open(&f, sheet),
        asks: Side::of(view.roles) == Some(Side::Reviewer),
        comment_missing,
        f,
    }
}

fn step(f: &Frame, t: &Transition) -> Step {
    Step {
        time: moment(f, t.at),
        message: f.m(&format!("step-{}", dashed(t.action.code()))),
        by: t.by.clone(),
        version: t.version,
        comment: t.comment.clone(),
    }
}

fn dashed(code: &str) -> String {
    code.replace('_', "-")
}

/// The first value of each indicator: that of all persons.
fn indicator_lines(f: &Frame, q: &Questionnaire, loaded: &Loaded) -> Vec<IndicatorLine> {
    let first = |all: &[Computed], id: &str| all.iter().find(|c| c.indicator == id).cloned();
    let line = |id: &str| {
        let now = first(&loaded.now, id)?;
        let previous = first(&loaded.previous, id);
        let difference =
            now.published().zip(previous.as_ref().and_then(Computed::published)).map(|(now, before)| now - before);
        let sign = if difference.is_some_and(|d| d > rust_decimal::Decimal::ZERO) { "+" } else { "" };
        Some(IndicatorLine {
            name: f.m(&format!("indicator-{}", id.replace(['.', '_'], "-"))),
            id: id.to_owned(),
            previous: previous.map(|c| published(f, &c)).unwrap_or_default(),
            now: published(f, &now),
            difference: difference.map(|d| format!("{sign}{}", f.t.decimal(&d))).unwrap_or_default(),
        })
    };
    q.indicators.iter().filter_map(|indicator| line(&indicator.id)).collect()
}

/// What the reader can decide now. Accepting is the usual end of a review; everything else stands second beside it.
fn decisions(f: &Frame, view: &View, state: State) -> Vec<Decision> {
    let actions = allowed(view.roles, state);
    let main = |action| {
        action == Action::Accept || (actions.len() == 1 && action != Action::Reopen) || action == Action::Publish
    };
    let decision = |action: &Action| {
        let code = dashed(action.code());
        Decision {
            code: action.code(),
            button: f.m(&format!("action-{code}")),
            next: f.m1(&format!("next-{code}"), "country", f.country(&view.submission.country)),
            needs_comment: action.needs_comment(),
            main: main(*action),
        }
    };
    actions.iter().map(decision).collect()
}
