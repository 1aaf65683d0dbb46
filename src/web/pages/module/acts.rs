//! Several cells at once: taken back, confirmed as last year, given a status, emptied. Fields: `act`, `status` for a
//! status, and for each cell `r:<address>` with the revision seen and `to:<address>` with the revision to go back to.

use actix_web::{HttpRequest, HttpResponse, web};

use super::post::{Answered, CellResult, Results, request_digest};
use super::scale::{self, Scales};
use super::{load, reply};
use crate::app::App;
use crate::collection::acts::{self, Act, Meant};
use crate::collection::layers::Layers;
use crate::collection::saving::{self, Outcome};
use crate::collection::{Context, sheet};
use crate::domain::cells::{Origin, Scale};
use crate::domain::questionnaire::Address;
use crate::store::cells::{Author, Save};
use crate::store::{self, Db, StoreError, idempotency};
use crate::web::cell_label;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, see_other};
use crate::web::permission::{Edit, View};
use crate::web::posted::Posted;

pub async fn act(request: HttpRequest, app: web::Data<App>, edit: Edit, posted: Posted) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&edit.0.submission);
    let (act, meant) = read(&posted)?;
    let scales = Scales::posted(&posted)?;
    if meant.len() > saving::MOST {
        return Err(Kind::TooManyCells.into());
    }
    let named = (act.name(), act.origin());
    let addresses: Vec<String> = meant.iter().map(|m| m.address.clone()).collect();
    let (context, submission, eyes) = (app.context.clone(), edit.0.submission.clone(), edit.0.eyes());
    let prepared = app
        .store
        .read(move |db| {
            let sheet = sheet::seen(db, &context, submission, &eyes)?;
            acts::prepare(db, &sheet, &act, &meant)
        })
        .await?;
    let typed = |address: String| (address, String::new());
    let results = write(&app, &edit, &posted, named, addresses.into_iter().map(typed).zip(prepared).collect()).await?;
    let (sheet, judged) = load(&app, &edit.0).await?;
    let frame = frame.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    if reply::wanted(&request) {
        return reply::json(&frame, &sheet, &judged, &results, &scales);
    }
    if results.cells.iter().any(|c| !matches!(c.outcome, Outcome::Saved { .. })) {
        return Err(Kind::Conflict.into());
    }
    let first = results.cells.first().and_then(|c| c.address.parse::<Address>().ok()).ok_or(Kind::BadRequest)?;
    let href = cell_label::href(&frame, &sheet.edition.questionnaire, &sheet.answers, &first);
    Ok(see_other(&after(&href, &scales)))
}

/// The page of a cell with the word that all is saved.
pub(super) fn after(href: &str, scales: &Scales) -> String {
    scale::with(href, std::iter::once("saved=1".to_owned()).chain(scales.parameters()))
}

fn read(posted: &Posted) -> Answer<(Act, Vec<Meant>)> {
    let seen = posted.0.iter().filter_map(|(name, value)| Some((name.strip_prefix("r:")?, value)));
    let meant: Vec<Meant> = seen
        .map(|(address, revision)| Meant {
            address: address.to_owned(),
            base_revision: revision.parse().unwrap_or_default(),
        })
        .collect();
    let to = |m: &Meant| posted.get(&format!("to:{}", m.address)).and_then(|revision| revision.parse().ok());
    let act = match posted.get("act") {
        Some("restore") => Act::Restore(meant.iter().map(to).collect::<Option<_>>().ok_or(Kind::BadRequest)?),
        Some("confirm") => Act::Confirm,
        Some("mark") => Act::Mark(posted.text("status").parse().map_err(|_| Kind::BadRequest)?),
        Some("empty") => Act::Empty,
        _ => return Err(Kind::BadRequest.into()),
    };
    if meant.is_empty() { Err(Kind::BadRequest.into()) } else { Ok((act, meant)) }
}

/// A cell by address, with what was typed, and what it would become.
pub(super) type Prepared = ((String, String), std::result::Result<Save, Outcome>);

/// Writes what was prepared as one act. With `key` a repeated request changes nothing.
pub(super) async fn write(
    app: &App,
    edit: &Edit,
    posted: &Posted,
    (act, origin): (&'static str, Origin),
    prepared: Vec<Prepared>,
) -> Answer<Results> {
    let (view, account) = (edit.0.clone(), edit.0.person.id());
    let context = app.context.clone();
    let edition = sheet::edition_of(&context, &view.submission)?;
    let key = posted.get("key").map(str::to_owned);
    let request = request_digest(posted);
    let (named, saves): (Vec<_>, Vec<_>) = prepared.into_iter().unzip();
    // What was pasted stands nowhere else, should somebody else have been faster.
    let mine = |save: &std::result::Result<Save, Outcome>| match (&origin, save) {
        (Origin::Pasted, Ok(save)) => Some(save.cell.clone()),
        _ => None,
    };
    let mine: Vec<_> = saves.iter().map(mine).collect();
    let (seen, wanted) = (view.clone(), saves.clone());
    let answered = Answered::of(account, &key, &request);
    let written = app
        .store
        .write(move |tx| {
            if let Some(key) = &key {
                idempotency::remember(tx, account, key, &request, 200, "")?;
            }
            let layers = Layers::ahead(tx, &view.submission.id, &view.eyes())?;
            saving::write(tx, &edition.questionnaire, &layers, &Author::new(account, origin), saves, Some(act))
        })
        .await;
    let outcomes = match written {
        // The key is known: nothing was changed again.
        Err(StoreError::Answered) => answered.again(app, move |db| again(db, &context, &seen, wanted)).await?,
        first => first?,
    };
    let of = |(((address, typed), mine), outcome)| CellResult { address, typed, scale: Scale::Units, mine, outcome };
    Ok(Results { cells: named.into_iter().zip(mine).zip(outcomes).map(of).collect() })
}

/// The request came before: its cells are as it made them, or as somebody else did.
fn again(
    db: &mut Db,
    context: &Context,
    view: &View,
    wanted: Vec<std::result::Result<Save, Outcome>>,
) -> store::Result<Vec<Outcome>> {
    let addresses: Vec<Address> = wanted.iter().flatten().map(|save| save.address.clone()).collect();
    let mut now = sheet::now_at(db, context, &view.submission, &view.eyes(), &addresses)?;
    let mut outcome = |save: Save| match now.remove(&save.address) {
        Some(current) if current.cell == save.cell => Outcome::Saved { revision: current.revision },
        Some(current) => Outcome::Conflict(Box::new(current)),
        None => Outcome::UnknownAddress,
    };
    Ok(wanted.into_iter().map(|one| one.map_or_else(|refused| refused, &mut outcome)).collect())
}
