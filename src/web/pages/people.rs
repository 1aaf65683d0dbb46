//! People who may sign in: who they are, and inviting one more.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::form::{Choice, Form};
use super::position::{self, RoleChoice};
use super::reset::is_address;
use crate::app::App;
use crate::collection::{accounts as signing, people as adding};
use crate::domain::submission::Role;
use crate::store::accounts::{self, Account, Institution, NewAccount};
use crate::store::{StoreError, now};
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::Administer;
use crate::web::posted::Posted;

const FIELDS: [&str; 3] = ["email", "name", "language"];

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    f: Frame,
    people: Vec<Line>,
    form: Form,
    roles: Vec<RoleChoice>,
    languages: Vec<Choice>,
    institutions: Vec<Choice>,
    done: Option<String>,
}

struct Line {
    id: i64,
    name: String,
    email: String,
    roles: String,
    place: String,
    language: String,
    state: &'static str,
    /// Nobody closes the own account: the last administrator would lock the door from inside.
    changeable: bool,
    disabled: bool,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, admin: Administer) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let form = Form::with(&[("language", frame.lang()), ("roles", Role::Contributor.code())]);
    render(frame, &app, &admin, form).await
}

async fn render(frame: Frame, app: &App, admin: &Administer, form: Form) -> Answer<HttpResponse> {
    let (people, known) = app.store.read(|db| Ok((accounts::all(db)?, accounts::institutions(db)?))).await?;
    let done = frame.query("done").filter(|done| ["invited", "changed", "closed", "opened"].contains(done));
    let status = if form.good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = PeoplePage {
        people: people.into_iter().map(|account| line(&frame, &known, account, admin.0.id())).collect(),
        roles: position::choices(&frame),
        languages: frame.languages.iter().map(|l| Choice { value: l.code.clone(), text: l.name.clone() }).collect(),
        institutions: position::suggestions(&frame, &known),
        done: done.map(|done| frame.m(&format!("people-done-{done}"))),
        form,
        f: frame,
    };
    page_with(status, &page)
}

fn line(frame: &Frame, known: &[Institution], account: Account, own: i64) -> Line {
    Line {
        id: account.id,
        roles: frame.roles(account.roles),
        place: position::in_words(frame, known, &account.position()),
        language: frame
            .languages
            .iter()
            .find(|l| l.code == account.language)
            .map_or(account.language, |l| l.name.clone()),
        state: match (account.disabled, account.password.is_some()) {
            (true, _) => "people-closed",
            (false, true) => "people-active",
            (false, false) => "people-invited",
        },
        changeable: account.id != own,
        disabled: account.disabled,
        name: account.name,
        email: account.email,
    }
}

pub async fn invite(
    request: HttpRequest,
    app: web::Data<App>,
    admin: Administer,
    posted: Posted,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let mut form = position::form(&posted, &FIELDS);
    let known = app.store.read(accounts::institutions).await?;
    let Some((new, institution)) = judge(&frame, &mut form, &known) else {
        return render(frame, &app, &admin, form).await;
    };
    let by = admin.0.id();
    if let Some(institution) = institution {
        adding::add(&app.store, by, institution).await?;
    }
    match signing::invite(&app.store, &app.context, by, new).await {
        Ok(_) => Ok(see_other(&frame.href("/admin/people?done=invited"))),
        Err(StoreError::Exists(_)) => {
            form.refuse("email", frame.m("people-email-taken"));
            render(frame, &app, &admin, form).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The account to be, when everything that was typed can stand.
fn judge(frame: &Frame, form: &mut Form, known: &[Institution]) -> Option<(NewAccount, Option<Institution>)> {
    if !is_address(form.value("email")) {
        form.refuse("email", frame.m("field-email-wrong"));
    }
    if !(1..=200).contains(&form.value("name").chars().count()) {
        form.refuse("name", frame.m("field-name-wrong"));
    }
    if frame.languages.iter().all(|l| l.code != form.value("language")) {
        form.refuse("language", frame.m("field-choice-wrong"));
    }
    let (position, institution) = position::judge(frame, form, known)?;
    let account = NewAccount {
        email: form.value("email").to_owned(),
        name: form.value("name").to_owned(),
        position,
        language: form.value("language").to_owned(),
        second_language: None,
        password: None,
        created_at: now().naive_utc(),
    };
    Some((account, institution))
}
