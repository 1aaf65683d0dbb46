//! Where a figure comes from that was given out: for everybody what is public, for those who may look at the submission the
//! whole way back.

mod inside;
mod outside;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use self::inside::InsideText;
use self::outside::FigureText;
use crate::app::App;
use crate::collection::lineage::{self, Figure, Key};
use crate::store::{now, submissions};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::{Frame, page};
use crate::web::permission::{Person, View};

#[derive(Template)]
#[template(path = "lineage.html")]
struct LineagePage {
    f: Frame,
    figure: FigureText,
    inside: Option<InsideText>,
}

/// What is not public is told to nobody else but those who may look at the submission: like something that does not exist.
pub async fn show(request: HttpRequest, app: web::Data<App>) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?;
    let key: Key = f.query("key").and_then(|text| text.parse().ok()).ok_or(Kind::NotFound)?;
    let dataflow = f.query("dataflow").filter(|id| !id.is_empty()).map(str::to_owned);
    let version: Option<i32> = f.query("version").map(|text| text.parse().map_err(|_| Kind::NotFound)).transpose()?;
    let catalogue = app.catalogue().await?;
    let (known, at) = (catalogue.clone(), now().naive_utc());
    let all = app.store.read(move |db| lineage::all(db, &known, dataflow.as_deref(), &key)).await?;
    let id = all.first().map(|one| one.release.submission_id.clone()).ok_or(Kind::NotFound)?;
    let submission = app.store.read(move |db| submissions::by_id(db, &id)).await?;
    let view = Person::of(&request).ok().and_then(|person| View::over(person, submission).ok());
    let all = if view.is_some() { all } else { lineage::public(all, at) };
    let one = lineage::meant(&all, version).cloned().ok_or(Kind::NotFound)?;
    let f = match &view {
        Some(view) => f.at(&view.submission),
        None => f,
    };
    let figure = outside::in_words(&f, &catalogue, &all, &one, at);
    let inside = match &view {
        Some(view) => Some(inside::load(&app, &f, view, one).await?),
        None => None,
    };
    page(&LineagePage { figure, inside, f })
}

/// The page of one figure.
pub fn href(f: &Frame, figure: &Figure, version: Option<i32>) -> String {
    to(f, &figure.dataflow, &Key::of(figure), version)
}

fn to(f: &Frame, dataflow: &str, key: &Key, version: Option<i32>) -> String {
    let version = version.map(|number| format!("&version={number}")).unwrap_or_default();
    f.href(&format!("/data/lineage?dataflow={dataflow}&key={key}{version}"))
}
