//! The first page of a submission: how far it is, what to do next, what there is to look at.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::sidebar::Sidebar;
use crate::app::App;
use crate::collection::{findings, imputations as imputed, sheet};
use crate::domain::submission::{Role, State};
use crate::i18n::days_between;
use crate::store::submissions::{self, Transition};
use crate::store::{imputations, versions};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::permission::View;

#[derive(Template)]
#[template(path = "overview.html")]
struct OverviewPage {
    f: Frame,
    sidebar: Sidebar,
    state: &'static str,
    state_word: String,
    since: String,
    due: String,
    days_left: i64,
    overdue: bool,
    open: bool,
    contributor: bool,
    coordinator: bool,
    endorser: bool,
    /// The round asks the statistics group, and it has the version now.
    by_group: bool,
    with_group: bool,
    /// The accepted version may be corrected by the reader.
    corrects: bool,
    reviewer: bool,
    versions: usize,
    latest: Option<i32>,
    dataflows: Vec<String>,
    /// The reviewer's words when the submission came back.
    returned: Option<(String, String)>,
    base: String,
    /// How many questions wait for an answer, in words.
    asked: String,
    /// How many values the reviewers impute, in words; none where there is nothing to tell.
    imputed: Option<String>,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&view.submission);
    let eyes = view.eyes();
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let told = imputed::told(&submission, view.roles);
    let (sheet, judged, summaries, transitions, accepted, imputed) = app
        .store
        .read(move |db| {
            let id = submission.id.clone();
            let sheet = sheet::seen(db, &context, submission, &eyes)?;
            let judged = findings::judge(&sheet)?;
            Ok((
                sheet,
                judged,
                versions::summaries(db, &id)?,
                submissions::transitions(db, &id)?,
                versions::accepted(db, &id)?.is_some(),
                if told { imputations::of(db, &id)?.len() } else { 0 },
            ))
        })
        .await?;
    let due = sheet.submission.due();
    let state = sheet.submission.state;
    page(&OverviewPage {
        asked: frame.m1("clarify-open-count", "count", sheet.asked.len()),
        imputed: (imputed > 0).then(|| frame.m1("impute-count", "count", imputed)),
        sidebar: Sidebar::of(&frame, &sheet, &judged, None),
        since: frame.t.date_of(sheet.submission.state_since),
        due: frame.t.date_time(due),
        days_left: days_between(crate::store::now(), due),
        overdue: due < crate::store::now(),
        open: sheet.submission.shut().is_none(),
        contributor: view.roles.has(Role::Contributor),
        coordinator: view.roles.has(Role::Coordinator),
        endorser: view.roles.has(Role::Endorser),
        by_group: sheet.submission.round.quorum > 0,
        with_group: state == State::ForEndorsement,
        corrects: view.roles.has(Role::Coordinator) && matches!(state, State::Accepted | State::Published),
        reviewer: view.roles.has(Role::Reviewer) || view.roles.has(Role::Administrator),
        versions: summaries.len(),
        latest: summaries.last().map(|v| v.number),
        dataflows: if accepted {
            sheet.edition.questionnaire.dataflows.iter().map(|d| d.id.clone()).collect()
        } else {
            Vec::new()
        },
        returned: transitions
            .iter()
            .rev()
            .find(|t| t.to == State::Returned)
            .filter(|_| state == State::Returned)
            .map(|t| returned(&frame, t)),
        base: frame.place.as_ref().map(|p| p.href.clone()).unwrap_or_default(),
        state: state.code(),
        state_word: frame.m(&format!("state-{}", state.code().replace('_', "-"))),
        f: frame,
    })
}

fn returned(frame: &Frame, t: &Transition) -> (String, String) {
    (
        frame.m2("returned-by", "name", t.by.as_str(), "time", frame.t.date_time(t.at)),
        t.comment.clone().unwrap_or_default(),
    )
}
