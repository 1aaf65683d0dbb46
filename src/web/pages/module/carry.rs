//! What was typed and not saved, for the same page in another language or another scale: figures move to the other
//! convention and scale. A figure that cannot be read is not moved; its table stays in the scale in which it was typed.

use super::grid::{CellProblem, Problems};
use super::post::{self, CellResult, Fields, normal, seen_text};
use super::scale::{Scales, table_of};
use crate::collection::Sheet;
use crate::collection::saving::Outcome;
use crate::domain::cells::entry::{self, RawCell, Refusal, Writing};
use crate::domain::cells::{Scale, Status};
use crate::domain::questionnaire::{Address, Kind, Question};
use crate::i18n::Reader;
use crate::store::cells::Current;

/// What the page shows again.
pub(super) struct Carried {
    pub problems: Problems,
    pub scales: Scales,
    /// A table did not move.
    pub stayed: bool,
}

/// What a person typed into a cell and did not save.
struct Unsaved<'q> {
    address: String,
    question: &'q Question,
    text: String,
    seen_in: Scale,
}

impl Unsaved<'_> {
    fn refusal(&self, sheet: &Sheet, reader: &Reader) -> Option<Refusal> {
        let raw = RawCell { value: Some(self.text.clone()), ..RawCell::default() };
        let writing = Writing::Typed(reader.convention(), self.seen_in);
        entry::parse(&sheet.edition.questionnaire, self.question, &sheet.answers.country, &raw, writing).err()
    }

    /// Whether nobody can say what the figure would be in another scale.
    fn is_stuck(&self, reader: &Reader) -> bool {
        let text = self.text.trim();
        let whole = self.question.scale == 0;
        !text.is_empty()
            && Status::of_figure(text).is_none()
            && self.seen_in.read(text, reader.convention(), whole).is_err()
    }

    fn moved(&self, before: &Reader, after: &Reader, scale: Scale) -> String {
        let whole = self.question.scale == 0;
        match self.question.kind {
            Kind::Text | Kind::LongText | Kind::Code | Kind::Codes | Kind::Year | Kind::Date => self.text.clone(),
            _ => self
                .seen_in
                .read(&self.text, before.convention(), whole)
                .map_or_else(|_| self.text.clone(), |units| after.input_in(scale, &units, whole)),
        }
    }
}

pub(super) fn over(sheet: &Sheet, fields: Fields, before: &Reader, after: &Reader, wanted: Scales) -> Carried {
    let q = &sheet.edition.questionnaire;
    let seen = &fields.scales;
    let mut unsaved = Vec::new();
    for (address, text) in fields.values {
        let Ok(parsed) = address.parse::<Address>() else { continue };
        let Some(question) = q.question_at(&parsed, &sheet.answers.country) else { continue };
        let seen_in = seen.of(q, question);
        let current: Option<&Current> = sheet.current.get(&parsed);
        let shown = (before.convention(), seen_in);
        if seen_text(q, &sheet.answers, &parsed, current.map(|c| &c.cell), shown) != normal(&text) {
            unsaved.push(Unsaved { address, question, text, seen_in });
        }
    }
    let mut carried = Carried { problems: Problems::new(), scales: wanted, stayed: false };
    for one in &unsaved {
        if carried.scales.of(q, one.question) != one.seen_in && one.is_stuck(before) {
            carried.stayed = true;
            if let Some((_, table)) = table_of(q, one.question) {
                carried.scales.set(&table.id, one.seen_in);
            }
        }
    }
    for one in unsaved {
        let refusal = one.refusal(sheet, before).filter(|_| carried.stayed && one.is_stuck(before));
        let typed = one.moved(before, after, carried.scales.of(q, one.question));
        let problem = match refusal {
            Some(refusal) => {
                let outcome = Outcome::Refused(refusal);
                let result =
                    CellResult { address: one.address.clone(), typed, scale: one.seen_in, mine: None, outcome };
                post::problem(after, &result).unwrap_or_default()
            }
            None => CellProblem { typed: Some(typed), ..CellProblem::default() },
        };
        carried.problems.insert(one.address, problem);
    }
    carried
}
