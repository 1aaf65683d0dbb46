//! A dataflow described for machines: a data set of DCAT and schema.org, as JSON-LD.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::{Value, json};

use super::access::Access;
use super::{offer, text};
use crate::app::App;
use crate::sdmx::data::Labels;
use crate::web::errors::{Answer, Kind};
use crate::web::frame::Frame;

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
    let found = offer.get(&id).ok_or(Kind::NotFound)?;
    let labels = Labels::of(&catalogue, structure, flow, frame.lang());
    let base = app.context.public_url.trim_end_matches('/');
    let page = format!("{base}{}", frame.href(&format!("/data/{id}")));
    let access = Access::of(base, flow, "all".to_owned(), Vec::new());
    let licence = super::licence(&frame);

    let downloads = access.downloads(&catalogue, flow, frame.lang());
    let distributions: Vec<Value> = downloads
        .iter()
        .filter(|download| found.count > 0 && download.holds(found))
        .map(|download| {
            let address = format!("{base}{}", download.path);
            json!({
                "@id": address, "@type": ["DataDownload", "dcat:Distribution"],
                "name": frame.m(&format!("data-format-{}", download.id.replace('.', "-"))),
                "contentUrl": address, "encodingFormat": download.media_type,
                "dcat:downloadURL": { "@id": address }, "dcat:mediaType": download.media_type,
            })
        })
        .collect();
    let parts: Vec<Value> = distributions.iter().map(|one| json!({ "@id": one["@id"] })).collect();
    let subject = structure.subject().unwrap_or_default();
    let measured: Vec<&str> =
        found.codes.get(subject).into_iter().flatten().map(|code| labels.code(subject, code).unwrap_or(code)).collect();
    let places: Vec<Value> = found
        .countries
        .iter()
        .map(|code| json!({ "@type": "Place", "name": frame.country(code), "identifier": code }))
        .collect();
    let versions: Vec<Value> = found
        .versions
        .iter()
        .map(|version| {
            json!({
                "@type": "CreativeWork", "identifier": format!("urn:sha256:{}", version.sha256),
                "name": format!("{} {}", frame.country(&version.country), version.year),
                "version": version.version, "datePublished": version.released_at.date().to_string(),
            })
        })
        .collect();
    let (name, help) = (text(&flow.names, frame.lang()), text(&flow.descriptions, frame.lang()));
    let mut described = json!({
        "@context": {
            "@vocab": "https://schema.org/", "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
        },
        "@id": page, "@type": ["Dataset", "dcat:Dataset"],
        "name": name, "dct:title": name, "description": help, "dct:description": help,
        "url": page, "identifier": flow.reference.to_string(), "inLanguage": frame.lang(),
        "license": licence, "dct:license": { "@id": licence }, "isAccessibleForFree": true,
        "creator": { "@type": "Organization", "name": frame.m("sdmx-agency-ILO") },
        "variableMeasured": measured, "spatialCoverage": places, "isBasedOn": versions,
        "distribution": distributions, "dcat:distribution": parts,
    });
    if let Some((first, last)) = found.span() {
        described["temporalCoverage"] = json!(if first == last { first.to_owned() } else { format!("{first}/{last}") });
    }
    if let Some(changed) = found.changed() {
        described["dateModified"] = json!(changed.date().to_string());
        described["dct:modified"] = json!(changed.date().to_string());
    }
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "application/ld+json"))
        .insert_header((header::CONTENT_LANGUAGE, frame.lang()))
        .insert_header((header::CACHE_CONTROL, "public, no-cache"))
        .body(described.to_string()))
}
