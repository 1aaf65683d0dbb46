//! `quoted`: a note does not quote a figure that is nearly, but not quite, the one it stands beside.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{CellAt, Judge, Shown};
use crate::domain::cells::Figure;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Quoted<C = CellAt> {
    pub cell: C,
    /// How near a quoted figure must be to be meant for this cell, 0.1 = 10 %.
    pub within: Decimal,
    /// Smaller figures are not looked for: too many numbers in a note are near them.
    pub minimum: Decimal,
}

impl Quoted {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Quoted<Option<Spot>> {
        let cell = c.spots(std::slice::from_ref(&self.cell)).pop();
        if let Some(spot) = &cell {
            c.layout.keep_words(spot.slot);
        }
        Quoted { cell, within: self.within, minimum: self.minimum }
    }
}

impl Judge for Quoted<Option<Spot>> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let Some(spot) = &self.cell else { return Verdict::NotApplicable };
        let Some(entry) = scope.entry(spot) else { return Verdict::NotApplicable };
        let (Figure::Known(value), Some(note)) = (entry.figure, &entry.note) else { return Verdict::NotApplicable };
        if value < self.minimum {
            return Verdict::NotApplicable;
        }
        let near = |quoted: &Decimal| (*quoted - value).abs() <= value * self.within;
        let readings = |word: &str| if is_year(word) { Vec::new() } else { readings(word) };
        let words = note.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').map(readings);
        let mut quotes = words.filter(|r| !r.contains(&value)).filter_map(|r| r.into_iter().find(near));
        match quotes.next() {
            None => Verdict::Holds,
            Some(quoted) => fails(
                scope.cell_no(spot).into_iter().collect(),
                vec![("value", Shown::Number(value)), ("quoted", Shown::Number(quoted))],
            ),
        }
    }
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse::<u32>().is_ok_and(|year| (1900..=2200).contains(&year))
}

/// What a number in a text can mean: its last mark is a decimal point, or all of them group digits.
fn readings(word: &str) -> Vec<Decimal> {
    let word = word.trim_matches(['.', ',']);
    let grouped: String = word.chars().filter(char::is_ascii_digit).collect();
    let pointed = word
        .rsplit_once(['.', ','])
        .map(|(whole, rest)| format!("{}.{rest}", whole.chars().filter(char::is_ascii_digit).collect::<String>()));
    [Some(grouped), pointed].into_iter().flatten().filter_map(|text| text.parse().ok()).collect()
}
