//! Structures: what there is to ask for, and the schema by which messages of a dataflow can be held against its structure.

use actix_web::HttpResponse;
use actix_web::http::header;

use super::Answer;
use super::data::refused;
use super::question::Question;
use crate::app::App;
use crate::sdmx::model::Catalogue;
use crate::sdmx::rest::{Problem, Service, StructureFormat, structure_format};
use crate::sdmx::structure::{Query, QueryFault, Selection, Words, write_json, write_xml, xsd};
use crate::sdmx::{Header, Layout};

const OBSERVED: &str = "dimensionAtObservation";

/// `codelist/ILO.SOCPRO/CL_SEX/1.0`
pub(super) async fn show(question: &Question, app: &App, resource: &str, path: &[&str]) -> Answer {
    let at = |place: usize| path.get(place).copied();
    let query = Query::read(Words {
        resource,
        agency: at(0),
        id: at(1),
        version: at(2),
        item: at(3),
        references: question.parameter("references"),
        detail: question.parameter("detail"),
    })
    .map_err(problem)?;
    let format = structure_format(question.service, question.wish(), false)?;
    let catalogue = app.catalogue().await.map_err(refused)?;
    let found = query.select(&catalogue).ok_or_else(|| Problem::Unknown([resource, &path.join("/")].join("/")))?;
    message(question, app, &catalogue, format, &found)
}

/// `dataflow/ILO.SOCPRO/DF_WSPDB/1.0`: an XML schema, or in JSON all that a schema is made of.
pub(super) async fn schema(question: &Question, app: &App, path: &[&str]) -> Answer {
    let format = structure_format(question.service, question.wish(), true)?;
    let catalogue = app.catalogue().await.map_err(refused)?;
    let StructureFormat::Schema(generation) = format else {
        let [context, agency, id, rest @ ..] = path else { return Err(Problem::Unknown(path.join("/"))) };
        let words = Words {
            resource: context,
            agency: Some(agency),
            id: Some(id),
            version: rest.first().copied(),
            item: None,
            references: Some("all"),
            detail: Some("referencepartial"),
        };
        let query = Query::read(words).map_err(problem)?;
        let found = query.select(&catalogue).ok_or_else(|| Problem::Unknown(path.join("/")))?;
        return message(question, app, &catalogue, format, &found);
    };
    let flow = question.artefact(&catalogue, path)?;
    let layout = match question.parameter(OBSERVED) {
        None | Some("") => Layout::Series,
        Some(named) => {
            let structure = catalogue.structure_of(flow).ok_or(Problem::Failed)?;
            Layout::read(named, structure).ok_or_else(|| bad(OBSERVED, named.chars().take(100).collect()))?
        }
    };
    let body = xsd::write(generation, &catalogue, flow, &layout, Vec::new()).map_err(|_| Problem::Failed)?;
    Ok(HttpResponse::Ok().insert_header((header::CONTENT_TYPE, format.media_type())).body(body))
}

/// A message with what was found.
pub(super) fn message(
    question: &Question,
    app: &App,
    catalogue: &Catalogue,
    format: StructureFormat,
    found: &Selection<'_>,
) -> Answer {
    let now = crate::store::now();
    let mount = if question.service == Service::V1 { "rest" } else { "v2" };
    let header = Header {
        id: format!("STRUCTURE_{}", now.timestamp_micros()),
        prepared: now,
        sender: catalogue.sender().to_owned(),
        languages: vec![question.language.clone()],
        service: Some(format!("{}/sdmx/{mount}", app.context.public_url.trim_end_matches('/'))),
    };
    let body = match format {
        StructureFormat::Json(generation) => write_json(generation, &header, found, Vec::new()),
        StructureFormat::Xml(generation) | StructureFormat::Schema(generation) => {
            write_xml(generation, &header, found, Vec::new())
        }
    };
    let body = body.map_err(|error| {
        tracing::error!(%error, "structures could not be written");
        Problem::Failed
    })?;
    let format = match format {
        StructureFormat::Schema(generation) => StructureFormat::Xml(generation),
        other => other,
    };
    Ok(HttpResponse::Ok().insert_header((header::CONTENT_TYPE, format.media_type())).body(body))
}

fn bad(name: &str, value: String) -> Problem {
    Problem::BadValue { name: name.to_owned(), value }
}

fn problem(fault: QueryFault) -> Problem {
    match fault {
        QueryFault::UnknownResource(text) => Problem::Unknown(text),
        QueryFault::NotImplemented(text) => Problem::NotImplemented(text),
        QueryFault::References(text) => bad("references", text),
        QueryFault::Detail(text) => bad("detail", text),
        QueryFault::Version(text) => bad("version", text),
    }
}
