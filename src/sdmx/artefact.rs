//! What can be asked for by itself: its kind, its name across the world (URN), and what it refers to.

use std::borrow::Cow;

use super::Generation;
use super::model::{
    Agreement, Catalogue, Categorisation, Constraint, DataStructure, Dataflow, Reference, Representation, Scheme, Texts,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    AgencyScheme,
    DataProviderScheme,
    CategoryScheme,
    Categorisation,
    Codelist,
    ConceptScheme,
    Constraint,
    Dataflow,
    DataStructure,
    Agreement,
}

impl Kind {
    pub const ALL: [Kind; 10] = [
        Kind::AgencyScheme,
        Kind::DataProviderScheme,
        Kind::CategoryScheme,
        Kind::Categorisation,
        Kind::Codelist,
        Kind::ConceptScheme,
        Kind::Constraint,
        Kind::Dataflow,
        Kind::DataStructure,
        Kind::Agreement,
    ];

    /// As the information model calls it, in XML too.
    pub fn class(self, generation: Generation) -> &'static str {
        match self {
            Kind::AgencyScheme => "AgencyScheme",
            Kind::DataProviderScheme => "DataProviderScheme",
            Kind::CategoryScheme => "CategoryScheme",
            Kind::Categorisation => "Categorisation",
            Kind::Codelist => "Codelist",
            Kind::ConceptScheme => "ConceptScheme",
            Kind::Constraint if generation == Generation::Two => "ContentConstraint",
            Kind::Constraint => "DataConstraint",
            Kind::Dataflow => "Dataflow",
            Kind::DataStructure => "DataStructure",
            Kind::Agreement => "ProvisionAgreement",
        }
    }

    /// As it is named in addresses.
    pub fn resource(self, generation: Generation) -> String {
        self.class(generation).to_lowercase()
    }

    pub fn package(self) -> &'static str {
        match self {
            Kind::AgencyScheme | Kind::DataProviderScheme => "base",
            Kind::CategoryScheme | Kind::Categorisation => "categoryscheme",
            Kind::Codelist => "codelist",
            Kind::ConceptScheme => "conceptscheme",
            Kind::Dataflow | Kind::DataStructure => "datastructure",
            Kind::Constraint | Kind::Agreement => "registry",
        }
    }

    /// What such a scheme lists.
    pub fn item_class(self) -> Option<&'static str> {
        Some(match self {
            Kind::AgencyScheme => "Agency",
            Kind::DataProviderScheme => "DataProvider",
            Kind::CategoryScheme => "Category",
            Kind::Codelist => "Code",
            Kind::ConceptScheme => "Concept",
            _ => return None,
        })
    }

    /// Their version is `1.0` for ever; SDMX 3.0 does not write it any more.
    pub fn is_of_organisations(self) -> bool {
        matches!(self, Kind::AgencyScheme | Kind::DataProviderScheme)
    }

    /// Nothing would be left of it as a stub, and the schemas want the references.
    pub fn is_only_references(self) -> bool {
        self == Kind::Agreement
    }

    pub fn version(self, generation: Generation, reference: &Reference) -> String {
        if self.is_of_organisations() { reference.version.clone() } else { generation.version(reference) }
    }

    pub fn urn(self, generation: Generation, reference: &Reference) -> String {
        self.named(generation, self.class(generation), reference)
    }

    /// The URN of a thing inside: an item of a scheme, a component of a structure.
    pub fn inner_urn(self, generation: Generation, class: &str, reference: &Reference, id: &str) -> String {
        format!("{}.{id}", self.named(generation, class, reference))
    }

    fn named(self, generation: Generation, class: &str, reference: &Reference) -> String {
        let version = self.version(generation, reference);
        let package = self.package();
        format!("urn:sdmx:org.sdmx.infomodel.{package}.{class}={}:{}({version})", reference.agency, reference.id)
    }
}

#[derive(Debug, Clone)]
pub struct Artefact<'a> {
    pub kind: Kind,
    pub body: Body<'a>,
}

#[derive(Debug, Clone)]
pub enum Body<'a> {
    Scheme(Cow<'a, Scheme>),
    Structure(&'a DataStructure),
    Dataflow(&'a Dataflow),
    Categorisation(&'a Categorisation),
    Constraint(&'a Constraint),
    Agreement(&'a Agreement),
}

impl Artefact<'_> {
    pub fn reference(&self) -> &Reference {
        match &self.body {
            Body::Scheme(scheme) => &scheme.reference,
            Body::Structure(structure) => &structure.reference,
            Body::Dataflow(flow) => &flow.reference,
            Body::Categorisation(one) => &one.reference,
            Body::Constraint(constraint) => &constraint.reference,
            Body::Agreement(agreement) => &agreement.reference,
        }
    }

    pub fn names(&self) -> &Texts {
        match &self.body {
            Body::Scheme(scheme) => &scheme.names,
            Body::Structure(structure) => &structure.names,
            Body::Dataflow(flow) => &flow.names,
            Body::Categorisation(one) => &one.names,
            Body::Constraint(constraint) => &constraint.names,
            Body::Agreement(agreement) => &agreement.names,
        }
    }

    pub fn descriptions(&self) -> Option<&Texts> {
        match &self.body {
            Body::Dataflow(flow) => Some(&flow.descriptions),
            _ => None,
        }
    }

    /// A final artefact never changes under its version.
    pub fn is_final(&self) -> bool {
        match &self.body {
            Body::Scheme(scheme) => !scheme.open,
            Body::Constraint(_) | Body::Agreement(_) => false,
            _ => true,
        }
    }

    pub fn urn(&self, generation: Generation) -> String {
        self.kind.urn(generation, self.reference())
    }

    /// What it cannot be understood without.
    pub fn refers_to(&self) -> Vec<(Kind, &Reference)> {
        match &self.body {
            Body::Scheme(_) => Vec::new(),
            Body::Structure(structure) => {
                let components = structure.dimensions.iter().chain(&structure.attributes);
                let lists = components.filter_map(|component| match &component.representation {
                    Representation::Coded(list) => Some((Kind::Codelist, list)),
                    _ => None,
                });
                lists.chain([(Kind::ConceptScheme, &structure.concepts)]).collect()
            }
            Body::Dataflow(flow) => vec![(Kind::DataStructure, &flow.structure)],
            Body::Categorisation(one) => vec![(Kind::Dataflow, &one.dataflow), (Kind::CategoryScheme, &one.scheme)],
            Body::Constraint(constraint) => vec![(Kind::Dataflow, &constraint.dataflow)],
            Body::Agreement(one) => vec![(Kind::Dataflow, &one.dataflow), (Kind::DataProviderScheme, &one.providers)],
        }
    }
}

impl Catalogue {
    pub fn artefacts(&self) -> impl Iterator<Item = Artefact<'_>> {
        fn schemes(kind: Kind, schemes: &[Scheme]) -> impl Iterator<Item = Artefact<'_>> {
            schemes.iter().map(move |scheme| Artefact { kind, body: Body::Scheme(Cow::Borrowed(scheme)) })
        }
        let of = |kind, body| Artefact { kind, body };
        schemes(Kind::AgencyScheme, &self.agencies)
            .chain(schemes(Kind::DataProviderScheme, &self.providers))
            .chain(schemes(Kind::CategoryScheme, &self.categories))
            .chain(self.categorisations.iter().map(move |one| of(Kind::Categorisation, Body::Categorisation(one))))
            .chain(schemes(Kind::Codelist, &self.codelists))
            .chain(schemes(Kind::ConceptScheme, &self.concepts))
            .chain(self.constraints.iter().map(move |one| of(Kind::Constraint, Body::Constraint(one))))
            .chain(self.dataflows.iter().map(move |one| of(Kind::Dataflow, Body::Dataflow(one))))
            .chain(self.structures.iter().map(move |one| of(Kind::DataStructure, Body::Structure(one))))
            .chain(self.agreements.iter().map(move |one| of(Kind::Agreement, Body::Agreement(one))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_artefact_has_one_name_across_the_world_in_each_generation() {
        let list = Reference { agency: "ILO.SOCPRO".into(), id: "CL_AREA".into(), version: "1.0".into() };
        let urn = |generation| Kind::Codelist.inner_urn(generation, "Code", &list, "TLS");
        assert_eq!(urn(Generation::Two), "urn:sdmx:org.sdmx.infomodel.codelist.Code=ILO.SOCPRO:CL_AREA(1.0).TLS");
        assert_eq!(urn(Generation::Three), "urn:sdmx:org.sdmx.infomodel.codelist.Code=ILO.SOCPRO:CL_AREA(1.0.0).TLS");
        let constraint = |generation| Kind::Constraint.urn(generation, &list);
        assert!(constraint(Generation::Two).contains("registry.ContentConstraint="));
        assert!(constraint(Generation::Three).contains("registry.DataConstraint="));
        let providers = Kind::DataProviderScheme.urn(Generation::Three, &list);
        assert!(providers.ends_with("(1.0)"), "{providers}");
    }
}
