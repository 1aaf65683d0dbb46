//! One person: roles and place to change, and the account to close or open.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::form::{Choice, Form};
use super::position::{self, RoleChoice};
use crate::app::App;
use crate::collection::people::{self, Change, Indispensable};
use crate::store::accounts::{self, Account, Institution};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::Administer;
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    f: Frame,
    account: Account,
    form: Form,
    roles: Vec<RoleChoice>,
    institutions: Vec<Choice>,
}

pub async fn show(
    request: HttpRequest,
    app: web::Data<App>,
    _admin: Administer,
    path: web::Path<(String, i64)>,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (account, known) = load(&app, path.into_inner().1).await?;
    let mut form = Form::default();
    position::fill(&mut form, &account.position());
    render(frame, account, &known, form)
}

async fn load(app: &App, id: i64) -> Answer<(Account, Vec<Institution>)> {
    Ok(app.store.read(move |db| Ok((accounts::by_id(db, id)?, accounts::institutions(db)?))).await?)
}

fn render(frame: Frame, account: Account, known: &[Institution], form: Form) -> Answer<HttpResponse> {
    let status = if form.good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = PersonPage {
        roles: position::choices(&frame),
        institutions: position::suggestions(&frame, known),
        account,
        form,
        f: frame,
    };
    page_with(status, &page)
}

/// Changes what somebody holds, closes the account, or opens it again.
pub async fn change(
    request: HttpRequest,
    app: web::Data<App>,
    admin: Administer,
    path: web::Path<(String, i64)>,
    posted: Posted,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (id, by) = (path.into_inner().1, admin.0.id());
    let mut form = position::form(&posted, &[]);
    let (wanted, done) = match posted.get("do") {
        // Nobody closes the own account: that would be a door shut from outside.
        Some("close") if id != by => (Change::Close, "closed"),
        Some("open") => (Change::Open, "opened"),
        Some("hold") => {
            let (account, known) = load(&app, id).await?;
            let Some((position, new)) = position::judge(&frame, &mut form, &known) else {
                return render(frame, account, &known, form);
            };
            if let Some(new) = new {
                people::add(&app.store, by, new).await?;
            }
            (Change::Hold(position), "changed")
        }
        _ => return Err(Kind::BadRequest.into()),
    };
    let (meant, closing) = (wanted.clone(), matches!(wanted, Change::Close));
    let kept = app.store.write(move |tx| people::change(tx, by, id, &meant)).await?;
    let Some(kept) = kept else { return Ok(see_other(&frame.href(&format!("/admin/people?done={done}")))) };
    let (account, known) = load(&app, id).await?;
    if closing {
        position::fill(&mut form, &account.position());
    }
    form.refuse(if closing { "" } else { "roles" }, in_words(&frame, &account, &kept));
    render(frame, account, &known, form)
}

/// Why it cannot be, and what to do first.
fn in_words(frame: &Frame, account: &Account, kept: &Indispensable) -> String {
    let name = account.name.as_str();
    match kept {
        Indispensable::Administrator => frame.m1("people-last-administrator", "name", name),
        Indispensable::Coordinator(country) => {
            frame.m2("people-last-coordinator", "name", name, "country", frame.country(country))
        }
    }
}
