//! The sealed versions of a submission, and the receipt of one.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{DateTime, Utc};

use super::diff::both;
use super::revision::{self, RevisionText};
use super::settled::{self, SettledText};
use crate::app::App;
use crate::collection::{Context, Edition, endorsements, revisions, sheet};
use crate::domain::indicators::Computed;
use crate::domain::submission::{Action, Content, Revision, Role, next};
use crate::i18n::in_dili;
use crate::store::accounts;
use crate::store::submissions::{self, Transition};
use crate::store::versions::{self, Summary, Version};
use crate::store::{Db, StoreError};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page, page_with};
use crate::web::permission::View;

#[derive(Template)]
#[template(path = "versions.html")]
struct VersionsPage {
    f: Frame,
    /// Newest first.
    versions: Vec<Line>,
    /// Cells may have changed since the latest version.
    open: bool,
    /// The accepted version that the reader may correct.
    corrects: Option<String>,
    reason_missing: bool,
}

struct Line {
    number: i32,
    reference: String,
    time: String,
    by: String,
    sha256: String,
    previous: Option<String>,
    revision: Option<RevisionText>,
    /// It was laid before the statistics group.
    minutes: bool,
}

pub async fn list(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    page(&build(f, &app, &view).await?)
}

/// The page again, because a correction needs a reason and got none.
pub(super) async fn without_reason(f: Frame, app: &App, view: &View) -> Answer<HttpResponse> {
    let page = VersionsPage { reason_missing: true, ..build(f, app, view).await? };
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// A version with what it does to the one that it corrects.
struct Loaded {
    summary: Summary,
    minutes: bool,
    revision: Option<(Arc<Edition>, revision::Found, Vec<Computed>)>,
}

fn load(db: &mut Db, context: &Context, id: &str) -> Result<Vec<Loaded>, StoreError> {
    let transitions = submissions::transitions(db, id)?;
    let mut all = Vec::new();
    for summary in versions::summaries(db, id)? {
        let minutes = endorsements::was_laid_before(&transitions, summary.number);
        let found = revision::look_up(db, context, id, revisions::of_version(&transitions, summary.number))?;
        let revision = match found {
            None => None,
            Some(found) => {
                let version = versions::get(db, id, summary.number)?;
                let content = sheet::content(&version.content)?;
                let edition = context.editions.of(&content.questionnaire, &content.edition, &content.country)?;
                Some((edition, found, revisions::computed(db, context, &version)?))
            }
        };
        all.push(Loaded { summary, minutes, revision });
    }
    Ok(all)
}

async fn build(f: Frame, app: &App, view: &View) -> Answer<VersionsPage> {
    let (context, id) = (app.context.clone(), view.submission.id.clone());
    let loaded = app.store.read(move |db| load(db, &context, &id)).await?;
    let submission = &view.submission;
    let line = |Loaded { summary: v, minutes, revision }: Loaded| Line {
        reference: format!("{}-V{}", submission.id, v.number),
        time: moment(&f, v.created_at.and_utc()),
        number: v.number,
        by: v.created_by,
        sha256: v.sha256,
        previous: v.previous_sha256,
        revision: revision
            .map(|(edition, found, now)| revision::in_words(&f, &edition.questionnaire, submission, &found, &now)),
        minutes,
    };
    let versions: Vec<Line> = loaded.into_iter().rev().map(line).collect();
    let may =
        view.roles.has(Role::Coordinator) && next(submission.state, Action::Reopen, submission.round.way()).is_some();
    Ok(VersionsPage {
        corrects: versions.first().filter(|_| may).map(|latest| latest.reference.clone()),
        versions,
        open: submission.shut().is_none(),
        reason_missing: false,
        f,
    })
}

#[derive(Template)]
#[template(path = "receipt.html")]
struct ReceiptPage {
    f: Frame,
    number: i32,
    reference: String,
    digest: String,
    previous: Option<String>,
    definition: String,
    edition: String,
    time: String,
    by: String,
    cells: usize,
    justified: usize,
    comment: Option<String>,
    /// The submission was sent a moment ago by the reader.
    sent: bool,
    /// The address of the sealed content.
    content: String,
    /// Number and reference of the accepted version that it corrects, its digest, and why.
    revision: Option<(i32, String, String, String)>,
    /// It was laid before the statistics group, which had seen this version before.
    minutes: bool,
    seen_before: Option<i32>,
    /// What was decided where institutions said different things.
    decisions: Vec<SettledText>,
}

pub async fn receipt(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let number: i32 = request.match_info().get("number").and_then(|n| n.parse().ok()).ok_or(Kind::NotFound)?;
    let id = view.submission.id.clone();
    let (version, summaries, transitions, institutions) = app
        .store
        .read(move |db| {
            let transitions = submissions::transitions(db, &id)?;
            let institutions = accounts::institutions(db)?;
            Ok((versions::get(db, &id, number)?, versions::summaries(db, &id)?, transitions, institutions))
        })
        .await?;
    let by = summaries.into_iter().find(|v| v.number == number).map(|v| v.created_by).unwrap_or_default();
    let content = sheet::content(&version.content)?;
    let edition = app.context.editions.of(&content.questionnaire, &content.edition, &content.country)?;
    let q = &edition.questionnaire;
    let answers = both(&content, &content);
    let decisions =
        settled::in_words(&f.clone().in_currency(q, &answers), q, &answers, &institutions, &content.decisions);
    page(&ReceiptPage { decisions, ..receipt_of(f, &view, (version, content), by, &transitions) })
}

fn receipt_of(
    f: Frame,
    view: &View,
    (version, content): (Version, Content),
    by: String,
    transitions: &[Transition],
) -> ReceiptPage {
    let minutes = endorsements::was_laid_before(transitions, version.number);
    let seen_before = endorsements::seen_before(transitions, version.number).filter(|_| minutes);
    let lineage =
        |r: Revision| (r.corrects, format!("{}-V{}", version.submission_id, r.corrects), grouped(&r.sha256), r.reason);
    ReceiptPage {
        revision: content.revision.map(lineage),
        decisions: Vec::new(),
        minutes,
        seen_before,
        number: version.number,
        reference: format!("{}-V{}", version.submission_id, version.number),
        digest: grouped(&version.sha256),
        previous: version.previous_sha256.as_deref().map(grouped),
        definition: grouped(&content.definition_sha256),
        edition: version.edition,
        time: f.t.date_time(version.created_at.and_utc()),
        by,
        cells: content.cells.len(),
        justified: content.justifications.len(),
        comment: version.comment.filter(|c| !c.trim().is_empty()),
        sent: f.query("sent").is_some(),
        content: format!("/api/v1/submissions/{}/versions/{}", view.submission.id, version.number),
        f,
    }
}

/// Eight characters at a time, so that two people can compare them aloud.
pub(super) fn grouped(digest: &str) -> String {
    let characters: Vec<char> = digest.chars().collect();
    characters.chunks(8).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The beginning of a digest, enough to tell versions apart.
fn short(digest: &str) -> &str {
    digest.get(..16).unwrap_or(digest)
}

/// Day and time for tables whose head names the zone.
pub(super) fn moment(f: &Frame, instant: DateTime<Utc>) -> String {
    format!("{} {}", f.t.date_short(in_dili(instant).date()), f.t.time(instant))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_read_in_groups_of_eight() {
        assert_eq!(grouped("0123456789abcdef0123"), "01234567 89abcdef 0123");
        assert_eq!(short("0123456789abcdef0123"), "0123456789abcdef");
        assert_eq!(short("012"), "012");
    }
}
