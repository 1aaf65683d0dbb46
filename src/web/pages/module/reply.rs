//! The short answer to a save without reload: what became of each cell, and what the checks say now.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};

use super::found::Found;
use super::grid::{Builder, Problems};
use super::post::{self, Results};
use super::scale::Scales;
use crate::collection::Sheet;
use crate::collection::findings::Judged;
use crate::collection::saving::Outcome;
use crate::domain::checks::Severity;
use crate::domain::questionnaire::{Address, Question};
use crate::store;
use crate::web::errors::Answer;
use crate::web::frame::Frame;

pub(super) fn wanted(request: &HttpRequest) -> bool {
    request
        .headers()
        .get(header::ACCEPT)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.starts_with("application/json"))
}

pub(super) fn json(
    frame: &Frame,
    sheet: &Sheet,
    judged: &[Judged],
    results: &Results,
    scales: &Scales,
) -> Answer<HttpResponse> {
    let none = Problems::new();
    let builder = Builder { frame, sheet, found: Found::of(judged), problems: &none, editable: true, scales };
    let cells: Vec<Value> = results.cells.iter().map(|result| one(frame, &builder, result)).collect();
    let open = |severity| judged.iter().filter(|j| j.finding.severity == severity && j.blocks()).count();
    let marks: Vec<Value> = judged
        .iter()
        .filter(|j| !j.explained())
        .filter_map(|j| Some((j, j.finding.addresses.first()?)))
        .map(|(j, address)| {
            let text = crate::web::pages::finding_text::sentence(frame, &sheet.edition.questionnaire, &sheet.answers, &j.finding);
            json!({ "anchor": address.anchor(), "severity": j.finding.severity, "sign": text.sign, "check": j.finding.check, "text": text.sentence })
        })
        .collect();
    Ok(HttpResponse::Ok().json(json!({
        "cells": cells,
        "marks": marks,
        "sums": sums(&builder, results),
        "left": frame.m2("left-to-do", "errors", open(Severity::Error), "warnings", open(Severity::Warning)),
        "saved": frame.m1("saved-at", "time", frame.t.time(store::now())),
    })))
}

/// The sums under the totals that a saved cell is or belongs to.
fn sums(builder: &Builder<'_>, results: &Results) -> Vec<Value> {
    let q = &builder.sheet.edition.questionnaire;
    let saved = results.cells.iter().filter_map(|result| result.address.parse::<Address>().ok());
    let totals = saved.flat_map(|address| {
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

fn one(frame: &Frame, builder: &Builder<'_>, result: &post::CellResult) -> Value {
    let address: Option<Address> = result.address.parse().ok();
    let q = &builder.sheet.edition.questionnaire;
    let current = address.as_ref().and_then(|a| builder.sheet.current.get(a));
    let question = address.as_ref().and_then(|a| q.question_at(a, &builder.sheet.answers.country));
    let shown = question.map(|question| builder.shown(question, current.map(|c| &c.cell))).unwrap_or_default();
    let change = question.zip(address.as_ref()).and_then(|(question, a)| builder.change(question, a));
    let problem = post::problem(&frame.t, result);
    let state = match result.outcome {
        Outcome::Saved { .. } => "saved",
        Outcome::Conflict(_) => "conflict",
        Outcome::Refused(_) => "refused",
        Outcome::UnknownAddress => "unknown",
        Outcome::Locked | Outcome::Closed | Outcome::HandedIn | Outcome::NotYours => "locked",
    };
    json!({
        "address": result.address,
        "anchor": address.as_ref().map(Address::anchor),
        "state": state,
        "shown": shown,
        "sign": question.zip(address.as_ref()).map(|(question, a)| builder.cell(question, a).sign()),
        "change": change,
        "beyond": address.as_ref().is_some_and(|a| builder.beyond(a)),
        "revision": current.map_or(0, |c| c.revision),
        "message": problem.as_ref().map(|p| p.message.clone()),
        "choices": problem.map(|p| p.choices.into_iter().map(|(shown, pick)| json!({ "shown": shown, "pick": pick })).collect::<Vec<_>>()).unwrap_or_default(),
    })
}
