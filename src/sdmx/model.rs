//! The structural part of SDMX as far as this service needs it: what there is to ask for, and what the codes mean.
//!
//! One model for both generations of the standard. Writers differ in spelling only: an artefact `1.0` of SDMX 2.1 is `1.0.0` in 3.0.

use std::collections::BTreeMap;
use std::fmt;

use super::view::View;

/// A text by language.
pub type Texts = BTreeMap<String, String>;

/// What identifies an artefact that somebody maintains: `ILO.SOCPRO:DF_WSPDB(1.0)`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    pub agency: String,
    pub id: String,
    /// As SDMX 2.1 writes it: two numbers.
    pub version: String,
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}({})", self.agency, self.id, self.version)
    }
}

impl Reference {
    /// As SDMX 3.0 writes the version: three numbers, `1.0.0`.
    pub fn semantic_version(&self) -> String {
        match self.version.matches('.').count() {
            0 => format!("{}.0.0", self.version),
            1 => format!("{}.0", self.version),
            _ => self.version.clone(),
        }
    }
}

/// Everything that is known of structures, in the order in which it is written.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// Of all artefacts here that name no other agency.
    pub agency: String,
    pub agencies: Vec<Scheme>,
    /// Countries that give data.
    pub providers: Vec<Scheme>,
    pub concepts: Vec<Scheme>,
    pub codelists: Vec<Scheme>,
    pub structures: Vec<DataStructure>,
    pub dataflows: Vec<Dataflow>,
    pub categories: Vec<Scheme>,
    pub categorisations: Vec<Categorisation>,
    pub constraints: Vec<Constraint>,
    pub agreements: Vec<Agreement>,
}

/// A list that somebody maintains: of concepts, codes, agencies, providers or categories.
#[derive(Debug, Clone, Default)]
pub struct Scheme {
    pub reference: Reference,
    pub names: Texts,
    /// Only a part of a list that somebody else maintains: the codes that are used here.
    pub partial: bool,
    /// Items are still added under the same version.
    pub open: bool,
    pub items: Vec<Item>,
}

/// A concept, a code, an agency, a provider, a category.
#[derive(Debug, Clone, Default)]
pub struct Item {
    pub id: String,
    pub names: Texts,
    pub parent: Option<String>,
    /// Type and text: the same thing in other classifications (`M49`, `SDG_SERIES`).
    pub annotations: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct DataStructure {
    pub reference: Reference,
    pub names: Texts,
    /// The scheme in which the concepts of its components stand, under the id of the component.
    pub concepts: Reference,
    /// In key order, without the period.
    pub dimensions: Vec<Component>,
    /// All of them stand at the observation: from one year to the next a country may change its unit or its currency.
    pub attributes: Vec<Component>,
}

/// The dimension of time, the last of every key.
pub const TIME: &str = "TIME_PERIOD";
/// Whose figure it is.
pub const AREA: &str = "REF_AREA";
/// About whom, where figures are told apart by it.
pub const SEX: &str = "SEX";
/// What kind of figure it is: as reported, estimated, missing.
pub const STATUS: &str = "OBS_STATUS";
/// What a figure says; a structure has one of them.
const SUBJECTS: [&str; 3] = ["INDICATOR", "SOC", "SERIES"];
/// The only measure.
pub const VALUE: &str = "OBS_VALUE";

#[derive(Debug, Clone)]
pub struct Component {
    pub id: String,
    pub representation: Representation,
    /// Every dimension is.
    pub mandatory: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Representation {
    Coded(Reference),
    Text,
    Number,
    /// A point in time.
    Moment,
}

#[derive(Debug, Clone)]
pub struct Dataflow {
    pub reference: Reference,
    pub names: Texts,
    pub descriptions: Texts,
    pub structure: Reference,
    /// The codes of some dimensions to which it is limited; a dimension that is not named is free.
    pub limits: BTreeMap<String, Vec<String>>,
    /// Where it shows the figures of another dataflow.
    pub view: Option<View>,
}

/// Under which category a dataflow is found.
#[derive(Debug, Clone)]
pub struct Categorisation {
    pub reference: Reference,
    pub names: Texts,
    pub dataflow: Reference,
    pub scheme: Reference,
    pub category: String,
}

/// Which codes a dataflow may have, or does have.
#[derive(Debug, Clone)]
pub struct Constraint {
    pub reference: Reference,
    pub names: Texts,
    pub dataflow: Reference,
    pub role: Role,
    /// By dimension; one that is not named is free.
    pub codes: BTreeMap<String, Vec<String>>,
    /// The first and the last period, where the constraint speaks of time.
    pub periods: Option<(String, String)>,
    /// Type and text, as in counts of what there is.
    pub annotations: Vec<(String, String)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// What may be.
    Allowed,
    /// What is.
    Actual,
}

/// Who provides data of which dataflow.
#[derive(Debug, Clone)]
pub struct Agreement {
    pub reference: Reference,
    pub names: Texts,
    /// The scheme in which the provider stands, and its id there.
    pub providers: Reference,
    pub provider: String,
    pub dataflow: Reference,
}

impl Catalogue {
    /// The organisation that sends messages: the agency above all others, whose id has no point.
    pub fn sender(&self) -> &str {
        self.agency.split('.').next().unwrap_or_default()
    }

    pub fn dataflow(&self, id: &str) -> Option<&Dataflow> {
        self.dataflows.iter().find(|flow| flow.reference.id == id)
    }

    pub fn structure_of(&self, flow: &Dataflow) -> Option<&DataStructure> {
        self.structures.iter().find(|structure| structure.reference == flow.structure)
    }

    /// The dataflow of a structure of which the others are parts: the one that is limited least.
    pub fn whole(&self, structure: &Reference) -> Option<&Dataflow> {
        self.dataflows.iter().filter(|flow| flow.structure == *structure).min_by_key(|flow| flow.limits.len())
    }

    /// The dataflow under which the figures of one are kept.
    pub fn stored<'c>(&'c self, flow: &'c Dataflow) -> &'c Dataflow {
        let shown = flow.view.as_ref().and_then(|view| self.dataflow(&view.of)).unwrap_or(flow);
        self.whole(&shown.structure).unwrap_or(shown)
    }

    pub fn codelist(&self, reference: &Reference) -> Option<&Scheme> {
        self.codelists.iter().find(|list| list.reference == *reference)
    }
}

impl DataStructure {
    /// Whether it has the dimensions of ILOSTAT's table of social protection.
    pub fn is_of_ilostat(&self) -> bool {
        self.subject() == Some("SOC")
    }

    /// The dimension that tells what a figure says.
    pub fn subject(&self) -> Option<&'static str> {
        SUBJECTS.into_iter().find(|id| self.dimensions.iter().any(|d| d.id == *id))
    }

    /// The place of a dimension in the key.
    pub fn place(&self, dimension: &str) -> Option<usize> {
        self.dimensions.iter().position(|d| d.id == dimension)
    }

    /// The code list of a component, if it has one.
    pub fn codelist_of(&self, component: &str) -> Option<&Reference> {
        let all = self.dimensions.iter().chain(&self.attributes);
        all.filter(|c| c.id == component).find_map(|c| match &c.representation {
            Representation::Coded(list) => Some(list),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Reference;

    #[test]
    fn a_version_is_spelt_as_each_generation_wants_it() {
        let of = |version: &str| Reference { agency: "A".into(), id: "X".into(), version: version.into() };
        assert_eq!(of("1.0").to_string(), "A:X(1.0)");
        assert_eq!(of("1.0").semantic_version(), "1.0.0");
        assert_eq!(of("2").semantic_version(), "2.0.0");
        assert_eq!(of("2.1.3").semantic_version(), "2.1.3");
    }
}
