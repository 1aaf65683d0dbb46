//! One cell by itself: what stands in the panel, with the values of the last years and the last changes. The scripts of
//! the module page lay it beside the tables; it stands alone as well.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::can_edit;
use super::found::Found;
use super::grid::{Builder, Problems};
use super::panel::{self, Panel, Past, Talk};
use super::scale::{self, Scales};
use crate::app::App;
use crate::collection::accounts::Secret;
use crate::collection::{findings, sheet};
use crate::domain::cells::{Cell, Scale};
use crate::domain::questionnaire::Address;
use crate::store::cells;
use crate::web::cell_label;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page};
use crate::web::pages::history;
use crate::web::permission::View;

/// As many years and changes as are shown.
const YEARS: i32 = 10;
const CHANGES: usize = 5;

#[derive(Template)]
#[template(path = "cell_page.html")]
struct CellPage {
    f: Frame,
    p: Panel,
    key: String,
    year: i32,
    action: String,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, view: View) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?.at(&view.submission);
    let address: Address = frame.query("address").and_then(|text| text.parse().ok()).ok_or(Kind::NotFound)?;
    let editable = can_edit(&view);
    let (party, eyes) = (view.party(), view.eyes());
    let (context, submission, asked) = (app.context.clone(), view.submission, address.clone());
    let (sheet, judged, past, years, talk) = app
        .store
        .read(move |db| {
            let talk = Talk::load(db, &submission, party)?;
            let sheet = sheet::seen(db, &context, submission, &eyes)?;
            let past = sheet.history(db, &asked)?;
            let (q, country) = (&sheet.edition.questionnaire, &sheet.submission.country);
            let years = sheet::years(db, &context.editions, q, country, &asked, YEARS)?;
            let judged = findings::judge(&sheet)?;
            Ok((sheet, judged, past, years, talk))
        })
        .await?;
    let frame = frame.in_currency(&sheet.edition.questionnaire, &sheet.answers);
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let none = Problems::new();
    let scales = Scales::asked(&frame);
    let scale = q.question(&address.question_ref()).map_or(Scale::Units, |question| scales.of(q, question));
    let found = Found::of(&judged);
    let builder = Builder { frame: &frame, sheet: &sheet, found, problems: &none, editable, scales: &scales };
    let p = panel::of(&builder, &judged, &address, Some(&talk)).filter(|_| address.year == answers.year);
    let mut p = p.ok_or(Kind::NotFound)?;
    let words = |cell: &Cell| {
        let shown = scale::text(&frame, q, &answers.country, &address, Some(cell), scale);
        match shown.status {
            Some((code, _)) if cell.value.is_some() => format!("{} {code}", shown.text),
            _ if shown.text.is_empty() => frame.m("history-emptied"),
            _ => shown.text,
        }
    };
    p.years = years.iter().map(|(year, cell)| (*year, words(cell))).collect();
    let change = |past: &cells::Past| Past {
        value: words(&past.cell),
        by: past.by.clone(),
        time: frame.t.date_time(past.at),
        from: history::origin(&frame, past.origin.as_ref()),
    };
    p.past = past.iter().take(CHANGES).map(change).collect();
    let href = cell_label::href(&frame, q, answers, &address);
    let action = scales.on(href.split('#').next().unwrap_or_default());
    page(&CellPage { key: Secret::random()?.reveal().to_owned(), year: answers.year, action, p, f: frame })
}
