//! Stands before every handler: who is it, may that person, does the request come from our own pages. And after it:
//! problems get their words, answers their security headers.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, web};
use askama::Template;
use serde_json::json;

use super::authorization::{self, Rule};
use super::errors::{Kind, Problem};
use super::frame::{Frame, language, see_other};
use super::permission::Person;
use crate::app::App;
use crate::collection::accounts::{self, Credential, Recognised, Secret};
use crate::store::submissions::Name;

const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Name of the session cookie; `__Host-` binds it to this host over TLS.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-ssi" } else { "ssi" }
}

pub async fn guard<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let Some(app) = request.app_data::<web::Data<App>>().cloned() else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    let admitted = admit(&request, &app).await;
    let mut response = match admitted {
        Ok(()) => next.call(request).await?.map_into_left_body(),
        Err(problem) => {
            let answer = match (problem.kind, wants_page(request.request())) {
                (Kind::SignInNeeded, true) if request.method() == Method::GET => to_sign_in(request.request(), &app),
                _ => actix_web::ResponseError::error_response(&problem),
            };
            request.into_response(answer).map_into_right_body()
        }
    };
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

async fn admit(request: &ServiceRequest, app: &App) -> Result<(), Problem> {
    let Some(route) = request.match_pattern() else { return Ok(()) };
    let Some(rule) = authorization::rule(request.method(), &route) else {
        let known = authorization::RULES.iter().any(|r| r.route == route);
        return Err(if known { Kind::MethodNotAllowed } else { Kind::NotFound }.into());
    };
    if is_static(&route) {
        return Ok(());
    }
    let recognised = recognise(request, app).await?;
    let by_token = recognised.as_ref().is_some_and(|r| r.signed.session.is_none());
    if !is_safe(request.method()) && !by_token && !from_our_pages(request.request()) {
        return Err(Kind::ForgedRequest.into());
    }
    if let Some(Recognised { signed, submission }) = recognised {
        let mut extensions = request.extensions_mut();
        extensions.insert(signed);
        submission.map(|submission| extensions.insert(submission));
    }
    allowed(request.request(), rule)
}

fn allowed(request: &HttpRequest, rule: &Rule) -> Result<(), Problem> {
    if rule.open() {
        return Ok(());
    }
    let person = Person::of(request)?;
    if rule.allows(person.role) { Ok(()) } else { Err(Kind::NotAllowed.into()) }
}

fn is_static(route: &str) -> bool {
    route.starts_with("/assets/") || route.starts_with("/health/")
}

fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

async fn recognise(request: &ServiceRequest, app: &App) -> Result<Option<Recognised>, Problem> {
    let bearer = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.strip_prefix("Bearer "));
    if let Some(token) = bearer {
        let credential = Credential::ApiToken(Secret::given(token.trim()));
        let found = accounts::recognise(&app.store, credential, about(request)).await?;
        return found.map(Some).ok_or_else(|| Kind::SignInNeeded.into());
    }
    match request.cookie(cookie_name(app.settings.secure())) {
        Some(cookie) => {
            let credential = Credential::Session(Secret::given(cookie.value()));
            Ok(accounts::recognise(&app.store, credential, about(request)).await?)
        }
        None => Ok(None),
    }
}

/// The submission that the address of a request speaks of, in the API and on pages. This stands before the routing, so
/// that the parts of the address are found by their places in the pattern.
fn about(request: &ServiceRequest) -> Option<Name> {
    let route = request.match_pattern()?;
    let part = |name: &str| {
        let place = route.split('/').position(|segment| segment == name)?;
        request.match_info().as_str().split('/').nth(place).map(str::to_owned)
    };
    if route.starts_with("/api/v1/submissions/{id}") {
        part("{id}").map(Name::Id)
    } else if route.starts_with("/{lang}/{country}/{year}") {
        Some(Name::CountryYear(part("{country}")?, part("{year}")?.parse().ok()?))
    } else {
        None
    }
}

/// Browsers say where a request comes from; who says nothing at all is no browser.
fn from_our_pages(request: &HttpRequest) -> bool {
    let value = |name: &str| request.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
    if let Some(site) = value("sec-fetch-site") {
        return matches!(site.as_str(), "same-origin" | "none");
    }
    match value("origin") {
        Some(origin) => origin.split("://").nth(1) == Some(request.connection_info().host()),
        None => true,
    }
}

fn wants_page(request: &HttpRequest) -> bool {
    !request.path().starts_with("/api/")
}

fn to_sign_in(request: &HttpRequest, app: &App) -> HttpResponse {
    let lang = language(request, app);
    let next = request.uri().path_and_query().map_or("/", |p| p.as_str());
    let encoded: String = next
        .bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"/-_.".contains(&b) {
                (b as char).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect();
    see_other(&format!("/{lang}/sign-in?next={encoded}"))
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
    let private = !response.headers().contains_key(header::CACHE_CONTROL);
    let headers = response.headers_mut();
    let mut set =
        |name: header::HeaderName, value: &'static str| headers.insert(name, header::HeaderValue::from_static(value));
    set(header::CONTENT_SECURITY_POLICY, CSP);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=(), payment=()");
    set(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    if private {
        set(header::CACHE_CONTROL, "no-store");
    }
    if app.settings.secure() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
}
