//! A value that a reviewer puts beside an answer of the country: a layer of its own, never the country's figure.

use super::State;
use crate::domain::cells::entry::{self, RawCell, Writing};
use crate::domain::cells::{Cell, Status};
use crate::domain::questionnaire::{Kind, Question, Questionnaire};

/// Code list of the ways in which a value was found.
pub const METHODS: &str = "CL_IMPUTATION";
/// Longest reason, in characters.
pub const LONGEST: usize = 1000;

/// What a reviewer says in place of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imputed {
    /// As a cell holds it: an exact decimal, a code, codes joined by `|`.
    pub value: String,
    /// A code of [`METHODS`].
    pub method: String,
    pub reason: String,
}

/// As it came in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    pub value: String,
    pub method: String,
    pub reason: String,
}

/// Why a value is not put there, or not taken back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("values are imputed while the reviewers have the submission, and when it is accepted")]
    NotNow,
    #[error("there is no such cell")]
    UnknownAddress,
    #[error("only figures and codes are imputed, no texts")]
    Text,
    #[error("there is no value")]
    NoValue,
    #[error("the value cannot be stored: {0}")]
    Value(entry::Refusal),
    #[error("there is no such method")]
    UnknownMethod,
    #[error("who imputes says why")]
    NoReason,
    #[error("the reason is longer than {LONGEST} characters, or has signs that cannot be stored")]
    Reason,
    #[error("something else is imputed there now")]
    Changed,
}

impl Refusal {
    /// As its message is named.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::NotNow => "not-now",
            Refusal::UnknownAddress => "unknown-address",
            Refusal::Text => "text",
            Refusal::NoValue | Refusal::Value(_) => "no-value",
            Refusal::UnknownMethod => "method",
            Refusal::NoReason => "no-reason",
            Refusal::Reason => "reason",
            Refusal::Changed => "changed",
        }
    }
}

/// Whether values are imputed in a state: once the reviewers have it, until it is published. What the country has in its
/// hands it answers itself, and what was published is corrected by reopening it.
pub fn open(state: State) -> bool {
    matches!(state, State::Submitted | State::InReview | State::Accepted)
}

/// Whether a value can stand in place of an answer of this kind; texts have nobody but their authors.
pub fn imputable(kind: Kind) -> bool {
    kind.is_number() || matches!(kind, Kind::Code | Kind::Codes)
}

/// Whether an imputed value goes out: where the country gave no figure and did not say that there is none.
pub fn fills(answer: Option<&Cell>) -> bool {
    answer.is_none_or(|cell| cell.is_blank() || cell.status == Status::NotAvailable)
}

impl Typed {
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read(
        &self,
        q: &Questionnaire,
        question: &Question,
        country: &str,
        writing: Writing,
    ) -> Result<Imputed, Refusal> {
        if !imputable(question.kind) {
            return Err(Refusal::Text);
        }
        let raw = RawCell { value: Some(self.value.clone()), ..RawCell::default() };
        let cell = entry::parse(q, question, country, &raw, writing).map_err(Refusal::Value)?;
        let value = cell.value.ok_or(Refusal::NoValue)?;
        if !q.codelist(METHODS, country).is_some_and(|list| list.contains(&self.method)) {
            return Err(Refusal::UnknownMethod);
        }
        let reason = self.reason.replace("\r\n", "\n").trim().to_owned();
        if reason.is_empty() {
            return Err(Refusal::NoReason);
        }
        if reason.chars().count() > LONGEST || reason.contains(|c: char| c.is_control() && c != '\n') {
            return Err(Refusal::Reason);
        }
        Ok(Imputed { value, method: self.method.clone(), reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_imputed_only_between_submission_and_publication() {
        let open: Vec<State> = State::ALL.into_iter().filter(|state| open(*state)).collect();
        assert_eq!(open, [State::Submitted, State::InReview, State::Accepted]);
    }

    #[test]
    fn a_figure_of_the_country_or_its_word_that_there_is_none_is_never_replaced() {
        assert!(fills(None) && fills(Some(&Cell::default())));
        for status in Status::ALL {
            let cell = if status.needs_value() { Cell { status, ..Cell::of("0") } } else { Cell::with_status(status) };
            assert_eq!(fills(Some(&cell)), status == Status::NotAvailable, "{status}");
        }
    }
}
