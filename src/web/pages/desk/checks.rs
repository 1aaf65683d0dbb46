//! Values that contradict a check across institutions: the finding in words, and whose figure each is.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::collection::reconciling::{self, Across, Stands};
use crate::collection::{Sheet, findings, sheet};
use crate::store::Db;
use crate::store::accounts::{self, Institution};
use crate::web::cell_label;
use crate::web::cell_value::{self, CellText};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::pages::finding_text::{self, FindingText};
use crate::web::permission::Coordinate;

#[derive(Template)]
#[template(path = "desk_checks.html")]
struct ChecksPage {
    f: Frame,
    found: Vec<Found>,
}

struct Found {
    text: FindingText,
    cells: Vec<Line>,
}

struct Line {
    label: String,
    href: String,
    value: CellText,
    /// Whose figure it is.
    whose: String,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, coordinate: Coordinate) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&coordinate.0.submission);
    let (context, submission) = (app.context.clone(), coordinate.0.submission.clone());
    let read = move |db: &mut Db| {
        let sheet = sheet::load(db, &context, submission)?;
        let judged = findings::judge(&sheet)?;
        Ok((reconciling::across(db, &sheet, judged)?, accounts::institutions(db)?, sheet))
    };
    let (across, institutions, sheet) = app.store.read(read).await?;
    let f = f.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    page(&ChecksPage { found: across.iter().map(|one| found(&f, &sheet, &institutions, one)).collect(), f: f.clone() })
}

fn found(f: &Frame, sheet: &Sheet, institutions: &[Institution], across: &Across) -> Found {
    let q = &sheet.edition.questionnaire;
    Found {
        text: finding_text::sentence(f, q, &sheet.answers, &across.judged.finding),
        cells: across.cells.iter().map(|cell| line(f, sheet, institutions, cell)).collect(),
    }
}

fn line(f: &Frame, sheet: &Sheet, institutions: &[Institution], cell: &Stands) -> Line {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let name = |code: &String| {
        institutions.iter().find(|one| &one.code == code).map_or_else(|| code.clone(), |one| one.name(f.lang()))
    };
    let names: Vec<String> = cell.institutions.iter().map(name).collect();
    Line {
        label: cell_label::label(f, q, answers, &cell.address),
        href: cell_label::href(f, q, answers, &cell.address),
        value: cell_value::text(f, q, &answers.country, &cell.address, answers.cells.get(&cell.address)),
        whose: if names.is_empty() { f.m("desk-coordinator") } else { names.join(", ") },
    }
}
