//! What everybody may have of a dataflow: how much there is, of what, the first rows, and the sealed versions it comes from.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDateTime;

use super::dissemination::{AnswerError, Source};
use crate::sdmx::data::{Record, Set, Writer};
use crate::sdmx::model::{AREA, Catalogue, DataStructure, Dataflow};
use crate::sdmx::rest::{DataQuery, Service, data_query};
use crate::sdmx::view::View;
use crate::store::observations::Audience;
use crate::store::releases::{self, Public};
use crate::store::{Store, StoreError};

/// Rows that are shown before anything is downloaded.
pub const SHOWN: usize = 50;

/// By the ids of dataflows.
pub type Offer = BTreeMap<String, Found>;

/// The figures that match a question.
#[derive(Debug, Default)]
pub struct Found {
    pub count: usize,
    /// By dimension.
    pub codes: BTreeMap<String, BTreeSet<String>>,
    pub countries: BTreeSet<String>,
    pub periods: BTreeSet<String>,
    pub rows: Vec<Row>,
    /// The versions they come from, by country and year.
    pub versions: Vec<Public>,
}

/// One of the first figures.
#[derive(Debug)]
pub struct Row {
    /// In the order of the dimensions.
    pub codes: Vec<String>,
    pub period: String,
    pub value: Option<String>,
    /// In the order of the attributes.
    pub attributes: Vec<Option<String>>,
}

impl Found {
    /// Looks through all that matches. Nothing if there is no such dataflow.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn of(
        store: &Store,
        catalogue: &Catalogue,
        flow: &str,
        query: &DataQuery,
    ) -> Result<Option<Found>, AnswerError> {
        let Some(source) = Source::of(store, catalogue, flow, Audience::Public) else { return Ok(None) };
        let mut tally = Tally::of(source.structure, source.flow);
        source.write(query, &mut tally)?;
        let versions = store.read_blocking(|db| releases::public(db, source.at))?;
        Ok(Some(tally.found(versions)))
    }

    /// The first and the last period.
    pub fn span(&self) -> Option<(&str, &str)> {
        Some((self.periods.first()?, self.periods.last()?))
    }

    /// When a version of it was published last.
    pub fn changed(&self) -> Option<NaiveDateTime> {
        self.versions.iter().map(|version| version.released_at).max()
    }
}

/// Counts what is written, and keeps the beginning.
struct Tally<'a> {
    structure: &'a DataStructure,
    view: Option<&'a View>,
    area: Option<usize>,
    found: Found,
    /// Country and period: each is reported by one version.
    places: BTreeSet<(String, String)>,
    /// The key before, which most often is the same but for the period.
    before: Vec<String>,
}

impl<'a> Tally<'a> {
    fn of(structure: &'a DataStructure, flow: &'a Dataflow) -> Tally<'a> {
        let (area, view) = (structure.place(AREA), flow.view.as_ref());
        Tally { structure, view, area, found: Found::default(), places: BTreeSet::new(), before: Vec::new() }
    }

    /// The country as the service calls it, whatever the dataflow calls it.
    fn country(&self, code: &str) -> String {
        let own = self.view.zip(self.area).and_then(|(view, place)| view.code_of(place, code));
        own.unwrap_or_else(|| code.to_owned())
    }

    fn found(self, mut versions: Vec<Public>) -> Found {
        versions.retain(|v| self.places.contains(&(v.country.clone(), v.year.to_string())));
        let (countries, periods) = self.places.into_iter().unzip();
        Found { countries, periods, versions, ..self.found }
    }
}

impl Writer for Tally<'_> {
    fn set(&mut self, _: &Set) -> io::Result<()> {
        Ok(())
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        self.found.count += 1;
        if self.before != record.codes {
            self.before = record.codes.iter().map(|code| (*code).to_owned()).collect();
            for (dimension, code) in self.structure.dimensions.iter().zip(&self.before) {
                self.found.codes.entry(dimension.id.clone()).or_default().insert(code.clone());
            }
        }
        let area = self.area.and_then(|place| record.codes.get(place)).copied().unwrap_or_default();
        let place = (self.country(area), record.period.to_owned());
        if !self.places.contains(&place) {
            self.places.insert(place);
        }
        if self.found.rows.len() < SHOWN {
            self.found.rows.push(Row {
                codes: self.before.clone(),
                period: record.period.to_owned(),
                value: record.value.map(str::to_owned),
                attributes: record.attributes.iter().map(|text| text.clone().map(Cow::into_owned)).collect(),
            });
        }
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// All dataflows as they were looked through last: once, until something changes for everybody.
#[derive(Debug, Default)]
pub struct Kept(Mutex<Option<(Option<NaiveDateTime>, Arc<Offer>)>>);

impl Kept {
    /// # Errors
    /// When the store cannot be read.
    pub fn current(&self, store: &Store, catalogue: &Catalogue) -> Result<Arc<Offer>, AnswerError> {
        let now = crate::store::now().naive_utc();
        let changed = store.read_blocking(|db| releases::last_change(db, now))?;
        // Who comes meanwhile waits, instead of looking through everything too.
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((mark, offer)) = kept.as_ref()
            && *mark == changed
        {
            return Ok(offer.clone());
        }
        let offer = Arc::new(all(store, catalogue)?);
        *kept = Some((changed, offer.clone()));
        Ok(offer)
    }
}

fn all(store: &Store, catalogue: &Catalogue) -> Result<Offer, AnswerError> {
    let mut offer = Offer::new();
    for flow in &catalogue.dataflows {
        let Some(structure) = catalogue.structure_of(flow) else { continue };
        let everything = data_query(Service::V1, structure, "", &[])
            .map_err(|problem| StoreError::Corrupt(format!("{}: {problem:?}", flow.reference)))?;
        if let Some(found) = Found::of(store, catalogue, &flow.reference.id, &everything)? {
            offer.insert(flow.reference.id.clone(), found);
        }
    }
    Ok(offer)
}
