//! One's own account: languages, mails, and where to change the password.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;

use super::place;
use crate::app::App;
use crate::collection::digests;
use crate::store::accounts::{self, Account};
use crate::store::{Audit, Written};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page, see_other};
use crate::web::permission::Person;
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "profile.html")]
struct ProfilePage {
    f: Frame,
    account: Account,
    roles: String,
    country: Option<String>,
    institution: Option<String>,
    /// Whether the weekly digest comes; none for those who have no digest.
    digests: Option<bool>,
    saved: bool,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, person: Person) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let account = person.signed.account;
    let code = account.institution.clone();
    let id = account.id;
    let read = app.store.read(move |db| Ok((accounts::institutions(db)?, accounts::wants_digests(db, id)?)));
    let (known, wanted) = read.await?;
    let institution = code.as_deref().map(|code| place::full_name(&frame, &known, code));
    page(&ProfilePage {
        roles: frame.roles(account.roles),
        country: account.country.as_deref().map(|code| frame.country(code)),
        institution,
        digests: digests::reads(account.roles).then_some(wanted),
        saved: frame.query("saved").is_some(),
        account,
        f: frame,
    })
}

pub async fn submit(request: HttpRequest, app: web::Data<App>, person: Person, posted: Posted) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    if posted.get("form") == Some("mails") {
        digests::choose(&app.store, person.id(), posted.get("digests").is_some()).await?;
        return Ok(see_other(&frame.href("/profile?saved=yes")));
    }
    let known = |code: &String| frame.languages.iter().any(|l| &l.code == code);
    let first = Some(posted.text("language")).filter(known).ok_or(Kind::UnknownCode)?;
    // The same language twice would show every text twice.
    let second = Some(posted.text("second")).filter(known).filter(|code| *code != first);
    let (id, page) = (person.id(), format!("/{first}/profile?saved=yes"));
    app.store
        .write(move |tx| {
            accounts::set_languages(tx, id, &first, second.as_deref())?;
            Ok(Written::with(
                (),
                Audit::by(
                    id,
                    "account.languages",
                    format!("account:{id}"),
                    json!({ "first": first, "second": second }),
                ),
            ))
        })
        .await?;
    Ok(see_other(&page))
}
