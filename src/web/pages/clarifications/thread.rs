//! One clarification in the reader's words.

use super::words::{Question, Words};
use crate::collection::Sheet;
use crate::collection::clarifications::{Answerers, Asked, Party, assignee_code};
use crate::domain::cells::Answers;
use crate::domain::clarifications::{Refusal, State, Typed, allowed};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::store::clarifications::{Clarification, Said};
use crate::store::now;
use crate::web::frame::Frame;
use crate::web::pages::finding_text::{self, Link};
use crate::web::{cell_label, cell_value};

#[derive(Debug)]
pub struct Thread {
    pub number: i32,
    pub state: &'static str,
    pub state_word: String,
    pub link: Link,
    /// What stands in the cell now.
    pub value: String,
    /// The institution that the coordinator asks, by its name.
    pub at_home: Option<String>,
    pub assignee: Option<String>,
    pub due: Option<String>,
    pub overdue: bool,
    pub version: Option<i32>,
    pub said: Vec<SaidText>,
    /// What the reader can do now: codes and names of buttons.
    pub actions: Vec<(&'static str, String)>,
    pub words: Words,
}

#[derive(Debug)]
pub struct SaidText {
    pub action: String,
    pub by: String,
    pub time: String,
    /// Code and name of each language with its words: one, or two beside each other.
    pub texts: Vec<(String, String, String)>,
}

/// What threads are put into words with.
pub struct Threads<'a> {
    pub f: &'a Frame,
    pub q: &'a Questionnaire,
    pub answers: &'a Answers,
    pub answerers: &'a Answerers,
    pub party: &'a Party,
    /// What was typed into the box of one of them, and why it was not sent.
    pub refused: Option<(i32, &'a Typed, Refusal)>,
}

impl Threads<'_> {
    pub fn thread(&self, one: &Clarification) -> Thread {
        let f = self.f;
        let actions = allowed(self.party.sides(one), one.state);
        let words = match &self.refused {
            Some((number, typed, why)) if *number == one.number => Words::typed(f, typed, Some(*why)),
            _ => Words::empty(f),
        };
        Thread {
            number: one.number,
            state: one.state.code(),
            state_word: f.m(&format!("clarify-state-{}", one.state.code())),
            link: self.link(&one.address),
            value: self.value(&one.address),
            at_home: one.addressee.as_ref().map(|code| self.answerers.institution(code, f.lang())),
            assignee: one.assignee.as_ref().map(|of| self.answerers.name(of, f.lang())),
            due: one.due_at.map(|due| f.t.date_of(due)),
            overdue: one.state == State::Open && one.due_at.is_some_and(|due| due < now()),
            version: one.version,
            said: one.said.iter().map(|said| self.said(said)).collect(),
            actions: actions.into_iter().map(|action| (action.code(), f.m(&button(action.code())))).collect(),
            words,
        }
    }

    fn said(&self, said: &Said) -> SaidText {
        let message = &said.message;
        let original = (!message.text.is_empty()).then(|| (message.language.clone(), message.text.clone()));
        let texts = original.into_iter().chain(message.translation.clone());
        SaidText {
            action: self.f.m(&format!("clarify-said-{}", said.action.code().replace('_', "-"))),
            by: said.by.clone(),
            time: self.f.t.date_time(said.at),
            texts: texts.map(|(code, text)| (code.clone(), self.language(&code), text)).collect(),
        }
    }

    fn language(&self, code: &str) -> String {
        self.f.languages.iter().find(|l| l.code == code).map_or_else(|| code.to_owned(), |l| l.name.clone())
    }

    fn link(&self, address: &Address) -> Link {
        finding_text::link(self.f, self.q, self.answers, address)
    }

    fn value(&self, address: &Address) -> String {
        let shown = cell_value::text(self.f, self.q, &self.answers.country, address, self.answers.cell(address));
        match shown.status {
            _ if shown.text.is_empty() => self.f.m("clarify-no-value"),
            Some((_, word)) => format!("{} ({word})", shown.text),
            None => shown.text,
        }
    }

    /// An empty box for a question about a cell; `None` without such a cell.
    pub fn question_about(&self, address: &str) -> Option<Question> {
        let parsed: Address = address.parse().ok()?;
        self.q.question_at(&parsed, &self.answers.country)?;
        let asked = Asked { address: parsed.to_string(), ..Asked::default() };
        Some(Question { words: Words::empty(self.f), ..self.question(asked, None) })
    }

    /// The box with what was typed into it.
    pub fn question(&self, asked: Asked, why: Option<Refusal>) -> Question {
        let nowhere = || Link { address: asked.address.clone(), label: asked.address.clone(), href: String::new() };
        let parsed: Option<Address> = asked.address.parse().ok();
        let name = |of| (assignee_code(&of), self.answerers.name(&of, self.f.lang()));
        Question {
            link: parsed.as_ref().map_or_else(nowhere, |address| self.link(address)),
            value: parsed.as_ref().map(|address| self.value(address)).unwrap_or_default(),
            words: Words::typed(self.f, &asked.typed, why),
            answerers: self.answerers.all().map(name).collect(),
            assignee: asked.assignee,
            due: asked.due,
            address: asked.address,
        }
    }
}

fn button(code: &str) -> String {
    format!("clarify-do-{}", code.replace('_', "-"))
}

/// An open question with its cell, where it is only named.
#[derive(Debug)]
pub struct Open {
    pub label: String,
    pub href: String,
    /// In the reader's language where somebody wrote it.
    pub question: String,
    /// The language it is in.
    pub language: String,
}

/// The open questions of a submission.
pub fn open(f: &Frame, sheet: &Sheet) -> Vec<Open> {
    let one = |one: &Clarification| {
        let message = one.question();
        Open {
            label: cell_label::label(f, &sheet.edition.questionnaire, &sheet.answers, &one.address),
            href: format!("{}/clarifications#c{}", f.base(), one.number),
            question: message.map(|m| m.for_reader(f.lang()).to_owned()).unwrap_or_default(),
            language: message.map(|m| m.language_for(f.lang()).to_owned()).unwrap_or_default(),
        }
    };
    sheet.asked.iter().map(one).collect()
}
