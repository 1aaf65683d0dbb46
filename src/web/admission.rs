//! Stands before the handlers of each route: who is it, which submission is meant, may that person, does the request come
//! from our own pages.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, HttpResponse, ResponseError, web};

use super::authorization::{Route, Rule};
use super::errors::{Kind, Problem};
use super::frame::{encoded, language, see_other};
use super::permission::Person;
use crate::app::App;
use crate::collection::accounts::{self, Credential, Recognised, Secret};
use crate::store::submissions;

/// Name of the session cookie; `__Host-` binds it to this host over TLS.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-ssi" } else { "ssi" }
}

/// Lets a request through to its handler or answers in the handler's place.
pub async fn admission<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let admitted = match (request.app_data::<web::Data<App>>().cloned(), request.app_data::<Route>()) {
        (Some(app), Some(route)) => admit(&request, &app, route).await.map_err(|problem| (problem, app)),
        // Without its row in the table a route is closed.
        _ => return Ok(request.into_response(Problem::new(Kind::NotFound).error_response()).map_into_right_body()),
    };
    match admitted {
        Ok(()) => Ok(next.call(request).await?.map_into_left_body()),
        Err((problem, app)) => {
            let answer = match (problem.kind, wants_page(request.request())) {
                (Kind::SignInNeeded, true) if request.method() == Method::GET => to_sign_in(request.request(), &app),
                _ => problem.error_response(),
            };
            Ok(request.into_response(answer).map_into_right_body())
        }
    }
}

async fn admit(request: &ServiceRequest, app: &App, route: &Route) -> Result<(), Problem> {
    let rule = route.rule(request.method()).ok_or(Kind::MethodNotAllowed)?;
    if is_static(route.pattern) {
        return Ok(());
    }
    let recognised = recognise(request, app, route).await?;
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
    if rule.allows(person.roles()) { Ok(()) } else { Err(Kind::NotAllowed.into()) }
}

fn is_static(route: &str) -> bool {
    route.starts_with("/assets/") || route.starts_with("/health/")
}

fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

async fn recognise(request: &ServiceRequest, app: &App, route: &Route) -> Result<Option<Recognised>, Problem> {
    let bearer = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.strip_prefix("Bearer "));
    if let Some(token) = bearer {
        let credential = Credential::ApiToken(Secret::given(token.trim()));
        let found = accounts::recognise(&app.store, credential, about(request, route)).await?;
        return found.map(Some).ok_or_else(|| Kind::SignInNeeded.into());
    }
    match request.cookie(cookie_name(app.settings.secure())) {
        Some(cookie) => {
            let credential = Credential::Session(Secret::given(cookie.value()));
            Ok(accounts::recognise(&app.store, credential, about(request, route)).await?)
        }
        None => Ok(None),
    }
}

/// The id of the submission that the address of a request speaks of, in the API and on pages.
fn about(request: &ServiceRequest, route: &Route) -> Option<String> {
    let part = |name: &str| request.match_info().get(name);
    if route.pattern.starts_with("/api/v1/submissions/{id}") {
        part("id").map(str::to_owned)
    } else if route.pattern.starts_with("/{lang}/{country}/{year}") {
        Some(submissions::id(part("country")?, part("year")?.parse().ok()?))
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

pub(super) fn wants_page(request: &HttpRequest) -> bool {
    !request.path().starts_with("/api/")
}

fn to_sign_in(request: &HttpRequest, app: &App) -> HttpResponse {
    let lang = language(request, app);
    let next = request.uri().path_and_query().map_or("/", |p| p.as_str());
    see_other(&format!("/{lang}/sign-in?next={}", encoded(next)))
}
