//! The institutions people work for: where each belongs, and closing one that takes no part any more.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::place;
use crate::app::App;
use crate::collection::people;
use crate::store::accounts::{self, Account, Institution, is_closed};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page, see_other};
use crate::web::permission::Administer;
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "institutions.html")]
struct InstitutionsPage {
    f: Frame,
    institutions: Vec<Line>,
    done: Option<String>,
}

struct Line {
    code: String,
    name: String,
    country: String,
    /// People who may sign in.
    people: usize,
    closed: bool,
    /// Closed with the institution it is a department of.
    with_parent: bool,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, _admin: Administer) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (known, people) = app.store.read(|db| Ok((accounts::institutions(db)?, accounts::all(db)?))).await?;
    let done = frame.query("done").filter(|done| ["closed", "opened"].contains(done));
    page(&InstitutionsPage {
        institutions: known.iter().map(|one| line(&frame, &known, &people, one)).collect(),
        done: done.map(|done| frame.m(&format!("institutions-done-{done}"))),
        f: frame,
    })
}

fn line(f: &Frame, known: &[Institution], people: &[Account], one: &Institution) -> Line {
    let works = |who: &&Account| !who.disabled && who.institution.as_ref() == Some(&one.code);
    Line {
        name: place::full_name(f, known, &one.code),
        country: one.country.as_deref().map_or_else(|| "—".to_owned(), |code| f.country(code)),
        people: people.iter().filter(works).count(),
        closed: one.closed,
        with_parent: !one.closed && is_closed(known, &one.code),
        code: one.code.clone(),
    }
}

/// Closes an institution, or opens it again.
pub async fn change(
    request: HttpRequest,
    app: web::Data<App>,
    admin: Administer,
    posted: Posted,
) -> Answer<HttpResponse> {
    let (frame, by, code) = (Frame::of(&request)?, admin.0.id(), posted.text("code"));
    let (closed, done) = match posted.get("do") {
        Some("close") => (true, "closed"),
        Some("open") => (false, "opened"),
        _ => return Err(Kind::BadRequest.into()),
    };
    app.store.write(move |tx| people::set_closed(tx, by, &code, closed)).await?;
    Ok(see_other(&frame.href(&format!("/admin/institutions?done={done}"))))
}
