//! Help for everybody: keys, how numbers are written, statuses, words.

use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use crate::domain::cells::Status;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};

/// The words that are explained; each is a message `word-<id>` with an attribute `.help`.
const WORDS: [&str; 14] = [
    "scheme",
    "benefit",
    "contributory",
    "function",
    "recipient",
    "contributor",
    "reference-year",
    "round",
    "module",
    "submission",
    "version",
    "finding",
    "justification",
    "receipt",
];

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    f: Frame,
    statuses: Vec<Explained>,
    words: Vec<Explained>,
}

struct Explained {
    term: String,
    text: String,
}

pub async fn show(request: HttpRequest) -> Answer<HttpResponse> {
    let frame = Frame::of(&request)?;
    let word = |id: &&str| {
        let id = format!("word-{id}");
        Explained { term: frame.m(&id), text: frame.t.help(&id).unwrap_or_default() }
    };
    let status = |status: Status| Explained {
        term: status.code().to_owned(),
        text: frame.m(&format!("code-CL_STATUS-{}", status.code())),
    };
    let words = WORDS.iter().map(word).collect();
    let statuses = Status::ALL.into_iter().map(status).collect();
    page(&HelpPage { f: frame, statuses, words })
}
