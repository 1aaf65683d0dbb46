//! Review before submitting: only what differs, what is missing on purpose and what the checks say; then the act itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::clarifications::{Open, open};
use super::diff::{RowLine, row_lines};
use super::finding_text::{self, Link};
use super::findings::{Submit, names};
use super::review::explained::{Checked, by_check, explained};
use super::revision::{self, RevisionText};
use crate::app::App;
use crate::collection::findings::Judged;
use crate::collection::lookover::{self, Moved, Part};
use crate::collection::{Sheet, findings, revisions, sheet};
use crate::domain::indicators::compute;
use crate::domain::questionnaire::Address;
use crate::domain::submission::{Content, Role};
use crate::store::{accounts, submissions, versions};
use crate::web::cell_value::{self, CellText};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::permission::Coordinate;

#[derive(Template)]
#[template(path = "submit.html")]
struct SubmitPage {
    f: Frame,
    /// Whether a year before was accepted.
    compared: bool,
    year_before: String,
    parts: Vec<PartText>,
    /// Questions without an answer; they stop nobody.
    asked: Vec<Open>,
    /// None while the submission takes no changes.
    submit: Option<Submit>,
    state_word: String,
    /// It goes to the statistics group first.
    group: Option<GroupAsked>,
    /// The accepted version that is corrected.
    revision: Option<RevisionText>,
}

struct GroupAsked {
    members: usize,
    quorum: usize,
}

/// What there is to see of one module, in words.
struct PartText {
    title: String,
    moved: Vec<MovedLine>,
    rows: Vec<RowLine>,
    gaps: Vec<Gap>,
    open: Vec<Checked>,
    with_reason: Vec<Checked>,
}

/// Longest list of gaps that is not folded.
const FEW: usize = 12;

impl PartText {
    /// A gap that nobody explained is never folded away.
    fn shows_gaps(&self) -> bool {
        self.gaps.len() <= FEW || self.gaps.iter().any(|gap| gap.note.is_none())
    }
}

struct MovedLine {
    link: Link,
    last_year: CellText,
    now: CellText,
    change: Option<String>,
    /// Sign, class and id of each check.
    checks: Vec<(&'static str, &'static str, String)>,
}

struct Gap {
    link: Link,
    last_year: CellText,
    note: Option<String>,
}

struct Loaded {
    sheet: Sheet,
    judged: Vec<Judged>,
    names: BTreeMap<i64, String>,
    before: Option<Arc<Content>>,
    versions: usize,
    members: usize,
    revision: Option<revision::Found>,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, coordinate: Coordinate) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&coordinate.0.submission);
    let (context, submission) = (app.context.clone(), coordinate.0.submission.clone());
    let loaded = app
        .store
        .read(move |db| {
            let versions = versions::summaries(db, &submission.id)?.len();
            let before = sheet::year_before(db, &context, &submission)?;
            let members = accounts::active_with_role(db, &[Role::Endorser], &submission.country)?.len();
            let cause = revisions::under_way(&submissions::transitions(db, &submission.id)?);
            let revision = revision::look_up(db, &context, &submission.id, cause)?;
            let sheet = sheet::load(db, &context, submission)?;
            let judged = findings::judge(&sheet)?;
            Ok(Loaded { names: names(db, &judged)?, sheet, judged, before, versions, members, revision })
        })
        .await?;
    page(&build(frame, &loaded))
}

fn build(f: Frame, loaded: &Loaded) -> SubmitPage {
    let (sheet, submission) = (&loaded.sheet, &loaded.sheet.submission);
    let f = f.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    let q = &sheet.edition.questionnaire;
    let parts = lookover::of(sheet, &loaded.judged, loaded.before.as_deref());
    let quorum = usize::try_from(submission.round.quorum).unwrap_or_default();
    let revision = loaded.revision.as_ref().map(|found| {
        let now = compute(q, &sheet.answers);
        revision::in_words(&f, q, submission, found, &now)
    });
    SubmitPage {
        group: (quorum > 0).then_some(GroupAsked { members: loaded.members, quorum }),
        revision,
        compared: loaded.before.is_some(),
        year_before: (sheet.answers.year - 1).to_string(),
        parts: parts.into_iter().map(|part| in_words(&f, loaded, part)).collect(),
        submit: submission.shut().is_none().then(|| Submit::of(&submission.id, &loaded.judged, loaded.versions)),
        asked: open(&f, sheet),
        state_word: f.m(&format!("state-{}", submission.state.code().replace('_', "-"))),
        f,
    }
}

fn in_words(f: &Frame, loaded: &Loaded, part: Part<'_>) -> PartText {
    let sheet = &loaded.sheet;
    let (with_reason, open): (Vec<&Judged>, Vec<&Judged>) = part.findings.iter().partition(|j| j.explained());
    let checked = |of: Vec<&Judged>| by_check(of.into_iter().map(|judged| explained(f, sheet, &loaded.names, judged)));
    PartText {
        title: part.module.map_or_else(|| f.m("lookover-whole"), |module| f.m(&format!("module-{module}"))),
        moved: part.moved.iter().map(|moved| moved_line(f, sheet, moved)).collect(),
        rows: row_lines(&sheet.edition.questionnaire, &sheet.answers, part.rows),
        gaps: part.gaps.into_iter().map(|address| gap(f, sheet, address)).collect(),
        open: checked(open),
        with_reason: checked(with_reason),
    }
}

fn moved_line(f: &Frame, sheet: &Sheet, moved: &Moved<'_>) -> MovedLine {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let earlier = moved.address.in_year(answers.year - 1);
    let (last, now) = (answers.cell(&earlier), answers.cell(moved.address));
    let check = |judged: &&Judged| {
        let severity = judged.finding.severity;
        (finding_text::sign(severity), finding_text::class(severity), judged.finding.check.clone())
    };
    MovedLine {
        link: finding_text::link(f, q, answers, moved.address),
        last_year: cell_value::text(f, q, &answers.country, &earlier, last),
        now: cell_value::text(f, q, &answers.country, moved.address, now),
        change: cell_value::change(f, q, moved.address, last, now),
        checks: moved.findings.iter().map(check).collect(),
    }
}

fn gap(f: &Frame, sheet: &Sheet, address: &Address) -> Gap {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let earlier = address.in_year(answers.year - 1);
    Gap {
        link: finding_text::link(f, q, answers, address),
        last_year: cell_value::text(f, q, &answers.country, &earlier, answers.cell(&earlier)),
        note: answers.cell(address).and_then(|cell| cell.note.clone()),
    }
}
