//! What the figures of a table are shown and typed in: units, thousands or millions, chosen for each table. The address of
//! a page says it, as `scale.<table>=3`, and a form posts it with the figures: what somebody types is read in the scale
//! that this person saw, whatever another page of theirs shows.

use std::collections::BTreeMap;

use super::grid::is_field;
use crate::domain::cells::{Cell, Scale};
use crate::domain::questionnaire::{Address, Module, Question, Questionnaire, Table};
use crate::web::cell_value::{self, CellText};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::Frame;
use crate::web::posted::Posted;

/// What the names of all parameters begin with.
pub(super) const PREFIX: &str = "scale.";

/// The tables of a page that are not shown in units.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scales(BTreeMap<String, Scale>);

impl Scales {
    /// As the address of a page says. What it does not know is shown in units.
    pub fn asked(frame: &Frame) -> Scales {
        let mut scales = Scales::default();
        for (table, code) in frame.queries(PREFIX) {
            scales.set(table, code.parse().unwrap_or_default());
        }
        scales
    }

    /// As a form says what the person saw.
    ///
    /// # Errors
    /// `BadRequest` for a scale that does not exist, or two for one table: figures are never read in a guessed one.
    pub fn posted(posted: &Posted) -> Answer<Scales> {
        let mut seen = BTreeMap::new();
        for (name, code) in &posted.0 {
            let Some(table) = name.strip_prefix(PREFIX) else { continue };
            let scale: Scale = code.parse().map_err(|()| Kind::BadRequest)?;
            if seen.insert(table, scale).is_some_and(|other| other != scale) {
                return Err(Kind::BadRequest.into());
            }
        }
        let mut scales = Scales::default();
        seen.into_iter().for_each(|(table, scale)| scales.set(table, scale));
        Ok(scales)
    }

    /// The same with another scale for one table, as `receipts=3` says it.
    pub fn changed(&self, choice: &str) -> Answer<Scales> {
        let (table, code) = choice.split_once('=').ok_or(Kind::BadRequest)?;
        let mut scales = self.clone();
        scales.set(table, code.parse().map_err(|()| Kind::BadRequest)?);
        Ok(scales)
    }

    pub fn set(&mut self, table: &str, scale: Scale) {
        self.0.remove(table);
        let is_name = table.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
        if is_name && scale != Scale::Units {
            self.0.insert(table.to_owned(), scale);
        }
    }

    pub fn of_table(&self, table: &str) -> Scale {
        self.0.get(table).copied().unwrap_or_default()
    }

    /// What the figures of a question are shown and typed in.
    pub fn of(&self, q: &Questionnaire, question: &Question) -> Scale {
        if self.0.is_empty() || !question.kind.has_scale() {
            return Scale::Units;
        }
        let Some((module, table)) = table_of(q, question) else { return Scale::Units };
        let scale = self.of_table(&table.id);
        // The head of a table speaks of its figures, not of a field among texts.
        let others: Vec<&Question> = module.table_questions(table).collect();
        if is_field(question, &others) { Scale::Units } else { scale }
    }

    /// Names and values of the fields that a form posts.
    pub fn fields(&self) -> impl Iterator<Item = (String, &'static str)> {
        self.0.iter().map(|(table, scale)| (format!("{PREFIX}{table}"), scale.code()))
    }

    /// The parameters of an address.
    pub fn parameters(&self) -> impl Iterator<Item = String> {
        self.fields().map(|(name, code)| format!("{name}={code}"))
    }

    /// The same page in these scales.
    pub fn on(&self, href: &str) -> String {
        with(href, self.parameters())
    }
}

/// An address with more parameters, before the name of a place in the page.
pub(super) fn with(href: &str, more: impl Iterator<Item = String>) -> String {
    let (page, place) = href.split_once('#').map_or((href, None), |(page, place)| (page, Some(place)));
    let mut href = page.to_owned();
    for parameter in more {
        href.push(if href.contains('?') { '&' } else { '?' });
        href.push_str(&parameter);
    }
    if let Some(place) = place {
        href.push('#');
        href.push_str(place);
    }
    href
}

/// The table of its module in which a question stands.
pub(super) fn table_of<'q>(q: &'q Questionnaire, question: &Question) -> Option<(&'q Module, &'q Table)> {
    let module = q.module(&question.module)?;
    module.tables.iter().find(|table| table.questions.contains(&question.id)).map(|table| (module, table))
}

/// The name of a scale as a choice.
pub(super) fn name(frame: &Frame, scale: Scale) -> String {
    frame.m(match scale {
        Scale::Units => "scale-0",
        Scale::Thousands => "scale-3",
        Scale::Millions => "scale-6",
    })
}

/// A cell outside its table, in the scale of the table and with a word for it: `US$ 12,50 thousand`.
pub(super) fn text(
    frame: &Frame,
    q: &Questionnaire,
    country: &str,
    address: &Address,
    cell: Option<&Cell>,
    scale: Scale,
) -> CellText {
    let message = match scale {
        Scale::Units => None,
        Scale::Thousands => Some("figure-in-thousands"),
        Scale::Millions => Some("figure-in-millions"),
    };
    let figure = cell.filter(|cell| cell.status.needs_value()).and_then(Cell::decimal);
    let (Some(message), Some(cell), Some(figure)) = (message, cell, figure) else {
        return cell_value::text(frame, q, country, address, cell);
    };
    let scaled = Cell { value: Some(scale.of_units(&figure).to_string()), ..cell.clone() };
    let shown = cell_value::text(frame, q, country, address, Some(&scaled));
    CellText { text: frame.m1(message, "figure", shown.text.as_str()), ..shown }
}
