//! The cell panel: definition, status, note, source, findings and history of one cell.

use super::grid::Builder;
use super::unit::Units;
use super::view::{CellView, Label};
use crate::collection::Sheet;
use crate::collection::clarifications::{Answerers, Party, answerers, seen};
use crate::collection::findings::Judged;
use crate::domain::cells::Status;
use crate::domain::clarifications::Sides;
use crate::domain::questionnaire::Address;
use crate::domain::submission::imputation;
use crate::store::clarifications::Clarification;
use crate::store::submissions::Submission;
use crate::store::{Db, StoreError};
use crate::web::frame::{Frame, encoded};
use crate::web::pages::clarifications::{Question, Thread, Threads};
use crate::web::pages::finding_text::{self, FindingText};

#[derive(Debug)]
pub(super) struct Panel {
    pub label: Label,
    /// Says that its figures are not in units.
    pub sign: Option<String>,
    /// The fields with the scales of the page it stands beside.
    pub scales: Vec<(String, &'static str)>,
    pub cell: CellView,
    pub statuses: Vec<(&'static str, String, bool)>,
    pub note: String,
    pub source: String,
    pub previous_note: Option<String>,
    pub previous_source: Option<String>,
    pub changed: Option<(String, String)>,
    pub findings: Vec<FindingText>,
    pub history: String,
    /// What was asked about the cell, and what was said to it.
    pub threads: Vec<Thread>,
    /// The box of a reviewer for a question.
    pub question: Option<Question>,
    /// Whether the reader can put a value beside it.
    pub imputes: bool,
    /// What was accepted for earlier years, latest first.
    pub years: Vec<(i32, String)>,
    /// The last changes of this year, newest first.
    pub past: Vec<Past>,
}

#[derive(Debug)]
pub(super) struct Past {
    pub value: String,
    pub by: String,
    pub time: String,
    /// Empty for changes from before it was kept.
    pub from: String,
}

/// With what was said about the cell, where that was looked up.
pub(super) fn of(builder: &Builder<'_>, judged: &[Judged], address: &Address, talk: Option<&Talk>) -> Option<Panel> {
    let sheet = builder.sheet;
    let q = &sheet.edition.questionnaire;
    let question = q.question_at(address, &sheet.answers.country)?;
    let f = builder.frame;
    let label = Label {
        text: crate::web::cell_label::label(f, q, &sheet.answers, address),
        borrowed: f.t.borrowed_from(&question.message()),
        beside: f.beside(&question.message()),
        help: f.t.help(&question.message()),
    };
    let cell = builder.cell(question, address);
    let stored = sheet.answers.cells.get(address).cloned().unwrap_or_default();
    let before = sheet.answers.cells.get(&address.in_year(address.year - 1));
    let concerned = judged.iter().filter(|j| j.finding.addresses.contains(address));
    let place = f.place.as_ref()?;
    let (threads, asking) = talk.map(|talk| talk.of(f, sheet, address)).unwrap_or_default();
    Some(Panel {
        threads,
        imputes: asking.is_some() && imputation::open(sheet.submission.state) && imputation::imputable(question.kind),
        question: asking,
        sign: Units::of(f).scaled(question, builder.scale(question)).cloned(),
        scales: builder.scales.fields().collect(),
        statuses: Status::ALL
            .iter()
            .map(|s| (s.code(), f.m(&format!("code-CL_STATUS-{}", s.code())), *s == stored.status))
            .collect(),
        note: stored.note.unwrap_or_default(),
        source: stored.source.unwrap_or_default(),
        previous_note: before.and_then(|c| c.note.clone()),
        previous_source: before.and_then(|c| c.source.clone()),
        changed: sheet.current.get(address).map(|c| (c.updated_by.clone(), f.t.date_time(c.updated_at))),
        findings: concerned.map(|j| finding_text::sentence(f, q, &sheet.answers, &j.finding)).collect(),
        history: format!("{}/history?address={}", place.href, encoded(&address.to_string())),
        years: Vec::new(),
        past: Vec::new(),
        label,
        cell,
    })
}

/// What was looked up about the clarifications of a submission that somebody sees.
pub(super) struct Talk {
    pub all: Vec<Clarification>,
    pub answerers: Answerers,
    pub party: Party,
}

impl Talk {
    pub fn load(db: &mut Db, submission: &Submission, party: Party) -> Result<Talk, StoreError> {
        Ok(Talk { all: seen(db, &submission.id, &party)?, answerers: answerers(db, &submission.country)?, party })
    }

    fn of(&self, f: &Frame, sheet: &Sheet, address: &Address) -> (Vec<Thread>, Option<Question>) {
        let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
        let texts = Threads { f, q, answers, answerers: &self.answerers, party: &self.party, refused: None };
        let question = Sides::of(self.party.roles).asks.then(|| texts.question_about(&address.to_string())).flatten();
        let here = self.all.iter().filter(|one| one.address == *address);
        (here.map(|one| texts.thread(one)).collect(), question)
    }
}
