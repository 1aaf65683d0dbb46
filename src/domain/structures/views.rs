//! Views held against the dataflow that they show: nothing of a key is lost, and every code has a list.

use std::collections::BTreeMap;

use super::definition::{List, Structure, Structures, TIME, Told, View};
use super::load::FILE;
use crate::domain::questionnaire::Fault;

pub(super) fn check(structures: &Structures, faults: &mut Vec<Fault>) {
    for (position, flow) in structures.dataflows.iter().enumerate() {
        let (Some(view), Some(own)) = (&flow.view, structures.structure(&flow.structure)) else { continue };
        let mut fault = |part: &str, text: String| {
            faults.push(Fault::new(FILE, format!("/dataflows/{position}/view{part}"), text));
        };
        let shown = structures.flow(&view.of).filter(|shown| shown.view.is_none());
        let Some(source) = shown.and_then(|shown| structures.structure(&shown.structure)) else {
            fault("/of", format!("{} is no dataflow of its own", view.of));
            continue;
        };
        let one = One { structures, view, own, source };
        for (part, text) in one.components().into_iter().chain(one.lost()) {
            fault(&part, text);
        }
    }
}

struct One<'a> {
    structures: &'a Structures,
    view: &'a View,
    own: &'a Structure,
    source: &'a Structure,
}

impl One<'_> {
    /// What is wrong with the components one by one.
    fn components(&self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let needed = self.own.attributes.iter().filter(|attribute| attribute.mandatory).chain(&self.own.dimensions);
        for component in needed.filter(|component| !self.view.components.contains_key(&component.id)) {
            found.push(("/components".to_owned(), format!("nothing is said of {}", component.id)));
        }
        for (id, told) in &self.view.components {
            let texts = match self.own.component(id) {
                Some(component) => self.component(component.codelist.as_deref(), told),
                None => vec![format!("{} has no such component", self.own.id)],
            };
            found.extend(texts.into_iter().map(|text| (format!("/components/{id}"), text)));
        }
        found
    }

    fn component(&self, own_list: Option<&str>, told: &Told) -> Vec<String> {
        let mut found = Vec::new();
        let own = own_list.and_then(|list| self.structures.lists.get(list));
        let lacks = |code: &str| own.filter(|list| !list.has(code)).map(|list| format!("{code} is not in {}", list.id));
        found.extend(told.fixed.as_deref().and_then(lacks));
        let Some(from) = &told.from else { return found };
        let known = |structure: &Structure| structure.component(from).is_some();
        if from != TIME && !self.structures.structures.iter().any(known) {
            found.push(format!("there is no component {from}"));
        }
        let Some(annotation) = &told.annotation else { return found };
        let Some(list) = self.list_of(from) else {
            found.push(format!("{from} has no code list with annotations"));
            return found;
        };
        let mut seen = BTreeMap::new();
        for (code, name) in list.annotated(annotation) {
            found.extend(lacks(name));
            if let Some(first) = seen.insert(name, code) {
                found.push(format!("{first} and {code} of {} are both {name}", list.id));
            }
        }
        if seen.is_empty() {
            found.push(format!("no code of {} has {annotation}", list.id));
        }
        found
    }

    fn list_of(&self, component: &str) -> Option<&List> {
        self.structures.lists.get(self.source.component(component)?.codelist.as_ref()?)
    }

    /// Dimensions of the source that would not be told apart any more.
    fn lost(&self) -> Vec<(String, String)> {
        let told = |id: &str| {
            self.own
                .dimensions
                .iter()
                .any(|own| self.view.components.get(&own.id).is_some_and(|told| told.from.as_deref() == Some(id)))
        };
        let single = |id: &str| self.list_of(id).is_some_and(|list| list.codes.len() == 1);
        let lost = self.source.dimensions.iter().filter(|source| !told(&source.id) && !single(&source.id));
        lost.map(|source| ("/components".to_owned(), format!("no dimension tells {} of {}", source.id, self.view.of)))
            .collect()
    }
}
