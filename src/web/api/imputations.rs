//! Values that reviewers put beside the answers of a country.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::list;
use crate::app::App;
use crate::collection::imputations::{self, Imputing};
use crate::collection::saving::Writing;
use crate::domain::questionnaire::Address;
use crate::domain::submission::imputation::{LONGEST, Refusal, Typed};
use crate::store::imputations::Imputation;
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::permission::{Ask, View};
use crate::web::posted::Json;

/// `GET …/imputations`: those that hold; none for others than reviewers while the submission is with these.
pub async fn index(app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    if !imputations::told(&view.submission, view.roles) {
        return Ok(list(Vec::new()));
    }
    let all = app.store.read(move |db| imputations::list(db, &view.submission.id)).await?;
    Ok(list(all.iter().map(|(address, one)| told(address, one)).collect()))
}

fn told(address: &Address, one: &Imputation) -> Value {
    json!({
        "id": one.id, "address": address, "value": one.imputed.value, "method": one.imputed.method,
        "reason": one.imputed.reason, "version": one.version, "by": one.by, "at": one.at,
    })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    address: String,
    /// `id` of what was seen there; nothing when nothing was.
    #[serde(default)]
    seen: Option<i64>,
    /// Nothing takes back what was seen.
    #[serde(default)]
    value: Option<String>,
    /// A code of `CL_IMPUTATION`.
    #[serde(default)]
    method: String,
    #[serde(default)]
    reason: String,
}

/// `POST …/imputations`: answers with what holds afterwards. A repetition writes nothing again.
pub async fn impute(app: web::Data<App>, ask: Ask, Json { value: wanted, .. }: Json<Wanted>) -> Answer<HttpResponse> {
    let (method, reason) = (wanted.method, wanted.reason);
    let typed = wanted.value.map(|value| Typed { value, method, reason });
    let imputing = Imputing { address: wanted.address.clone(), seen: wanted.seen, typed };
    let (context, id, who) = (app.context.clone(), ask.0.submission.id, ask.0.person.signed.account);
    let done = app.store.write(move |tx| imputations::impute(tx, &context, &id, &who, &imputing, Writing::Plain));
    let holds = done.await?.map_err(|refusal| problem(&refusal).at(vec![wanted.address.clone()]))?;
    let address: Address = wanted.address.parse().map_err(|_| Kind::UnknownAddress)?;
    Ok(HttpResponse::Ok().json(json!({ "imputation": holds.map(|one| told(&address, &one)) })))
}

fn problem(refusal: &Refusal) -> Problem {
    let kind = match refusal {
        Refusal::NotNow => Kind::ActionNotPossible,
        Refusal::UnknownAddress | Refusal::Text => Kind::UnknownAddress,
        Refusal::NoValue | Refusal::Value(_) => Kind::InvalidCells,
        Refusal::UnknownMethod => Kind::UnknownCode,
        Refusal::NoReason | Refusal::Reason => Kind::InvalidText,
        Refusal::Changed => Kind::SeenBefore,
    };
    Problem::new(kind).with("limit", LONGEST.to_string())
}
