//! How the answers of one edition come over into the next: by address, with a written map for what moved.
//!
//! A question that is asked again keeps its id and needs no line. A question that is asked no more needs one, so that
//! nothing is lost unseen. An id that was used is never given another meaning.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Address, CellRef, Fault, Module, Question, Questionnaire};

/// The file in the folder of an edition.
pub(super) const NAME: &str = "carry.json";

#[derive(Debug, Clone, Deserialize)]
pub struct Carry {
    /// The edition whose answers come over.
    pub from: String,
    #[serde(default)]
    cells: Vec<Line<CellRef>>,
    #[serde(default)]
    codes: Vec<CodeLine>,
}

#[derive(Debug, Clone, Deserialize)]
struct Line<T> {
    from: T,
    /// None: there is no place for these answers any more.
    to: Option<T>,
}

#[derive(Debug, Clone, Deserialize)]
struct CodeLine {
    codelist: String,
    #[serde(flatten)]
    line: Line<String>,
}

impl Carry {
    /// Where an answer of the edition before stands in `new`; none when it has no place there.
    pub fn over(
        &self,
        new: &Questionnaire,
        address: &Address,
        value: Option<&str>,
    ) -> Option<(Address, Option<String>)> {
        let asked = address.question_ref();
        let cell = match self.cells.iter().find(|line| line.from == asked) {
            Some(line) => line.to.clone()?,
            None => asked,
        };
        let question = new.question(&cell)?;
        let mut address = Address { module: cell.module, question: cell.question, ..address.clone() };
        for (name, code) in &mut address.dimensions {
            let list = &new.dimensions.get(name)?.codelist;
            *code = self.code(list, code)?.to_owned();
        }
        let value = match (&question.codelist, value) {
            (Some(list), Some(codes)) => {
                let codes: Vec<&str> = codes.split('|').filter_map(|code| self.code(list, code)).collect();
                (!codes.is_empty()).then(|| codes.join("|"))
            }
            (_, value) => value.map(str::to_owned),
        };
        Some((address, value))
    }

    fn code<'a>(&'a self, list: &str, code: &'a str) -> Option<&'a str> {
        match self.codes.iter().find(|c| c.codelist == list && c.line.from == code) {
            Some(found) => found.line.to.as_deref(),
            None => Some(code),
        }
    }

    /// Everything that the map leaves out or gets wrong between two editions.
    pub(super) fn check(&self, old: &Questionnaire, new: &Questionnaire) -> Vec<Fault> {
        let folder = format!("{}/{}", new.id, new.edition);
        let mut faults = Vec::new();
        self.check_cells(old, new, &folder, &mut faults);
        self.check_codes(old, new, &folder, &mut faults);
        faults
    }

    fn check_cells(&self, old: &Questionnaire, new: &Questionnaire, folder: &str, faults: &mut Vec<Fault>) {
        let file = format!("{folder}/{NAME}");
        let pairs: Vec<(String, Option<String>)> =
            self.cells.iter().map(|l| (l.from.to_string(), l.to.as_ref().map(ToString::to_string))).collect();
        let circular = circles(&pairs, "/cells", &file, faults);
        let mut taken = BTreeSet::new();
        for (i, line) in self.cells.iter().enumerate().filter(|(i, _)| !circular.contains(i)) {
            let mut fault = |key: &str, text: String| faults.push(Fault::new(&file, format!("/cells/{i}/{key}"), text));
            let Some(was) = old.question(&line.from) else {
                fault("from", format!("{} was not asked in {}", line.from, old.edition));
                continue;
            };
            if new.question(&line.from).is_some() {
                fault("from", format!("{} is still asked and keeps its answers; take the line out", line.from));
            }
            let Some(to) = &line.to else { continue };
            match new.question(to) {
                None => fault("to", format!("{to} is not asked in {}", new.edition)),
                Some(_) if old.question(to).is_some() => {
                    fault("to", format!("{to} had its own meaning in {}; an id is never used again", old.edition));
                }
                Some(is) => {
                    if let Some(difference) = difference(old, was, new, is) {
                        fault("to", format!("{to} is asked otherwise than {}: {difference}", line.from));
                    }
                }
            }
            if !taken.insert(to) {
                fault("to", format!("{to} would get the answers of two questions"));
            }
        }
        for was in old.modules.iter().flat_map(|m| &m.questions) {
            let cell = was.cell_ref();
            match new.question(&cell) {
                None if !self.cells.iter().any(|line| line.from == cell) => {
                    let text =
                        format!("{cell} of {} is asked no more: where do its answers go? (null: nowhere)", old.edition);
                    faults.push(Fault::new(&file, "/cells", text));
                }
                Some(is) => {
                    if let Some(difference) = difference(old, was, new, is) {
                        let base = new.module(&cell.module).map_or("", Module::properties);
                        let text =
                            format!("is asked otherwise than in {}: {difference}; give it a new id", old.edition);
                        let file = format!("{folder}/modules/{}.json", cell.module);
                        faults.push(Fault::new(&file, format!("{base}/{}", cell.question), text));
                    }
                }
                None => {}
            }
        }
    }

    fn check_codes(&self, old: &Questionnaire, new: &Questionnaire, folder: &str, faults: &mut Vec<Fault>) {
        let file = format!("{folder}/{NAME}");
        let names: BTreeSet<&str> = self.codes.iter().map(|c| c.codelist.as_str()).collect();
        for name in names {
            let mine = self.codes.iter().enumerate().filter(|(_, c)| c.codelist == name);
            let pairs: Vec<_> = mine.map(|(_, c)| (c.line.from.clone(), c.line.to.clone())).collect();
            circles(&pairs, "/codes", &file, faults);
        }
        for (i, CodeLine { codelist, line }) in self.codes.iter().enumerate() {
            let has = |q: &Questionnaire, code: &str| lists(q, codelist).any(|list| list.contains(code));
            let mut fault = |key: &str, text: String| faults.push(Fault::new(&file, format!("/codes/{i}/{key}"), text));
            if !has(old, &line.from) {
                fault("from", format!("{codelist} had no code {} in {}", line.from, old.edition));
            }
            if let Some(to) = line.to.as_ref().filter(|to| !has(new, to)) {
                fault("to", format!("{codelist} has no code {to}"));
            }
        }
        for (name, was) in &old.codelists {
            let base = name.split('.').next().unwrap_or_default();
            let Some(is) = new.codelists.get(name) else { continue };
            for code in was.codes.iter().map(|c| &c.code).filter(|code| !is.contains(code)) {
                if !self.codes.iter().any(|c| c.codelist == base && &c.line.from == code) {
                    let text = format!("{name} has no code {code} any more: which one takes its place? (null: none)");
                    faults.push(Fault::new(&file, "/codes", text));
                }
            }
        }
    }
}

fn lists<'a>(q: &'a Questionnaire, name: &'a str) -> impl Iterator<Item = &'a super::CodeList> {
    q.codelists.iter().filter(move |(id, _)| id.split('.').next() == Some(name)).map(|(_, list)| list)
}

/// Names every chain of lines that comes back to its beginning, once; returns the lines concerned.
fn circles(lines: &[(String, Option<String>)], at: &str, file: &str, faults: &mut Vec<Fault>) -> BTreeSet<usize> {
    let next: BTreeMap<&str, (usize, &str)> =
        lines.iter().enumerate().filter_map(|(i, (from, to))| Some((from.as_str(), (i, to.as_deref()?)))).collect();
    let mut seen = BTreeSet::new();
    for start in next.keys() {
        let (mut path, mut steps, mut now) = (vec![*start], Vec::new(), *start);
        while let Some((i, to)) = next.get(now).filter(|(i, _)| !seen.contains(i) && !steps.contains(i)) {
            steps.push(*i);
            path.push(to);
            now = to;
        }
        if path.len() > 1 && now == *start {
            let first = steps.iter().min().copied().unwrap_or_default();
            faults.push(Fault::new(file, format!("{at}/{first}"), format!("circular: {}", path.join(" → "))));
            seen.extend(steps);
        }
    }
    seen
}

/// Why answers of one question cannot be answers of the other.
fn difference(old: &Questionnaire, was: &Question, new: &Questionnaire, is: &Question) -> Option<String> {
    let rows = |q: &Questionnaire, of: &Question| q.module(&of.module).and_then(|m| m.rows.clone());
    if rows(old, was) != rows(new, is) {
        return Some("it repeats for another list".to_owned());
    }
    if was.kind != is.kind {
        return Some(format!("{:?} was {:?}", is.kind, was.kind));
    }
    if was.dimensions != is.dimensions {
        return Some(format!("by [{}], was by [{}]", is.dimensions.join(", "), was.dimensions.join(", ")));
    }
    (was.codelist != is.codelist).then(|| "it takes its codes from another list".to_owned())
}
