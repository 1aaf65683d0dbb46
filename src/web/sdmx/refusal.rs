//! Problems as messages of SDMX, in the form that the client reads.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::i18n::Arg;
use crate::sdmx::Generation;
use crate::sdmx::error::Error;
use crate::sdmx::model::Texts;
use crate::sdmx::rest::{Problem, Service};

const JSON: &str = "application/vnd.sdmx.data+json;version=2.0.0";
const XML: &str = "application/vnd.sdmx.generic+xml;version=2.1";

pub(super) fn of(service: Service, request: &HttpRequest, app: &App, problem: &Problem) -> HttpResponse {
    let status = StatusCode::from_u16(problem.status(service)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = HttpResponse::build(status);
    if status == StatusCode::NO_CONTENT {
        return response.finish();
    }
    let (id, values) = problem.message();
    let arguments: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, value.into())).collect();
    let locales = &app.context.locales;
    let said = |language: &String| (language.clone(), locales.reader(language).with(id, &arguments));
    let error = Error { code: problem.code(), texts: locales.languages().iter().map(said).collect::<Texts>() };
    if as_json(service, request) {
        let best = error.texts.get("en").cloned();
        return response.insert_header((header::CONTENT_TYPE, JSON)).body(error.json(best.as_deref()).to_string());
    }
    let generation = if service == Service::V1 { Generation::Two } else { Generation::Three };
    match error.write_xml(generation, Vec::new()) {
        Ok(body) => response.insert_header((header::CONTENT_TYPE, XML)).body(body),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

/// What the client reads best; where it does not say so, what is usual with the generation.
fn as_json(service: Service, request: &HttpRequest) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    match (accept.find("json"), accept.find("xml")) {
        (Some(json), Some(xml)) => json < xml,
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => service == Service::V2,
    }
}
