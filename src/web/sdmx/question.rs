//! A question as it came: segments of the path, parameters, what the client reads.

use actix_web::HttpRequest;
use actix_web::http::header;
use percent_encoding::percent_decode_str;

use crate::i18n::{Locales, negotiate};
use crate::sdmx::model::{Catalogue, Dataflow};
use crate::sdmx::rest::{Problem, Service, Wish};

pub(super) struct Question {
    pub service: Service,
    segments: Vec<String>,
    pub parameters: Vec<(String, String)>,
    pub language: String,
    accept: Option<String>,
    /// The tag or the time of what the client has already.
    kept: Option<String>,
    /// Path and parameters as they came: what tells questions apart.
    pub text: String,
}

/// Longer than any question that makes sense.
const LONGEST: usize = 100_000;

impl Question {
    pub fn of(service: Service, request: &HttpRequest, locales: &Locales) -> Result<Question, Problem> {
        let uri = request.uri();
        let text = uri.path_and_query().map(ToString::to_string).unwrap_or_default();
        if text.len() > LONGEST {
            return Err(Problem::TooLarge { asked: text.len(), most: LONGEST });
        }
        // Three slashes: before the first segment, before the second, and before the question. One at the end means nothing.
        let segments: Vec<String> =
            uri.path().trim_end_matches('/').split('/').skip(3).map(decoded).collect::<Result<_, _>>()?;
        let pairs = uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decoded(name)?, decoded(value)?))
        };
        let parameters: Vec<(String, String)> = pairs.map(pair).collect::<Result<_, Problem>>()?;
        let header = |name: header::HeaderName| {
            request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
        };
        let wanted = header(header::ACCEPT_LANGUAGE).unwrap_or_default();
        let mut language = negotiate(locales.languages(), None, None, Some(&wanted), "en");
        if let Some((_, named)) = parameters.iter().find(|(name, _)| name == "lang") {
            let known = locales.languages().contains(named);
            language = Some(named.clone())
                .filter(|_| known)
                .ok_or_else(|| Problem::NotAcceptable(named.chars().take(50).collect()))?;
        }
        let kept = header(header::IF_NONE_MATCH).or_else(|| header(header::IF_MODIFIED_SINCE));
        Ok(Question { service, segments, parameters, language, accept: header(header::ACCEPT), kept, text })
    }

    pub fn path(&self) -> Vec<&str> {
        self.segments.iter().map(String::as_str).collect()
    }

    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    pub fn wish(&self) -> Wish<'_> {
        Wish {
            accept: self.accept.as_deref(),
            format: self.parameter("format").filter(|format| !format.is_empty()),
            version: self.parameter("formatVersion"),
        }
    }

    /// Whether the client has this already, by its tag or by the time of the last change.
    pub fn has(&self, tag: &str, changed: Option<&str>) -> bool {
        self.kept.as_deref().is_some_and(|kept| kept.split(',').any(|one| one.trim() == tag) || Some(kept) == changed)
    }

    /// The dataflow that the first segments name, and what comes after them.
    pub fn dataflow<'c, 's>(
        &self,
        catalogue: &'c Catalogue,
        rest: &'s [&'s str],
    ) -> Result<(&'c Dataflow, &'s [&'s str]), Problem> {
        let unknown = || Problem::Unknown(rest.join("/").chars().take(200).collect());
        match (self.service, rest) {
            (Service::V1, [flow, rest @ ..]) => {
                let parts: Vec<&str> = flow.split(',').collect();
                let (agency, id, version) = match parts.as_slice() {
                    [id] => ("all", *id, "latest"),
                    [agency, id] => (*agency, *id, "latest"),
                    [agency, id, version] => (*agency, *id, *version),
                    _ => return Err(unknown()),
                };
                Ok((find(catalogue, "dataflow", agency, id, version).ok_or_else(unknown)?, rest))
            }
            (Service::V2, [context, agency, id, version, rest @ ..]) => {
                Ok((find(catalogue, context, agency, id, version).ok_or_else(unknown)?, rest))
            }
            (Service::V2, [context, agency, id]) => {
                Ok((find(catalogue, context, agency, id, "~").ok_or_else(unknown)?, &[]))
            }
            _ => Err(unknown()),
        }
    }

    /// The dataflow of an artefact that is named by context, agency, id and version, as schemas are in both generations.
    pub fn artefact<'c>(&self, catalogue: &'c Catalogue, path: &[&str]) -> Result<&'c Dataflow, Problem> {
        let unknown = || Problem::Unknown(path.join("/").chars().take(200).collect());
        let [context, agency, id, rest @ ..] = path else { return Err(unknown()) };
        let version = rest.first().copied().unwrap_or("latest");
        find(catalogue, context, agency, id, version).ok_or_else(unknown)
    }
}

/// A plus stays a plus: in keys and instants it is one.
fn decoded(text: &str) -> Result<String, Problem> {
    let decoded =
        percent_decode_str(text).decode_utf8().map_err(|_| Problem::NotACode(text.chars().take(100).collect()))?;
    Ok(decoded.into_owned())
}

fn find<'c>(catalogue: &'c Catalogue, context: &str, agency: &str, id: &str, version: &str) -> Option<&'c Dataflow> {
    let any = |text: &str| text == "*" || text.eq_ignore_ascii_case("all");
    let latest = |text: &str| any(text) || matches!(text, "~" | "+") || text.eq_ignore_ascii_case("latest");
    let fits = |own: &crate::sdmx::model::Reference| {
        own.id == id
            && (any(agency) || own.agency == agency)
            && (latest(version) || own.version == version || own.semantic_version() == version)
    };
    let by_structure = || {
        let structure = catalogue.structures.iter().find(|structure| fits(&structure.reference))?;
        catalogue.whole(&structure.reference)
    };
    let by_agreement = || {
        let agreement = catalogue.agreements.iter().find(|agreement| fits(&agreement.reference))?;
        catalogue.dataflows.iter().find(|flow| flow.reference == agreement.dataflow)
    };
    match context {
        "dataflow" => catalogue.dataflows.iter().find(|flow| fits(&flow.reference)),
        "datastructure" => by_structure(),
        "provisionagreement" => by_agreement(),
        _ if any(context) => {
            catalogue.dataflows.iter().find(|flow| fits(&flow.reference)).or_else(by_structure).or_else(by_agreement)
        }
        _ => None,
    }
}
