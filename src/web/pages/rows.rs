//! The list of schemes, or of schemes with their benefits: state of each, adding, taking out and back in.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::sidebar::Sidebar;
use crate::app::App;
use crate::collection::findings::Judged;
use crate::collection::rows::{self, NewRow, Outcome};
use crate::collection::{Sheet, progress, sheet};
use crate::domain::cells::Row;
use crate::domain::questionnaire::{Address, Module, Questionnaire};
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::frame::{Frame, page, see_other};
use crate::web::permission::Edit;
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "rows.html")]
struct RowsPage {
    f: Frame,
    sidebar: Sidebar,
    module: String,
    title: String,
    help: Option<String>,
    rows: Vec<Entry>,
    closed: Vec<(String, String)>,
    /// The list to which a row can be added on this page.
    adds: Option<String>,
    /// On this page rows are added to no parent.
    row: Option<String>,
    editable: bool,
    problem: Option<String>,
}

struct Entry {
    id: String,
    name: String,
    facts: Vec<String>,
    href: String,
    answered: usize,
    asked: usize,
    findings: usize,
    closable: bool,
}

pub fn list(frame: Frame, sheet: &Sheet, judged: &[Judged], module: &str, editable: bool) -> Answer<HttpResponse> {
    let q = &sheet.edition.questionnaire;
    let module = q.module(module).ok_or(Kind::NotFound)?;
    let own = module.rows.as_deref().ok_or(Kind::NotFound)?;
    let listed = q.list(own).and_then(|l| l.parent.as_deref()).unwrap_or(own);
    let base = frame.place.as_ref().map(|p| p.href.clone()).unwrap_or_default();
    let adds = addable(q, module, None).filter(|_| editable);
    let entries =
        sheet.answers.rows_of(listed, None).map(|row| entry(&frame, sheet, judged, module, row, &base, adds.is_some()));
    let entries: Vec<Entry> = entries.collect();
    let closed = sheet.answers.rows.iter().filter(|r| r.closed && r.list == own);
    page(&RowsPage {
        sidebar: Sidebar::of(&frame, sheet, judged, Some(&module.id)),
        module: module.id.clone(),
        title: frame.m(&format!("module-{}", module.id)),
        help: frame.t.help(&format!("module-{}", module.id)),
        closed: closed.map(|r| (r.id.clone(), sheet.answers.row_name(q, &r.id).to_owned())).collect(),
        rows: entries,
        adds,
        row: None,
        editable,
        problem: problem(&frame),
        f: frame,
    })
}

/// Why a row was not added or taken out, as the address of the page says.
pub fn problem(frame: &Frame) -> Option<String> {
    frame
        .query("problem")
        .filter(|p| ["name", "code", "yours", "locked"].contains(p))
        .map(|p| frame.m(&format!("row-problem-{p}")))
}

fn entry(
    frame: &Frame,
    sheet: &Sheet,
    judged: &[Judged],
    module: &Module,
    row: &Row,
    base: &str,
    closable: bool,
) -> Entry {
    let q = &sheet.edition.questionnaire;
    let own = module.rows.as_deref() == Some(row.list.as_str());
    let rows: Vec<&Row> = if own {
        vec![row]
    } else {
        module.rows.iter().flat_map(|list| sheet.answers.rows_of(list, Some(&row.id))).collect()
    };
    let done = rows.iter().map(|r| progress::of_row(sheet, module, Some(&r.id)));
    let (answered, asked) = done.fold((0, 0), |(a, b), p| (a + p.answered, b + p.asked));
    let on_row = |j: &&Judged| {
        j.blocks()
            && j.finding.addresses.first().is_some_and(|a| {
                a.module == module.id && a.row.as_ref().is_some_and(|id| rows.iter().any(|r| &r.id == id))
            })
    };
    let count = (!own).then(|| frame.m1("rows-count", "count", rows.len()));
    Entry {
        name: sheet.answers.row_name(q, &row.id).to_owned(),
        facts: coded_facts(frame, sheet, row).into_iter().chain(count).collect(),
        href: format!("{base}/{}/{}", module.id, row.id),
        findings: judged.iter().filter(on_row).count(),
        closable: closable && own,
        id: row.id.clone(),
        answered,
        asked,
    }
}

/// The first coded answers of a row say what it is: contributory, active …
fn coded_facts(frame: &Frame, sheet: &Sheet, row: &Row) -> Vec<String> {
    let q = &sheet.edition.questionnaire;
    let Some(module) = q.list(&row.list).and_then(|l| q.module(&l.module)) else { return Vec::new() };
    let coded = module
        .tables
        .iter()
        .flat_map(|t| module.table_questions(t))
        .filter(|question| question.kind == crate::domain::questionnaire::Kind::Code);
    let name = |question: &crate::domain::questionnaire::Question| {
        let address = Address::new(&module.id, Some(&row.id), &question.id, &[], sheet.answers.year);
        let code = sheet.answers.cell(&address)?.value.clone()?;
        Some(frame.code(q, question.codelist.as_deref()?, &sheet.answers.country, &code))
    };
    coded.filter_map(name).take(2).collect()
}

/// The list whose rows are added on a page: the module's own list, beside its parent when it has one.
pub fn addable(q: &Questionnaire, module: &Module, on: Option<&Row>) -> Option<String> {
    let list = q.list(module.rows.as_deref()?)?;
    let fits = match (&list.parent, on) {
        (None, None) => true,
        (Some(parent), Some(row)) => parent == &row.list,
        _ => false,
    };
    (fits && list.module == module.id && list.pairs_of.is_none()).then(|| list.id.clone())
}

/// Adds a row, takes one out, or takes it back in.
pub async fn change(request: HttpRequest, app: web::Data<App>, edit: Edit, posted: Posted) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&edit.0.submission);
    let base = frame.place.as_ref().map(|p| p.href.clone()).unwrap_or_default();
    let (context, submission, account) = (app.context.clone(), edit.0.submission.clone(), edit.0.person.id());
    let eyes = edit.0.eyes();
    let module = posted.text("module");
    let parent = Some(posted.text("parent")).filter(|p| !p.is_empty());
    let list_page = format!("{base}/{module}{}", parent.as_ref().map(|p| format!("/{p}")).unwrap_or_default());
    let outcome = match (posted.get("close"), posted.get("reopen")) {
        (None, None) => {
            let new = NewRow {
                list: posted.text("list"),
                parent: parent.clone(),
                name: posted.text("name"),
                code: posted.text("code"),
            };
            app.store
                .write(move |tx| {
                    let sheet = sheet::seen(tx.db(), &context, submission, &eyes)?;
                    rows::add(tx, &sheet, account, &new)
                })
                .await?
        }
        (row, back) => {
            let (row, closed) = (row.or(back).unwrap_or_default().to_owned(), row.is_some());
            app.store
                .write(move |tx| {
                    let sheet = sheet::seen(tx.db(), &context, submission, &eyes)?;
                    rows::set_closed(tx, &sheet, account, &row, closed)
                })
                .await?
        }
    };
    let answer = match outcome {
        // A new scheme opens its own page; a new benefit appears on the page of its scheme.
        Outcome::Done { id } if posted.get("name").is_some() && parent.is_none() => format!("{base}/{module}/{id}"),
        Outcome::Done { .. } => list_page,
        Outcome::NameMissing => format!("{list_page}?problem=name"),
        Outcome::CodeUnusable => format!("{list_page}?problem=code"),
        Outcome::NotYours => format!("{list_page}?problem=yours"),
        Outcome::UnknownParent => return Err(Problem::new(Kind::NotFound)),
        Outcome::Shut(why) => return Err(Problem::from(why)),
    };
    Ok(see_other(&answer))
}
