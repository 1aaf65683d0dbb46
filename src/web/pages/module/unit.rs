//! What the figures of a table are counted in.

use crate::domain::questionnaire::{Kind, Question};
use crate::web::frame::Frame;

/// The names of units in the reader's words, made once for a page.
#[derive(Debug)]
pub(super) struct Units {
    money: String,
    amount: String,
    persons: String,
    percent: String,
}

impl Units {
    pub fn of(frame: &Frame) -> Units {
        let currency = frame.t.currency().map_or_else(|| frame.m("national-currency"), str::to_owned);
        Units {
            money: frame.m1("unit-money", "currency", currency.as_str()),
            amount: frame.m1("unit-amount", "currency", currency.as_str()),
            persons: frame.m("unit-persons"),
            percent: frame.m("unit-percent"),
        }
    }

    fn of_kind(&self, kind: Kind) -> Option<&String> {
        match kind {
            Kind::Money => Some(&self.money),
            Kind::Amount => Some(&self.amount),
            Kind::Persons => Some(&self.persons),
            Kind::Percent => Some(&self.percent),
            _ => None,
        }
    }

    pub fn name(&self, question: &Question) -> Option<String> {
        self.of_kind(question.kind).cloned()
    }

    /// The unit that all questions have.
    pub fn shared(&self, questions: &[&Question]) -> Option<String> {
        let first = self.of_kind(questions.first()?.kind)?;
        questions.iter().all(|question| self.of_kind(question.kind) == Some(first)).then(|| first.clone())
    }
}
