//! The catalogue from definitions, words and what countries said.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::schemes::{Accepted, together};
use super::{codelists, names, views};
use crate::collection::Context;
use crate::domain::structures::{Component, Plain, Structures};
use crate::i18n::Arg;
use crate::sdmx::model::{
    self, Agreement, Catalogue, Categorisation, Constraint, DataStructure, Dataflow, Item, Reference, Representation,
    Role, Scheme, TIME, Texts, VALUE,
};

/// Schemes of organisations have this version for ever.
const FIRST: &str = "1.0";

pub(super) fn catalogue(context: &Context, accepted: &BTreeMap<String, Arc<Accepted>>) -> Catalogue {
    let Some(structures) = &context.editions.structures else { return Catalogue::default() };
    let schemes = together(accepted.values().map(AsRef::as_ref));
    let countries: BTreeSet<&str> = accepted.values().map(|one| one.country.as_str()).collect();
    let make = Make { context, structures };
    let dataflows = make.dataflows();
    Catalogue {
        agency: structures.agency.clone(),
        agencies: make.agencies(),
        providers: vec![make.providers(&countries)],
        concepts: vec![make.concepts()],
        codelists: codelists::all(context, structures, schemes),
        structures: make.structures(),
        categories: vec![make.categories()],
        categorisations: make.categorisations(&dataflows),
        constraints: make.constraints(&dataflows),
        agreements: make.agreements(&countries, &dataflows),
        dataflows,
    }
}

struct Make<'a> {
    context: &'a Context,
    structures: &'a Structures,
}

impl Make<'_> {
    fn names(&self, id: &str) -> Texts {
        names::of(&self.context.locales, id)
    }

    fn own(&self, id: &str, version: &str) -> Reference {
        Reference { agency: self.structures.agency.clone(), id: id.to_owned(), version: version.to_owned() }
    }

    fn of(&self, agency: Option<&String>, id: &str, version: &str) -> Reference {
        Reference { agency: agency.unwrap_or(&self.structures.agency).clone(), ..self.own(id, version) }
    }

    /// An agency below another is listed by that one: `ILO.SOCPRO` by `ILO`, and `ILO` by SDMX.
    fn agencies(&self) -> Vec<Scheme> {
        let mut above = "SDMX".to_owned();
        let mut found = Vec::new();
        for (depth, id) in self.structures.agency.split('.').enumerate() {
            let whole = if depth == 0 { id.to_owned() } else { format!("{above}.{id}") };
            let names = self.names(&format!("sdmx-agency-{}", whole.replace('.', "-")));
            found.push(Scheme {
                reference: Reference { agency: above, id: "AGENCIES".to_owned(), version: FIRST.to_owned() },
                names: self.names("sdmx-agencies"),
                partial: true,
                open: true,
                items: vec![Item { id: id.to_owned(), names, ..Item::default() }],
            });
            above = whole;
        }
        found
    }

    fn providers(&self, countries: &BTreeSet<&str>) -> Scheme {
        let items = countries.iter().map(|country| Item {
            id: (*country).to_owned(),
            names: self.names(&format!("code-CL_AREA-{country}")),
            ..Item::default()
        });
        Scheme {
            reference: self.own("DATA_PROVIDERS", FIRST),
            names: self.names("sdmx-providers"),
            partial: false,
            open: true,
            items: items.collect(),
        }
    }

    fn concepts(&self) -> Scheme {
        let components = self.structures.structures.iter().flat_map(|s| s.dimensions.iter().chain(&s.attributes));
        let mut seen = BTreeSet::new();
        let ids = components.map(|c| c.id.as_str()).chain([TIME, VALUE]).filter(|id| seen.insert(*id));
        let item =
            |id: &str| Item { id: id.to_owned(), names: self.names(&format!("sdmx-concept-{id}")), ..Item::default() };
        Scheme {
            reference: self.own(&self.structures.concepts.id, &self.structures.concepts.version),
            names: self.names("sdmx-concepts"),
            partial: false,
            open: false,
            items: ids.map(item).collect(),
        }
    }

    fn structures(&self) -> Vec<DataStructure> {
        let component = |component: &Component, mandatory: bool| model::Component {
            id: component.id.clone(),
            representation: match (&component.codelist, component.kind) {
                (Some(list), _) => Representation::Coded(codelists::reference(self.structures, list)),
                (None, Some(Plain::Number)) => Representation::Number,
                (None, Some(Plain::Moment)) => Representation::Moment,
                (None, _) => Representation::Text,
            },
            mandatory,
        };
        let structure = |structure: &crate::domain::structures::Structure| DataStructure {
            reference: self.of(structure.agency.as_ref(), &structure.id, &structure.version),
            names: self.names(&format!("sdmx-structure-{}", structure.id)),
            concepts: self.own(&self.structures.concepts.id, &self.structures.concepts.version),
            dimensions: structure.dimensions.iter().map(|one| component(one, true)).collect(),
            attributes: structure.attributes.iter().map(|one| component(one, one.mandatory)).collect(),
        };
        self.structures.structures.iter().map(structure).collect()
    }

    fn dataflows(&self) -> Vec<Dataflow> {
        let flow = |flow: &crate::domain::structures::Flow| {
            let structure = self.structures.structure(&flow.structure)?;
            let message = format!("sdmx-dataflow-{}", flow.id);
            Some(Dataflow {
                reference: self.of(flow.agency.as_ref(), &flow.id, &flow.version),
                names: self.names(&message),
                descriptions: names::help(&self.context.locales, &message),
                structure: self.of(structure.agency.as_ref(), &structure.id, &structure.version),
                limits: flow.limits.clone(),
                view: flow.view.as_ref().and_then(|view| views::of(self.context, self.structures, structure, view)),
            })
        };
        self.structures.dataflows.iter().filter_map(flow).collect()
    }

    fn categories(&self) -> Scheme {
        let categories = &self.structures.categories;
        let item =
            |id: &String| Item { id: id.clone(), names: self.names(&format!("sdmx-category-{id}")), ..Item::default() };
        Scheme {
            reference: self.own(&categories.id, &categories.version),
            names: self.names("sdmx-categories"),
            partial: false,
            open: false,
            items: categories.categories.iter().map(|category| item(&category.id)).collect(),
        }
    }

    fn categorisations(&self, dataflows: &[Dataflow]) -> Vec<Categorisation> {
        let (categories, mut found) = (&self.structures.categories, Vec::new());
        for category in &categories.categories {
            for flow in dataflows.iter().filter(|flow| category.dataflows.contains(&flow.reference.id)) {
                found.push(Categorisation {
                    reference: self.own(&format!("{}_{}", category.id, flow.reference.id), &flow.reference.version),
                    names: flow.names.clone(),
                    dataflow: flow.reference.clone(),
                    scheme: self.own(&categories.id, &categories.version),
                    category: category.id.clone(),
                });
            }
        }
        found
    }

    fn constraints(&self, dataflows: &[Dataflow]) -> Vec<Constraint> {
        let limited = dataflows.iter().filter(|flow| !flow.limits.is_empty());
        let constraint = |flow: &Dataflow| Constraint {
            reference: self.own(&format!("CR_{}", flow.reference.id), &flow.reference.version),
            names: names::with(&self.context.locales, "sdmx-constraint", |language| {
                vec![("dataflow", Arg::from(in_language(&flow.names, language)))]
            }),
            dataflow: flow.reference.clone(),
            role: Role::Allowed,
            codes: flow.limits.clone(),
            periods: None,
            annotations: Vec::new(),
        };
        limited.map(constraint).collect()
    }

    /// Each country provides the dataflows that its return is turned into.
    fn agreements(&self, countries: &BTreeSet<&str>, dataflows: &[Dataflow]) -> Vec<Agreement> {
        let editions = self.context.editions.all();
        let stored: BTreeSet<&str> =
            editions.flat_map(|edition| &edition.questionnaire.dataflows).map(|flow| flow.id.as_str()).collect();
        let mut found = Vec::new();
        for country in countries {
            let area = self.names(&format!("code-CL_AREA-{country}"));
            let given = |flow: &&Dataflow| {
                let own = flow.view.as_ref().map_or(&flow.reference.id, |view| &view.of);
                stored.contains(own.as_str())
            };
            for flow in dataflows.iter().filter(given) {
                let names = names::with(&self.context.locales, "sdmx-agreement", |language| {
                    let (area, flow) = (in_language(&area, language), in_language(&flow.names, language));
                    vec![("country", Arg::from(area)), ("dataflow", Arg::from(flow))]
                });
                found.push(Agreement {
                    reference: self.own(&format!("PA_{country}_{}", flow.reference.id), &flow.reference.version),
                    names,
                    providers: self.own("DATA_PROVIDERS", FIRST),
                    provider: (*country).to_owned(),
                    dataflow: flow.reference.clone(),
                });
            }
        }
        found
    }
}

fn in_language(texts: &Texts, language: &str) -> String {
    texts.get(language).cloned().unwrap_or_default()
}
