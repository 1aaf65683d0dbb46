//! The boxes in which somebody writes, with what stands in them.

use crate::domain::clarifications::{Refusal, Typed};
use crate::web::frame::Frame;
use crate::web::pages::finding_text::Link;

/// A text, its language, and the same text in another one.
#[derive(Debug, Clone)]
pub struct Words {
    pub text: String,
    pub language: String,
    pub translation: String,
    pub translation_language: String,
    /// Why it was not sent, and the field that is meant.
    pub problem: Option<(&'static str, String)>,
}

impl Words {
    /// Nothing yet, in the language of the page.
    pub fn empty(f: &Frame) -> Words {
        let other = f.languages.iter().map(|l| l.code.clone()).find(|code| code != f.lang());
        Words {
            text: String::new(),
            language: f.lang().to_owned(),
            translation: String::new(),
            translation_language: other.unwrap_or_default(),
            problem: None,
        }
    }

    pub fn typed(f: &Frame, typed: &Typed, why: Option<Refusal>) -> Words {
        Words {
            text: typed.text.clone(),
            language: typed.language.clone(),
            translation: typed.translation.clone(),
            translation_language: typed.translation_language.clone(),
            problem: why.map(|why| (field(why), super::reason(f, why))),
        }
    }

    pub fn is_wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|(wrong, _)| *wrong == field)
    }
}

fn field(why: Refusal) -> &'static str {
    match why {
        Refusal::UnknownLanguage | Refusal::SameLanguage => "language",
        Refusal::DueUnclear | Refusal::DuePast => "due",
        Refusal::UnknownAssignee => "assignee",
        _ => "text",
    }
}

/// A question that is being asked.
#[derive(Debug, Clone)]
pub struct Question {
    pub address: String,
    pub link: Link,
    pub value: String,
    pub words: Words,
    pub assignee: String,
    /// Codes and names of those who can be asked.
    pub answerers: Vec<(String, String)>,
    pub due: String,
}
