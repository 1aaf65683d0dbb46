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

/// Every key of the tables, in groups: the message `key-<id>` says what it does.
const KEYS: [(&[&str], &str); 23] = [
    (&["↑", "↓", "←", "→"], "arrows"),
    (&["Enter", "Shift+Enter"], "enter"),
    (&["Tab", "Shift+Tab"], "tab"),
    (&["Home", "End"], "ends"),
    (&["Ctrl+Home", "Ctrl+End"], "corners"),
    (&["Ctrl+↑", "Ctrl+↓", "Ctrl+←", "Ctrl+→"], "edges"),
    (&["PageUp", "PageDown"], "pages"),
    (&["0–9"], "digits"),
    (&["F2"], "edit"),
    (&["Esc"], "escape"),
    (&["Delete"], "delete"),
    (&[":", "-"], "gaps"),
    (&["E", "P", "B", "U", "C", "M", "N", "A"], "letters"),
    (&["="], "confirm"),
    (&["Shift+↑", "Shift+↓", "Shift+←", "Shift+→"], "select"),
    (&["Shift+Space"], "row"),
    (&["Ctrl+C", "Ctrl+V"], "clipboard"),
    (&["Ctrl+Z", "Ctrl+Y"], "undo"),
    (&["F4", "Shift+F4"], "blank"),
    (&["F8", "Shift+F8"], "finding"),
    (&["Ctrl+Enter"], "panel"),
    (&["C"], "ask"),
    (&["?"], "help"),
];

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    f: Frame,
    keys: Vec<(&'static [&'static str], String)>,
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
    let keys = KEYS.iter().map(|(keys, id)| (*keys, frame.m(&format!("key-{id}")))).collect();
    page(&HelpPage { f: frame, keys, statuses, words })
}
