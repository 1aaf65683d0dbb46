//! What one looks over before submitting or signing, in words.

use std::collections::BTreeMap;

use super::diff::{RowLine, row_lines};
use super::finding_text::{self, Link};
use super::review::explained::{Checked, by_check, explained};
use crate::collection::Sheet;
use crate::collection::findings::Judged;
use crate::collection::lookover::{Moved, Part};
use crate::domain::questionnaire::Address;
use crate::web::cell_value::{self, CellText};
use crate::web::frame::Frame;

/// What there is to see of one module, in words.
pub struct PartText {
    pub title: String,
    pub moved: Vec<MovedLine>,
    pub rows: Vec<RowLine>,
    pub gaps: Vec<Gap>,
    pub open: Vec<Checked>,
    pub with_reason: Vec<Checked>,
}

/// Longest list of gaps that is not folded.
const FEW: usize = 12;

impl PartText {
    /// A gap that nobody explained is never folded away.
    pub fn shows_gaps(&self) -> bool {
        self.gaps.len() <= FEW || self.gaps.iter().any(|gap| gap.note.is_none())
    }
}

pub struct MovedLine {
    pub link: Link,
    pub last_year: CellText,
    pub now: CellText,
    pub change: Option<String>,
    /// Sign, class and id of each check.
    pub checks: Vec<(&'static str, &'static str, String)>,
}

pub struct Gap {
    pub link: Link,
    pub last_year: CellText,
    pub note: Option<String>,
}

pub fn in_words(f: &Frame, sheet: &Sheet, names: &BTreeMap<i64, String>, part: Part<'_>) -> PartText {
    let (with_reason, open): (Vec<&Judged>, Vec<&Judged>) = part.findings.iter().partition(|j| j.explained());
    let checked = |of: Vec<&Judged>| by_check(of.into_iter().map(|judged| explained(f, sheet, names, judged)));
    PartText {
        title: part.module.map_or_else(|| f.m("lookover-whole"), |module| f.m(&format!("module-{module}"))),
        moved: part.moved.iter().map(|moved| moved_line(f, sheet, moved)).collect(),
        rows: row_lines(&sheet.edition.questionnaire, &sheet.answers, part.rows),
        gaps: part.gaps.into_iter().map(|address| gap(f, sheet, address)).collect(),
        open: checked(open),
        with_reason: checked(with_reason),
    }
}

fn moved_line(f: &Frame, sheet: &Sheet, moved: &Moved<'_>) -> MovedLine {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let earlier = moved.address.in_year(answers.year - 1);
    let (last, now) = (answers.cell(&earlier), answers.cell(moved.address));
    let check = |judged: &&Judged| {
        let severity = judged.finding.severity;
        (finding_text::sign(severity), finding_text::class(severity), judged.finding.check.clone())
    };
    MovedLine {
        link: finding_text::link(f, q, answers, moved.address),
        last_year: cell_value::text(f, q, &answers.country, &earlier, last),
        now: cell_value::text(f, q, &answers.country, moved.address, now),
        change: cell_value::change(f, q, moved.address, last, now),
        checks: moved.findings.iter().map(check).collect(),
    }
}

fn gap(f: &Frame, sheet: &Sheet, address: &Address) -> Gap {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let earlier = address.in_year(answers.year - 1);
    Gap {
        link: finding_text::link(f, q, answers, address),
        last_year: cell_value::text(f, q, &answers.country, &earlier, answers.cell(&earlier)),
        note: answers.cell(address).and_then(|cell| cell.note.clone()),
    }
}
