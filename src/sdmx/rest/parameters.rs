//! The parameters of a question for data.

use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};

use super::key::{Key, keys};
use super::{Condition, Problem, Service};
use crate::sdmx::data::Layout;
use crate::sdmx::model::{DataStructure, TIME, VALUE};
use crate::sdmx::period::{self, Span};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    #[default]
    Full,
    /// Which series there are.
    SeriesOnly,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataQuery {
    /// One of them has to match; none: every series.
    pub keys: Vec<Key>,
    /// All of them have to hold.
    pub conditions: Vec<Condition>,
    pub start: Option<Span>,
    pub end: Option<Span>,
    /// How many observations of each series, the earliest and the latest.
    pub first: Option<usize>,
    pub last: Option<usize>,
    pub updated_after: Option<NaiveDateTime>,
    pub detail: Detail,
    /// Which attributes of the structure are told, in its order.
    pub attributes: Vec<bool>,
    pub value: bool,
    pub layout: Layout,
    pub history: bool,
    /// What held at an instant.
    pub as_of: Option<NaiveDateTime>,
    pub offset: usize,
    pub limit: Option<usize>,
}

/// The most observations that may be asked for by number.
const MOST: usize = 1_000_000;

/// Reads the key of the path and the parameters. Names that mean nothing here are let pass: clients add their own.
///
/// # Errors
/// The first thing that is wrong.
pub fn data_query(
    service: Service,
    structure: &DataStructure,
    key: &str,
    parameters: &[(String, String)],
) -> Result<DataQuery, Problem> {
    let mut query = DataQuery {
        keys: keys(key, structure.dimensions.len(), service)?,
        conditions: Vec::new(),
        start: None,
        end: None,
        first: None,
        last: None,
        updated_after: None,
        detail: Detail::Full,
        attributes: vec![true; structure.attributes.len()],
        value: true,
        layout: Layout::Series,
        history: false,
        as_of: None,
        offset: 0,
        limit: None,
    };
    for (name, value) in parameters.iter().filter(|(_, value)| !value.is_empty()) {
        if let Some(component) = name.strip_prefix("c[").and_then(|rest| rest.strip_suffix(']')) {
            if !knows(structure, component) {
                return Err(Problem::NoComponent(component.chars().take(100).collect()));
            }
            query.conditions.push(Condition::parse(component, value)?);
            continue;
        }
        query.set(structure, name, value)?;
    }
    Ok(query)
}

impl DataQuery {
    fn set(&mut self, structure: &DataStructure, name: &str, value: &str) -> Result<(), Problem> {
        let bad = || Problem::BadValue { name: name.to_owned(), value: value.chars().take(100).collect() };
        match name {
            "startPeriod" => self.start = Some(span(value)?),
            "endPeriod" => self.end = Some(span(value)?),
            "firstNObservations" => self.first = Some(count(value).ok_or_else(bad)?),
            "lastNObservations" => self.last = Some(count(value).ok_or_else(bad)?),
            "updatedAfter" => self.updated_after = Some(instant(value)?),
            "asOf" => self.as_of = Some(instant(value)?),
            "includeHistory" => self.history = value.parse().map_err(|_| bad())?,
            "offset" => self.offset = value.parse().map_err(|_| bad())?,
            "limit" => {
                let asked = count(value).ok_or_else(bad)?;
                if asked > MOST {
                    return Err(Problem::TooLarge { asked, most: MOST });
                }
                self.limit = Some(asked);
            }
            "dimensionAtObservation" => {
                self.layout = Layout::read(value, structure).ok_or_else(bad)?;
            }
            "detail" => match value {
                "full" => {}
                "dataonly" => self.tell_attributes(structure, |_| false),
                "serieskeysonly" => {
                    self.tell_attributes(structure, |_| false);
                    self.detail = Detail::SeriesOnly;
                }
                // All attributes stand at observations, so that none is left without them.
                "nodata" => self.detail = Detail::SeriesOnly,
                _ => return Err(bad()),
            },
            "attributes" => {
                let wanted: Vec<&str> = value.split(',').collect();
                match value {
                    "dsd" | "all" | "obs" => {}
                    "none" | "series" | "dataset" | "msd" => self.tell_attributes(structure, |_| false),
                    _ => {
                        if let Some(unknown) =
                            wanted.iter().find(|id| !structure.attributes.iter().any(|a| a.id == **id))
                        {
                            return Err(Problem::NoComponent((*unknown).to_owned()));
                        }
                        self.tell_attributes(structure, |id| wanted.contains(&id));
                    }
                }
            }
            "measures" => {
                self.value = match value {
                    "all" | VALUE => true,
                    "none" => false,
                    other => return Err(Problem::NoComponent(other.chars().take(100).collect())),
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn tell_attributes(&mut self, structure: &DataStructure, told: impl Fn(&str) -> bool) {
        self.attributes = structure.attributes.iter().map(|attribute| told(&attribute.id)).collect();
    }

    /// Forgets what was chosen in some components.
    pub fn free(&mut self, structure: &DataStructure, which: impl Fn(&str) -> bool) {
        for key in &mut self.keys {
            for (place, codes) in key.0.iter_mut().enumerate() {
                if structure.dimensions.get(place).is_some_and(|d| which(&d.id)) {
                    codes.clear();
                }
            }
        }
        self.conditions.retain(|condition| !which(&condition.component));
        if which(TIME) {
            (self.start, self.end) = (None, None);
        }
    }

    /// Whether everything of each observation is told.
    pub fn whole(&self) -> bool {
        self.value && self.detail == Detail::Full && self.attributes.iter().all(|told| *told)
    }

    /// Whether one observation of each series in time says all that is asked. Where another dimension stands at the observation each
    /// period belongs to a series of its own.
    pub fn one_of_each(&self) -> bool {
        self.detail == Detail::SeriesOnly && !matches!(self.layout, Layout::Across(_))
    }

    /// Whether a series is asked for, as far as its key says.
    pub fn wants_series(&self, structure: &DataStructure, codes: &[&str]) -> bool {
        let of = |component: &str| structure.dimensions.iter().position(|d| d.id == component);
        (self.keys.is_empty() || self.keys.iter().any(|key| key.matches(codes)))
            && self.conditions.iter().all(|condition| match of(&condition.component) {
                Some(place) => condition.holds(codes.get(place).copied()),
                None => true,
            })
    }

    pub fn wants_period(&self, text: &str) -> bool {
        if self.start.is_none() && self.end.is_none() {
            return true;
        }
        let Some(own) = period::span(text) else { return false };
        self.start.is_none_or(|start| own.last >= start.first) && self.end.is_none_or(|end| own.first <= end.last)
    }
}

fn knows(structure: &DataStructure, component: &str) -> bool {
    let own = structure.dimensions.iter().chain(&structure.attributes).any(|c| c.id == component);
    own || component == TIME || component == VALUE
}

fn span(text: &str) -> Result<Span, Problem> {
    period::span(text).ok_or_else(|| Problem::NotAPeriod(text.chars().take(100).collect()))
}

fn count(text: &str) -> Option<usize> {
    text.parse().ok().filter(|count| *count > 0)
}

/// With its zone or, as clients write it too, without: then in UTC. A day is its beginning.
fn instant(text: &str) -> Result<NaiveDateTime, Problem> {
    // A plus that came as a blank through the query string is a plus.
    let text = text.replace(' ', "+");
    let with_zone = DateTime::parse_from_rfc3339(&text).map(|instant| instant.naive_utc());
    let without = || NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S%.f");
    let day = || format!("{text}T00:00:00").parse::<NaiveDateTime>();
    let found = with_zone.or_else(|_| without()).or_else(|_| day());
    found
        .map(|instant| Utc.from_utc_datetime(&instant).naive_utc())
        .map_err(|_| Problem::NotAnInstant(text.chars().take(100).collect()))
}
