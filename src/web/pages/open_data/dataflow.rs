//! One dataflow: choose, look at the first figures, take them in any form, cite them.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::access::{Access, Download};
use super::filter::Filter;
use super::preview::Preview;
use super::{blocking, countries, date, licence, offer, text, years};
use crate::app::App;
use crate::collection::dissemination::AnswerError;
use crate::collection::open_data::Found;
use crate::sdmx::data::Labels;
use crate::sdmx::rest::{Service, data_query};
use crate::store::{StoreError, now};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page};

/// Characters of a digest that are told: enough to tell every version from every other.
const DIGEST: usize = 16;
/// Versions that a citation names one by one.
const CITED: usize = 12;

#[derive(Template)]
#[template(path = "dataflow.html")]
struct DataflowPage {
    f: Frame,
    name: String,
    description: String,
    /// Whether there is anything, whatever is chosen.
    any: bool,
    filter: Filter,
    count: usize,
    preview: Preview,
    downloads: Vec<Offered>,
    access: Access,
    /// As programs call it.
    id: String,
    versions: Vec<Version>,
    citation: String,
    licence: String,
    /// The description for machines.
    described: String,
}

struct Offered {
    name: String,
    purpose: String,
    /// Nothing where the format cannot hold so much.
    path: Option<String>,
    media_type: &'static str,
}

struct Version {
    country: String,
    year: String,
    number: i32,
    published: String,
    digest: String,
    sha256: String,
}

pub async fn show(
    request: HttpRequest,
    app: web::Data<App>,
    path: web::Path<(String, String)>,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (_, id) = path.into_inner();
    let (catalogue, offer) = offer(&app).await?;
    let flow = catalogue.dataflow(&id).ok_or(Kind::NotFound)?;
    let structure = catalogue.structure_of(flow).ok_or(Kind::NotFound)?;
    let whole = offer.get(&id).ok_or(Kind::NotFound)?;
    let labels = Labels::of(&catalogue, structure, flow, frame.lang());
    let filter = Filter::of(&frame, structure, &labels, whole);
    let access = Access::of(&app.context.public_url, flow, filter.key(structure), filter.parameters());
    let chosen = match filter.is_set() {
        true => {
            let query =
                data_query(Service::V1, structure, &access.key, access.parameters()).map_err(|_| Kind::BadRequest)?;
            let (store, catalogue, id) = (app.store.clone(), catalogue.clone(), id.clone());
            let found =
                move || Found::of(&store, &catalogue, &id, &query)?.ok_or(AnswerError::Store(StoreError::NotFound));
            Some(blocking(found).await?)
        }
        false => None,
    };
    let found = chosen.as_ref().unwrap_or(whole);
    let offered = |download: Download| {
        let message = format!("data-format-{}", download.id.replace('.', "-"));
        Offered {
            name: frame.m(&message),
            purpose: frame.t.help(&message).unwrap_or_default(),
            media_type: download.media_type,
            path: download.holds(found).then_some(download.path),
        }
    };
    let downloads = access.downloads(&catalogue, flow, frame.lang()).into_iter().map(offered).collect();
    let name = text(&flow.names, frame.lang()).to_owned();
    let described = frame.href(&format!("/data/{id}/description"));
    let link = format!("<{described}>; rel=\"describedby\"; type=\"application/ld+json\"");
    let base = app.context.public_url.trim_end_matches('/');
    let address = format!("{base}{}{}", frame.href(&frame.here), filter.address());
    let mut answer = page(&DataflowPage {
        citation: citation(&frame, found, &name, &address),
        description: text(&flow.descriptions, frame.lang()).to_owned(),
        any: whole.count > 0,
        count: found.count,
        preview: Preview::of(&frame, flow, structure, &labels, found),
        versions: versions(&frame, found),
        name,
        filter,
        downloads,
        access,
        id,
        licence: licence(&frame),
        described,
        f: frame,
    })?;
    if let Ok(link) = header::HeaderValue::from_str(&link) {
        answer.headers_mut().insert(header::LINK, link);
    }
    Ok(answer)
}

fn versions(frame: &Frame, found: &Found) -> Vec<Version> {
    let version = |version: &crate::store::releases::Public| Version {
        country: frame.country(&version.country),
        year: version.year.to_string(),
        number: version.version,
        published: date(frame, version.released_at),
        digest: digest(&version.sha256),
        sha256: version.sha256.clone(),
    };
    found.versions.iter().map(version).collect()
}

fn digest(sha256: &str) -> String {
    sha256.chars().take(DIGEST).collect()
}

fn citation(frame: &Frame, found: &Found, title: &str, address: &str) -> String {
    let named = found.versions.iter().take(CITED);
    let mut cited: Vec<String> =
        named.map(|version| format!("{} {} {}", version.country, version.year, digest(&version.sha256))).collect();
    if let Some(more) = found.versions.len().checked_sub(CITED).filter(|more| *more > 0) {
        cited.push(frame.m1("data-cite-more", "count", more));
    }
    let (countries, years) = (countries(frame, found), years(frame, found).unwrap_or_default());
    let today = date(frame, now().naive_utc());
    let values = [
        ("title", title.into()),
        ("countries", countries.into()),
        ("years", years.into()),
        ("versions", cited.join("; ").into()),
        ("address", address.into()),
        ("date", today.into()),
    ];
    frame.t.with("data-cite", &values)
}
