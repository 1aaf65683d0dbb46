//! From what was typed, pasted or sent to a cell, or to the reason why it cannot be one.
//!
//! Only what cannot be stored is refused here. A value that is merely surprising, or outside the limits of its question,
//! is stored, and a check says so.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::number::{self, Convention, NumberError};
use super::{Cell, Scale, Status, date};
use crate::domain::questionnaire::{Kind, Question, Questionnaire};

const TEXT: usize = 500;
const LONG_TEXT: usize = 4000;
/// As much of a refused text as is repeated to the person who typed it.
const ECHO: usize = 80;
/// Years that an address can name as well.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2200;

/// A cell as it arrives, before anything is known about it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RawCell {
    pub value: Option<String>,
    pub status: Option<String>,
    pub note: Option<String>,
    pub source: Option<String>,
}

/// How the numbers of an entry are written.
#[derive(Debug, Clone, Copy)]
pub enum Writing {
    /// By a person, in that person's convention and in the scale of the table that the person saw.
    Typed(Convention, Scale),
    /// By a program: in units, a point, no grouping.
    Plain,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Refusal {
    NotANumber {
        typed: String,
    },
    /// `a` is the reading of the reader's own convention; both are in the scale in which it was typed.
    Ambiguous {
        typed: String,
        a: Decimal,
        b: Decimal,
    },
    TooManyDigits {
        typed: String,
    },
    NotWhole {
        typed: String,
    },
    TooManyDecimals {
        typed: String,
        scale: u32,
    },
    NotAYear {
        typed: String,
    },
    NotADate {
        typed: String,
    },
    UnknownCode {
        typed: String,
    },
    TooLong {
        limit: usize,
    },
    ControlCharacters,
    UnknownStatus {
        typed: String,
    },
    /// A value together with "not available" or "not applicable".
    ValueWithStatus,
    /// A status that speaks of a value, without one.
    ValueMissing,
    /// The question is not asked of this row; said by those who know the other answers.
    NotAsked,
    /// Last year has no answer that could hold for this year.
    NothingToConfirm,
}

impl Refusal {
    /// Stable name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::NotANumber { .. } => "number.invalid",
            Refusal::Ambiguous { .. } => "number.ambiguous",
            Refusal::TooManyDigits { .. } => "number.digits",
            Refusal::NotWhole { .. } => "number.whole",
            Refusal::TooManyDecimals { .. } => "number.decimals",
            Refusal::NotAYear { .. } => "number.year",
            Refusal::NotADate { .. } => "date.invalid",
            Refusal::UnknownCode { .. } => "code.unknown",
            Refusal::TooLong { .. } => "text.length",
            Refusal::ControlCharacters => "text.control",
            Refusal::UnknownStatus { .. } => "status.unknown",
            Refusal::ValueWithStatus => "status.with-value",
            Refusal::ValueMissing => "status.without-value",
            Refusal::NotAsked => "question.not-asked",
            Refusal::NothingToConfirm => "previous.none",
        }
    }

    /// Message id for people.
    pub fn message(&self) -> &'static str {
        match self {
            Refusal::NotANumber { .. } => "entry-number-invalid",
            Refusal::Ambiguous { .. } => "entry-number-ambiguous",
            Refusal::TooManyDigits { .. } => "entry-number-digits",
            Refusal::NotWhole { .. } => "entry-number-whole",
            Refusal::TooManyDecimals { .. } => "entry-number-decimals",
            Refusal::NotAYear { .. } => "entry-number-year",
            Refusal::NotADate { .. } => "entry-date-invalid",
            Refusal::UnknownCode { .. } => "entry-code-unknown",
            Refusal::TooLong { .. } => "entry-text-length",
            Refusal::ControlCharacters => "entry-text-control",
            Refusal::UnknownStatus { .. } => "entry-status-unknown",
            Refusal::ValueWithStatus => "entry-status-with-value",
            Refusal::ValueMissing => "entry-status-without-value",
            Refusal::NotAsked => "entry-question-not-asked",
            Refusal::NothingToConfirm => "entry-previous-none",
        }
    }
}

/// Reads one cell of a question.
pub fn parse(
    q: &Questionnaire,
    question: &Question,
    country: &str,
    raw: &RawCell,
    writing: Writing,
) -> Result<Cell, Refusal> {
    let status = status(raw.status.as_deref())?;
    let note = text(raw.note.as_deref(), LONG_TEXT, Lines::Many)?;
    let source = text(raw.source.as_deref(), TEXT, Lines::One)?;
    let value = value(q, question, country, raw.value.as_deref(), writing)?;
    match (&value, status) {
        (Some(_), s) if !s.needs_value() => Err(Refusal::ValueWithStatus),
        (None, s) if s.needs_value() && s != Status::Normal => Err(Refusal::ValueMissing),
        _ => Ok(Cell { value, status, note, source }),
    }
}

fn value(
    q: &Questionnaire,
    question: &Question,
    country: &str,
    raw: Option<&str>,
    writing: Writing,
) -> Result<Option<String>, Refusal> {
    let (limit, lines) = if question.kind == Kind::LongText { (LONG_TEXT, Lines::Many) } else { (TEXT, Lines::One) };
    let Some(typed) = text(raw, limit, lines)? else {
        return Ok(None);
    };
    match question.kind {
        Kind::Text | Kind::LongText => Ok(Some(typed)),
        Kind::Code => known(q, question, country, &typed, &[typed.as_str()]),
        Kind::Codes => {
            let codes: Vec<&str> = typed.split('|').map(str::trim).filter(|c| !c.is_empty()).collect();
            known(q, question, country, &typed, &codes)
        }
        Kind::Year => year(&typed).map(Some),
        Kind::Date => date::parse(&typed).map(Some).ok_or_else(|| Refusal::NotADate { typed: echo(&typed) }),
        Kind::Money | Kind::Amount | Kind::Persons | Kind::Count | Kind::Percent | Kind::Ratio | Kind::Integer => {
            quantity(question.scale, &typed, writing).map(Some)
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    One,
    Many,
}

/// Trims; nothing left is no text. Line ends become `\n`, as browsers send `\r\n`.
fn text(raw: Option<&str>, limit: usize, lines: Lines) -> Result<Option<String>, Refusal> {
    let text = raw.unwrap_or_default().trim();
    if text.is_empty() {
        return Ok(None);
    }
    let text = if lines == Lines::Many { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() };
    if text.chars().any(|c| is_control(c) && !(lines == Lines::Many && matches!(c, '\n' | '\t'))) {
        return Err(Refusal::ControlCharacters);
    }
    if text.chars().count() > limit {
        return Err(Refusal::TooLong { limit });
    }
    Ok(Some(text))
}

/// Control characters, and the marks that turn the direction of text round and so make it read as something else.
fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn status(raw: Option<&str>) -> Result<Status, Refusal> {
    match raw.unwrap_or_default().trim() {
        "" => Ok(Status::Normal),
        typed => typed.parse().map_err(|_| Refusal::UnknownStatus { typed: echo(typed) }),
    }
}

/// Codes in the order of their list, each once, so that equal answers are equal texts.
fn known(
    q: &Questionnaire,
    question: &Question,
    country: &str,
    typed: &str,
    codes: &[&str],
) -> Result<Option<String>, Refusal> {
    let list = question.codelist.as_deref().and_then(|id| q.codelist(id, country));
    let Some(list) = list else {
        return Err(Refusal::UnknownCode { typed: echo(typed) });
    };
    if let Some(unknown) = codes.iter().find(|c| !list.contains(c)) {
        return Err(Refusal::UnknownCode { typed: echo(unknown) });
    }
    let chosen: Vec<&str> = list.codes.iter().map(|c| c.code.as_str()).filter(|c| codes.contains(c)).collect();
    Ok((!chosen.is_empty()).then(|| chosen.join("|")))
}

fn year(typed: &str) -> Result<String, Refusal> {
    let digits = typed.len() == 4 && typed.bytes().all(|b| b.is_ascii_digit());
    let known = digits && typed.parse().is_ok_and(|year: u32| YEARS.contains(&year));
    if known { Ok(typed.to_owned()) } else { Err(Refusal::NotAYear { typed: echo(typed) }) }
}

fn quantity(decimals: u32, typed: &str, writing: Writing) -> Result<String, Refusal> {
    let whole = decimals == 0;
    let (number, power) = match writing {
        Writing::Plain => (number::parse_plain(typed, whole), 0),
        Writing::Typed(convention, scale) => (scale.read(typed, convention, whole), scale.power()),
    };
    let number = number.map_err(|error| {
        let typed = echo(typed);
        match error {
            NumberError::NotANumber => Refusal::NotANumber { typed },
            NumberError::Ambiguous { a, b } => Refusal::Ambiguous { typed, a, b },
            NumberError::TooManyDigits => Refusal::TooManyDigits { typed },
            NumberError::NotWhole => Refusal::NotWhole { typed },
        }
    })?;
    if number.normalize().scale() > decimals {
        return Err(Refusal::TooManyDecimals { typed: echo(typed), scale: decimals + power });
    }
    // Only zeros are cut off here.
    Ok(if number.scale() > decimals { number.trunc_with_scale(decimals) } else { number }.to_string())
}

fn echo(typed: &str) -> String {
    let mut short: String = typed.chars().take(ECHO).collect();
    if short.len() < typed.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests;
