//! What was changed since a program asked last.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::cells::cell;
use crate::app::App;
use crate::collection::layers::Layers;
use crate::collection::live::{self, Mark, Since, Standing};
use crate::collection::sheet;
use crate::store::Db;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::query_value;
use crate::web::permission::View;

/// `GET …/changes[?after=][&module=]`: without a mark the one to begin with, else the cells that were changed after it; no
/// content when nothing was.
pub async fn index(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let module = query_value(&request, "module");
    let after: Option<Mark> =
        query_value(&request, "after").map(|text| text.parse()).transpose().map_err(|_| Kind::UnknownMark)?;
    let (context, eyes) = (app.context.clone(), view.eyes());
    let read = move |db: &mut Db| {
        let Some(after) = after else {
            let layers = Layers::read(db, &view.submission.id, &eyes)?;
            return Ok(Ok(Some(told(&Mark::now(db, &layers)?, Standing::of(&layers), Vec::new()))));
        };
        let news = match live::since(db, &context, &view.submission, &eyes, &after)? {
            Since::Unknown => return Ok(Err(Kind::UnknownMark)),
            Since::Nothing => return Ok(Ok(None)),
            Since::News(news) => news,
        };
        let wanted = |module_of: &str| module.as_ref().is_none_or(|m| m == module_of);
        let addresses: Vec<_> = news.cells.into_keys().filter(|address| wanted(&address.module)).collect();
        let now = sheet::now_at(db, &context, &view.submission, &eyes, &addresses)?;
        let items = now.iter().map(|(address, current)| cell(address, current)).collect();
        Ok(Ok(Some(told(&news.mark, news.standing, items))))
    };
    Ok(match app.store.read(read).await?? {
        Some(answer) => HttpResponse::Ok().json(answer),
        None => HttpResponse::NoContent().finish(),
    })
}

fn told(mark: &Mark, standing: Standing, items: Vec<Value>) -> Value {
    json!({ "mark": mark.to_string(), "standing": standing.code(), "items": items, "next": null })
}
