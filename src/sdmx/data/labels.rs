//! Names of components and codes in one language.

use std::collections::HashMap;

use crate::sdmx::model::{Catalogue, DataStructure, Dataflow, Representation, Texts};

#[derive(Debug, Default)]
pub struct Labels {
    pub language: String,
    pub flow: String,
    /// By the ids of components.
    components: HashMap<String, Words>,
}

#[derive(Debug, Default)]
struct Words {
    name: String,
    codes: HashMap<String, String>,
}

impl Labels {
    /// In the language, or in English where it has no word.
    pub fn of(catalogue: &Catalogue, structure: &DataStructure, flow: &Dataflow, language: &str) -> Labels {
        let concepts = catalogue.concepts.iter().find(|scheme| scheme.reference == structure.concepts);
        let mut labels = Labels {
            language: language.to_owned(),
            flow: text(&flow.names, language).to_owned(),
            components: HashMap::new(),
        };
        for component in structure.dimensions.iter().chain(&structure.attributes) {
            let list = match &component.representation {
                Representation::Coded(list) => catalogue.codelist(list),
                _ => None,
            };
            let codes = list.map(|list| &list.items).into_iter().flatten();
            let codes = codes.map(|code| (code.id.clone(), text(&code.names, language).to_owned())).collect();
            labels.components.insert(component.id.clone(), Words { name: String::new(), codes });
        }
        for concept in concepts.map(|scheme| &scheme.items).into_iter().flatten() {
            let words = labels.components.entry(concept.id.clone()).or_default();
            text(&concept.names, language).clone_into(&mut words.name);
        }
        labels
    }

    /// The name of a component; its id where nobody named it.
    pub fn component<'a>(&'a self, id: &'a str) -> &'a str {
        self.components.get(id).map(|words| words.name.as_str()).filter(|name| !name.is_empty()).unwrap_or(id)
    }

    /// The name of a code, if it is one that has a name.
    pub fn code(&self, component: &str, code: &str) -> Option<&str> {
        let name = self.components.get(component)?.codes.get(code)?;
        Some(name.as_str()).filter(|name| !name.is_empty())
    }
}

fn text<'a>(texts: &'a Texts, language: &str) -> &'a str {
    texts.get(language).or_else(|| texts.get("en")).or_else(|| texts.values().next()).map_or("", String::as_str)
}
