//! What is left: page by page how much is expected, filled and coded, with a link to each blank, gap and finding.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::clarifications::{Open, open};
use super::finding_text::{self, FindingText, Link};
use crate::app::App;
use crate::collection::findings::Judged;
use crate::collection::left::{self, PageLeft};
use crate::collection::{Sheet, findings, sheet};
use crate::domain::questionnaire::Address;
use crate::web::cell_label;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::permission::View;

#[derive(Template)]
#[template(path = "left.html")]
struct LeftPage {
    f: Frame,
    entries: Vec<Entry>,
    done: usize,
    asked: Vec<Open>,
}

struct Entry {
    title: String,
    href: String,
    left: PageLeft,
    blank: Vec<(Link, bool)>,
    unexplained: Vec<Link>,
    findings: Vec<FindingText>,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let eyes = view.eyes();
    let (context, submission) = (app.context.clone(), view.submission);
    let (sheet, judged) = app
        .store
        .read(move |db| {
            let sheet = sheet::seen(db, &context, submission, &eyes)?;
            let judged = findings::judge(&sheet)?;
            Ok((sheet, judged))
        })
        .await?;
    let f = f.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    let pages = left::of(&sheet);
    let all = pages.len();
    let entries: Vec<Entry> = pages.into_iter().map(|left| entry(&f, &sheet, &judged, left)).collect();
    let entries: Vec<Entry> = entries.into_iter().filter(|e| !e.left.done() || !e.findings.is_empty()).collect();
    page(&LeftPage { asked: open(&f, &sheet), done: all - entries.len(), entries, f })
}

/// What a page is called, and where it is.
pub fn place(f: &Frame, sheet: &Sheet, left: &PageLeft) -> (String, String) {
    let module = f.m(&format!("module-{}", left.module));
    let base = format!("{}/{}", f.base(), left.module);
    match &left.row {
        Some(row) => (
            format!("{module} · {}", sheet.answers.row_name(&sheet.edition.questionnaire, row)),
            format!("{base}/{row}"),
        ),
        None => (module, base),
    }
}

fn entry(f: &Frame, sheet: &Sheet, judged: &[Judged], left: PageLeft) -> Entry {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let (title, href) = place(f, sheet, &left);
    let here = |judged: &&Judged| {
        let first = judged.finding.addresses.first();
        judged.blocks()
            && first.is_some_and(|a| finding_text::link(f, q, answers, a).href.split('#').next() == Some(&href))
    };
    let link = |address: &Address| {
        let link = finding_text::link(f, q, answers, address);
        // The heading of the page names its row already.
        let label = (address.row == left.row).then(|| cell_label::question(f, q, answers, address));
        Link { label: label.unwrap_or(link.label), ..link }
    };
    Entry {
        title,
        blank: left.blank.iter().map(|(address, required)| (link(address), *required)).collect(),
        unexplained: left.unexplained.iter().map(link).collect(),
        findings: judged.iter().filter(here).map(|j| finding_text::sentence(f, q, answers, &j.finding)).collect(),
        href,
        left,
    }
}
