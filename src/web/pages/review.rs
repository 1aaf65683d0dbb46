//! The review of a submission: what it is, what stands out, what changed, and the decision.

mod changes;
pub mod explained;
mod judging;

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{DateTime, Utc};

use self::changes::ModuleChanges;
use self::explained::{Checked, by_check};
pub use self::judging::judge;
use self::judging::{Refused, boxed};
use super::clarifications::{Open, open};
use super::effects::{self, EffectLine};
use super::finding_text::{self, FindingText};
use super::findings::names;
use super::group::{self, Group};
use super::imputations::{self, ImputedText};
use super::indicators::{self, Of};
use super::revision::{self, RevisionText};
use super::versions::moment;
use crate::app::App;
use crate::collection::findings::Judged;
use crate::collection::verdicts::{self, LastYear};
use crate::collection::{Context, Sheet, findings, imputations as imputed, revisions, sheet};
use crate::domain::checks::Severity;
use crate::domain::clarifications::Sides;
use crate::domain::indicators::{Computed, compute};
use crate::domain::questionnaire::Address;
use crate::domain::submission::{Action, Content, Role, State, allowed, imputation};
use crate::store::imputations::Imputation;
use crate::store::submissions::{self, Submission, Transition};
use crate::store::versions::{self, Version};
use crate::store::{Db, StoreError, now, releases};
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
    /// Since when, or from when on, everybody sees figures of the country for the year.
    public: Option<String>,
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
    indicators: Vec<EffectLine>,
    /// What the version does to the accepted one that it corrects.
    revision: Option<RevisionText>,
    group: Option<Group>,
    decisions: Vec<Decision>,
    /// Questions that wait for an answer; they go with a return.
    asked: Vec<Open>,
    /// Whether the reader asks questions.
    asks: bool,
    /// Whether the reader imputes values now.
    imputes: bool,
    imputed: Vec<ImputedText>,
    /// Reasons that were rejected; they go with a return.
    rejected: usize,
    /// Says on how many reasons a verdict was just given.
    judged: Option<String>,
    /// Why a verdict was not taken, and at which finding.
    not_judged: Option<(String, String)>,
    /// The action that needs a comment and got none.
    comment_missing: Option<&'static str>,
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

    fn lacks_comment(&self, action: &str) -> bool {
        self.comment_missing == Some(action)
    }
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
    page(&build(frame, &review.0, &loaded, &Missing::Nothing))
}

/// The page again, because an action needs a comment and got none.
pub(super) async fn without_comment(frame: Frame, app: &App, view: &View, action: Action) -> Answer<HttpResponse> {
    let loaded = load(app, view).await?;
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &build(frame, view, &loaded, &Missing::Comment(action)))
}

/// What was not done, and is said on the page.
enum Missing {
    Nothing,
    /// The comment of an action.
    Comment(Action),
    /// A verdict that was not taken.
    Verdict(Refused),
}

struct Loaded {
    sheet: Sheet,
    judged: Vec<Judged>,
    names: BTreeMap<i64, String>,
    transitions: Vec<Transition>,
    latest: Option<Version>,
    /// The version before the latest one.
    before: Option<Content>,
    /// What was said to the same reasons last year.
    last_year: LastYear,
    /// What reviewers put beside the figures.
    imputed: Vec<(Address, Imputation)>,
    now: Vec<Computed>,
    previous: Vec<Computed>,
    revision: Option<revision::Found>,
    group: Option<group::Loaded>,
    public: Option<DateTime<Utc>>,
}

async fn load(app: &App, view: &View) -> Answer<Loaded> {
    let (context, submission) = (app.context.clone(), view.submission.clone());
    Ok(app.store.read(move |db| all(db, &context, submission)).await?)
}

fn all(db: &mut Db, context: &Context, submission: Submission) -> Result<Loaded, StoreError> {
    let id = submission.id.clone();
    let previous = indicators_before(db, context, &submission)?;
    let latest = versions::latest(db, &id)?;
    let number = latest.as_ref().map(|v| v.number - 1).filter(|number| *number > 0);
    let before =
        number.map(|number| versions::get(db, &id, number).and_then(|v| sheet::content(&v.content))).transpose()?;
    let sheet = sheet::load(db, context, submission)?;
    let judged = findings::judge(&sheet)?;
    let names = names(db, &judged)?;
    let last_year = verdicts::last_year(db, context, &sheet.submission)?;
    let imputed = imputed::list(db, &id)?;
    let now = compute(&sheet.edition.questionnaire, &sheet.answers);
    let transitions = submissions::transitions(db, &id)?;
    let cause = latest.as_ref().and_then(|latest| revisions::of_version(&transitions, latest.number));
    let revision = revision::look_up(db, context, &id, cause)?;
    let laid = latest.as_ref().map(|latest| group::load(db, context, &sheet.submission, &transitions, latest.number));
    let group = laid.transpose()?.flatten();
    let public = releases::public_from(db, &id)?.map(|at| at.and_utc());
    Ok(Loaded {
        names,
        transitions,
        latest,
        before,
        last_year,
        imputed,
        now,
        previous,
        revision,
        group,
        public,
        sheet,
        judged,
    })
}

/// The indicators of the year before, from the version that was accepted.
fn indicators_before(db: &mut Db, context: &Context, submission: &Submission) -> Result<Vec<Computed>, StoreError> {
    let earlier = match submissions::find(db, &submission.country, submission.round.year - 1) {
        Err(StoreError::NotFound) => return Ok(Vec::new()),
        found => found?,
    };
    let source = indicators::source(db, context, earlier, Of::Accepted)?;
    Ok(source.accepted.map(|_| compute(&source.edition.questionnaire, &source.answers)).unwrap_or_default())
}

fn build(f: Frame, view: &View, loaded: &Loaded, missing: &Missing) -> ReviewPage {
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
        public: loaded.public.map(|at| {
            let id = if at > now() { "review-public-from" } else { "review-public-since" };
            f.m1(id, "time", f.t.date_time(at))
        }),
        version: loaded
            .latest
            .as_ref()
            .map(|v| (format!("{}-V{}", v.submission_id, v.number), v.number, v.sha256.clone())),
        before: loaded.latest.as_ref().map(|v| v.number - 1).filter(|number| *number > 0),
        steps: loaded.transitions.iter().rev().map(|t| step(&f, t)).collect(),
        findings: findings.len(),
        checks: by_check(findings.iter().map(|judged| boxed(&f, view, loaded, judged, missing))),
        infos: infos.into_iter().map(text).collect(),
        changed: changes::of(&f, sheet, &loaded.judged, loaded.before.as_ref(), all),
        all,
        indicators: effects::of_years(&f, q, &loaded.previous, &loaded.now),
        revision: loaded
            .revision
            .as_ref()
            .map(|effect| revision::in_words(&f, q, &view.submission, effect, &loaded.now)),
        group: loaded.group.as_ref().map(|group| group::in_words(&f, group)),
        decisions: decisions(&f, view, state),
        asked: open(&f, sheet),
        asks: Sides::of(view.roles).asks,
        imputes: view.roles.has(Role::Reviewer) && imputation::open(state),
        imputed: imputations::in_words(&f, sheet, &loaded.imputed),
        rejected: loaded.judged.iter().filter(|judged| judging::rejected(judged)).count(),
        judged: f
            .query("judged")
            .and_then(|count| count.parse().ok())
            .map(|count: usize| f.m1("verdict-done", "count", count)),
        not_judged: judging::problem(&f, missing),
        comment_missing: match missing {
            Missing::Comment(action) => Some(action.code()),
            _ => None,
        },
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

/// What the reader can decide now. Accepting is the usual end of a review; everything else stands second beside it.
fn decisions(f: &Frame, view: &View, state: State) -> Vec<Decision> {
    let actions = allowed(view.roles, state, view.submission.round.way());
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
