//! The shape of `sdmx/structures.json` and of the code lists beside it, after parsing.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

/// The last dimension of every key; it belongs to every structure and is named in none.
pub const TIME: &str = "TIME_PERIOD";

#[derive(Debug, Clone, Default, Deserialize)]
pub struct Structures {
    /// Of everything that names no other.
    pub agency: String,
    pub concepts: Named,
    #[serde(default)]
    pub made: Vec<Made>,
    pub structures: Vec<Structure>,
    pub dataflows: Vec<Flow>,
    pub categories: Categories,
    /// By the name of the file, `CL_SEX`, or of folder and file, `IAEG-SDGs:CL_SEX`; as components name them.
    #[serde(skip)]
    pub lists: BTreeMap<String, List>,
}

#[derive(Debug, Clone, Default, Deserialize)]
pub struct Named {
    pub id: String,
    pub version: String,
}

/// A code list that the program makes.
#[derive(Debug, Clone, Deserialize)]
pub struct Made {
    pub id: String,
    #[serde(default)]
    pub agency: Option<String>,
    pub version: String,
    pub of: Source,
    /// The list that [`Source::Annotation`] is about, and the annotation.
    #[serde(default)]
    pub list: Option<String>,
    #[serde(default)]
    pub annotation: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// The codes `INDICATOR` of all dataflows of the editions.
    Indicators,
    /// The rows of accepted returns.
    Schemes,
    /// The code list of the questionnaires that has the same id.
    Codelist,
    /// What an annotation of another list calls its codes.
    Annotation,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Structure {
    pub id: String,
    #[serde(default)]
    pub agency: Option<String>,
    pub version: String,
    /// In key order, without the period.
    pub dimensions: Vec<Component>,
    pub attributes: Vec<Component>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Component {
    pub id: String,
    #[serde(default)]
    pub codelist: Option<String>,
    #[serde(default, rename = "type")]
    pub kind: Option<Plain>,
    #[serde(default)]
    pub mandatory: bool,
}

/// What is not coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Plain {
    Text,
    Number,
    Moment,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Flow {
    pub id: String,
    #[serde(default)]
    pub agency: Option<String>,
    pub version: String,
    pub structure: String,
    #[serde(default)]
    pub limits: BTreeMap<String, Vec<String>>,
    /// How far a figure may be from what others published for its key; none: it is not compared.
    #[serde(default)]
    pub compared: Option<Compared>,
    #[serde(default)]
    pub view: Option<View>,
}

/// A difference is told when it is larger than both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Compared {
    /// In the unit of the figure.
    pub within: Decimal,
    /// Of the published figure, 0.01 = 1 %.
    pub share: Decimal,
}

impl Compared {
    pub fn differ(&self, value: Decimal, published: Decimal) -> bool {
        let apart = (value - published).abs();
        apart > self.within && apart > self.share * published.abs()
    }
}

/// The figures of another dataflow, told in the structure of this one.
#[derive(Debug, Clone, Deserialize)]
pub struct View {
    pub of: String,
    /// By dimension and attribute.
    pub components: BTreeMap<String, Told>,
}

/// What a component of a view says: a fixed code, or what a component of the other dataflow says.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Told {
    #[serde(default)]
    pub fixed: Option<String>,
    #[serde(default)]
    pub from: Option<String>,
    /// Not the code itself, but what this annotation of its list calls it.
    #[serde(default)]
    pub annotation: Option<String>,
    /// The message of words before it.
    #[serde(default)]
    pub message: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
pub struct Categories {
    pub id: String,
    pub version: String,
    pub categories: Vec<Category>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Category {
    pub id: String,
    pub dataflows: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct List {
    pub id: String,
    #[serde(default)]
    pub agency: Option<String>,
    pub version: String,
    #[serde(default)]
    pub partial: bool,
    /// The beginning of the messages that name its codes.
    #[serde(default)]
    pub names: Option<String>,
    pub codes: Vec<ListCode>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct ListCode {
    pub code: String,
    #[serde(default)]
    pub parent: Option<String>,
    #[serde(default)]
    pub annotations: BTreeMap<String, String>,
}

impl Made {
    /// As components name it: `CL_SCHEME`, or of another agency `IAEG-SDGs:CL_SEX`.
    pub fn name(&self) -> String {
        self.agency.as_ref().map_or_else(|| self.id.clone(), |agency| format!("{agency}:{}", self.id))
    }
}

impl List {
    /// What an annotation calls its codes: code and name there, in the order of the list.
    pub fn annotated<'a>(&'a self, annotation: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.codes.iter().filter_map(move |code| Some((code.code.as_str(), code.annotations.get(annotation)?.as_str())))
    }

    pub fn has(&self, code: &str) -> bool {
        self.codes.iter().any(|c| c.code == code)
    }

    /// The message that names a code.
    pub fn message(&self, code: &str) -> String {
        match &self.names {
            Some(beginning) => format!("{beginning}-{code}"),
            None => format!("sdmx-{}-{code}", self.id),
        }
    }
}

impl Structures {
    pub fn structure(&self, id: &str) -> Option<&Structure> {
        self.structures.iter().find(|structure| structure.id == id)
    }

    pub fn flow(&self, id: &str) -> Option<&Flow> {
        self.dataflows.iter().find(|flow| flow.id == id)
    }

    /// As components name it.
    pub fn made(&self, name: &str) -> Option<&Made> {
        self.made.iter().find(|made| made.name() == name)
    }
}

impl Structure {
    pub fn dimension(&self, id: &str) -> Option<&Component> {
        self.dimensions.iter().find(|component| component.id == id)
    }

    pub fn component(&self, id: &str) -> Option<&Component> {
        self.dimensions.iter().chain(&self.attributes).find(|component| component.id == id)
    }

    /// Ids in key order, the period last.
    pub fn key(&self) -> Vec<&str> {
        self.dimensions.iter().map(|d| d.id.as_str()).chain([TIME]).collect()
    }
}
