//! What others published earlier: taking it in from a file, and what of the answers of a country differs from it.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Context, catalogue};
use crate::domain::cells::Answers;
use crate::domain::checks::{Finding, Severity, Shown};
use crate::domain::indicators::{self, Computed};
use crate::domain::observations::{self, Lineage, Observation};
use crate::domain::questionnaire::Questionnaire;
use crate::domain::structures::Compared;
use crate::domain::submission::Role;
use crate::sdmx::model::TIME;
use crate::sdmx::reading::{self, Line, Point, Refused, Unreadable};
use crate::store::accounts::Account;
use crate::store::references::{self, Key, New, Reference};
use crate::store::{Audit, Db, Result, Store, Tx, Written};

/// Letters of the name of a source at the most.
pub const LONGEST: usize = 200;

/// A file that somebody wants to be taken in.
#[derive(Debug, Clone)]
pub struct File {
    pub name: String,
    /// Who published the figures.
    pub source: String,
    pub bytes: Vec<u8>,
}

/// What becomes of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    New,
    Changed {
        before: Decimal,
    },
    Unchanged,
    /// An earlier line says the same.
    Repeated {
        line: u64,
    },
    /// An earlier line says something else of the same key.
    Contradicts {
        line: u64,
    },
    /// The person does not review this country.
    NotYours {
        area: String,
    },
    Refused(Refused),
}

impl Fate {
    pub fn refuses(&self) -> bool {
        matches!(self, Fate::Contradicts { .. } | Fate::NotYours { .. } | Fate::Refused(_))
    }
}

#[derive(Debug, Clone)]
pub struct Told {
    pub line: u64,
    /// What was understood of it.
    pub point: Option<Point>,
    pub fate: Fate,
}

/// All lines in the order of the file.
#[derive(Debug, Default)]
pub struct Plan {
    pub lines: Vec<Told>,
}

impl Plan {
    pub fn count(&self, of: impl Fn(&Fate) -> bool) -> usize {
        self.lines.iter().filter(|told| of(&told.fate)).count()
    }
}

/// Takes a file in, or only says what would become of it (`dry`). A file that says nothing new writes nothing.
///
/// # Errors
/// When the store cannot be read or does not take it; then nothing is written.
pub async fn take(
    store: &Store,
    context: &Context,
    by: Account,
    file: File,
    dry: bool,
) -> Result<std::result::Result<Plan, Unreadable>> {
    let context = context.clone();
    // A large table takes its time: it is read before anybody who writes has to wait for it.
    let read = move |db: &mut Db| {
        let catalogue = catalogue::current(db, &context)?;
        Ok((reading::read(&file.bytes, &catalogue), file))
    };
    let (lines, file) = match store.read(read).await? {
        (Ok(lines), file) => (lines, file),
        (Err(unreadable), _) => return Ok(Err(unreadable)),
    };
    let plan = match dry {
        true => store.read(move |db| plan(db, &by, &file.source, lines)).await?,
        false => store.write(move |tx| keep(tx, &by, &file, lines)).await?,
    };
    Ok(Ok(plan))
}

fn plan(db: &mut Db, by: &Account, source: &str, lines: Vec<Line>) -> Result<Plan> {
    let mut known: BTreeMap<Key, Reference> = BTreeMap::new();
    let areas: BTreeSet<&str> = lines.iter().filter_map(|line| Some(line.said.as_ref().ok()?.area.as_str())).collect();
    for area in areas {
        known.extend(references::holding(db, area, None)?);
    }
    let mut seen: BTreeMap<Key, (u64, Decimal)> = BTreeMap::new();
    let fate = |point: &Point, line: u64, seen: &mut BTreeMap<Key, (u64, Decimal)>| {
        let reviews = |role| by.roles_in(&point.area).is_some_and(|roles| roles.has(role));
        if ![Role::Reviewer, Role::Administrator].into_iter().any(reviews) {
            return Fate::NotYours { area: point.area.clone() };
        }
        let key = (point.dataflow.clone(), point.series.clone(), point.period.clone());
        if let Some((line, value)) = seen.get(&key) {
            let line = *line;
            return if *value == point.value { Fate::Repeated { line } } else { Fate::Contradicts { line } };
        }
        let before = known.get(&key);
        seen.insert(key, (line, point.value));
        match before.map(|before| (before.value.parse::<Decimal>().unwrap_or_default(), &before.source)) {
            Some((before, said)) if before == point.value && said == source => Fate::Unchanged,
            Some((before, _)) => Fate::Changed { before },
            None => Fate::New,
        }
    };
    let lines = lines.into_iter().map(|line| match line.said {
        Ok(point) => Told { line: line.line, fate: fate(&point, line.line, &mut seen), point: Some(point) },
        Err(refused) => Told { line: line.line, point: None, fate: Fate::Refused(refused) },
    });
    Ok(Plan { lines: lines.collect() })
}

/// Plans and writes in the same transaction.
fn keep(tx: &mut Tx<'_>, by: &Account, file: &File, lines: Vec<Line>) -> Result<Written<Plan>> {
    let plan = plan(tx.db(), by, &file.source, lines)?;
    let taken = plan.lines.iter().filter(|told| matches!(told.fate, Fate::New | Fate::Changed { .. }));
    let now = tx.now.naive_utc();
    let new: Vec<New> = taken
        .filter_map(|told| told.point.as_ref())
        .map(|point| New {
            dataflow: point.dataflow.clone(),
            series: point.series.clone(),
            area: point.area.clone(),
            period: point.period.clone(),
            value: point.value.to_string(),
            source: file.source.clone(),
            file: file.name.clone(),
            taken_by: by.id,
            taken_at: now,
        })
        .collect();
    if new.is_empty() {
        return Ok(Written::nothing(plan));
    }
    references::add(tx, &new)?;
    let sha256: String = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let changed = plan.count(|fate| matches!(fate, Fate::Changed { .. }));
    let detail = json!({ "file": file.name, "sha256": sha256, "new": new.len() - changed, "changed": changed });
    let audit = Audit::by(by.id, "references.import", "references".to_owned(), detail);
    Ok(Written::with(plan, audit))
}

/// A published value with how far a figure may be from it.
#[derive(Debug, Clone)]
pub struct Published {
    pub reference: Reference,
    pub compared: Compared,
}

/// What others published for a country and year, as far as it is compared.
///
/// # Errors
/// When the store cannot be read.
pub fn published(db: &mut Db, context: &Context, country: &str, year: i32) -> Result<Vec<Published>> {
    let Some(structures) = &context.editions.structures else { return Ok(Vec::new()) };
    let holding = references::holding(db, country, Some(&year.to_string()))?;
    let compared = |reference: Reference| {
        let compared = structures.flow(&reference.dataflow)?.compared?;
        Some(Published { reference, compared })
    };
    Ok(holding.into_values().filter_map(compared).collect())
}

/// A figure of the country beside what was published for the same key.
#[derive(Debug, Clone)]
pub struct Beside {
    pub published: Published,
    pub observation: Observation,
    /// Both in units.
    pub ours: Decimal,
    pub theirs: Decimal,
}

impl Beside {
    pub fn differs(&self) -> bool {
        self.published.compared.differ(self.ours, self.theirs)
    }
}

/// The figures that would leave the house, beside what was published for their keys. Figures that a dataflow cannot give
/// are told when they are accepted, not here.
pub fn beside(q: &Questionnaire, answers: &Answers, computed: &[Computed], published: &[Published]) -> Vec<Beside> {
    let mut found = Vec::new();
    if published.is_empty() {
        return found;
    }
    let by_key: BTreeMap<Key, &Published> = published.iter().map(|one| (one.reference.key(), one)).collect();
    for flow in &q.dataflows {
        let observations = observations::observations(q, answers, computed, &nowhere(), flow).unwrap_or_default();
        for observation in observations {
            let period = observation.code(TIME).unwrap_or_default().to_owned();
            let key = (observation.dataflow.clone(), observation.series(), period);
            let Some(published) = by_key.get(&key) else { continue };
            let ours = observation.value.and_then(|value| in_units(&observation, value));
            let theirs = published.reference.value.parse().ok();
            if let Some((ours, theirs)) = ours.zip(theirs) {
                found.push(Beside { published: (*published).clone(), observation, ours, theirs });
            }
        }
    }
    found
}

/// Of figures that are only compared and never go out.
fn nowhere() -> Lineage {
    Lineage { submission_ref: String::new(), version: 0, sha256: String::new(), remarks: BTreeMap::new() }
}

fn in_units(observation: &Observation, value: Decimal) -> Option<Decimal> {
    let power: u32 = observation.attribute("UNIT_MULT").map_or(Some(0), |power| power.parse().ok())?;
    value.checked_mul(Decimal::from(10_i64.checked_pow(power)?))
}

/// The check `published`: a figure differs from what was published for the same key.
pub fn findings(q: &Questionnaire, answers: &Answers, published: &[Published]) -> Vec<Finding> {
    if published.is_empty() {
        return Vec::new();
    }
    let computed = indicators::compute(q, answers);
    let mut found: Vec<Finding> = Vec::new();
    for beside in beside(q, answers, &computed, published).into_iter().filter(Beside::differs) {
        let finding = finding(q, answers, &beside, &computed);
        // Two dataflows may tell one figure.
        if !finding.addresses.is_empty() && !found.iter().any(|known| known.key() == finding.key()) {
            found.push(finding);
        }
    }
    found
}

/// Most cells of an indicator that a finding names.
const MOST_ADDRESSES: usize = 30;

fn finding(q: &Questionnaire, answers: &Answers, beside: &Beside, computed: &[Computed]) -> Finding {
    let observation = &beside.observation;
    let mut values = vec![
        ("value".to_owned(), Shown::Number(beside.ours)),
        ("published".to_owned(), Shown::Number(beside.theirs)),
        ("difference".to_owned(), Shown::Number(beside.ours - beside.theirs)),
        ("source".to_owned(), Shown::Text(beside.published.reference.source.clone())),
    ];
    let Some(id) = &observation.indicator else {
        let addresses: Vec<_> = observation.address.iter().cloned().collect();
        let row = addresses.first().and_then(|address| address.row.clone());
        return Finding { check: CHECK.to_owned(), severity: Severity::Warning, addresses, row, values };
    };
    values.push(("indicator".to_owned(), Shown::Text(id.clone())));
    let flow = q.dataflows.iter().find(|flow| flow.id == observation.dataflow);
    let behind =
        flow.and_then(|flow| observations::behind(q, answers, computed, &nowhere(), flow, &observation.series()));
    let cells = behind.into_iter().flat_map(|one| &one.components).flat_map(|one| &one.cells);
    let addresses = cells.map(|(address, _)| address.clone()).take(MOST_ADDRESSES).collect();
    Finding { check: format!("{CHECK}-{id}"), severity: Severity::Warning, addresses, row: None, values }
}

/// The id of the check; of an indicator with its id behind it.
pub const CHECK: &str = "published";
