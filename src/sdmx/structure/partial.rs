//! What of the schemes is used by the other artefacts of an answer (`detail=referencepartial`).

use std::collections::{BTreeMap, BTreeSet};

use super::select::keep;
use crate::sdmx::artefact::{Artefact, Body, Kind};
use crate::sdmx::model::{Dataflow, Reference, Representation, TIME, VALUE};

/// Of a scheme all items are used, or these.
type Items = Option<BTreeSet<String>>;

pub(super) struct Used {
    schemes: BTreeMap<(Kind, Reference), Items>,
}

impl Used {
    pub fn by<'a>(artefacts: impl Iterator<Item = &'a Artefact<'a>>) -> Self {
        let artefacts: Vec<&Artefact> = artefacts.collect();
        let flows: Vec<&Dataflow> = artefacts
            .iter()
            .filter_map(|artefact| match artefact.body {
                Body::Dataflow(flow) => Some(flow),
                _ => None,
            })
            .collect();
        let mut used = Used { schemes: BTreeMap::new() };
        for artefact in artefacts {
            match artefact.body {
                Body::Structure(structure) => {
                    let of_it: Vec<&Dataflow> =
                        flows.iter().filter(|flow| flow.structure == structure.reference).copied().collect();
                    for component in structure.dimensions.iter().chain(&structure.attributes) {
                        used.add(Kind::ConceptScheme, &structure.concepts, [component.id.clone()].into());
                        if let Representation::Coded(list) = &component.representation {
                            used.codes(list, allowed(&of_it, &component.id));
                        }
                    }
                    used.add(Kind::ConceptScheme, &structure.concepts, [TIME, VALUE].map(str::to_owned).into());
                }
                Body::Categorisation(one) => {
                    used.add(Kind::CategoryScheme, &one.scheme, [one.category.clone()].into());
                }
                Body::Agreement(one) => {
                    used.add(Kind::DataProviderScheme, &one.providers, [one.provider.clone()].into());
                }
                _ => {}
            }
        }
        used
    }

    fn codes(&mut self, list: &Reference, codes: Items) {
        match codes {
            Some(codes) => self.add(Kind::Codelist, list, codes),
            None => {
                self.schemes.insert((Kind::Codelist, list.clone()), None);
            }
        }
    }

    fn add(&mut self, kind: Kind, scheme: &Reference, items: BTreeSet<String>) {
        let known = self.schemes.entry((kind, scheme.clone())).or_insert_with(|| Some(BTreeSet::new()));
        if let Some(known) = known {
            known.extend(items);
        }
    }

    /// Leaves what is used. A scheme that nothing here uses stays as it is.
    pub fn narrow(&self, artefact: &mut Artefact) {
        let key = (artefact.kind, artefact.reference().clone());
        if let (Some(Some(items)), Body::Scheme(scheme)) = (self.schemes.get(&key), &mut artefact.body) {
            keep(scheme, |item| items.contains(&item.id));
        }
    }
}

/// The codes that these dataflows allow; all of them as soon as one dataflow allows all.
fn allowed(flows: &[&Dataflow], component: &str) -> Items {
    let mut found = BTreeSet::new();
    for flow in flows {
        found.extend(flow.limits.get(component)?.iter().cloned());
    }
    if flows.is_empty() { None } else { Some(found) }
}
