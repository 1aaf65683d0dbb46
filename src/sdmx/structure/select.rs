//! From a catalogue what a query asks for.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::partial::Used;
use super::query::{Detail, Query, References};
use super::version::{Versions, numbers};
use super::{Chosen, Selection, Stub};
use crate::sdmx::artefact::{Artefact, Body, Kind};
use crate::sdmx::model::{Catalogue, Item, Reference, Scheme};

impl Query {
    /// What is asked for and what was wished beside it; nothing when there is no such thing.
    pub fn select<'a>(&self, catalogue: &'a Catalogue) -> Option<Selection<'a>> {
        let all: Vec<Artefact<'a>> = catalogue.artefacts().collect();
        let asked = self.asked(&all);
        let asked: BTreeSet<usize> = match &self.items {
            Some(items) => asked.into_iter().filter(|i| has_item(&all[*i], items)).collect(),
            None => asked,
        };
        if asked.is_empty() {
            return None;
        }
        let links = Links::of(&all);
        let beside: BTreeSet<usize> =
            links.beside(&self.references, &asked, &all).difference(&asked).copied().collect();
        let used = match self.detail {
            Detail::ReferencePartial => Some(Used::by(asked.union(&beside).map(|i| &all[*i]))),
            _ => None,
        };
        let mut chosen = Vec::new();
        for (position, mut artefact) in all.into_iter().enumerate() {
            let (is_asked, is_beside) = (asked.contains(&position), beside.contains(&position));
            if !is_asked && !is_beside {
                continue;
            }
            if let (true, Some(items), Body::Scheme(scheme)) = (is_asked, &self.items, &mut artefact.body) {
                keep(scheme, |item| items.contains(&item.id));
            }
            if let (true, Some(used)) = (is_beside, &used) {
                used.narrow(&mut artefact);
            }
            chosen.push(Chosen { artefact, stub: self.stub(is_asked) });
        }
        Some(Selection { chosen })
    }

    fn stub(&self, asked: bool) -> Option<Stub> {
        match self.detail {
            Detail::AllStubs => Some(Stub::Plain),
            Detail::AllCompleteStubs => Some(Stub::Complete),
            Detail::ReferenceStubs if !asked => Some(Stub::Plain),
            Detail::ReferenceCompleteStubs if !asked => Some(Stub::Complete),
            _ => None,
        }
    }

    fn asked(&self, all: &[Artefact]) -> BTreeSet<usize> {
        let fits = |artefact: &Artefact| {
            let reference = artefact.reference();
            self.kinds.contains(&artefact.kind)
                && self.agencies.as_ref().is_none_or(|wanted| wanted.iter().any(|a| is_agency(&reference.agency, a)))
                && self.ids.as_ref().is_none_or(|wanted| wanted.contains(&reference.id))
                && self.versions.matches(reference)
        };
        let found: BTreeSet<usize> = (0..all.len()).filter(|i| fits(&all[*i])).collect();
        if self.versions != Versions::Latest {
            return found;
        }
        let mut latest: BTreeMap<(Kind, &str, &str), usize> = BTreeMap::new();
        for position in found {
            let (kind, reference) = (all[position].kind, all[position].reference());
            let best = latest.entry((kind, &reference.agency, &reference.id)).or_insert(position);
            if numbers(reference) > numbers(all[*best].reference()) {
                *best = position;
            }
        }
        latest.into_values().collect()
    }
}

/// An agency below another may be called by its own name or by the whole one.
fn is_agency(agency: &str, wanted: &str) -> bool {
    agency == wanted || agency.rsplit_once('.').is_some_and(|(_, own)| own == wanted)
}

fn has_item(artefact: &Artefact, items: &[String]) -> bool {
    matches!(&artefact.body, Body::Scheme(scheme) if scheme.items.iter().any(|item| items.contains(&item.id)))
}

/// Leaves some items of a scheme, with those above them, and says that it is a part.
pub(super) fn keep(scheme: &mut Cow<Scheme>, wanted: impl Fn(&Item) -> bool) {
    let parents: BTreeMap<&str, &str> =
        scheme.items.iter().filter_map(|item| Some((item.id.as_str(), item.parent.as_deref()?))).collect();
    let mut kept: BTreeSet<String> = BTreeSet::new();
    for item in scheme.items.iter().filter(|item| wanted(item)) {
        let mut next = Some(item.id.as_str());
        while let Some(id) = next.filter(|id| !kept.contains(*id)) {
            kept.insert(id.to_owned());
            next = parents.get(id).copied();
        }
    }
    if kept.len() < scheme.items.len() {
        let scheme = scheme.to_mut();
        scheme.items.retain(|item| kept.contains(&item.id));
        scheme.partial = true;
    }
}

/// Who refers to whom, by position.
struct Links {
    children: Vec<BTreeSet<usize>>,
    parents: Vec<BTreeSet<usize>>,
}

impl Links {
    fn of(all: &[Artefact]) -> Self {
        let places: BTreeMap<(Kind, &Reference), usize> = all
            .iter()
            .enumerate()
            .map(|(position, artefact)| ((artefact.kind, artefact.reference()), position))
            .collect();
        let (mut children, mut parents) = (vec![BTreeSet::new(); all.len()], vec![BTreeSet::new(); all.len()]);
        for (position, artefact) in all.iter().enumerate() {
            for target in artefact.refers_to().iter().filter_map(|target| places.get(target)) {
                children[position].insert(*target);
                parents[*target].insert(position);
            }
        }
        Links { children, parents }
    }

    fn beside(&self, references: &References, asked: &BTreeSet<usize>, all: &[Artefact]) -> BTreeSet<usize> {
        match references {
            References::None => BTreeSet::new(),
            References::Children => step(&self.children, asked),
            References::Parents => step(&self.parents, asked),
            References::Descendants => walk(&self.children, asked),
            References::Ancestors => walk(&self.parents, asked),
            References::ParentsAndSiblings => {
                let parents = step(&self.parents, asked);
                &step(&self.children, &parents) | &parents
            }
            References::All => {
                let around = self.beside(&References::ParentsAndSiblings, asked, all);
                &around | &walk(&self.children, asked)
            }
            References::Of(kinds) => {
                let around = self.beside(&References::All, asked, all);
                around.into_iter().filter(|position| kinds.contains(&all[*position].kind)).collect()
            }
        }
    }
}

fn step(links: &[BTreeSet<usize>], from: &BTreeSet<usize>) -> BTreeSet<usize> {
    from.iter().flat_map(|position| &links[*position]).copied().collect()
}

fn walk(links: &[BTreeSet<usize>], from: &BTreeSet<usize>) -> BTreeSet<usize> {
    let (mut found, mut edge) = (BTreeSet::new(), from.clone());
    while !edge.is_empty() {
        edge = step(links, &edge).difference(&found).copied().collect();
        found.extend(edge.iter().copied());
    }
    found
}
