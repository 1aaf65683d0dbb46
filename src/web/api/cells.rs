//! Cells of a submission: read with revisions, saved one by one in one request.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{key, language, list};
use crate::app::App;
use crate::collection::layers::Layers;
use crate::collection::saving::{self, Input, Outcome, Patch, Writing};
use crate::collection::sheet;
use crate::domain::cells::Origin;
use crate::domain::questionnaire::Address;
use crate::i18n::Reader;
use crate::store::cells::{Author, Current};
use crate::store::{Db, StoreError, Written, idempotency};
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::frame::query_value;
use crate::web::permission::{Edit, View};
use crate::web::posted::Json;

/// `GET …/cells[?module=]`
pub async fn index(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let module = query_value(&request, "module");
    let (context, eyes) = (app.context.clone(), view.eyes());
    let read = move |db: &mut Db| {
        let edition = sheet::edition_of(&context, &view.submission)?;
        Layers::read(db, &view.submission.id, &eyes)?.cells(db, &edition.questionnaire)
    };
    let current = app.store.read(read).await?;
    let wanted = current.iter().filter(|(address, _)| module.as_ref().is_none_or(|m| m == &address.module));
    Ok(list(wanted.map(|(address, current)| cell(address, current)).collect()))
}

pub(super) fn cell(address: &Address, current: &Current) -> Value {
    json!({
        "address": address, "value": current.cell.value, "status": current.cell.status, "note": current.cell.note, "source": current.cell.source,
        "revision": current.revision, "updated_by": current.updated_by, "updated_at": current.updated_at,
    })
}

/// One cell of a `PATCH`. What is left out stays as it is; `null` removes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    address: String,
    #[serde(default, deserialize_with = "present")]
    value: Option<Option<String>>,
    #[serde(default)]
    status: Option<String>,
    #[serde(default, deserialize_with = "present")]
    note: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    source: Option<Option<String>>,
    base_revision: i32,
}

/// Tells a member that is `null` from one that is not there.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::<String>::deserialize(deserializer).map(Some)
}

impl Change {
    fn input(self) -> Input {
        let text = |member: Option<Option<String>>| member.map(Option::unwrap_or_default);
        let patch =
            Patch { value: text(self.value), status: self.status, note: text(self.note), source: text(self.source) };
        Input { address: self.address, patch, base_revision: self.base_revision }
    }
}

/// `PATCH …/cells` with an `Idempotency-Key`: each cell has its own result; the same key with the same body gets the same
/// answer and changes nothing again.
pub async fn save(
    request: HttpRequest,
    app: web::Data<App>,
    edit: Edit,
    Json { value: changes, digest }: Json<Vec<Change>>,
) -> Answer<HttpResponse> {
    let key = key(&request)?;
    if changes.len() > saving::MOST {
        return Err(Kind::TooManyCells.into());
    }
    let reader = app.context.locales.reader(&language(&request, &app));
    // With the submission, since the same body means other cells in another one.
    let digest = Sha256::new().chain_update(&edit.0.submission.id).chain_update(digest).finalize();
    let digest = format!("{digest:x}");
    let inputs: Vec<_> = changes.into_iter().map(|change| (change.input(), Writing::Plain)).collect();
    let (context, account, eyes) = (app.context.clone(), edit.0.person.id(), edit.0.eyes());
    let submission = edit.0.submission;
    let addresses: Vec<Address> = inputs.iter().filter_map(|(i, _)| i.address.parse().ok()).collect();
    let wants = sheet::wants(&submission.id, &addresses, Some((account, key.clone())));
    let (again_key, again_digest) = (key.clone(), digest.clone());
    let written = app
        .store
        .write_with(wants, move |tx| {
            let sheet = sheet::around(tx, &context, submission, &addresses, &eyes)?;
            let written = saving::save(tx, &sheet, &Author::new(account, Origin::Program), &inputs)?;
            let outcomes = inputs.iter().zip(&written.value);
            let items = outcomes.map(|((i, _), outcome)| told(&reader, &i.address, outcome)).collect();
            let body = serde_json::to_string(&Whole { items, next: None })?;
            idempotency::remember(tx, account, &key, &digest, 200, &body)?;
            Ok(Written { value: body, audit: written.audit })
        })
        .await;
    let body = match written {
        // The key is known: nothing of the change stands, and the answer is the one given before.
        Err(StoreError::Answered) => {
            let answered = move |db: &mut Db| idempotency::answered(db, account, &again_key, &again_digest);
            app.store.read(answered).await?.ok_or_else(|| Problem::new(Kind::KeyReused))?
        }
        first => first?,
    };
    Ok(HttpResponse::Ok().content_type("application/json").body(body))
}

/// What became of one cell, as it is answered.
#[derive(Serialize)]
struct Told<'a> {
    address: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    current: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    result: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<i32>,
}

/// A list of which there is no more.
#[derive(Serialize)]
struct Whole<T> {
    items: Vec<T>,
    next: Option<()>,
}

fn told<'a>(reader: &Reader, address: &'a str, outcome: &'a Outcome) -> Told<'a> {
    let plain = |result| Told { address, code: None, current: None, message: None, result, revision: None };
    let problem = |result, code, message: String| Told { code: Some(code), message: Some(message), ..plain(result) };
    match outcome {
        Outcome::Saved { revision } => Told { revision: Some(*revision), ..plain("saved") },
        Outcome::Conflict(current) => {
            let now = address.parse::<Address>().ok().map(|parsed| cell(&parsed, current));
            Told { current: now, ..problem("conflict", "conflict", reader.text("error-conflict")) }
        }
        Outcome::Refused(refusal) => problem("refused", refusal.code(), reader.refusal(refusal)),
        Outcome::UnknownAddress => problem("refused", "unknown-address", reader.text("error-unknown-address")),
        Outcome::Locked => problem("locked", "locked", reader.text("error-locked")),
        Outcome::Closed => problem("locked", "round-closed", reader.text("error-round-closed")),
        Outcome::HandedIn => problem("locked", "handed-in", reader.text("error-handed-in")),
        Outcome::NotYours => problem("refused", "not-yours", reader.text("error-not-yours")),
    }
}
