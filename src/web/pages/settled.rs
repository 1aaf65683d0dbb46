//! Decisions between institutions as a version keeps them, in the reader's words.

use crate::collection::part_names;
use crate::collection::reconciling::REASONS;
use crate::domain::cells::{Answers, Cell};
use crate::domain::questionnaire::Questionnaire;
use crate::domain::submission::Settled;
use crate::store::accounts::Institution;
use crate::web::frame::Frame;
use crate::web::{cell_label, cell_value};

pub struct SettledText {
    pub label: String,
    pub href: String,
    /// Institution and value.
    pub taken: String,
    pub others: Vec<String>,
    /// Reason and words.
    pub why: String,
    pub rule: Option<String>,
}

/// In the order of addresses. The values taken are those of the answers.
pub fn in_words(
    f: &Frame,
    q: &Questionnaire,
    answers: &Answers,
    institutions: &[Institution],
    decisions: &[Settled],
) -> Vec<SettledText> {
    let said = |code: &str, one: &Settled, cell: Option<&Cell>| {
        let known = institutions.iter().find(|known| known.code == code);
        let name = known.map_or_else(|| code.to_owned(), |known| known.name(f.lang()));
        format!("{name}: {}", cell_value::text(f, q, &answers.country, &one.address, cell).text)
    };
    let part =
        |text: &str| text.parse().map_or_else(|_| text.to_owned(), |part| part_names::name(&f.t, q, answers, &part));
    let line = |one: &Settled| SettledText {
        label: cell_label::label(f, q, answers, &one.address),
        href: cell_label::href(f, q, answers, &one.address),
        taken: said(&one.institution, one, answers.cells.get(&one.address)),
        others: one.others.iter().map(|other| said(&other.institution, one, Some(&other.cell()))).collect(),
        why: format!("{} – {}", f.m(&format!("code-{REASONS}-{}", one.code)), one.text),
        rule: one.rule.as_ref().map(|rule| cell_label::rule(f, part(&rule.part), rule.within.as_deref())),
    };
    decisions.iter().map(line).collect()
}
