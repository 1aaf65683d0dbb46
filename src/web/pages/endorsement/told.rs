//! What the group is told about the version that lies before it: against what it saw last, and what was said so far.

use super::{EffectLine, Group, ModuleLines, RowLine};
use crate::app::App;
use crate::collection::revisions::{self, Cause};
use crate::collection::{Context, Edition, endorsements as acts, sheet};
use crate::domain::cells::diff::{diff, diff_rows};
use crate::domain::indicators::{Computed, compute};
use crate::domain::submission::{Content, State};
use crate::store::submissions::{self, Submission};
use crate::store::versions::{self, Version};
use crate::store::{Db, Result};
use crate::web::errors::Answer;
use crate::web::frame::Frame;
use crate::web::pages::versions::grouped;
use crate::web::pages::{diff as difference, effects, group};
use crate::web::permission::View;

pub struct Told {
    pub group: Group,
    pub sha256: String,
    /// The same in groups of eight.
    pub digest: String,
    /// The version that the changes are seen from, and its number; none: it is the first.
    pub before: Option<(i32, String)>,
    pub changed: usize,
    pub rows: Vec<RowLine>,
    pub modules: Vec<ModuleLines>,
    pub effects: Vec<EffectLine>,
    /// What stands above the two columns of the indicators.
    pub columns: (String, String),
    /// The accepted version that it corrects, and why.
    pub revision: Option<(String, String)>,
    /// Fewer members than have to endorse.
    pub too_few: bool,
}

struct Loaded {
    version: Version,
    edition: std::sync::Arc<Edition>,
    content: Content,
    group: group::Loaded,
    before: Option<(i32, Content)>,
    now: Vec<Computed>,
    /// Of the version before, else of what was accepted last year.
    then: Vec<Computed>,
    cause: Option<Cause>,
}

/// `None`: no version was ever laid before the group.
pub async fn load(app: &App, f: &Frame, view: &View) -> Answer<Option<Told>> {
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let loaded = app.store.read(move |db| look_up(db, &context, &submission)).await?;
    Ok(loaded.map(|loaded| in_words(f, &view.submission, &loaded)))
}

fn look_up(db: &mut Db, context: &Context, submission: &Submission) -> Result<Option<Loaded>> {
    let id = &submission.id;
    let transitions = submissions::transitions(db, id)?;
    let Some(number) = transitions.iter().rfind(|t| t.to == State::ForEndorsement).and_then(|t| t.version) else {
        return Ok(None);
    };
    let Some(group) = group::load(db, context, submission, &transitions, number)? else { return Ok(None) };
    let version = versions::get(db, id, number)?;
    let content = sheet::content(&version.content)?;
    let edition = context.editions.of(&content.questionnaire, &content.edition, &content.country)?;
    let cause = revisions::of_version(&transitions, number);
    // What the group saw last; the first time, what was accepted before.
    let earlier = acts::seen_before(&transitions, number).or(cause.as_ref().map(|cause| cause.corrects));
    let before = earlier.map(|number| versions::get(db, id, number)).transpose()?;
    let now = revisions::computed(db, context, &version)?;
    let then = match &before {
        Some(before) => revisions::computed(db, context, before)?,
        None => last_year(db, context, submission)?,
    };
    let before = before.map(|before| sheet::content(&before.content).map(|content| (before.number, content)));
    Ok(Some(Loaded { version, edition, content, group, before: before.transpose()?, now, then, cause }))
}

fn last_year(db: &mut Db, context: &Context, submission: &Submission) -> Result<Vec<Computed>> {
    let Some(content) = sheet::year_before(db, context, submission)? else { return Ok(Vec::new()) };
    let edition = context.editions.of(&content.questionnaire, &submission.round.edition, &content.country)?;
    let answers = sheet::answers_of(db, &context.editions, &edition.questionnaire, &content)?;
    Ok(compute(&edition.questionnaire, &answers))
}

fn in_words(f: &Frame, submission: &Submission, loaded: &Loaded) -> Told {
    let (q, content) = (&loaded.edition.questionnaire, &loaded.content);
    let reference = |number: i32| format!("{}-V{number}", submission.id);
    let group = group::in_words(f, &loaded.group);
    let mut told = Told {
        sha256: loaded.version.sha256.clone(),
        digest: grouped(&loaded.version.sha256),
        before: None,
        changed: 0,
        rows: Vec::new(),
        modules: Vec::new(),
        // Without a year before everything would be new, which says nothing.
        effects: match loaded.then.is_empty() {
            true => Vec::new(),
            false => effects::of_years(f, q, &loaded.then, &loaded.now),
        },
        columns: (f.m("review-last-year"), f.m("review-this-year")),
        revision: loaded.cause.as_ref().map(|cause| (reference(cause.corrects), cause.reason.clone())),
        too_few: i32::try_from(loaded.group.members.len()).is_ok_and(|members| members < group.quorum),
        group,
    };
    if let Some((number, before)) = &loaded.before {
        let answers = difference::both(before, content);
        let f = f.clone().in_currency(q, &answers);
        let found = diff(q, &before.cells, &content.cells);
        told.before = Some((*number, reference(*number)));
        told.changed = found.len();
        told.rows = difference::row_lines(q, &answers, diff_rows(&before.rows, &content.rows));
        told.modules = difference::modules(&f, q, &answers, &found);
        told.effects = effects::of_versions(&f, q, &content.country, &loaded.then, &loaded.now);
        told.columns = (reference(*number), told.group.reference.clone());
    }
    told
}
