//! What others published earlier.

use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{frame, list};
use crate::app::App;
use crate::collection::references::{self, Fate, File, LONGEST, Plan, Told};
use crate::store::references as kept;
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::frame::{Frame, query_value};
use crate::web::pages::references::words;
use crate::web::permission::Person;
use crate::web::posted::Json;

/// `GET /api/v1/references?country=`: every value that was taken in of a country, the earliest first; the last one of a key holds.
pub async fn index(request: HttpRequest, app: web::Data<App>, person: Person) -> Answer<HttpResponse> {
    let country = query_value(&request, "country").ok_or(Kind::BadRequest)?;
    if person.signed.account.roles_in(&country).is_none() {
        return Err(Kind::NotFound.into());
    }
    let all = app.store.read(move |db| kept::history(db, &country, None)).await?;
    let told = |one: &kept::Reference| {
        json!({
            "dataflow": one.dataflow, "series": one.series, "time_period": one.period, "value": one.value,
            "source": one.source, "file": one.file, "by": one.by, "at": one.at.and_utc(),
        })
    };
    Ok(list(all.iter().map(told).collect()))
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    source: String,
    #[serde(default)]
    file: String,
    /// CSV with its heading.
    text: String,
    /// Only say what would become of every line.
    #[serde(default)]
    dry_run: bool,
}

/// `POST /api/v1/references`: takes a table in. What is here already is not written again.
pub async fn take(
    request: HttpRequest,
    app: web::Data<App>,
    person: Person,
    Json { value: table, .. }: Json<Table>,
) -> Answer<HttpResponse> {
    let f = frame(&request, &app);
    let source = table.source.trim().to_owned();
    let good = |text: &str| text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
    if source.is_empty() || !good(&source) || !good(&table.file) {
        return Err(Problem::new(Kind::InvalidText).with("limit", LONGEST.to_string()));
    }
    let file = File { name: table.file, source, bytes: table.text.into_bytes() };
    let by = person.signed.account;
    let plan = references::take(&app.store, &app.context, by, file, table.dry_run).await?;
    match plan {
        Ok(plan) => Ok(HttpResponse::Ok().json(told(&f, &plan))),
        Err(unreadable) => {
            let reason = f.m(&format!("references-unreadable-{}", unreadable.code()));
            Err(Problem::new(Kind::UnreadableTable).with("reason", reason))
        }
    }
}

fn told(f: &Frame, plan: &Plan) -> Value {
    let refused = plan.lines.iter().filter(|told| told.fate.refuses());
    let line = |told: &Told| json!({ "line": told.line, "reason": words(f, &told.fate) });
    json!({
        "new": plan.count(|fate| *fate == Fate::New),
        "changed": plan.count(|fate| matches!(fate, Fate::Changed { .. })),
        "unchanged": plan.count(|fate| matches!(fate, Fate::Unchanged | Fate::Repeated { .. })),
        "refused": refused.map(line).collect::<Vec<_>>(),
    })
}
