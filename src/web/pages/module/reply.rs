//! The short answer to a save without reload: what became of each cell, and what the checks say now.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Map, Value, json};

use super::found::Found;
use super::grid::{Builder, Problems};
use super::post::{self, CellResult, Results};
use super::scale::Scales;
use crate::collection::Sheet;
use crate::collection::findings::Judged;
use crate::collection::saving::Outcome;
use crate::domain::checks::Severity;
use crate::domain::questionnaire::{Address, Question};
use crate::store;
use crate::web::errors::Answer;
use crate::web::frame::Frame;
use crate::web::pages::finding_text;

pub(super) fn wanted(request: &HttpRequest) -> bool {
    request
        .headers()
        .get(header::ACCEPT)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.starts_with("application/json"))
}

/// What became of each cell of a post.
pub(super) fn json(
    frame: &Frame,
    sheet: &Sheet,
    judged: &[Judged],
    results: &Results,
    scales: &Scales,
) -> Answer<HttpResponse> {
    let none = Problems::new();
    let builder = Builder { frame, sheet, found: Found::of(judged), problems: &none, editable: true, scales };
    let cells = results.cells.iter().map(|result| one(&builder, result)).collect();
    let addresses: Vec<Address> = results.cells.iter().filter_map(|result| result.address.parse().ok()).collect();
    let mut answer = whole(&builder, judged, cells, &addresses);
    answer.insert("saved".to_owned(), frame.m1("saved-at", "time", frame.t.time(store::now())).into());
    Ok(HttpResponse::Ok().json(answer))
}

/// Cells with what changes around them: marks, sums, what is left.
pub(super) fn whole(
    builder: &Builder<'_>,
    judged: &[Judged],
    cells: Vec<Value>,
    changed: &[Address],
) -> Map<String, Value> {
    let (frame, sheet) = (builder.frame, builder.sheet);
    let open = |severity| judged.iter().filter(|j| j.finding.severity == severity && j.blocks()).count();
    let marks: Vec<Value> = judged
        .iter()
        .filter(|j| !j.explained())
        .filter_map(|j| Some((j, j.finding.addresses.first()?)))
        .map(|(j, address)| {
            let text = finding_text::sentence(frame, &sheet.edition.questionnaire, &sheet.answers, &j.finding);
            json!({ "anchor": address.anchor(), "severity": j.finding.severity, "sign": text.sign, "check": j.finding.check, "text": text.sentence })
        })
        .collect();
    let left = frame.m2("left-to-do", "errors", open(Severity::Error), "warnings", open(Severity::Warning));
    let answer = [
        ("cells", cells.into()),
        ("marks", marks.into()),
        ("sums", sums(builder, changed).into()),
        ("left", left.into()),
    ];
    answer.into_iter().map(|(name, value): (&str, Value)| (name.to_owned(), value)).collect()
}

/// The sums under the totals that a changed cell is or belongs to.
fn sums(builder: &Builder<'_>, changed: &[Address]) -> Vec<Value> {
    let q = &builder.sheet.edition.questionnaire;
    let totals = changed.iter().flat_map(|address| {
        let module = q.module(&address.module).map(|m| m.questions.as_slice()).unwrap_or_default();
        let concerned = |question: &&Question| {
            !question.parts.is_empty()
                && (question.id == address.question || question.parts.contains(&address.question))
        };
        module
            .iter()
            .filter(concerned)
            .map(|question| (question, Address { question: question.id.clone(), ..address.clone() }))
            .collect::<Vec<_>>()
    });
    let shown = totals.filter_map(|(question, total)| {
        let sum = builder.sum(question, &total)?;
        Some(json!({ "anchor": total.anchor(), "class": sum.class(), "text": sum.text }))
    });
    shown.collect()
}

/// A cell as it stands now: what its field shows, and what is beside it. `by` says who changed it last and when, `message`
/// the same as a question to somebody who holds another value.
pub(super) fn stands(builder: &Builder<'_>, address: &Address) -> Map<String, Value> {
    let (frame, sheet) = (builder.frame, builder.sheet);
    let current = sheet.current.get(address);
    let question = sheet.edition.questionnaire.question_at(address, &sheet.answers.country);
    let shown = question.map(|question| builder.shown(question, current.map(|c| &c.cell))).unwrap_or_default();
    let outside = question.zip(current).map(|(question, current)| builder.shown_outside(question, &current.cell));
    let text = outside.filter(|text| !text.is_empty()).unwrap_or_else(|| frame.m("value-blank"));
    let name = current.map(|c| c.updated_by.clone()).unwrap_or_default();
    let time = current.map(|c| frame.t.time(c.updated_at)).unwrap_or_default();
    let arguments = [("name", name.as_str().into()), ("value", text.as_str().into()), ("time", time.as_str().into())];
    let stands = [
        ("address", json!(address)),
        ("anchor", address.anchor().into()),
        ("revision", current.map_or(0, |c| c.revision).into()),
        ("message", frame.t.with("cell-contested", &arguments).into()),
        ("by", frame.m2("changed-live", "name", name.as_str(), "time", time.as_str()).into()),
        ("shown", shown.into()),
        ("text", text.into()),
        ("sign", question.map(|question| builder.cell(question, address).sign()).into()),
        ("change", question.and_then(|question| builder.change(question, address)).into()),
        ("beyond", builder.beyond(address).into()),
    ];
    stands.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn one(builder: &Builder<'_>, result: &CellResult) -> Value {
    let address: Option<Address> = result.address.parse().ok();
    let mut cell = address.as_ref().map(|address| stands(builder, address)).unwrap_or_default();
    let state = match result.outcome {
        Outcome::Saved { .. } => "saved",
        Outcome::Conflict(_) => "conflict",
        Outcome::Refused(_) => "refused",
        Outcome::UnknownAddress => "unknown",
        Outcome::Locked | Outcome::Closed | Outcome::HandedIn | Outcome::NotYours => "locked",
    };
    let mut set = |name: &str, value: Value| drop(cell.insert(name.to_owned(), value));
    set("address", result.address.as_str().into());
    set("state", state.into());
    let problem = post::problem(&builder.frame.t, result);
    let choices = problem.iter().flat_map(|p| &p.choices);
    set("choices", choices.map(|(shown, pick)| json!({ "shown": shown, "pick": pick })).collect());
    if state != "conflict" {
        set("message", problem.map(|p| p.message).into());
    }
    let question = address.and_then(|a| builder.sheet.edition.questionnaire.question(&a.question_ref()));
    if let Some((question, mine)) = question.zip(result.mine.as_ref()) {
        set("mine", builder.shown(question, Some(mine)).into());
        set("mine_text", builder.shown_outside(question, mine).into());
    }
    cell.into()
}
