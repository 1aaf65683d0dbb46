//! `same-numbers`: a text in several languages names the same numbers in each.

use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{CellAt, Judge, Shown};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SameNumbers<C = CellAt> {
    pub cells: Vec<C>,
}

impl SameNumbers {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> SameNumbers<Spot> {
        SameNumbers { cells: c.spots(&self.cells) }
    }
}

impl Judge for SameNumbers<Spot> {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let texts: Vec<(&Spot, Vec<String>)> =
            self.cells.iter().filter_map(|spot| Some((spot, numbers(scope.text(spot)?)))).collect();
        let Some(((first, numbers), others)) = texts.split_first().filter(|(_, others)| !others.is_empty()) else {
            return Verdict::NotApplicable;
        };
        let Some((other, theirs)) = others.iter().find(|(_, theirs)| theirs != numbers) else { return Verdict::Holds };
        let cells = [*first, *other].into_iter().filter_map(|spot| scope.cell_no(spot)).collect();
        let shown =
            |numbers: &[String]| Shown::Text(if numbers.is_empty() { "–".to_owned() } else { numbers.join(", ") });
        fails(cells, vec![("left", shown(numbers)), ("right", shown(theirs))])
    }
}

/// The numbers of a text without the marks between their digits, sorted: languages order words differently.
fn numbers(text: &str) -> Vec<String> {
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).collect::<String>();
    let words = text.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    let mut found: Vec<String> = words.map(digits).filter(|word| !word.is_empty()).collect();
    found.sort();
    found
}
