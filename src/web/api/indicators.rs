//! Computed indicators with their components: of the accepted version where there is one, else of the cells as they are.

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use super::list;
use crate::app::App;
use crate::collection::sheet;
use crate::domain::indicators::{self, Computed};
use crate::domain::submission::State;
use crate::store::versions;
use crate::web::errors::Answer;
use crate::web::permission::View;

/// `GET …/indicators`
pub async fn index(app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let context = app.context.clone();
    let computed = app
        .store
        .read(move |db| {
            let accepted = matches!(view.submission.state, State::Accepted | State::Published);
            let version = if accepted { versions::accepted(db, &view.submission.id)? } else { None };
            let sheet = sheet::load(db, &context, view.submission)?;
            let answers = match version {
                Some(version) => {
                    let content = sheet::content(&version.content)?;
                    sheet::answers_of(db, &context.editions, &sheet.edition.questionnaire, &content)?
                }
                None => sheet.answers,
            };
            Ok(indicators::compute(&sheet.edition.questionnaire, &answers))
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
