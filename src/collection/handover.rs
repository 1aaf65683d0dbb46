//! What somebody who takes over an institution's part of a submission has to know: what was asked last year, who knew,
//! where it came from, what is open.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::findings::{self, Judged};
use super::{Context, Sheet, sheet};
use crate::domain::cells::{Cell, Status};
use crate::domain::questionnaire::{Address, Module};
use crate::store::changes::{self, Changed};
use crate::store::submissions::{self, Submission};
use crate::store::{Db, Result, StoreError};

pub struct Pack {
    /// The year that has to be done, as it is now.
    pub sheet: Sheet,
    /// The year before; none in the first year.
    pub before: Option<Sheet>,
    /// Institutions whose people changed something in either year.
    pub institutions: BTreeSet<String>,
    /// In the order of the questionnaire; only those the institution had a hand in.
    pub modules: Vec<Part>,
}

/// One module in the hands of one institution.
pub struct Part {
    pub module: String,
    pub people: Vec<Knower>,
    /// Sources of last year's answers with the number of answers each was named for, the most used first.
    pub sources: Vec<(String, usize)>,
    /// Last year's figures in the order of their addresses. Names and codes are not among them: a new round lays them out again.
    pub answers: Vec<Answer>,
    /// Required questions without an answer this year.
    pub required: Vec<Address>,
    /// Errors, and warnings without a reason, that name a cell of the module.
    pub findings: Vec<Judged>,
}

/// Somebody who changed cells of a module, in either year.
pub struct Knower {
    pub name: String,
    pub gone: bool,
    pub cells: usize,
    pub last: DateTime<Utc>,
}

pub struct Answer {
    pub address: Address,
    pub cell: Cell,
    pub by: String,
    /// This year's answer, as far as there is one.
    pub now: Option<Cell>,
}

impl Answer {
    /// Nothing stands here this year.
    pub fn open(&self) -> bool {
        self.now.is_none()
    }
}

/// Who changed what, by module.
type ByModule<'a> = BTreeMap<String, Vec<(Address, &'a Changed)>>;

/// The pack of one institution.
///
/// # Errors
/// When the store cannot be read.
pub fn pack(db: &mut Db, context: &Context, submission: Submission, institution: &str) -> Result<Pack> {
    let changed_now = changes::of(db, &submission.id)?;
    let earlier = match submissions::find(db, &submission.country, submission.round.year - 1) {
        Ok(found) => Some(found),
        Err(StoreError::NotFound) => None,
        Err(error) => return Err(error),
    };
    let changed_before = earlier.as_ref().map(|s| changes::of(db, &s.id)).transpose()?.unwrap_or_default();
    let before = earlier.map(|s| sheet::load(db, context, s)).transpose()?;
    let sheet = sheet::load(db, context, submission)?;
    let judged = findings::judge(&sheet)?;

    let institutions = changed_before.iter().chain(&changed_now).filter_map(|c| c.institution.clone()).collect();
    let (mine_before, mine_now) = (by_module(&changed_before, institution), by_module(&changed_now, institution));
    let parts = sheet
        .edition
        .questionnaire
        .modules
        .iter()
        .filter(|module| mine_before.contains_key(&module.id) || mine_now.contains_key(&module.id))
        .map(|module| part(module, &sheet, before.as_ref(), &judged, &mine_before, &mine_now))
        .collect();
    Ok(Pack { institutions, modules: parts, sheet, before })
}

fn by_module<'a>(changed: &'a [Changed], institution: &str) -> ByModule<'a> {
    let mut by_module = ByModule::new();
    for one in changed.iter().filter(|c| c.institution.as_deref() == Some(institution)) {
        // An address that cannot be read belongs to no module; the log itself keeps it.
        let Ok(address) = one.address.parse::<Address>() else { continue };
        by_module.entry(address.module.clone()).or_default().push((address, one));
    }
    by_module
}

fn part(
    module: &Module,
    sheet: &Sheet,
    before: Option<&Sheet>,
    judged: &[Judged],
    mine_before: &ByModule<'_>,
    mine_now: &ByModule<'_>,
) -> Part {
    let none = Vec::new();
    let (then, now) = (mine_before.get(&module.id).unwrap_or(&none), mine_now.get(&module.id).unwrap_or(&none));
    let answers = before.map(|before| answers(before, sheet, then)).unwrap_or_default();
    let mut sources: BTreeMap<&str, usize> = BTreeMap::new();
    for source in answers.iter().filter_map(|answer| answer.cell.source.as_deref()) {
        *sources.entry(source).or_default() += 1;
    }
    let mut sources: Vec<(String, usize)> = sources.into_iter().map(|(s, n)| (s.to_owned(), n)).collect();
    sources.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let concerns = |judged: &&Judged| {
        judged.finding.addresses.iter().any(|a| a.module == module.id && a.year == sheet.answers.year)
    };
    Part {
        module: module.id.clone(),
        people: people(then.iter().chain(now)),
        sources,
        answers,
        required: required(module, sheet),
        findings: judged.iter().filter(|j| j.blocks()).filter(concerns).cloned().collect(),
    }
}

/// Last year's figures that the institution gave, each with the last one who changed it.
fn answers(before: &Sheet, sheet: &Sheet, then: &[(Address, &Changed)]) -> Vec<Answer> {
    let last: BTreeMap<&Address, &Changed> = then.iter().map(|(address, changed)| (address, *changed)).collect();
    let of = |(address, changed): (&Address, &Changed)| {
        let q = &before.edition.questionnaire;
        q.question(&address.question_ref()).filter(|question| question.kind.is_number())?;
        let cell = before.answers.cell(address)?.clone();
        Some(Answer {
            now: sheet.answers.cell(&address.in_year(sheet.answers.year)).cloned(),
            address: address.clone(),
            cell,
            by: changed.name.clone(),
        })
    };
    last.into_iter().filter_map(of).collect()
}

fn people<'a>(changes: impl Iterator<Item = &'a (Address, &'a Changed)>) -> Vec<Knower> {
    let mut people: BTreeMap<i64, (Knower, BTreeSet<&Address>)> = BTreeMap::new();
    for (address, changed) in changes {
        let (knower, cells) = people.entry(changed.account).or_insert_with(|| {
            (Knower { name: changed.name.clone(), gone: changed.gone, cells: 0, last: changed.at }, BTreeSet::new())
        });
        cells.insert(address);
        knower.cells = cells.len();
        knower.last = knower.last.max(changed.at);
    }
    let mut people: Vec<Knower> = people.into_values().map(|(knower, _)| knower).collect();
    people.sort_by_key(|knower| std::cmp::Reverse(knower.cells));
    people
}

fn required(module: &Module, sheet: &Sheet) -> Vec<Address> {
    let (q, answers) = (&sheet.edition.questionnaire, &sheet.answers);
    let rows: Vec<Option<&str>> = match &module.rows {
        None => vec![None],
        Some(list) => answers.rows_of(list, None).map(|row| Some(row.id.as_str())).collect(),
    };
    let mut open = Vec::new();
    for row in rows {
        for question in module.questions.iter().filter(|question| question.required) {
            let cells = q.addresses(question, row, answers.year, &answers.country);
            if answers.is_asked(q, question, row) && !cells.iter().any(|address| answers.cell(address).is_some()) {
                open.extend(cells.into_iter().next());
            }
        }
    }
    open
}

/// Answers that said last year that there is no figure: the first thing to ask about.
pub fn was_missing(answer: &Answer) -> bool {
    answer.cell.status == Status::NotAvailable
}
