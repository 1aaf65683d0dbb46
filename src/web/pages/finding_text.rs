//! A finding in the reader's words: what is not consistent, with the figures; what to do; where.

use rust_decimal::Decimal;

use crate::collection::references;
use crate::domain::cells::Answers;
use crate::domain::checks::{Finding, Severity, Shown};
use crate::domain::questionnaire::{Address, Kind, Questionnaire};
use crate::i18n::Arg;
use crate::web::frame::Frame;
use crate::web::{cell_label, cell_value};

#[derive(Debug, Clone)]
pub struct FindingText {
    pub severity: Severity,
    pub sign: &'static str,
    pub severity_word: String,
    pub id: String,
    pub sentence: String,
    /// The language of the sentence, where the reader's own lacks it.
    pub borrowed: Option<String>,
    pub advice: String,
    pub links: Vec<Link>,
}

#[derive(Debug, Clone)]
pub struct Link {
    pub address: String,
    pub label: String,
    pub href: String,
}

impl FindingText {
    pub fn class(&self) -> &'static str {
        class(self.severity)
    }
}

/// Class of the stylesheet.
pub fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// A shape for each severity: colour alone says nothing to some.
pub fn sign(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "■",
        Severity::Warning => "▲",
        Severity::Info => "●",
    }
}

pub fn sentence(f: &Frame, q: &Questionnaire, answers: &Answers, finding: &Finding) -> FindingText {
    let variables = variables(f, q, answers, finding);
    let variables: Vec<(&str, Arg<'_>)> = variables.iter().map(|(name, text)| (*name, Arg::from(text))).collect();
    let message = message(&finding.check);
    let class = class(finding.severity);
    FindingText {
        borrowed: f.t.borrowed_from(&message),
        severity: finding.severity,
        sign: sign(finding.severity),
        severity_word: f.m(&format!("severity-{class}")),
        sentence: about(f, q, answers, finding, f.t.with(&message, &variables)),
        advice: f.t.attribute_with(&message, "advice", &variables).unwrap_or_default(),
        links: finding.addresses.iter().map(|address| link(f, q, answers, address)).collect(),
        id: finding.check.clone(),
    }
}

/// Most rows that a sentence names.
const NAMED: usize = 3;

/// The sentence with the scheme and the benefit it is about, unless it names them itself.
fn about(f: &Frame, q: &Questionnaire, answers: &Answers, finding: &Finding, sentence: String) -> String {
    let mut rows: Vec<&str> = Vec::new();
    match &finding.row {
        Some(row) => rows.push(row),
        None => rows.extend(finding.addresses.iter().filter_map(|a| a.row.as_deref())),
    }
    let mut names: Vec<String> = Vec::new();
    for row in rows {
        let parent = answers.row(row).and_then(|r| r.parent.as_deref());
        let parts = parent.into_iter().chain([row]).map(|id| answers.row_name(q, id));
        let mut parts: Vec<&str> = parts.filter(|name| !sentence.contains(name)).collect();
        // A scheme with one benefit often has its name.
        parts.dedup();
        let name = parts.join(" · ");
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return sentence;
    }
    if names.len() > NAMED {
        names.truncate(NAMED);
        names.push("…".to_owned());
    }
    f.m2("finding-about", "about", names.join(", "), "sentence", sentence)
}

pub fn link(f: &Frame, q: &Questionnaire, answers: &Answers, address: &Address) -> Link {
    Link {
        address: address.to_string(),
        label: cell_label::label(f, q, answers, address),
        href: cell_label::href(f, q, answers, address),
    }
}

/// Message id of a check; findings of the JSON Schema and of published figures have ids of their own.
fn message(check: &str) -> String {
    match check.strip_prefix(references::CHECK) {
        Some("") => "published-figure".to_owned(),
        Some(_) => "published-rate".to_owned(),
        None if check.starts_with("schema-") => check.to_owned(),
        None => format!("check-{check}"),
    }
}

fn variables<'a>(f: &Frame, q: &Questionnaire, answers: &Answers, finding: &'a Finding) -> Vec<(&'a str, String)> {
    let kind =
        |address: Option<&Address>| address.and_then(|a| q.question(&a.question_ref())).map_or(Kind::Count, |q| q.kind);
    let (first, last) = (kind(finding.addresses.first()), kind(finding.addresses.last()));
    let figure = |name: &str, shown: &Shown| match shown {
        Shown::Number(value) => number(f, unit(&finding.check, name, first, last), value),
        Shown::Percent(share) => f.t.percent(&(share * Decimal::ONE_HUNDRED).round_dp(1).normalize()),
        Shown::Codes(codes) => codes_in_words(f, q, answers, finding.addresses.first(), codes),
        Shown::Text(id) if name == "indicator" => f.m(&format!("indicator-{}", id.replace(['.', '_'], "-"))),
        Shown::Text(text) => text.clone(),
    };
    let mut variables: Vec<(&str, String)> =
        finding.values.iter().map(|(name, shown)| (name.as_str(), figure(name, shown))).collect();
    let item = finding.addresses.first().map(|address| cell_label::label(f, q, answers, address));
    variables.extend([
        (
            "row",
            finding
                .row
                .as_deref()
                .map_or_else(|| f.country(&answers.country), |row| answers.row_name(q, row).to_owned()),
        ),
        ("item", item.unwrap_or_default()),
        ("other_item", finding.addresses.get(1).map(|a| cell_label::label(f, q, answers, a)).unwrap_or_default()),
        ("year", answers.year.to_string()),
        ("previous_year", (answers.year - 1).to_string()),
    ]);
    variables
}

/// Codes by their names, in the list of the question that was answered with them; a text stays what it is.
fn codes_in_words(
    f: &Frame,
    q: &Questionnaire,
    answers: &Answers,
    address: Option<&Address>,
    codes: &[String],
) -> String {
    let list = address.and_then(|a| q.question(&a.question_ref())).and_then(|q| q.codelist.as_deref());
    let word = |code: &String| list.map_or_else(|| code.clone(), |list| f.code(q, list, &answers.country, code));
    codes.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// What a figure is counted in: mostly what its cells are counted in. A ratio names the cells above the line first.
fn unit(check: &str, name: &str, first: Kind, last: Kind) -> Kind {
    match name {
        "ratio" | "min" | "max" | "change" | "count" => Kind::Count,
        "limit" if check == "schema-scale" => Kind::Count,
        "denominator" => last,
        // What is published of an indicator is a rate, whatever it is made of.
        _ if check.strip_prefix(references::CHECK).is_some_and(|id| !id.is_empty()) => Kind::Ratio,
        _ => first,
    }
}

/// Figures of a check may come out of a division: persons are whole, for all else two decimals say enough.
fn number(f: &Frame, kind: Kind, value: &Decimal) -> String {
    cell_value::number(f, kind, &cell_value::short(kind, value))
}
