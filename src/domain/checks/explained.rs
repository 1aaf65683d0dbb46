//! `explained`: a figure that is coded as not available has a note that says why.

use serde::{Deserialize, Serialize};

use super::Judge;
use super::compile::Compiler;
use super::formula::Spot;
use super::grid::CellNo;
use super::scope::Scope;
use super::verdict::{Failure, Verdict, failure};
use crate::domain::questionnaire::CellRef;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Explained<C = Entire> {
    pub questions: Vec<C>,
}

/// All cells of a question in a row, whatever it is broken down by.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entire {
    pub cell: CellRef,
}

impl Explained {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Explained<Vec<Spot>> {
        let mut cells = |question: &Entire| {
            let spots = c.entire(&question.cell);
            spots.iter().for_each(|spot| c.layout.keep_words(spot.slot));
            spots
        };
        Explained { questions: self.questions.iter().map(&mut cells).collect() }
    }
}

impl Judge for Explained<Vec<Spot>> {
    /// One failure for each question, with all its cells: whoever codes a line of gaps is told once.
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let mut gaps = false;
        let mut unexplained = |question: &Vec<Spot>| -> Option<Failure> {
            let mut cells: Vec<CellNo> = Vec::new();
            for spot in question.iter().filter(|spot| scope.is_asked(spot)) {
                if let Some(entry) = scope.entry(spot).filter(|entry| entry.said && entry.status.is_gap()) {
                    gaps = true;
                    cells.extend(scope.cell_no(spot).filter(|_| entry.note.is_none()));
                }
            }
            (!cells.is_empty()).then(|| failure(cells, Vec::new()))
        };
        let found: Vec<Failure> = self.questions.iter().filter_map(&mut unexplained).collect();
        match (found.is_empty(), gaps) {
            (false, _) => Verdict::Fails(found),
            (true, true) => Verdict::Holds,
            (true, false) => Verdict::NotApplicable,
        }
    }
}
