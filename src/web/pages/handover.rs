//! The hand-over pack: one page to print for whoever takes over an institution's part.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::finding_text::{self, FindingText, Link};
use crate::app::App;
use crate::collection::handover::{self, Answer as LastAnswer, Pack, Part};
use crate::store::accounts::{self, Institution};
use crate::store::{now, submissions, versions};
use crate::web::cell_label;
use crate::web::cell_value::{self, CellText};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::permission::View;

#[derive(Template)]
#[template(path = "handover.html")]
struct HandoverPage {
    f: Frame,
    institution: String,
    /// Others of the country: address and name.
    others: Vec<(String, String)>,
    made: String,
    state_word: String,
    due: String,
    accepted: Option<String>,
    /// The reviewer's words of either year, newest first.
    comments: Vec<Comment>,
    before: Option<i32>,
    year: i32,
    parts: Vec<PartText>,
}

struct Comment {
    heading: String,
    text: String,
}

struct PartText {
    id: String,
    title: String,
    help: Option<String>,
    people: Vec<(String, bool, String)>,
    sources: Vec<(String, String)>,
    required: Vec<Link>,
    findings: Vec<FindingText>,
    /// Cells of last year that stand empty now.
    open: usize,
    missing: Vec<String>,
    answers: Vec<Row>,
}

impl PartText {
    fn settled(&self) -> bool {
        self.required.is_empty() && self.findings.is_empty() && self.open == 0
    }
}

struct Row {
    label: String,
    value: CellText,
    source: String,
    by: String,
    now: Option<String>,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let (context, submission) = (app.context.clone(), view.submission.clone());
    let own = view.person.signed.account.institution.clone();
    let asked = f.query("institution").map(str::to_owned).or(own);
    let (pack, institutions, code, comments, accepted) =
        app.store
            .read(move |db| {
                let institutions = accounts::institutions(db)?;
                let here = |i: &&Institution| i.country.as_deref() == Some(submission.country.as_str());
                let code = match asked {
                    Some(code) => code,
                    None => institutions.iter().find(here).map(|i| i.code.clone()).unwrap_or_default(),
                };
                let mut transitions = submissions::transitions(db, &submission.id)?;
                let pack = handover::pack(db, &context, submission, &code)?;
                if let Some(before) = &pack.before {
                    transitions.extend(submissions::transitions(db, &before.submission.id)?);
                }
                let accepted = match &pack.before {
                    Some(before) => versions::accepted(db, &before.submission.id)?
                        .map(|v| format!("{}-V{}", v.submission_id, v.number)),
                    None => None,
                };
                Ok((pack, institutions, code, transitions, accepted))
            })
            .await?;
    let name = |code: &str| {
        institutions
            .iter()
            .find(|i| i.code == code)
            .map_or_else(|| code.to_owned(), |i| format!("{} ({code})", i.name(f.lang())))
    };
    let link = |code: &String| (format!("{}/handover?institution={code}", f.base()), name(code));
    let mut comments: Vec<_> = comments.into_iter().filter(|t| t.comment.is_some()).collect();
    comments.sort_by_key(|t| std::cmp::Reverse(t.at));
    let state = view.submission.state;
    let comment = |t: &submissions::Transition| Comment {
        heading: f.m2("handover-comment", "name", t.by.as_str(), "time", f.t.date_time(t.at)),
        text: t.comment.clone().unwrap_or_default(),
    };
    page(&HandoverPage {
        institution: name(&code),
        others: pack.institutions.iter().filter(|other| **other != code).map(link).collect(),
        made: f.t.date_of(now()),
        state_word: f.m(&format!("state-{}", state.code().replace('_', "-"))),
        due: f.t.date_time(view.submission.due()),
        accepted,
        comments: comments.iter().map(comment).collect(),
        before: pack.before.as_ref().map(|before| before.answers.year),
        year: pack.sheet.answers.year,
        parts: pack.modules.iter().map(|part| text(&f, &pack, part)).collect(),
        f,
    })
}

fn text(f: &Frame, pack: &Pack, part: &Part) -> PartText {
    let (q, answers) = (&pack.sheet.edition.questionnaire, &pack.sheet.answers);
    let message = format!("module-{}", part.module);
    let label = |answer: &LastAnswer| match &pack.before {
        Some(before) => cell_label::label(f, &before.edition.questionnaire, &before.answers, &answer.address),
        None => answer.address.to_string(),
    };
    let row = |answer: &LastAnswer| Row {
        label: label(answer),
        value: before_text(f, pack, answer),
        source: answer.cell.source.clone().unwrap_or_default(),
        by: answer.by.clone(),
        now: answer.now.as_ref().map(|cell| {
            let address = answer.address.in_year(answers.year);
            cell_value::text(f, q, &answers.country, &address, Some(cell)).text
        }),
    };
    PartText {
        id: part.module.clone(),
        title: f.m(&message),
        help: f.t.help(&message),
        people: part
            .people
            .iter()
            .map(|p| {
                let text = f.m2("handover-knew", "count", p.cells, "date", f.t.date_of(p.last));
                (p.name.clone(), p.gone, text)
            })
            .collect(),
        sources: part.sources.iter().map(|(s, n)| (s.clone(), f.m1("handover-source-count", "count", *n))).collect(),
        required: part.required.iter().map(|address| finding_text::link(f, q, answers, address)).collect(),
        findings: part.findings.iter().map(|j| finding_text::sentence(f, q, answers, &j.finding)).collect(),
        open: part.answers.iter().filter(|answer| answer.open()).count(),
        missing: part.answers.iter().filter(|a| handover::was_missing(a)).map(label).collect(),
        answers: part.answers.iter().map(row).collect(),
    }
}

fn before_text(f: &Frame, pack: &Pack, answer: &LastAnswer) -> CellText {
    pack.before.as_ref().map_or_else(CellText::default, |before| {
        let q = &before.edition.questionnaire;
        cell_value::text(f, q, &before.answers.country, &answer.address, Some(&answer.cell))
    })
}
