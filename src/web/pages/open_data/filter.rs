//! What of a dataflow is wanted: countries, what the figures say, sex, years. Only what there is can be chosen.

use std::collections::BTreeSet;

use crate::collection::open_data::Found;
use crate::sdmx::data::Labels;
use crate::sdmx::model::{AREA, DataStructure, SEX};
use crate::web::frame::Frame;

/// Values that do not exist are named, but not whatever somebody put into an address.
const TOLD: usize = 10;

pub(super) struct Filter {
    pub groups: Vec<Group>,
    pub years: Vec<String>,
    pub from: String,
    pub to: String,
    /// What was asked for and does not exist.
    pub unknown: Vec<String>,
}

/// The codes of one dimension.
pub(super) struct Group {
    /// In the address.
    pub name: &'static str,
    pub title: String,
    pub choices: Vec<Choice>,
    /// Its place in the key.
    place: usize,
}

pub(super) struct Choice {
    pub code: String,
    pub name: String,
    pub chosen: bool,
}

impl Group {
    pub fn chosen(&self) -> usize {
        self.choices.iter().filter(|choice| choice.chosen).count()
    }
}

impl Filter {
    /// `whole`: all that there is of the dataflow.
    pub fn of(frame: &Frame, structure: &DataStructure, labels: &Labels, whole: &Found) -> Filter {
        let mut filter = Filter {
            groups: Vec::new(),
            years: whole.periods.iter().cloned().collect(),
            from: String::new(),
            to: String::new(),
            unknown: Vec::new(),
        };
        let dimensions = [("area", Some(AREA)), ("indicator", structure.subject()), ("sex", Some(SEX))];
        for (name, dimension) in dimensions {
            let Some(dimension) = dimension else { continue };
            let Some(place) = structure.dimensions.iter().position(|d| d.id == dimension) else { continue };
            let wanted: BTreeSet<&str> = values(frame, name).collect();
            let codes = whole.codes.get(dimension).cloned().unwrap_or_default();
            let unknown = wanted.iter().filter(|code| !codes.contains(**code));
            filter.unknown.extend(unknown.map(|code| (*code).to_owned()));
            let choice = |code: String| Choice {
                name: labels.code(dimension, &code).unwrap_or(&code).to_owned(),
                chosen: wanted.contains(code.as_str()),
                code,
            };
            let mut choices: Vec<Choice> = codes.into_iter().map(choice).collect();
            choices.sort_by_key(|choice| choice.name.to_lowercase());
            let title =
                if dimension == AREA { frame.m("data-country") } else { labels.component(dimension).to_owned() };
            filter.groups.push(Group { name, title, choices, place });
        }
        filter.from = filter.year(frame, "from");
        filter.to = filter.year(frame, "to");
        filter.unknown = filter.unknown.iter().take(TOLD).map(|value| value.chars().take(40).collect()).collect();
        filter
    }

    fn year(&mut self, frame: &Frame, name: &str) -> String {
        let Some(wanted) = values(frame, name).next() else { return String::new() };
        if self.years.iter().any(|year| year == wanted) {
            return wanted.to_owned();
        }
        self.unknown.push(wanted.to_owned());
        String::new()
    }

    pub fn is_set(&self) -> bool {
        !self.from.is_empty() || !self.to.is_empty() || self.groups.iter().any(|group| group.chosen() > 0)
    }

    /// As the path of a question for data has it.
    pub fn key(&self, structure: &DataStructure) -> String {
        let chosen = |place: usize| {
            let group = self.groups.iter().find(|group| group.place == place);
            let choices = group.into_iter().flat_map(|group| &group.choices).filter(|choice| choice.chosen);
            choices.map(|choice| choice.code.as_str()).collect::<Vec<_>>().join("+")
        };
        let parts: Vec<String> = (0..structure.dimensions.len()).map(chosen).collect();
        if parts.iter().all(String::is_empty) { "all".to_owned() } else { parts.join(".") }
    }

    /// As the address of the page has it: what does not exist is left out.
    pub fn address(&self) -> String {
        let codes = |group: &Group| -> Vec<String> {
            let chosen = group.choices.iter().filter(|choice| choice.chosen);
            chosen.map(|choice| format!("{}={}", group.name, choice.code)).collect()
        };
        let years = [("from", &self.from), ("to", &self.to)].into_iter().filter(|(_, year)| !year.is_empty());
        let years = years.map(|(name, year)| format!("{name}={year}"));
        let all: Vec<String> = self.groups.iter().flat_map(codes).chain(years).collect();
        if all.is_empty() { String::new() } else { format!("?{}", all.join("&")) }
    }

    /// As the parameters of a question for data have it.
    pub fn parameters(&self) -> Vec<(String, String)> {
        let named = [("startPeriod", &self.from), ("endPeriod", &self.to)].into_iter();
        named.filter(|(_, year)| !year.is_empty()).map(|(name, year)| (name.to_owned(), year.clone())).collect()
    }
}

fn values<'a>(frame: &'a Frame, name: &'a str) -> impl Iterator<Item = &'a str> {
    frame.queries(name).filter(|(rest, value)| rest.is_empty() && !value.is_empty()).map(|(_, value)| value)
}
