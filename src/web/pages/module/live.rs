//! What others changed on a page since it was made, for its scripts: they ask again and again for the same page with
//! `after`, the mark of what they know, and `own`, the cells that they saved themselves, as `<address>:<revision>`.

use std::collections::BTreeSet;

use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Map, Value, json};

use super::found::Found;
use super::grid::{Builder, Problems};
use super::scale::Scales;
use super::{Place, load, reply};
use crate::app::App;
use crate::collection::live::{self, Mark, News, Since, Standing};
use crate::collection::{Context, sheet};
use crate::domain::cells::pairs;
use crate::domain::questionnaire::Address;
use crate::store::{self, Db, rows};
use crate::web::cell_label;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::Frame;
use crate::web::permission::View;

pub(super) async fn answer(
    request: &HttpRequest,
    app: &App,
    view: &View,
    place: &Place,
    after: &str,
) -> Answer<HttpResponse> {
    let mark: Mark = after.parse().map_err(|_| Kind::UnknownMark)?;
    let frame = Frame::of(request)?.at(&view.submission);
    let (context, seen, here) = (app.context.clone(), view.clone(), place.clone());
    let own = own(frame.query("own").unwrap_or_default());
    let look = move |db: &mut Db| {
        let since = live::since(db, &context, &seen.submission, &seen.eyes(), &mark)?;
        let Since::News(mut news) = since else { return Ok((since, Vec::new())) };
        let changed = std::mem::take(&mut news.cells).into_iter().filter(|one| !own.contains(one));
        let changed = changed.map(|(address, _)| address).filter(|address| address.module == here.module).collect();
        Ok((Since::News(news), on_page(db, &context, &seen, &here, changed)?))
    };
    let (news, changed) = match app.store.read(look).await? {
        (Since::Unknown, _) => return Err(Kind::UnknownMark.into()),
        (Since::Nothing, _) => return Ok(HttpResponse::NoContent().finish()),
        (Since::News(news), changed) => (news, changed),
    };
    let mut answer = match changed.is_empty() {
        // Elsewhere something was changed: nothing of this page has to be made again.
        true => Map::new(),
        false => cells(frame.clone(), app, view, &changed).await?,
    };
    answer.insert("mark".to_owned(), news.mark.to_string().into());
    if news.moved {
        answer.insert("moved".to_owned(), moved(&frame, &news));
    }
    Ok(HttpResponse::Ok().json(answer))
}

/// What the scripts say that they saved. Anything else only makes the answer longer.
fn own(list: &str) -> BTreeSet<(Address, i32)> {
    let one = |text: &str| {
        let (address, revision) = text.rsplit_once(':')?;
        Some((address.parse().ok()?, revision.parse().ok()?))
    };
    list.split(' ').filter_map(one).collect()
}

/// The changed cells of a module that stand on the page: of its row, or of the rows below that.
fn on_page(
    db: &mut Db,
    context: &Context,
    view: &View,
    place: &Place,
    changed: Vec<Address>,
) -> store::Result<Vec<Address>> {
    let Some(wanted) = place.row.as_deref().filter(|_| !changed.is_empty()) else { return Ok(changed) };
    let edition = sheet::edition_of(context, &view.submission)?;
    let rows = pairs::added(&edition.questionnaire, rows::of(db, &view.submission.id)?);
    let below = rows.iter().filter(|row| row.parent.as_deref() == Some(wanted)).map(|row| row.id.as_str());
    let here: BTreeSet<&str> = std::iter::once(wanted).chain(below).collect();
    Ok(changed.into_iter().filter(|address| address.row.as_deref().is_some_and(|row| here.contains(row))).collect())
}

async fn cells(frame: Frame, app: &App, view: &View, changed: &[Address]) -> Answer<Map<String, Value>> {
    let (sheet, judged) = load(app, view).await?;
    let frame = frame.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    let (none, scales) = (Problems::new(), Scales::asked(&frame));
    let found = Found::of(&judged);
    let builder = Builder { frame: &frame, sheet: &sheet, found, problems: &none, editable: true, scales: &scales };
    let cell = |address: &Address| {
        let mut cell = reply::stands(&builder, address);
        cell.insert("said".to_owned(), said(&builder, address).into());
        cell.into()
    };
    let cells = changed.iter().map(cell).collect();
    Ok(reply::whole(&builder, &judged, cells, changed))
}

/// The change in one sentence, for those who cannot see where it came in.
fn said(builder: &Builder<'_>, address: &Address) -> String {
    let (frame, q, answers) = (builder.frame, &builder.sheet.edition.questionnaire, &builder.sheet.answers);
    let current = builder.sheet.current.get(address);
    let name = current.map(|c| c.updated_by.as_str()).unwrap_or_default();
    let shown = q.question_at(address, &answers.country).zip(current);
    let value = shown.map(|(question, c)| builder.shown_outside(question, &c.cell)).filter(|text| !text.is_empty());
    let value = value.unwrap_or_else(|| frame.m("value-blank"));
    let cell = cell_label::question(frame, q, answers, address);
    let arguments = [("name", name.into()), ("where", cell.into()), ("value", value.into())];
    frame.t.with("live-one", &arguments)
}

/// What the reader may do now, where it is no longer what the page shows.
fn moved(frame: &Frame, news: &News) -> Value {
    let message = match news.standing {
        Standing::Open => "live-open",
        Standing::Locked => "live-locked",
        Standing::RoundClosed => "live-closed",
        Standing::HandedIn => "live-handed-in",
    };
    json!({ "standing": news.standing.code(), "message": frame.m(message) })
}
