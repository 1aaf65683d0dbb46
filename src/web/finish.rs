//! Finishes every answer: problems get their words, all get their security headers.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;

use super::admission::wants_page;
use super::errors::{Kind, Problem};
use super::frame::{Frame, language};
use crate::app::App;

const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

pub async fn finish<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let Some(app) = request.app_data::<web::Data<App>>().cloned() else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let mut response = next.call(request).await?.map_into_left_body();
    if let Some(problem) = problem_of(&response) {
        let words = in_words(response.request(), &app, &problem);
        let status_headers = response.headers().get(header::ALLOW).cloned();
        response = response.into_response(words).map_into_right_body();
        if let Some(allow) = status_headers {
            response.headers_mut().insert(header::ALLOW, allow);
        }
    }
    secure(&mut response, &app);
    Ok(response)
}

/// The problem of an answer that still lacks its words.
fn problem_of<B: MessageBody>(response: &ServiceResponse<B>) -> Option<Problem> {
    let problem = response.response().extensions().get::<Problem>().cloned();
    let kind = match response.status() {
        StatusCode::NOT_FOUND => Kind::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => Kind::MethodNotAllowed,
        StatusCode::BAD_REQUEST => Kind::BadRequest,
        StatusCode::PAYLOAD_TOO_LARGE => Kind::TooLarge,
        StatusCode::INTERNAL_SERVER_ERROR => Kind::Internal,
        _ => return problem,
    };
    // Answers that carry a problem in words have a content type already.
    problem.or_else(|| {
        (!response.headers().contains_key(header::CONTENT_TYPE) || plain(response)).then(|| Problem::new(kind))
    })
}

fn plain<B>(response: &ServiceResponse<B>) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.starts_with("text/plain"))
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    f: Frame,
    title: String,
    detail: String,
    code: &'static str,
}

fn in_words(request: &HttpRequest, app: &App, problem: &Problem) -> HttpResponse {
    let lang = language(request, app);
    let reader = app.context.locales.reader(&lang);
    let arguments: Vec<(&str, crate::i18n::Arg<'_>)> =
        problem.arguments.iter().map(|(name, value)| (*name, value.into())).collect();
    let title = reader.with(&problem.message(), &arguments);
    let detail = reader.attribute_with(&problem.message(), "detail", &arguments).unwrap_or_default();
    let status = problem.kind.status();
    let mut builder = HttpResponse::build(status);
    if let Some(seconds) = problem.kind.retry_after() {
        builder.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    if wants_page(request) {
        let page = ErrorPage {
            f: Frame::anyhow(request, app),
            title: title.clone(),
            detail: detail.clone(),
            code: problem.kind.code(),
        };
        if let Ok(html) = page.render() {
            return builder.content_type("text/html; charset=utf-8").body(html);
        }
    }
    builder.content_type("application/problem+json").body(
        json!({
            "type": format!("urn:ssi:problem:{}", problem.kind.code()),
            "title": title, "detail": detail, "status": status.as_u16(), "code": problem.kind.code(), "addresses": problem.addresses,
        })
        .to_string(),
    )
}

fn secure<B>(response: &mut ServiceResponse<B>, app: &App) {
    let own_policy = response.headers().contains_key(header::CONTENT_SECURITY_POLICY);
    let private = !response.headers().contains_key(header::CACHE_CONTROL);
    let document = response.headers().get(header::CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(b"text/html"));
    let headers = response.headers_mut();
    let mut set =
        |name: header::HeaderName, value: &'static str| headers.insert(name, header::HeaderValue::from_static(value));
    // Only documents that may do even less bring one of their own.
    if !own_policy {
        set(header::CONTENT_SECURITY_POLICY, CSP);
    }
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    // These two speak of documents only.
    if document {
        set(
            header::HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), payment=()",
        );
        set(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    }
    set(header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    if private {
        set(header::CACHE_CONTROL, "no-store");
    }
    if app.settings.secure() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
}
