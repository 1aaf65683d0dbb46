//! Where invitations and reset links lead: choosing a password, twice, and being signed in.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::form::Form;
use super::sign_in::signed_in;
use crate::app::App;
use crate::collection::accounts;
use crate::collection::passwords::{Passwords, SHORTEST};
use crate::store::accounts::Account;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page, page_with};
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "welcome.html")]
struct WelcomePage {
    f: Frame,
    form: Form,
    /// None: the link is used or too old.
    owner: Option<Owner>,
}

struct Owner {
    greeting: String,
    email: String,
    token: String,
    shortest: usize,
    length_help: String,
}

impl Owner {
    fn of(frame: &Frame, account: Account, token: &str) -> Owner {
        Owner {
            greeting: frame.m1("welcome-greeting", "name", &account.name),
            email: account.email,
            token: token.to_owned(),
            shortest: SHORTEST,
            length_help: frame.m1("welcome-length", "count", SHORTEST),
        }
    }
}

pub async fn show(
    request: HttpRequest,
    app: web::Data<App>,
    path: web::Path<(String, String)>,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (_lang, token) = path.into_inner();
    match accounts::owner_of_link(&app.store, &token).await? {
        Some(account) => {
            let owner = Some(Owner::of(&frame, account, &token));
            page(&WelcomePage { f: frame, form: Form::default(), owner })
        }
        None => no_longer_good(frame),
    }
}

pub async fn submit(
    request: HttpRequest,
    app: web::Data<App>,
    path: web::Path<(String, String)>,
    posted: Posted,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (_lang, token) = path.into_inner();
    let Some(account) = accounts::owner_of_link(&app.store, &token).await? else {
        return no_longer_good(frame);
    };
    let (password, again) = (posted.get("password").unwrap_or_default(), posted.get("again").unwrap_or_default());
    let mut form = Form::default();
    if !Passwords::acceptable(password) {
        form.refuse("password", frame.m1("welcome-length-wrong", "count", SHORTEST));
    } else if password != again {
        form.refuse("again", frame.m("welcome-different"));
    }
    if !form.good() {
        let owner = Some(Owner::of(&frame, account, &token));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &WelcomePage { f: frame, form, owner });
    }
    match accounts::set_password_by_link(&app.store, &app.passwords, &token, password).await? {
        Some((session, account)) => Ok(signed_in(&app, &session, &format!("/{}", account.language))),
        None => no_longer_good(frame),
    }
}

fn no_longer_good(frame: Frame) -> Answer<HttpResponse> {
    page_with(StatusCode::NOT_FOUND, &WelcomePage { f: frame, form: Form::default(), owner: None })
}
