//! The page that is filled in: one module, for the country, for one scheme, or for the benefits of one scheme.
//!
//! People who work on one page see what the others save: its scripts ask for the page again with the mark of what they know
//! (`live.rs`, `assets/live.js`) and mostly get an empty answer. Asking, rather than a stream that is held open for each
//! reader, goes through every proxy, outlives a weak line, and costs nothing while nobody looks.

mod acts;
mod carry;
mod cell;
mod choice;
mod found;
mod grid;
mod live;
mod panel;
mod paste;
mod post;
mod print;
mod reply;
mod scale;
mod unit;
mod view;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

pub use self::acts::act;
pub use self::cell::show as cell;
pub use self::paste::{show as paste, submit as pasted};
pub(super) use self::post::request_digest;
pub use self::print::show as print;

use self::choice::Choice;
use self::found::Found;
use self::grid::{Builder, Problems};
use self::panel::{Panel, Talk};
use self::post::Fields;
use self::scale::Scales;
use self::view::{Block, Body, FieldKind};
use super::rows;
use super::sidebar::Sidebar;
use crate::app::App;
use crate::collection::accounts::Secret;
use crate::collection::findings::Judged;
use crate::collection::{Sheet, findings, sheet};
use crate::domain::cells::{Row, Scale};
use crate::domain::questionnaire::Module;
use crate::domain::submission::Role;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page, page_with, query_value, see_other};
use crate::web::permission::{Edit, View};
use crate::web::posted::Posted;

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let place = Place::of(&request)?;
    if let Some(after) = query_value(&request, "after").filter(|_| reply::wanted(&request)) {
        return live::answer(&request, &app, &view, &place, &after).await;
    }
    let frame = Frame::of(&request)?.at(&view.submission);
    let (sheet, judged) = load(&app, &view).await?;
    let frame = frame.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    if place.is_list(&sheet)? {
        return rows::list(frame, &sheet, &judged, &place.module, can_edit(&view));
    }
    let cell = query_value(&request, "cell");
    let (submission, party) = (view.submission.clone(), view.party());
    let talk = match cell {
        Some(_) => Some(app.store.read(move |db| Talk::load(db, &submission, party)).await?),
        None => None,
    };
    let shown = Shown { scales: Scales::asked(&frame), cell, talk, ..Shown::default() };
    page(&render(frame, &sheet, &judged, &place, &view, &shown)?)
}

/// Saves what was typed. With `Accept: application/json` each cell gets its own short answer; otherwise the page comes
/// again, with everything that was typed.
pub async fn save(request: HttpRequest, app: web::Data<App>, view: View, posted: Posted) -> Answer<HttpResponse> {
    let place = Place::of(&request)?;
    if posted.get("switch").or(posted.get("rescale")).is_some() {
        return switch(&request, &app, &view, &place, &posted).await;
    }
    let scales = Scales::posted(&posted)?;
    let edit = Edit::from_view(view)?;
    let written = post::save(&app, &edit, &posted, &Frame::of(&request)?.t).await?;
    let (sheet, judged) = load(&app, &edit.0).await?;
    let frame = Frame::of(&request)?.at(&edit.0.submission);
    let frame = frame.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    if reply::wanted(&request) {
        return reply::json(&frame, &sheet, &judged, &written, &scales);
    }
    let problems = written.problems(&frame.t);
    if problems.is_empty() {
        return Ok(see_other(&format!("{}{}", request.path(), place.after_saving(&posted, &scales))));
    }
    let status = if written.conflicts() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shown = Shown { problems, scales, ..Shown::default() };
    page_with(status, &render(frame, &sheet, &judged, &place, &edit.0, &shown)?)
}

/// The page in another language, or with a table in another scale, with what was typed but not saved.
async fn switch(request: &HttpRequest, app: &App, view: &View, place: &Place, posted: &Posted) -> Answer<HttpResponse> {
    let before = Frame::of(request)?;
    let frame = match posted.get("switch") {
        Some(language) => before.clone().in_other_language(language)?,
        None => before.clone(),
    };
    let frame = frame.at(&view.submission);
    let (sheet, judged) = load(app, view).await?;
    let frame = frame.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    let fields = Fields::of(posted)?;
    let rescaled = posted.get("rescale").map(|choice| fields.scales.changed(choice)).transpose()?;
    let wanted = rescaled.clone().unwrap_or_else(|| fields.scales.clone());
    let carried = carry::over(&sheet, fields, &before.t, &frame.t, wanted);
    if rescaled.is_some() && carried.problems.is_empty() {
        return Ok(see_other(&place.with_all(&frame, &carried.scales)));
    }
    let shown =
        Shown { problems: carried.problems, scales: carried.scales, stayed: carried.stayed, ..Shown::default() };
    page(&render(frame, &sheet, &judged, place, view, &shown)?)
}

async fn load(app: &App, view: &View) -> Answer<(Sheet, Vec<Judged>)> {
    let (context, submission, eyes) = (app.context.clone(), view.submission.clone(), view.eyes());
    Ok(app
        .store
        .read(move |db| {
            let sheet = sheet::seen(db, &context, submission, &eyes)?;
            let judged = findings::judge(&sheet)?;
            Ok((sheet, judged))
        })
        .await?)
}

/// Whether this person fills in, if not perhaps each cell.
pub fn can_edit(view: &View) -> bool {
    (view.roles.has(Role::Contributor) || view.roles.has(Role::Coordinator)) && view.submission.shut().is_none()
}

/// Which module, and which row of it, the address names.
#[derive(Clone)]
struct Place {
    module: String,
    row: Option<String>,
    /// The one child of the row that is wanted.
    only: Option<String>,
}

impl Place {
    fn of(request: &HttpRequest) -> Answer<Place> {
        let part = |name: &str| request.match_info().get(name).map(str::to_owned);
        Ok(Place {
            module: part("module").ok_or(Kind::NotFound)?,
            row: part("row"),
            only: query_value(request, "only"),
        })
    }

    /// Without a row, a module of rows shows the list of them.
    fn is_list(&self, sheet: &Sheet) -> Answer<bool> {
        let module = sheet.edition.questionnaire.module(&self.module).ok_or(Kind::NotFound)?;
        Ok(module.rows.is_some() && self.row.is_none())
    }

    /// The rows the page can show: the one named, or the children of it.
    fn rows(&self, sheet: &Sheet, module: &Module) -> Answer<Vec<Row>> {
        let Some(id) = &self.row else { return Ok(Vec::new()) };
        let row = sheet.answers.row(id).ok_or(Kind::NotFound)?;
        let list = module.rows.as_deref().ok_or(Kind::NotFound)?;
        if row.list == list {
            return Ok(vec![row.clone()]);
        }
        let of = sheet.edition.questionnaire.list(list).and_then(|l| l.parent.clone());
        if of.as_deref() != Some(&row.list) {
            return Err(Kind::NotFound.into());
        }
        Ok(sheet.answers.rows_of(list, Some(id)).cloned().collect())
    }

    /// The page as it is looked at: this row alone, a second language beside the first, tables in other scales.
    fn with_all(&self, frame: &Frame, scales: &Scales) -> String {
        let only = self.only.iter().map(|row| format!("only={row}"));
        // A language that the profile says needs no word in the address.
        let second = frame.second.iter().filter(|_| frame.query("with").is_some());
        let second = second.map(|reader| format!("with={}", reader.lang()));
        scale::with(&frame.href(&frame.here), only.chain(second).chain(scales.parameters()))
    }

    /// Back to the cell one came from, or with the word that all is saved.
    fn after_saving(&self, posted: &Posted, scales: &Scales) -> String {
        let with = posted.get("with").filter(|w| !w.is_empty()).map(|w| format!("&with={w}")).unwrap_or_default();
        let only = self.only.as_ref().map(|row| format!("&only={row}")).unwrap_or_default();
        let back = posted.get("back").map(|anchor| format!("#{anchor}")).unwrap_or_default();
        scales.on(&format!("?saved=1{with}{only}{back}"))
    }
}

#[derive(Template)]
#[template(path = "module.html")]
struct ModulePage {
    f: Frame,
    sidebar: Sidebar,
    module: String,
    title: String,
    help: Option<String>,
    row_name: Option<String>,
    row: Option<String>,
    choices: Vec<Choice>,
    /// The row of the choices that is shown alone.
    only: Option<String>,
    /// The page with all rows.
    list_href: String,
    /// What others change from here on is not on the page yet.
    mark: String,
    blocks: Vec<Block>,
    year: i32,
    editable: bool,
    problems: Vec<(String, String, String)>,
    panel: Option<Panel>,
    /// For forms of the panel, so that a repeated one is known.
    key: String,
    saved: bool,
    /// The list whose rows can be added here, with its parent.
    adds: Option<String>,
    /// The rows of this page that can be taken out: id and name.
    rows: Vec<(String, String)>,
    /// Why a row was not added.
    row_problem: Option<String>,
    empty: bool,
    action: String,
    /// The same page with all tables in units.
    unscaled: String,
    /// What the name of a cell follows in the link to its details.
    ask: String,
    scales: Scales,
    /// A table did not move to another scale, because of what was typed in it.
    stayed: bool,
}

/// One of the scales in which a table can be shown.
struct ScaleLink {
    name: String,
    value: String,
    href: String,
    current: bool,
}

impl ModulePage {
    fn scale_links(&self, block: &Block) -> Vec<ScaleLink> {
        let Some(shown) = block.scale else { return Vec::new() };
        let link = |scale: Scale| {
            let mut scales = self.scales.clone();
            scales.set(&block.id, scale);
            ScaleLink {
                name: scale::name(&self.f, scale),
                value: format!("{}={}", block.id, scale.code()),
                href: scales.on(&self.unscaled),
                current: scale == shown,
            }
        };
        Scale::ALL.into_iter().map(link).collect()
    }
}

/// What a page shows besides what is stored.
#[derive(Default)]
struct Shown {
    problems: Problems,
    scales: Scales,
    stayed: bool,
    /// The cell whose panel is open.
    cell: Option<String>,
    /// What was asked, where a panel is open.
    talk: Option<Talk>,
}

fn render(
    mut frame: Frame,
    sheet: &Sheet,
    judged: &[Judged],
    place: &Place,
    view: &View,
    shown: &Shown,
) -> Answer<ModulePage> {
    let Shown { problems, scales, cell, .. } = shown;
    let q = &sheet.edition.questionnaire;
    let module = q.module(&place.module).ok_or(Kind::NotFound)?;
    let all = place.rows(sheet, module)?;
    let rows: Vec<Row> = all.iter().filter(|row| place.only.as_ref().is_none_or(|id| &row.id == id)).cloned().collect();
    let only = place.only.as_ref().filter(|_| !rows.is_empty());
    if place.only.is_some() && only.is_none() {
        return Err(Kind::NotFound.into());
    }
    let editable = can_edit(view);
    frame.lead_on(scale::PREFIX, &scales.parameters().collect::<Vec<_>>());
    let builder = Builder { frame: &frame, sheet, found: Found::of(judged), problems, editable, scales };
    let blocks = if rows.is_empty() && module.rows.is_some() { Vec::new() } else { builder.blocks(module, &rows) };
    let list_href = scales.on(&frame.href(&frame.here));
    let alone = only.map(|id| format!("only={id}"));
    let listed = problems.iter().filter(|(_, p)| !p.message.is_empty());
    let listed = listed.filter_map(|(address, p)| {
        let parsed = address.parse::<crate::domain::questionnaire::Address>().ok()?;
        Some((parsed.anchor(), crate::web::cell_label::label(&frame, q, &sheet.answers, &parsed), p.message.clone()))
    });
    let adds = rows::addable(q, module, place.row.as_deref().and_then(|id| sheet.answers.row(id))).filter(|_| editable);
    let removable = rows.iter().filter(|_| adds.is_some());
    Ok(ModulePage {
        rows: removable.map(|r| (r.id.clone(), sheet.answers.row_name(q, &r.id).to_owned())).collect(),
        row_problem: rows::problem(&frame),
        sidebar: Sidebar::of(&frame, sheet, judged, Some(&module.id)),
        module: module.id.clone(),
        title: frame.m(&format!("module-{}", module.id)),
        help: frame.t.help(&format!("module-{}", module.id)),
        row_name: place.row.as_deref().map(|id| sheet.answers.row_name(q, id).to_owned()),
        row: place.row.clone(),
        empty: rows.is_empty() && module.rows.is_some(),
        adds,
        panel: cell
            .as_deref()
            .and_then(|name| builder.named(module, &rows, name))
            .and_then(|a| panel::of(&builder, judged, &a, shown.talk.as_ref())),
        key: Secret::random()?.reveal().to_owned(),
        choices: choice::of(sheet, judged, module, &all, &list_href, only),
        action: place.with_all(&frame, scales),
        unscaled: place.with_all(&frame, &Scales::default()),
        ask: scale::with("", alone.into_iter().chain(scales.parameters()).chain(std::iter::once("cell=".to_owned()))),
        scales: scales.clone(),
        stayed: shown.stayed,
        mark: sheet.mark.as_ref().map(ToString::to_string).unwrap_or_default(),
        only: only.cloned(),
        list_href,
        problems: listed.collect(),
        blocks,
        year: sheet.answers.year,
        editable,
        saved: frame.query("saved").is_some(),
        f: frame,
    })
}
