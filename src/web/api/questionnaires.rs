//! A questionnaire as data, with its texts in one language.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Map, Value, json};

use super::language;
use crate::app::App;
use crate::web::errors::{Answer, Kind};
use crate::web::permission::Person;

/// `GET /questionnaires/{id}/{edition}?lang=`
pub async fn show(
    request: HttpRequest,
    app: web::Data<App>,
    _person: Person,
    path: web::Path<(String, String)>,
) -> Answer<HttpResponse> {
    let (id, edition) = path.into_inner();
    let edition = app.context.editions.get(&id, &edition).map_err(|_| Kind::NotFound)?;
    let q = &edition.questionnaire;
    let reader = app.context.locales.reader(&language(&request, &app));
    let mut texts = Map::new();
    for module in &q.modules {
        let mut add = |message: String| {
            texts.insert(message.clone(), json!({ "text": reader.text(&message), "help": reader.help(&message) }));
        };
        add(format!("module-{}", module.id));
        module.tables.iter().for_each(|table| add(format!("table-{}-{}", module.id, table.id)));
        module.questions.iter().for_each(|question| add(question.message()));
    }
    let modules: Vec<&Value> = q.modules.iter().map(|m| &m.schema).collect();
    Ok(HttpResponse::Ok().json(json!({
        "id": q.id, "edition": q.edition, "sha256": q.digest, "types": q.types, "modules": modules, "codelists": q.codelists,
        "checks": q.checks, "indicators": q.indicators, "dataflows": q.dataflows, "language": reader.lang(), "texts": texts,
    })))
}
