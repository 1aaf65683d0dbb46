//! What the figures of a table are counted in.

use crate::domain::cells::Scale;
use crate::domain::questionnaire::{Kind, Question};
use crate::web::frame::Frame;

/// The names of units in the reader's words, made once for a page.
#[derive(Debug)]
pub(super) struct Units {
    money: String,
    amount: String,
    persons: String,
    percent: String,
    thousands: Scaled,
    millions: Scaled,
}

/// The units whose figures have a scale, in one that is not that of units.
#[derive(Debug)]
struct Scaled {
    money: String,
    persons: String,
}

impl Units {
    pub fn of(frame: &Frame) -> Units {
        let currency = frame.t.currency().map_or_else(|| frame.m("national-currency"), str::to_owned);
        Units {
            money: frame.m1("unit-money", "currency", currency.as_str()),
            amount: frame.m1("unit-amount", "currency", currency.as_str()),
            persons: frame.m("unit-persons"),
            percent: frame.m("unit-percent"),
            thousands: Scaled {
                money: frame.m1("unit-money-thousands", "currency", currency.as_str()),
                persons: frame.m("unit-persons-thousands"),
            },
            millions: Scaled {
                money: frame.m1("unit-money-millions", "currency", currency.as_str()),
                persons: frame.m("unit-persons-millions"),
            },
        }
    }

    /// The unit of a question whose figures are not in units: "in thousand US$".
    pub fn scaled(&self, question: &Question, scale: Scale) -> Option<&String> {
        let names = match scale {
            Scale::Units => return None,
            Scale::Thousands => &self.thousands,
            Scale::Millions => &self.millions,
        };
        match question.kind {
            Kind::Money => Some(&names.money),
            Kind::Persons => Some(&names.persons),
            _ => None,
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

    pub fn name(&self, question: &Question, scale: Scale) -> Option<String> {
        self.scaled(question, scale).or_else(|| self.of_kind(question.kind)).cloned()
    }

    /// The unit that all questions have.
    pub fn shared(&self, questions: &[&Question]) -> Option<String> {
        let first = self.of_kind(questions.first()?.kind)?;
        questions.iter().all(|question| self.of_kind(question.kind) == Some(first)).then(|| first.clone())
    }
}
