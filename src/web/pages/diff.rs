//! What changed between two versions, or between a version and what is entered now.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::effects::{self, EffectLine};
use super::settled::{self, SettledText};
use crate::app::App;
use crate::collection::{Edition, Sheet, reconciling, revisions, sheet};
use crate::domain::cells::diff::{Difference, RowChange, RowDifference, diff, diff_rows};
use crate::domain::cells::{Answers, Cell};
use crate::domain::indicators::{Computed, compute};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::domain::submission::{Content, Settled};
use crate::store::accounts::{self, Institution};
use crate::store::versions::{self, Summary};
use crate::store::{Db, StoreError};
use crate::web::cell_value::{self, CellText};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page};
use crate::web::permission::View;
use crate::web::{cell_label, frame};

#[derive(Template)]
#[template(path = "diff.html")]
struct DiffPage {
    f: Frame,
    sides: Sides,
    before: String,
    after: String,
    numbers: Vec<i32>,
    rows: Vec<RowLine>,
    modules: Vec<ModuleLines>,
    count: usize,
    /// What the difference does to the indicators.
    effects: Vec<EffectLine>,
    /// What was decided between institutions, and was not, or otherwise, before.
    decisions: Vec<SettledText>,
}

/// A row that came, went, or was closed.
pub struct RowLine {
    pub name: String,
    pub id: String,
    /// Message of what happened to it.
    pub message: &'static str,
}

pub struct ModuleLines {
    pub title: String,
    pub lines: Vec<Line>,
}

pub struct Line {
    pub label: String,
    pub href: String,
    pub before: CellText,
    pub after: CellText,
    pub change: Option<String>,
}

/// What is held against what; `None` is what is entered now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sides {
    from: i32,
    to: Option<i32>,
}

impl Sides {
    fn is_to(self, number: &i32) -> bool {
        self.to == Some(*number)
    }

    /// Without a choice: the latest version, and what came after it.
    fn of(request: &HttpRequest, versions: &[Summary]) -> Answer<Sides> {
        let asked = |name| frame::query_value(request, name);
        let latest = versions.last().map(|v| v.number).ok_or(Kind::NotFound)?;
        let number = |text: String| {
            text.parse::<i32>().ok().filter(|n| versions.iter().any(|v| v.number == *n)).ok_or(Kind::NotFound)
        };
        Ok(Sides {
            from: asked("from").map(number).transpose()?.unwrap_or(latest),
            to: asked("to").filter(|to| to != "now").map(number).transpose()?,
        })
    }
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let id = view.submission.id.clone();
    let versions = app.store.read(move |db| versions::summaries(db, &id)).await?;
    let sides = Sides::of(&request, &versions)?;
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let compared = app
        .store
        .read(move |db| {
            let id = submission.id.clone();
            let before = at_version(db, &id, sides.from)?;
            let old = revisions::computed_at(db, &context, &id, sides.from)?;
            let now = sheet::load(db, &context, submission)?;
            let (after, new) = match sides.to {
                None => (content_now(db, &now)?, compute(&now.edition.questionnaire, &now.answers)),
                Some(number) => (at_version(db, &id, number)?, revisions::computed_at(db, &context, &id, number)?),
            };
            Ok(Compared { edition: now.edition, before, after, old, new, institutions: accounts::institutions(db)? })
        })
        .await?;
    page(&build(f, &view.submission.id, sides, &versions, &compared))
}

struct Compared {
    edition: Arc<Edition>,
    before: Content,
    after: Content,
    /// The indicators of both.
    old: Vec<Computed>,
    new: Vec<Computed>,
    institutions: Vec<Institution>,
}

/// What is entered now, with what is decided now.
fn content_now(db: &mut Db, now: &Sheet) -> Result<Content, StoreError> {
    let conflicts = reconciling::conflicts(db, &now.edition.questionnaire, &now.layers)?;
    Ok(Content { decisions: reconciling::settled(&conflicts), ..now.content() })
}

fn at_version(db: &mut Db, submission: &str, number: i32) -> Result<Content, StoreError> {
    sheet::content(&versions::get(db, submission, number)?.content)
}

fn build(f: Frame, submission: &str, sides: Sides, versions: &[Summary], compared: &Compared) -> DiffPage {
    let (q, before, after) = (&compared.edition.questionnaire, &compared.before, &compared.after);
    let answers = both(before, after);
    let f = f.in_currency(q, &answers);
    let found = diff(q, &before.cells, &after.cells);
    let reference = |number: i32| format!("{submission}-V{number}");
    let decided: Vec<Settled> = after.decisions.iter().filter(|one| !before.decisions.contains(one)).cloned().collect();
    DiffPage {
        before: reference(sides.from),
        after: sides.to.map_or_else(|| f.m("diff-now"), reference),
        numbers: versions.iter().map(|v| v.number).collect(),
        rows: row_lines(q, &answers, diff_rows(&before.rows, &after.rows)),
        count: found.len(),
        effects: effects::of_versions(&f, q, &after.country, &compared.old, &compared.new),
        decisions: settled::in_words(&f, q, &answers, &compared.institutions, &decided),
        modules: modules(&f, q, &answers, &found),
        sides,
        f,
    }
}

/// Rows and cells of both, so that what is gone still has its name.
pub fn both(before: &Content, after: &Content) -> Answers {
    let mut answers = Answers::new(&after.country, after.year);
    answers.rows.clone_from(&after.rows);
    answers.rows.extend(before.rows.iter().filter(|old| !after.rows.iter().any(|row| row.id == old.id)).cloned());
    answers.cells.clone_from(&before.cells);
    answers.cells.extend(after.cells.clone());
    answers
}

/// Rows by their names, after those of the rows they stand under.
pub fn row_lines(q: &Questionnaire, answers: &Answers, rows: Vec<RowDifference>) -> Vec<RowLine> {
    let name = |id: &str| {
        let parent = answers.row(id).and_then(|row| row.parent.as_deref());
        parent.into_iter().chain([id]).map(|id| answers.row_name(q, id)).collect::<Vec<_>>().join(" · ")
    };
    let line = |row: RowDifference| RowLine { name: name(&row.id), message: row_message(row.change), id: row.id };
    rows.into_iter().map(line).collect()
}

fn row_message(change: RowChange) -> &'static str {
    match change {
        RowChange::Added => "diff-row-added",
        RowChange::Removed => "diff-row-removed",
        RowChange::Closed => "diff-row-closed",
        RowChange::Reopened => "diff-row-reopened",
    }
}

/// In the order of the questionnaire.
pub fn modules(f: &Frame, q: &Questionnaire, answers: &Answers, found: &[Difference]) -> Vec<ModuleLines> {
    let lines = |module: &str| -> Vec<Line> {
        let here = found.iter().filter(|d| d.address.module == module);
        here.map(|d| line(f, q, answers, &d.address, d.before.as_ref(), d.after.as_ref())).collect()
    };
    let all = q
        .modules
        .iter()
        .map(|module| ModuleLines { title: f.m(&format!("module-{}", module.id)), lines: lines(&module.id) });
    all.filter(|module| !module.lines.is_empty()).collect()
}

/// One cell before and after, in words.
pub fn line(
    f: &Frame,
    q: &Questionnaire,
    answers: &Answers,
    address: &Address,
    before: Option<&Cell>,
    after: Option<&Cell>,
) -> Line {
    Line {
        label: cell_label::label(f, q, answers, address),
        href: cell_label::href(f, q, answers, address),
        before: cell_value::text(f, q, &answers.country, address, before),
        after: cell_value::text(f, q, &answers.country, address, after),
        change: cell_value::change(f, q, address, before, after),
    }
}
