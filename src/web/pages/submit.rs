//! Review before submitting: only what differs, what is missing on purpose and what the checks say; then the act itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::clarifications::{Open, open};
use super::findings::{Submit, names};
use super::looked_over::{PartText, in_words};
use super::revision::{self, RevisionText};
use crate::app::App;
use crate::collection::findings::Judged;
use crate::collection::{Sheet, findings, lookover, revisions, sheet};
use crate::domain::indicators::compute;
use crate::domain::submission::{Content, Role};
use crate::store::{accounts, submissions, versions};
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
        parts: parts.into_iter().map(|part| in_words(&f, sheet, &loaded.names, part)).collect(),
        submit: submission.shut().is_none().then(|| Submit::of(&submission.id, &loaded.judged, loaded.versions)),
        asked: open(&f, sheet),
        state_word: f.m(&format!("state-{}", submission.state.code().replace('_', "-"))),
        f,
    }
}
