//! The sealed versions of a submission, and the receipt of one.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::{DateTime, Utc};

use crate::app::App;
use crate::collection::sheet;
use crate::i18n::in_dili;
use crate::store::versions::{self, Summary, Version};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page};
use crate::web::permission::View;

#[derive(Template)]
#[template(path = "versions.html")]
struct VersionsPage {
    f: Frame,
    /// Newest first.
    versions: Vec<Line>,
    /// Cells may have changed since the latest version.
    open: bool,
}

struct Line {
    number: i32,
    reference: String,
    time: String,
    by: String,
    sha256: String,
    previous: Option<String>,
}

pub async fn list(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let id = view.submission.id.clone();
    let summaries = app.store.read(move |db| versions::summaries(db, &id)).await?;
    let line = |v: Summary| Line {
        reference: format!("{}-V{}", view.submission.id, v.number),
        time: moment(&f, v.created_at.and_utc()),
        number: v.number,
        by: v.created_by,
        sha256: v.sha256,
        previous: v.previous_sha256,
    };
    let versions = summaries.into_iter().rev().map(line).collect();
    page(&VersionsPage { versions, open: view.submission.shut().is_none(), f })
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
}

pub async fn receipt(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let number: i32 = request.match_info().get("number").and_then(|n| n.parse().ok()).ok_or(Kind::NotFound)?;
    let id = view.submission.id.clone();
    let (version, summaries) =
        app.store.read(move |db| Ok((versions::get(db, &id, number)?, versions::summaries(db, &id)?))).await?;
    let by = summaries.into_iter().find(|v| v.number == number).map(|v| v.created_by).unwrap_or_default();
    page(&receipt_of(f, &view, version, by)?)
}

fn receipt_of(f: Frame, view: &View, version: Version, by: String) -> Answer<ReceiptPage> {
    let content = sheet::content(&version.content)?;
    Ok(ReceiptPage {
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
    })
}

/// Eight characters at a time, so that two people can compare them aloud.
fn grouped(digest: &str) -> String {
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
