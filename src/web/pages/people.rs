//! People who may sign in: inviting them, closing and opening their accounts.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;

use super::form::{Choice, Form};
use super::place;
use super::reset::is_address;
use crate::app::App;
use crate::collection::accounts as signing;
use crate::domain::submission::Role;
use crate::store::accounts::{self, Account, Institution, NewAccount};
use crate::store::{Audit, StoreError, Written, now, tokens};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page_with, see_other};
use crate::web::permission::Administer;
use crate::web::posted::Posted;

const FIELDS: [&str; 7] = ["email", "name", "role", "language", "country", "institution", "institution_name"];

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    f: Frame,
    people: Vec<Line>,
    form: Form,
    roles: Vec<Choice>,
    languages: Vec<Choice>,
    institutions: Vec<Choice>,
    done: Option<String>,
}

struct Line {
    id: i64,
    name: String,
    email: String,
    role: String,
    place: String,
    language: String,
    state: &'static str,
    /// Nobody closes the own account: the last administrator would lock the door from inside.
    changeable: bool,
    disabled: bool,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, admin: Administer) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let form = Form::with(&[("language", frame.lang()), ("role", Role::Contributor.code())]);
    render(frame, &app, &admin, form).await
}

async fn render(frame: Frame, app: &App, admin: &Administer, form: Form) -> Answer<HttpResponse> {
    let (people, known) = app.store.read(|db| Ok((accounts::all(db)?, accounts::institutions(db)?))).await?;
    let role = |role: Role| Choice { value: role.code().to_owned(), text: frame.m(&format!("role-{role}")) };
    let done = frame.query("done").filter(|done| ["invited", "closed", "opened"].contains(done));
    let status = if form.good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = PeoplePage {
        people: people.into_iter().map(|account| line(&frame, account, admin.0.id())).collect(),
        roles: Role::ALL.into_iter().map(role).collect(),
        languages: frame.languages.iter().map(|l| Choice { value: l.code.clone(), text: l.name.clone() }).collect(),
        institutions: place::suggestions(&frame, &known),
        done: done.map(|done| frame.m(&format!("people-done-{done}"))),
        form,
        f: frame,
    };
    page_with(status, &page)
}

fn line(frame: &Frame, account: Account, own: i64) -> Line {
    let country = account.country.as_deref().map(|code| frame.country(code));
    Line {
        id: account.id,
        role: frame.m(&format!("role-{}", account.role)),
        place: country.into_iter().chain(account.institution).collect::<Vec<_>>().join(" · "),
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
    let mut form = Form::of(&posted, &FIELDS);
    let known = app.store.read(accounts::institutions).await?;
    let Some((new, institution)) = judge(&frame, &mut form, &known) else {
        return render(frame, &app, &admin, form).await;
    };
    let by = admin.0.id();
    if let Some(institution) = institution.filter(|i| known.iter().all(|k| k.code != i.code)) {
        add(&app, by, institution).await?;
    }
    match signing::invite(&app.store, &app.context, by, new).await {
        Ok(_) => {
            app.mail_waiting.notify_one();
            Ok(see_other(&frame.href("/admin/people?done=invited")))
        }
        Err(StoreError::Exists(_)) => {
            form.refuse("email", frame.m("people-email-taken"));
            render(frame, &app, &admin, form).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn add(app: &App, by: i64, institution: Institution) -> Answer<()> {
    let subject = format!("institution:{}", institution.code);
    let write = app.store.write(move |tx| {
        accounts::add_institution(tx, &institution)?;
        let detail = json!({ "country": institution.country });
        Ok(Written::with((), Audit::by(by, "institution.add", subject, detail)))
    });
    Ok(write.await?)
}

/// The account to be, when everything that was typed can stand.
fn judge(frame: &Frame, form: &mut Form, known: &[Institution]) -> Option<(NewAccount, Option<Institution>)> {
    if !is_address(form.value("email")) {
        form.refuse("email", frame.m("field-email-wrong"));
    }
    if !(1..=200).contains(&form.value("name").chars().count()) {
        form.refuse("name", frame.m("field-name-wrong"));
    }
    let role: Option<Role> = form.value("role").parse().ok();
    if role.is_none() {
        form.refuse("role", frame.m("field-choice-wrong"));
    }
    if frame.languages.iter().all(|l| l.code != form.value("language")) {
        form.refuse("language", frame.m("field-choice-wrong"));
    }
    let (country, institution) = role.map(|role| place_of(role, frame, form, known)).unwrap_or_default();
    let role = role.filter(|_| form.good())?;
    let account = NewAccount {
        email: form.value("email").to_owned(),
        name: form.value("name").to_owned(),
        role: role.code().to_owned(),
        country,
        institution: institution.as_ref().map(|i| i.code.clone()),
        language: form.value("language").to_owned(),
        second_language: None,
        password: None,
        created_at: now().naive_utc(),
    };
    Some((account, institution))
}

/// Contributors answer for an institution of a country. The others see every country and may name an institution.
fn place_of(
    role: Role,
    frame: &Frame,
    form: &mut Form,
    known: &[Institution],
) -> (Option<String>, Option<Institution>) {
    if role == Role::Contributor {
        let country = place::country(frame, form);
        let institution = country.as_deref().and_then(|country| place::institution(frame, form, known, Some(country)));
        return (country, institution);
    }
    let named = !form.value("institution").is_empty();
    (None, named.then(|| place::institution(frame, form, known, None)).flatten())
}

/// Closes an account, or opens it again. A closed account is signed out everywhere at once.
pub async fn change(
    request: HttpRequest,
    app: web::Data<App>,
    admin: Administer,
    path: web::Path<(String, i64)>,
    posted: Posted,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (_lang, id) = path.into_inner();
    let by = admin.0.id();
    let close = match posted.get("do") {
        Some("close") if id != by => true,
        Some("open") => false,
        _ => return Err(Kind::BadRequest.into()),
    };
    app.store
        .write(move |tx| {
            accounts::by_id(tx.db(), id)?;
            accounts::set_disabled(tx, id, close)?;
            tokens::close_sessions_of(tx, id)?;
            let action = if close { "account.close" } else { "account.open" };
            Ok(Written::with((), Audit::by(by, action, format!("account:{id}"), json!({}))))
        })
        .await?;
    Ok(see_other(&frame.href(if close { "/admin/people?done=closed" } else { "/admin/people?done=opened" })))
}
