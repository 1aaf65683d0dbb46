//! Answers to questions for data: observations from the store, as they held at one instant, into a message of any format.
//!
//! Read page by page: an answer of any size needs the same memory, and a slow reader keeps no connection.

mod ahead;
mod lanes;
pub mod message;
mod walk;

use std::io;

use chrono::{NaiveDateTime, SecondsFormat};

use self::lanes::lanes;
use self::walk::{Step, Walk};
use crate::sdmx::data::{About, Action, Extent, Head, Layout, Record, Set, Shape, Writer};
use crate::sdmx::model::{AREA, Catalogue, DataStructure, Dataflow};
use crate::sdmx::rest::{DataQuery, Detail};
use crate::store::observations::{Audience, Changes, Observed, Selection};
use crate::store::{Store, StoreError, releases};

#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error("{0}")]
    Write(#[from] io::Error),
    #[error("{asked} are asked for, {most} at most can be given in this format")]
    TooLarge { asked: usize, most: usize },
}

/// A dataflow as it is stored, for certain eyes, at an instant.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub store: &'a Store,
    pub flow: &'a Dataflow,
    pub structure: &'a DataStructure,
    /// The dataflow under which the observations are stored.
    pub stored: &'a str,
    pub audience: Audience,
    pub at: NaiveDateTime,
}

impl<'a> Source<'a> {
    /// A dataflow of the catalogue; nothing if it has none of this name.
    pub fn of(store: &'a Store, catalogue: &'a Catalogue, flow: &str, audience: Audience) -> Option<Source<'a>> {
        let flow = catalogue.dataflow(flow)?;
        let structure = catalogue.structure_of(flow)?;
        let stored = catalogue.stored(flow).reference.id.as_str();
        Some(Source { store, flow, structure, stored, audience, at: crate::store::now().naive_utc() })
    }

    /// The beginning of a message about it.
    pub fn head(&self, labels: &'a crate::sdmx::data::Labels, sender: &'a str, query: &DataQuery) -> Head<'a> {
        let instant = self.at.and_utc();
        Head {
            id: format!("{}_{}", self.flow.reference.id, instant.timestamp_micros()),
            prepared: instant.to_rfc3339_opts(SecondsFormat::Secs, true),
            sender,
            flow: self.flow,
            structure: self.structure,
            labels,
            layout: query.layout.clone(),
            attributes: query.attributes.clone(),
            value: query.value,
            extent: Extent::default(),
            about: About::default(),
        }
    }

    /// What the dataflow calls a country.
    pub fn area(&self, country: &str) -> String {
        let view = self.flow.view.as_ref().zip(self.structure.place(AREA));
        view.and_then(|(view, place)| view.own_code(place, country)).unwrap_or_else(|| country.to_owned())
    }

    /// Whether anything matches: read until the first that does.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn has(&self, query: &DataQuery) -> Result<bool, AnswerError> {
        let mut found = false;
        for (_, changes) in self.sets(query)? {
            self.walk(query, changes, |_| {
                found = true;
                Ok(Step::Stop)
            })?;
            if found {
                break;
            }
        }
        Ok(found)
    }

    /// Writes all that match, and the end of the message. Says how many they were.
    ///
    /// # Errors
    /// When the store cannot be read, or the writer takes no more. What was written until then is not a whole message.
    pub fn write(&self, query: &DataQuery, writer: &mut dyn Writer) -> Result<usize, AnswerError> {
        let mut shape = Shape::of(self.structure);
        let (mut before, mut count) = (0, 0);
        for (number, (set, changes)) in self.sets(query)?.into_iter().enumerate() {
            // A message has a set even when nothing is in it.
            let mut begun = number == 0;
            if begun {
                writer.set(&set)?;
            }
            self.walk(query, changes, |observed| {
                before += 1;
                if before <= query.offset {
                    return Ok(Step::On);
                }
                if query.limit.is_some_and(|limit| count >= limit) {
                    return Ok(Step::Stop);
                }
                if !std::mem::replace(&mut begun, true) {
                    writer.set(&set)?;
                }
                count += 1;
                writer.write(&self.record(&mut shape, query, set.action, observed)?)?;
                Ok(Step::On)
            })?;
        }
        writer.finish()?;
        Ok(count)
    }

    /// How many observations [`Source::write`] is going to write.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn count(&self, query: &DataQuery) -> Result<usize, AnswerError> {
        let mut matching: usize = 0;
        for (_, changes) in self.sets(query)? {
            self.walk(query, changes, |_| {
                matching += 1;
                Ok(Step::On)
            })?;
        }
        Ok(matching.saturating_sub(query.offset).min(query.limit.unwrap_or(usize::MAX)))
    }

    /// The codes and periods of what matches, and how much it is.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn extent(&self, query: &DataQuery) -> Result<Extent, AnswerError> {
        let mut found = Extent::default();
        let mut series = String::new();
        self.walk(query, None, |row| {
            let codes: Vec<&str> = row.series.split('.').collect();
            if series != row.series {
                series.clone_from(&row.series);
                found.begin(self.structure, &codes);
            }
            found.observe(self.structure, &codes, &row.period);
            Ok(Step::On)
        })?;
        Ok(found)
    }

    fn record<'r>(
        &self,
        shape: &mut Shape,
        query: &DataQuery,
        action: Action,
        row: &'r Observed,
    ) -> Result<Record<'r>, AnswerError> {
        let corrupt = |e| AnswerError::Store(StoreError::Corrupt(e));
        if action == Action::Delete {
            return shape.record(&row.series, &row.period, None, "{}").map_err(corrupt);
        }
        let period = if query.one_of_each() { "" } else { &row.period };
        let mut record = shape.record(&row.series, period, row.value.as_deref(), &row.attributes).map_err(corrupt)?;
        if let (Detail::SeriesOnly, Layout::Across(dimension)) = (query.detail, &query.layout) {
            // The period tells series apart, and what stands at the observation is not told.
            if let Some(code) = self.structure.place(dimension).and_then(|place| record.codes.get_mut(place)) {
                *code = "";
            }
        }
        Ok(record)
    }

    /// The sets of the message, each with what it takes from the store.
    fn sets(&self, query: &DataQuery) -> Result<Vec<(Set, Option<Changes>)>, AnswerError> {
        let told = Set::of(if query.whole() { Action::Replace } else { Action::Merge });
        if let Some(since) = query.updated_after {
            return Ok(vec![
                (Set::of(Action::Delete), Some(Changes::WithdrawnAfter(since))),
                (told, Some(Changes::ReleasedAfter(since))),
            ]);
        }
        if !query.history {
            return Ok(vec![(told, None)]);
        }
        let held = self.store.read_blocking(|db| releases::held(db, self.at))?;
        let text = |at: NaiveDateTime| at.and_utc().to_rfc3339_opts(SecondsFormat::Secs, true);
        let set = |(released, withdrawn): (NaiveDateTime, Option<NaiveDateTime>)| {
            let set = Set { valid_from: Some(text(released)), valid_to: withdrawn.map(text), ..told.clone() };
            (set, Some(Changes::Held(released, withdrawn)))
        };
        let mut sets: Vec<_> = held.into_iter().map(set).collect();
        if sets.is_empty() {
            sets.push((told, None));
        }
        Ok(sets)
    }

    fn walk(
        &self,
        query: &DataQuery,
        changes: Option<Changes>,
        each: impl FnMut(&Observed) -> Result<Step, AnswerError>,
    ) -> Result<(), AnswerError> {
        let at = query.as_of.unwrap_or(self.at);
        let selection = Selection { changes, ..Selection::all(self.stored, self.audience, at) };
        let selection = selection.between(
            query.start.map(|span| span.first.format("%Y").to_string()),
            query.end.and_then(|span| Some((span.last.format("%Y").to_string().parse::<i32>().ok()? + 1).to_string())),
        );
        Walk { store: self.store, structure: self.structure, flow: self.flow, query }.run(
            &selection,
            &lanes(self.structure, self.flow, query),
            each,
        )
    }
}
