//! Asking for a link to choose a new password. The answer is the same whether or not the address has an account.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::form::Form;
use crate::app::App;
use crate::collection::accounts;
use crate::web::client;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page, page_with, see_other};
use crate::web::posted::Posted;

#[derive(Template)]
#[template(path = "reset.html")]
struct ResetPage {
    f: Frame,
    form: Form,
    sent: bool,
}

pub async fn show(request: HttpRequest) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let own = frame.person.as_ref().map(|person| person.signed.account.email.clone()).unwrap_or_default();
    let sent = frame.query("sent").is_some();
    page(&ResetPage { f: frame, form: Form::with(&[("email", &own)]), sent })
}

pub async fn submit(request: HttpRequest, app: web::Data<App>, posted: Posted) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let email = posted.text("email");
    if !is_address(&email) {
        let mut form = Form::of(&posted, &["email"]);
        form.refuse("email", frame.m("field-email-wrong"));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &ResetPage { f: frame, form, sent: false });
    }
    accounts::request_reset(&app.store, &app.context, &email, &client::address(&request, &app)).await?;
    Ok(see_other(&frame.href("/reset?sent=yes")))
}

/// Looks like an address; whether mail arrives there only a mail can tell.
pub fn is_address(text: &str) -> bool {
    let (name, host) = text.split_once('@').unwrap_or_default();
    !name.is_empty()
        && !host.is_empty()
        && !host.contains('@')
        && text.len() <= 254
        && text.chars().all(|c| c.is_ascii_graphic() && !"<>,;\"".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_name_and_a_host_and_nothing_that_could_begin_a_second_one() {
        assert!(is_address("ana.silva@inss.gov.tl") && is_address("ana@localhost"));
        for wrong in
            ["", "ana", "@inss.tl", "ana@", "a@b@c", "ana silva@inss.tl", "ana@inss.tl,eva@inss.tl", "a@b\r\nBcc:c@d"]
        {
            assert!(!is_address(wrong), "{wrong:?}");
        }
    }
}
