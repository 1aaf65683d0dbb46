//! Signing in and out. The answer never tells whether the address or the password was wrong.

use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::form::Form;
use crate::app::App;
use crate::collection::accounts::{self, Secret, SignIn};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page, page_with, see_other};
use crate::web::permission::Person;
use crate::web::posted::Posted;
use crate::web::{admission, client};

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    f: Frame,
    form: Form,
    next: String,
}

pub async fn show(request: HttpRequest) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let next = frame.query("next").filter(|next| is_ours(next)).unwrap_or_default().to_owned();
    page(&SignInPage { f: frame, form: Form::default(), next })
}

pub async fn submit(request: HttpRequest, app: web::Data<App>, posted: Posted) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let password = posted.get("password").unwrap_or_default();
    let from = client::address(&request, &app);
    match accounts::sign_in(&app.store, &app.passwords, &posted.text("email"), password, &from).await? {
        SignIn::Done { session, account } => {
            let next = posted.get("next").filter(|next| is_ours(next)).map(str::to_owned);
            Ok(signed_in(&app, &session, &next.unwrap_or_else(|| format!("/{}", account.language))))
        }
        SignIn::Wrong => {
            let text = frame.m("sign-in-wrong");
            refused(frame, &posted, StatusCode::UNPROCESSABLE_ENTITY, text)
        }
        SignIn::Wait { minutes } => {
            let text = frame.m1("sign-in-wait", "minutes", minutes);
            let mut answer = refused(frame, &posted, StatusCode::TOO_MANY_REQUESTS, text)?;
            answer.headers_mut().insert(header::RETRY_AFTER, (minutes * 60).into());
            Ok(answer)
        }
    }
}

pub async fn sign_out(
    request: HttpRequest,
    app: web::Data<App>,
    person: Person,
    _checked: Posted,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let session = person.signed.session.as_ref().ok_or(Kind::BadRequest)?;
    accounts::sign_out(&app.store, session.token_hash.clone(), person.id()).await?;
    let mut answer = see_other(&frame.href("/sign-in"));
    let mut cookie = session_cookie(&app, "");
    cookie.make_removal();
    answer.add_cookie(&cookie).map_err(|_| Kind::Internal)?;
    Ok(answer)
}

/// Gives the session to the browser and shows the next page.
pub fn signed_in(app: &App, session: &Secret, next: &str) -> HttpResponse {
    let mut answer = see_other(next);
    if let Err(error) = answer.add_cookie(&session_cookie(app, session.reveal())) {
        tracing::error!(%error, "a session cookie could not be set");
    }
    answer
}

fn session_cookie(app: &App, value: &str) -> Cookie<'static> {
    let secure = app.settings.secure();
    Cookie::build(admission::cookie_name(secure), value.to_owned())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(secure)
        .finish()
}

fn refused(frame: Frame, posted: &Posted, status: StatusCode, text: String) -> Answer<HttpResponse> {
    let mut form = Form::of(posted, &["email"]);
    form.refuse("", text);
    let next = posted.get("next").filter(|next| is_ours(next)).unwrap_or_default().to_owned();
    page_with(status, &SignInPage { f: frame, form, next })
}

/// A path on this host. Browsers take `//` and `/\` for the beginning of another host.
fn is_ours(next: &str) -> bool {
    next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains('\\')
        && next.chars().all(|c| c.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sign_in_leads_to_pages_of_this_host_only() {
        assert!(is_ours("/en/TLS/2024/receipts?with=pt"));
        for foreign in [
            "",
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "evil",
            "/a\r\nSet-Cookie: a=b",
        ] {
            assert!(!is_ours(foreign), "{foreign:?}");
        }
    }
}
