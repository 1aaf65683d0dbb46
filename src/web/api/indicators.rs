//! Computed indicators with their components: of the version that is asked for; else of the accepted one where there is
//! one; else of the cells as they are.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::list;
use crate::app::App;
use crate::collection::{revisions, sheet};
use crate::domain::indicators::{self, Computed};
use crate::domain::submission::State;
use crate::store::versions;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::query_value;
use crate::web::permission::View;

/// `GET …/indicators[?version=]`
pub async fn index(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let number = query_value(&request, "version").map(|number| number.parse::<i32>().map_err(|_| Kind::BadRequest));
    let number = number.transpose()?;
    let context = app.context.clone();
    let computed = app
        .store
        .read(move |db| {
            let accepted = matches!(view.submission.state, State::Accepted | State::Published);
            let version = match number {
                Some(number) => Some(versions::get(db, &view.submission.id, number)?),
                None if accepted => versions::accepted(db, &view.submission.id)?,
                None => None,
            };
            if let Some(version) = version {
                return revisions::computed(db, &context, &version);
            }
            let sheet = sheet::load(db, &context, view.submission)?;
            Ok(indicators::compute(&sheet.edition.questionnaire, &sheet.answers))
        })
        .await?;
    Ok(list(computed.iter().map(indicator).collect()))
}

fn indicator(c: &Computed) -> Value {
    json!({
        "indicator": c.indicator, "sex": c.dimensions.get("sex").map_or("T", String::as_str), "time_period": c.year, "unit": c.unit,
        "value": c.published(), "raw_value": c.value, "numerator": c.numerator, "denominator": c.denominator, "components": c.components,
        "overlap": c.overlap, "lower": c.lower, "upper": c.upper, "missing": c.missing,
    })
}
