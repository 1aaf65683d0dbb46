//! An edition as its authors need to see it: every question, code, check and text, all languages side by side, with
//! what lacks a translation or the word of a speaker.

pub mod sheets;

use std::collections::BTreeSet;

use super::Edition;
use crate::domain::checks::Severity;
use crate::domain::indicators::Indicator;
use crate::domain::questionnaire::{Module, Question, Questionnaire};
use crate::i18n::{Locales, Written};

/// What a line of the listing is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Module,
    Table,
    Question,
    Dimension,
    CodeList,
    Code,
    Check,
    Indicator,
    Component,
    Dataflow,
    /// A text of the pages, mails and errors around the questionnaire.
    Text,
}

impl Part {
    /// Message `part-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Part::Module => "module",
            Part::Table => "table",
            Part::Question => "question",
            Part::Dimension => "dimension",
            Part::CodeList => "codelist",
            Part::Code => "code",
            Part::Check => "check",
            Part::Indicator => "indicator",
            Part::Component => "component",
            Part::Dataflow => "dataflow",
            Part::Text => "text",
        }
    }
}

/// The chapters of the listing. Message `listing-<code>`.
pub const CHAPTERS: [(&str, &[Part]); 5] = [
    ("questions", &[Part::Module, Part::Table, Part::Question, Part::Dimension]),
    ("codes", &[Part::CodeList, Part::Code]),
    ("checks", &[Part::Check]),
    ("indicators", &[Part::Indicator, Part::Component, Part::Dataflow]),
    ("texts", &[Part::Text]),
];

#[derive(Debug, Clone)]
pub struct Line {
    pub part: Part,
    /// As it stands in the files: `receipts/R.1.1`, `CL_SEX/F`, `Q-001`.
    pub id: String,
    /// Kind, code list, dimensions, severity: in the words of the files.
    pub about: String,
    /// One for each language of the listing.
    pub texts: Vec<Written>,
}

impl Line {
    /// Languages without this text, or without an explanation that another language has.
    pub fn lacking<'a>(&self, languages: &'a [String]) -> Vec<&'a str> {
        let wanted: BTreeSet<&str> =
            self.texts.iter().flat_map(|t| t.more.iter().map(|(name, _)| name.as_str())).collect();
        let whole = |text: &Written| {
            text.text.is_some() && wanted.iter().all(|name| text.more.iter().any(|(other, _)| other == name))
        };
        self.texts.iter().zip(languages).filter(|(text, _)| !whole(text)).map(|(_, l)| l.as_str()).collect()
    }

    /// Languages whose text waits for a reviewer.
    pub fn drafts<'a>(&self, languages: &'a [String]) -> Vec<&'a str> {
        self.texts.iter().zip(languages).filter(|(text, _)| text.draft).map(|(_, l)| l.as_str()).collect()
    }
}

/// All lines in the order in which a reader meets them.
pub fn of(edition: &Edition, locales: &Locales) -> Vec<Line> {
    let mut listing = Listing { locales, lines: Vec::new(), listed: BTreeSet::new() };
    let q = &edition.questionnaire;
    q.modules.iter().for_each(|module| listing.module(module));
    for dimension in q.dimensions.values() {
        listing.add(
            Part::Dimension,
            dimension.id.clone(),
            format!("dimension-{}", dimension.id),
            dimension.codelist.clone(),
        );
    }
    listing.codelists(q);
    for check in &q.checks {
        let severity = match check.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let about = check.each.as_ref().map_or_else(|| severity.to_owned(), |list| format!("{severity}, {list}"));
        listing.add(Part::Check, check.id.clone(), format!("check-{}", check.id), about);
    }
    q.indicators.iter().for_each(|indicator| listing.indicator(indicator));
    for flow in &q.dataflows {
        listing.add(Part::Dataflow, flow.id.clone(), format!("dataflow-{}", dashed(&flow.id)), String::new());
    }
    listing.others();
    listing.lines
}

struct Listing<'a> {
    locales: &'a Locales,
    lines: Vec<Line>,
    /// Messages that have a line.
    listed: BTreeSet<String>,
}

impl Listing<'_> {
    fn add(&mut self, part: Part, id: String, message: String, about: String) {
        let texts = self.locales.languages().iter().map(|language| self.locales.written(language, &message)).collect();
        self.listed.insert(message);
        self.lines.push(Line { part, id, about, texts });
    }

    fn module(&mut self, module: &Module) {
        let rows = module.rows.clone().unwrap_or_default();
        self.add(Part::Module, module.id.clone(), format!("module-{}", module.id), rows);
        for table in &module.tables {
            let id = format!("{}/{}", module.id, table.id);
            self.add(Part::Table, id, format!("table-{}-{}", module.id, table.id), String::new());
            for question in module.table_questions(table) {
                self.add(Part::Question, question.cell_ref().to_string(), question.message(), about(module, question));
            }
        }
    }

    fn codelists(&mut self, q: &Questionnaire) {
        for list in q.codelists.values() {
            let message = list.id.replace('.', "-");
            self.add(Part::CodeList, list.id.clone(), format!("codelist-{message}"), String::new());
            for code in &list.codes {
                let about = code.sdmx.as_ref().map(|sdmx| format!("SDMX {sdmx}")).unwrap_or_default();
                self.add(
                    Part::Code,
                    format!("{}/{}", list.id, code.code),
                    format!("code-{message}-{}", code.code),
                    about,
                );
            }
        }
    }

    fn indicator(&mut self, indicator: &Indicator) {
        let id = dashed(&indicator.id);
        self.add(Part::Indicator, indicator.id.clone(), format!("indicator-{id}"), indicator.unit.clone());
        for term in indicator.numerator.iter().chain(&indicator.denominator) {
            let message = format!("component-{id}-{}", dashed(&term.id));
            if !self.listed.contains(&message) {
                self.add(Part::Component, format!("{}/{}", indicator.id, term.id), message, String::new());
            }
        }
    }

    /// What is left, by id.
    fn others(&mut self) {
        let ids: Vec<String> = self.locales.ids().filter(|id| !self.listed.contains(*id)).map(str::to_owned).collect();
        for id in ids {
            self.add(Part::Text, id.clone(), id, String::new());
        }
    }
}

fn dashed(id: &str) -> String {
    id.replace(['.', '_'], "-")
}

/// What an author wrote about a question, shortly: its kind as named in `types.json`, its codes, when it is asked.
fn about(module: &Module, question: &Question) -> String {
    let definition = module.schema.pointer(module.properties()).and_then(|questions| questions.get(&question.id));
    let kind = definition.and_then(|d| d.get("$ref")?.as_str()?.rsplit('/').next());
    let mut parts: Vec<String> = kind.map(str::to_owned).into_iter().collect();
    parts.extend(question.codelist.clone());
    parts.extend(question.required.then(|| "required".to_owned()));
    parts.extend(question.when.as_ref().map(|when| format!("{} = {}", when.cell, when.codes.join(" | "))));
    if !question.parts.is_empty() {
        parts.push(format!("= {}", question.parts.join(" + ")));
    }
    parts.join(", ")
}
