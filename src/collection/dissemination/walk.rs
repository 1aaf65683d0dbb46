//! One way through the observations of some lanes, series by series, past those that do not match.

use std::collections::BTreeSet;

use super::AnswerError;
use super::ahead::pages;
use crate::sdmx::model::{DataStructure, Dataflow, TIME, VALUE};
use crate::sdmx::rest::{Condition, DataQuery};
use crate::store::observations::{self, Changes, Lane, Observed, Selection};
use crate::store::{self, Store};

/// Whether there is more to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    On,
    Stop,
}

type Told = Result<Step, AnswerError>;

pub(super) struct Walk<'a> {
    pub store: &'a Store,
    pub structure: &'a DataStructure,
    pub flow: &'a Dataflow,
    pub query: &'a DataQuery,
}

/// The series that is passed through.
#[derive(Default)]
struct Series {
    key: String,
    wanted: bool,
    /// What was seen of it, where only some are wanted.
    seen: Vec<Observed>,
}

impl Walk<'_> {
    pub fn run(
        &self,
        selection: &Selection,
        lanes: &[Lane],
        mut each: impl FnMut(&Observed) -> Told,
    ) -> Result<(), AnswerError> {
        for lane in lanes {
            let selection = Selection { lane: lane.clone(), ..selection.clone() };
            if self.lane(&selection, &mut each)? == Step::Stop {
                break;
            }
        }
        Ok(())
    }

    fn lane(&self, selection: &Selection, each: &mut impl FnMut(&Observed) -> Told) -> Told {
        pages(self.store, selection, |pages| {
            let mut series = Series::default();
            for page in pages {
                for row in self.standing(selection, page?)? {
                    let Some(row) = self.shown(row)? else { continue };
                    if series.key != row.series {
                        if self.some_of(&series, each)? == Step::Stop {
                            return Ok(Step::Stop);
                        }
                        series = Series { wanted: self.wants(&row.series), key: row.series.clone(), seen: Vec::new() };
                    }
                    if series.wanted && self.pass(&mut series, row, each)? == Step::Stop {
                        return Ok(Step::Stop);
                    }
                }
            }
            self.some_of(&series, each)
        })
    }

    /// Of what was withdrawn, what no other release has brought again; of anything else, all.
    fn standing(&self, selection: &Selection, page: Vec<Observed>) -> store::Result<Vec<Observed>> {
        if !matches!(selection.changes, Some(Changes::WithdrawnAfter(_))) {
            return Ok(page);
        }
        let series: BTreeSet<&str> = page.iter().map(|row| row.series.as_str()).collect();
        let series: Vec<&str> = series.into_iter().collect();
        let again: BTreeSet<(String, String)> =
            self.store.read_blocking(|db| observations::keys(db, selection, &series))?.into_iter().collect();
        let mut gone: Vec<Observed> =
            page.into_iter().filter(|row| !again.contains(&(row.series.clone(), row.period.clone()))).collect();
        gone.dedup_by(|one, other| one.series == other.series && one.period == other.period);
        Ok(gone)
    }

    /// As the dataflow tells it; nothing where it has no word for it.
    fn shown(&self, row: Observed) -> store::Result<Option<Observed>> {
        let Some(view) = &self.flow.view else { return Ok(Some(row)) };
        let Some(series) = view.series(&row.series) else { return Ok(None) };
        let attributes = view.attributes(&row.series, &row.period, &row.attributes)?;
        Ok(Some(Observed { series, attributes, ..row }))
    }

    fn wants(&self, series: &str) -> bool {
        let codes: Vec<&str> = series.split('.').collect();
        let allowed = |(place, code): (usize, &&str)| {
            let limit = self.structure.dimensions.get(place).and_then(|d| self.flow.limits.get(&d.id));
            limit.is_none_or(|codes| codes.iter().any(|allowed| allowed == code))
        };
        self.query.wants_series(self.structure, &codes) && codes.iter().enumerate().all(allowed)
    }

    fn pass(&self, series: &mut Series, row: Observed, each: &mut impl FnMut(&Observed) -> Told) -> Told {
        if !self.query.wants_period(&row.period) || !self.holds(&row)? {
            return Ok(Step::On);
        }
        if self.query.one_of_each() {
            series.wanted = false;
            return each(&row);
        }
        if self.query.first.is_none() && self.query.last.is_none() {
            return each(&row);
        }
        series.seen.push(row);
        Ok(Step::On)
    }

    /// The first and the last of a series that has come to its end.
    fn some_of(&self, series: &Series, each: &mut impl FnMut(&Observed) -> Told) -> Told {
        let first = self.query.first.unwrap_or(0);
        let last = series.seen.len().saturating_sub(self.query.last.unwrap_or(0));
        for (place, row) in series.seen.iter().enumerate() {
            if (place < first || place >= last) && each(row)? == Step::Stop {
                return Ok(Step::Stop);
            }
        }
        Ok(Step::On)
    }

    /// Whether all conditions hold that are not about the key.
    fn holds(&self, row: &Observed) -> Result<bool, AnswerError> {
        let of_key = |condition: &&Condition| self.structure.dimensions.iter().any(|d| d.id == condition.component);
        let mut others = self.query.conditions.iter().filter(|condition| !of_key(condition)).peekable();
        if others.peek().is_none() {
            return Ok(true);
        }
        let attributes: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&row.attributes).map_err(store::StoreError::from)?;
        Ok(others.all(|condition| {
            condition.holds(match condition.component.as_str() {
                TIME => Some(&row.period),
                VALUE => row.value.as_deref(),
                name => attributes.get(name).and_then(serde_json::Value::as_str),
            })
        }))
    }
}
