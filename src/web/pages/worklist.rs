//! The work list of reviewers: the countries of a round, narrowed and sorted by the address of the page.

use std::cmp::Reverse;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use crate::app::App;
use crate::collection::worklist::{self, Line, WorkList};
use crate::domain::submission::State;
use crate::i18n::days_between;
use crate::store::now;
use crate::web::errors::Answer;
use crate::web::frame::{Frame, page};
use crate::web::permission::Person;

#[derive(Template)]
#[template(path = "worklist.html")]
struct WorkListPage {
    f: Frame,
    /// Code, name, and whether it is chosen.
    rounds: Vec<(String, String, bool)>,
    turns: Vec<(&'static str, String, bool)>,
    name: String,
    sort: &'static str,
    columns: Vec<Column>,
    lines: Vec<LineText>,
    /// How many there are, chosen or not.
    all: usize,
}

/// The head of a column, which sorts by it.
struct Column {
    title: String,
    href: String,
    /// As `aria-sort` says it; empty when another column sorts.
    sorted: &'static str,
    number: bool,
}

struct LineText {
    name: String,
    href: String,
    state: &'static str,
    state_word: String,
    days: i64,
    errors: String,
    warnings: String,
    open: i64,
    answered: i64,
    changes: String,
    version: String,
}

/// Whose turn it is.
const TURNS: [&str; 4] = ["", "review", "country", "done"];
/// Columns by which lines are sorted.
const SORTS: [&str; 9] = ["turn", "country", "state", "days", "errors", "warnings", "open", "answered", "changes"];

pub async fn show(request: HttpRequest, app: web::Data<App>, person: Person) -> Answer<HttpResponse> {
    let f = Frame::of(&request)?;
    let (who, round) = (person.signed.account.clone(), f.query("round").map(str::to_owned));
    let found = app.store.read(move |db| worklist::of(db, &who, round.as_deref())).await?;
    page(&build(f, found))
}

fn build(f: Frame, found: WorkList) -> WorkListPage {
    let chosen = |allowed: &[&'static str], name: &str| {
        let wanted = f.query(name).unwrap_or_default();
        allowed.iter().copied().find(|one| *one == wanted).unwrap_or(allowed.first().copied().unwrap_or_default())
    };
    let (turn, sort, name) =
        (chosen(&TURNS, "turn"), chosen(&SORTS, "sort"), f.query("name").unwrap_or_default().trim().to_owned());
    let round = found.round.as_ref().map(|round| round.id.clone()).unwrap_or_default();
    let all = found.lines.len();
    let wanted = name.to_lowercase();
    let kept = found.lines.into_iter().map(|line| (f.country(&line.submission.country), line));
    let mut kept: Vec<(String, Line)> = kept
        .filter(|(_, line)| turn.is_empty() || turn_of(line) == turn)
        .filter(|(name, _)| name.to_lowercase().contains(&wanted))
        .collect();
    kept.sort_by_cached_key(|(name, line)| key(sort, name, line));
    WorkListPage {
        rounds: found
            .rounds
            .iter()
            .map(|one| (one.id.clone(), f.m1("home-round", "year", one.year.to_string()), one.id == round))
            .collect(),
        turns: TURNS
            .map(|one| (one, f.m(&format!("worklist-turn-{}", if one.is_empty() { "all" } else { one })), one == turn))
            .into(),
        columns: SORTS.into_iter().skip(1).map(|column| head(&f, column, sort, (&round, turn, &name))).collect(),
        lines: kept.into_iter().map(|(name, line)| in_words(&f, name, &line)).collect(),
        name,
        sort,
        all,
        f,
    }
}

/// In whose hands a submission is.
fn turn_of(line: &Line) -> &'static str {
    match line.submission.state {
        State::Submitted | State::InReview => "review",
        State::Draft | State::ForEndorsement | State::Returned => "country",
        State::Accepted | State::Published => "done",
    }
}

/// Whether a reviewer has something to do now.
fn waits(line: &Line) -> bool {
    turn_of(line) == "review" || line.answered > 0
}

/// What most needs a look comes first; then the name.
fn key(sort: &str, name: &str, line: &Line) -> (Reverse<i64>, String) {
    let count = |of: fn(&worklist::Line) -> i64| Reverse(of(line));
    let counts = |line: &Line| line.counts;
    let most = match sort {
        "state" => Reverse(-(line.submission.state as i64)),
        "days" => count(days),
        "errors" => Reverse(counts(line).map_or(-1, |c| i64::from(c.errors))),
        "warnings" => Reverse(counts(line).map_or(-1, |c| i64::from(c.warnings))),
        "open" => count(|line| line.open),
        "answered" => count(|line| line.answered),
        "changes" => Reverse(counts(line).and_then(|c| c.changes).map_or(-1, i64::from)),
        "turn" if waits(line) => count(days),
        "turn" => Reverse(-1),
        _ => Reverse(0),
    };
    (most, name.to_lowercase())
}

fn days(line: &Line) -> i64 {
    days_between(line.submission.state_since, now()).max(0)
}

fn head(f: &Frame, column: &'static str, sort: &str, (round, turn, name): (&str, &str, &str)) -> Column {
    let rising = matches!(column, "country" | "state");
    let parameters = [("round", round), ("turn", turn), ("name", name), ("sort", column)];
    let parameters = parameters.into_iter().filter(|(_, value)| !value.is_empty());
    let query: Vec<String> = parameters.map(|(key, value)| format!("{key}={}", encoded(value))).collect();
    Column {
        title: f.m(&format!("worklist-{column}")),
        href: f.href(&format!("/review?{}", query.join("&"))),
        sorted: match column == sort {
            true if rising => "ascending",
            true => "descending",
            false => "",
        },
        number: !rising,
    }
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() || b == b'-' { (b as char).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn in_words(f: &Frame, name: String, line: &Line) -> LineText {
    let submission = &line.submission;
    let base = f.href(&format!("/{}/{}", submission.country, submission.round.year));
    let count = |of: Option<i32>| of.map_or_else(|| "–".to_owned(), |count| count.to_string());
    let counts = line.counts;
    LineText {
        href: if line.version.is_some() { format!("{base}/review") } else { base },
        state: submission.state.code(),
        state_word: f.m(&format!("state-{}", submission.state.code().replace('_', "-"))),
        days: days(line),
        errors: count(counts.map(|c| c.errors)),
        warnings: count(counts.map(|c| c.warnings)),
        open: line.open,
        answered: line.answered,
        changes: count(counts.and_then(|c| c.changes)),
        version: line.version.map(|number| format!("V{number}")).unwrap_or_default(),
        name,
    }
}
