//! The history of one cell: every change with who, when, value, status, note and source.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::versions::moment;
use crate::app::App;
use crate::collection::lineage::{self, Key};
use crate::collection::sheet;
use crate::domain::cells::{Cell, Origin};
use crate::domain::questionnaire::Address;
use crate::store::{cells, versions};
use crate::web::cell_label;
use crate::web::cell_value::{self, CellText};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page};
use crate::web::permission::View;

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage {
    f: Frame,
    label: String,
    help: Option<String>,
    href: String,
    address: String,
    /// Newest first.
    entries: Vec<Entry>,
    /// What was given out of it, of the version accepted last: page and key.
    given_out: Vec<(String, String)>,
    /// What was accepted for earlier years, latest first.
    years: Vec<(i32, CellText)>,
}

struct Entry {
    time: String,
    by: String,
    from: String,
    cell: CellText,
}

/// Where a change came from, in words; nothing for changes from before it was kept.
pub fn origin(f: &Frame, origin: Option<&Origin>) -> String {
    match origin {
        None => String::new(),
        Some(Origin::File(name)) => f.m1("origin-file", "file", name.as_str()),
        Some(other) => f.m(&format!("origin-{}", other.code())),
    }
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?.at(&view.submission);
    let address: Address = f.query("address").and_then(|text| text.parse().ok()).ok_or(Kind::NotFound)?;
    let eyes = view.eyes();
    let (context, submission, asked) = (app.context.clone(), view.submission, address.clone());
    let (sheet, past, given_out) = app
        .store
        .read(move |db| {
            let sheet = sheet::seen(db, &context, submission, &eyes)?;
            let past = sheet.history(db, &asked)?;
            let given_out = match versions::accepted_link(db, &sheet.submission.id)? {
                Some((number, _)) => lineage::of_cell(db, &sheet.submission.id, number, &asked.to_string())?,
                None => Vec::new(),
            };
            Ok((sheet, past, given_out))
        })
        .await?;
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let f = f.in_currency(q, answers);
    let question =
        q.question_at(&address, &answers.country).filter(|_| address.year == answers.year).ok_or(Kind::NotFound)?;
    let text = |cell: &Cell| cell_value::text(&f, q, &answers.country, &address, Some(cell));
    let earlier = (1..100)
        .map(|back| address.in_year(address.year - back))
        .map_while(|a| answers.cell(&a).map(|c| (a.year, text(c))));
    let entry = |p: &cells::Past| Entry {
        time: moment(&f, p.at),
        by: p.by.clone(),
        from: origin(&f, p.origin.as_ref()),
        cell: text(&p.cell),
    };
    page(&HistoryPage {
        label: cell_label::label(&f, q, answers, &address),
        help: f.t.help(&question.message()),
        href: cell_label::href(&f, q, answers, &address),
        entries: past.iter().map(entry).collect(),
        years: earlier.collect(),
        given_out: given_out
            .iter()
            .map(|figure| (super::lineage::href(&f, figure, None), Key::of(figure).to_string()))
            .collect(),
        address: address.to_string(),
        f,
    })
}
