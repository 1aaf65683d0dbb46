//! Open data: what was published, for everybody. This page lists the dataflows; the others show one of them.

mod access;
pub mod dataflow;
pub mod description;
mod filter;
mod preview;

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDateTime;

use crate::app::App;
use crate::collection::dissemination::AnswerError;
use crate::collection::open_data::{Found, Offer};
use crate::sdmx::model::{Catalogue, Dataflow, Texts};
use crate::web::errors::{Answer, Kind, Problem};
use crate::web::frame::{Frame, page};

/// More countries are counted instead of named.
const NAMED: usize = 4;

#[derive(Template)]
#[template(path = "open_data.html")]
struct OpenDataPage {
    f: Frame,
    topics: Vec<Topic>,
    /// Whether there is a figure anywhere.
    any: bool,
    licence: String,
}

struct Topic {
    name: String,
    flows: Vec<Line>,
}

struct Line {
    href: String,
    name: String,
    description: String,
    /// How many figures, of whom, of when; nothing where there are none.
    facts: Vec<String>,
}

pub async fn show(request: HttpRequest, app: web::Data<App>) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let (catalogue, offer) = offer(&app).await?;
    let topics: Vec<Topic> = catalogue
        .categories
        .iter()
        .flat_map(|scheme| &scheme.items)
        .map(|category| {
            let under = catalogue.categorisations.iter().filter(|under| under.category == category.id);
            let flows = under.filter_map(|under| catalogue.dataflows.iter().find(|f| f.reference == under.dataflow));
            Topic {
                name: text(&category.names, frame.lang()).to_owned(),
                flows: flows.map(|flow| line(&frame, flow, offer.get(&flow.reference.id))).collect(),
            }
        })
        .filter(|topic| !topic.flows.is_empty())
        .collect();
    let any = offer.values().any(|found| found.count > 0);
    page(&OpenDataPage { licence: licence(&frame), f: frame, topics, any })
}

fn line(frame: &Frame, flow: &Dataflow, found: Option<&Found>) -> Line {
    Line {
        href: frame.href(&format!("/data/{}", flow.reference.id)),
        name: text(&flow.names, frame.lang()).to_owned(),
        description: text(&flow.descriptions, frame.lang()).to_owned(),
        facts: found.filter(|found| found.count > 0).map(|found| facts(frame, found)).unwrap_or_default(),
    }
}

fn facts(frame: &Frame, found: &Found) -> Vec<String> {
    let mut facts = vec![frame.m1("data-figures", "count", found.count), countries(frame, found)];
    facts.extend(years(frame, found));
    facts.extend(found.changed().map(|at| frame.m1("data-changed", "date", date(frame, at))));
    facts
}

/// By name where they are few.
fn countries(frame: &Frame, found: &Found) -> String {
    if found.countries.len() > NAMED {
        return frame.m1("data-countries", "count", found.countries.len());
    }
    let names: Vec<String> = found.countries.iter().map(|code| frame.country(code)).collect();
    names.join(", ")
}

fn years(frame: &Frame, found: &Found) -> Option<String> {
    let (first, last) = found.span()?;
    Some(if first == last { first.to_owned() } else { frame.m2("data-years", "first", first, "last", last) })
}

fn date(frame: &Frame, at: NaiveDateTime) -> String {
    frame.t.date_of(at.and_utc())
}

/// In the language, or in the one that is there.
fn text<'a>(texts: &'a Texts, language: &str) -> &'a str {
    texts.get(language).or_else(|| texts.get("en")).or_else(|| texts.values().next()).map_or("", String::as_str)
}

/// Where the licence of all figures stands.
fn licence(frame: &Frame) -> String {
    frame.t.attribute("data-licence", "href").unwrap_or_default()
}

/// What there is to ask for, and what everybody may have of it.
async fn offer(app: &web::Data<App>) -> Answer<(Arc<Catalogue>, Arc<Offer>)> {
    let catalogue = app.catalogue().await?;
    let (app, known) = (app.clone(), catalogue.clone());
    let offer = blocking(move || app.open_data(&known)).await?;
    Ok((catalogue, offer))
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, AnswerError> + Send + 'static) -> Answer<T> {
    let done = tokio::task::spawn_blocking(work).await.map_err(|_| Problem::new(Kind::Internal))?;
    done.map_err(|error| match error {
        AnswerError::Store(error) => error.into(),
        error @ (AnswerError::Write(_) | AnswerError::TooLarge { .. }) => {
            tracing::error!(%error, "open data could not be looked through");
            Kind::Internal.into()
        }
    })
}
