//! A cell in the reader's words: figures grouped, codes by name, the status where it says something.

use rust_decimal::Decimal;

use crate::domain::cells::{Cell, Status, date};
use crate::domain::questionnaire::{Address, Kind, Question, Questionnaire};
use crate::web::frame::Frame;

#[derive(Debug, Clone, Default)]
pub struct CellText {
    pub text: String,
    /// Code and name of its status, unless it is a normal value.
    pub status: Option<(&'static str, String)>,
    pub note: Option<String>,
    pub source: Option<String>,
    /// Figures stand at the right.
    pub number: bool,
}

/// A cell of the submission of a country. A cell that does not exist is an empty text.
pub fn text(frame: &Frame, q: &Questionnaire, country: &str, address: &Address, cell: Option<&Cell>) -> CellText {
    let question = q.question(&address.question_ref());
    let number = question.is_some_and(|question| question.kind.is_number());
    let Some(cell) = cell else {
        return CellText { number, ..CellText::default() };
    };
    CellText {
        text: value(frame, q, country, question, cell),
        status: (cell.status != Status::Normal)
            .then(|| (cell.status.code(), frame.m(&format!("code-CL_STATUS-{}", cell.status.code())))),
        note: cell.note.clone(),
        source: cell.source.clone(),
        number,
    }
}

fn value(frame: &Frame, q: &Questionnaire, country: &str, question: Option<&Question>, cell: &Cell) -> String {
    let kind = question.map_or(Kind::Text, |question| question.kind);
    match (cell.status, kind) {
        // As printed bulletins write it.
        (Status::NotAvailable, _) => ":".to_owned(),
        (Status::NotApplicable, _) => "—".to_owned(),
        (_, Kind::Code | Kind::Codes) => {
            let list = question.and_then(|question| question.codelist.as_deref()).unwrap_or_default();
            cell.codes().map(|code| frame.code(q, list, country, code)).collect::<Vec<_>>().join(", ")
        }
        (_, Kind::Date) => cell.value.as_deref().map(date::shown).unwrap_or_default(),
        (_, kind) => match cell.decimal() {
            Some(figure) if kind.is_number() => number(frame, kind, &figure),
            _ => cell.value.clone().unwrap_or_default(),
        },
    }
}

/// A figure in the form of its kind. Reported figures keep their decimals.
pub fn number(frame: &Frame, kind: Kind, figure: &Decimal) -> String {
    match kind {
        Kind::Money | Kind::Amount => frame.t.money(figure),
        Kind::Percent => frame.t.percent(figure),
        Kind::Year => figure.to_string(),
        _ => frame.t.decimal(figure),
    }
}

/// A computed figure without the decimals that nobody reads. Reported ones are never rounded.
pub fn short(kind: Kind, figure: &Decimal) -> Decimal {
    figure.round_dp(if kind == Kind::Persons { 0 } else { 2 }).normalize()
}

/// Change in per cent, for figures that both exist: `+6,0%`.
pub fn change(
    frame: &Frame,
    q: &Questionnaire,
    address: &Address,
    before: Option<&Cell>,
    after: Option<&Cell>,
) -> Option<String> {
    let share = relative(q, address, before?, after?)?;
    let mut percent = (share * Decimal::ONE_HUNDRED).round_dp(1);
    percent.rescale(1);
    let sign = if percent > Decimal::ZERO { "+" } else { "" };
    Some(format!("{sign}{}", frame.t.percent(&percent)))
}

/// (after − before) / before, where both are quantities.
pub fn relative(q: &Questionnaire, address: &Address, before: &Cell, after: &Cell) -> Option<Decimal> {
    let question = q.question(&address.question_ref()).filter(|question| question.kind.is_grouped());
    let known = |cell: &Cell| question.and_then(|_| cell.decimal()).filter(|_| cell.status.needs_value());
    let (before, after) = (known(before)?, known(after)?);
    (after - before).checked_div(before.abs())
}
