//! Every kind of mail with made-up data, in the language of the page.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::mail::document;
use crate::app::App;
use crate::collection::letters::Letter;
use crate::collection::samples;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::permission::Administer;

#[derive(Template)]
#[template(path = "samples.html")]
struct SamplesPage {
    f: Frame,
    letters: Vec<(String, Letter)>,
}

pub async fn show(request: HttpRequest, app: web::Data<App>, _admin: Administer) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?;
    let mut letters = Vec::new();
    for kind in samples::kinds(&app.context) {
        let letter = samples::sample(&app.context, f.lang(), &kind)?;
        letters.push((kind, letter));
    }
    page(&SamplesPage { f, letters })
}

pub async fn html(
    request: HttpRequest,
    app: web::Data<App>,
    _admin: Administer,
    path: web::Path<(String, String)>,
) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    Ok(document(samples::sample(&app.context, frame.lang(), &path.1)?.html))
}
