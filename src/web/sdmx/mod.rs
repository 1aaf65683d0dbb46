//! The SDMX service: questions of statistical clients, in the spellings of both generations of the standard. Open to
//! everybody; it shows only what was published and is free to be shown.

mod availability;
mod data;
mod question;
mod refusal;
mod structure;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};

use self::question::Question;
use crate::app::App;
use crate::sdmx::rest::{Problem, Service};

type Answer = Result<HttpResponse, Problem>;

/// `/sdmx/rest/…`: SDMX 2.1, REST 1.5.
pub async fn first(request: HttpRequest, app: web::Data<App>) -> HttpResponse {
    answer(Service::V1, &request, &app).await
}

/// `/sdmx/v2/…`: SDMX 3.0, REST 2.x.
pub async fn second(request: HttpRequest, app: web::Data<App>) -> HttpResponse {
    answer(Service::V2, &request, &app).await
}

/// Browsers ask whether pages of others may ask: everybody may.
pub async fn preflight() -> HttpResponse {
    let mut response = HttpResponse::NoContent();
    response.insert_header((header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS"));
    response.insert_header((header::ACCESS_CONTROL_ALLOW_HEADERS, "*"));
    response.insert_header((header::ACCESS_CONTROL_MAX_AGE, "86400"));
    open(response.finish())
}

async fn answer(service: Service, request: &HttpRequest, app: &App) -> HttpResponse {
    let question = Question::of(service, request, &app.context.locales);
    let found = match question.as_ref() {
        Ok(question) => resource(question, app).await,
        Err(problem) => Err(problem.clone()),
    };
    open(found.unwrap_or_else(|problem| refusal::of(service, request, app, &problem)))
}

async fn resource(question: &Question, app: &App) -> Answer {
    match (question.service, question.path().as_slice()) {
        (_, ["data", rest @ ..]) => data::show(question, app, rest).await,
        (Service::V1, ["availableconstraint", rest @ ..]) | (Service::V2, ["availability", rest @ ..]) => {
            availability::show(question, app, rest).await
        }
        (_, ["schema", rest @ ..]) => structure::schema(question, app, rest).await,
        (Service::V1, [resource, rest @ ..]) | (Service::V2, ["structure", resource, rest @ ..]) => {
            structure::show(question, app, resource, rest).await
        }
        (Service::V2, ["metadata" | "registration", ..]) => Err(Problem::NotImplemented(question.path().join("/"))),
        (_, other) => Err(Problem::Unknown(other.join("/"))),
    }
}

/// Pages of others may read it, and caches keep the forms of an answer apart.
fn open(mut response: HttpResponse) -> HttpResponse {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static("ETag, Last-Modified, Content-Disposition"),
    );
    headers.append(header::VARY, HeaderValue::from_static("accept, accept-language, accept-encoding"));
    if response.status() == StatusCode::OK {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    }
    response
}
