//! The figures of one dataflow told in the structure of another: which code of the one is which of the other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::model::TIME;

#[derive(Debug, Clone)]
pub struct View {
    /// The id of the dataflow whose figures are shown.
    pub of: String,
    /// Its dimensions, in order.
    pub source: Vec<Origin>,
    /// Of this dataflow, in the order of its structure.
    pub dimensions: Vec<Told>,
    pub attributes: Vec<(String, Told)>,
}

/// A dimension of the dataflow that is shown.
#[derive(Debug, Clone)]
pub struct Origin {
    pub id: String,
    /// The one code that it can have, where it has no other.
    pub only: Option<String>,
}

#[derive(Debug, Clone)]
pub enum Told {
    /// The same for all.
    Fixed(String),
    /// What a component of the other dataflow says, in other codes where there are some, after words where there are some.
    From { component: String, codes: Option<BTreeMap<String, String>>, words: Option<String> },
}

impl Told {
    /// In the words of the view; nothing where it has none for it.
    fn of(&self, text: &str) -> Option<String> {
        match self {
            Told::Fixed(code) => Some(code.clone()),
            Told::From { codes: Some(codes), .. } => codes.get(text).cloned(),
            Told::From { words: Some(words), .. } => Some(format!("{words} {text}")),
            Told::From { .. } => Some(text.to_owned()),
        }
    }

    /// The other way round.
    fn back(&self, text: &str) -> Option<String> {
        match self {
            Told::From { codes: Some(codes), .. } => {
                codes.iter().find(|(_, own)| *own == text).map(|(code, _)| code.clone())
            }
            Told::From { words: None, .. } => Some(text.to_owned()),
            _ => None,
        }
    }

    fn is_from(&self, id: &str) -> bool {
        matches!(self, Told::From { component, .. } if component == id)
    }
}

impl View {
    /// The key of a series, codes joined by points; nothing where the view has no word for one of its codes.
    pub fn series(&self, source: &str) -> Option<String> {
        let codes: Vec<&str> = source.split('.').collect();
        let told = |told: &Told| match told {
            Told::Fixed(code) => Some(code.clone()),
            Told::From { component, .. } => told.of(codes.get(self.place(component)?)?),
        };
        Some(self.dimensions.iter().map(told).collect::<Option<Vec<String>>>()?.join("."))
    }

    /// The attributes of an observation, from those of the other dataflow, its key and its period.
    ///
    /// # Errors
    /// When the attributes are no JSON object of texts.
    pub fn attributes(&self, source: &str, period: &str, attributes: &str) -> serde_json::Result<String> {
        let stored: BTreeMap<String, String> = serde_json::from_str(attributes)?;
        let codes: Vec<&str> = source.split('.').collect();
        let text = |component: &str| match component {
            TIME => Some(period),
            _ => {
                let code = self.place(component).and_then(|place| codes.get(place)).copied();
                code.or_else(|| stored.get(component).map(String::as_str))
            }
        };
        let mut own = Map::new();
        for (id, told) in &self.attributes {
            let said = match told {
                Told::Fixed(code) => Some(code.clone()),
                Told::From { component, .. } => text(component).and_then(|text| told.of(text)),
            };
            own.extend(said.map(|said| (id.clone(), Value::String(said))));
        }
        serde_json::to_string(&own)
    }

    /// The series of the other dataflow that is shown under a key; nothing where there is none.
    pub fn source_of(&self, series: &str) -> Option<String> {
        let codes: Vec<&str> = series.split('.').collect();
        let fixed = |(told, code): (&Told, &&str)| !matches!(told, Told::Fixed(own) if own != code);
        if codes.len() != self.dimensions.len() || !self.dimensions.iter().zip(&codes).all(fixed) {
            return None;
        }
        let code = |origin: &Origin| {
            let told = self.dimensions.iter().zip(&codes).find(|(told, _)| told.is_from(&origin.id));
            told.map_or_else(|| origin.only.clone(), |(told, code)| told.back(code))
        };
        Some(self.source.iter().map(code).collect::<Option<Vec<String>>>()?.join("."))
    }

    /// What the other dataflow calls a code of the dimension in this place.
    pub fn code_of(&self, place: usize, code: &str) -> Option<String> {
        self.dimensions.get(place)?.back(code)
    }

    /// The same of several; nothing where the place says nothing of the other dataflow.
    pub fn codes_of(&self, place: usize, codes: &BTreeSet<String>) -> Option<BTreeSet<String>> {
        match self.dimensions.get(place)? {
            Told::Fixed(_) => None,
            told => Some(codes.iter().filter_map(|code| told.back(code)).collect()),
        }
    }

    /// What the dimension in this place calls a code of the other dataflow.
    pub fn own_code(&self, place: usize, code: &str) -> Option<String> {
        self.dimensions.get(place)?.of(code)
    }

    fn place(&self, component: &str) -> Option<usize> {
        self.source.iter().position(|origin| origin.id == component)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view() -> View {
        let from = |component: &str, codes: &[(&str, &str)]| Told::From {
            component: component.into(),
            codes: (!codes.is_empty())
                .then(|| codes.iter().map(|(code, own)| ((*code).to_owned(), (*own).to_owned())).collect()),
            words: None,
        };
        let origin = |id: &str, only: Option<&str>| Origin { id: id.into(), only: only.map(str::to_owned) };
        View {
            of: "DF_TABLE".into(),
            source: vec![origin("REF_AREA", None), origin("MEASURE", Some("RT")), origin("SEX", None)],
            dimensions: vec![
                Told::Fixed("N".into()),
                from("SEX", &[("SEX_T", "_T"), ("SEX_F", "F")]),
                from("REF_AREA", &[("TLS", "626")]),
            ],
            attributes: vec![
                ("NATURE".into(), Told::Fixed("C".into())),
                ("DETAIL".into(), from("TIME_PERIOD", &[])),
                ("STATUS".into(), from("OBS_STATUS", &[])),
                ("SOURCE".into(), Told::From { component: "REF".into(), codes: None, words: Some("Inquiry:".into()) }),
            ],
        }
    }

    #[test]
    fn a_key_goes_there_and_back() {
        let view = view();
        assert_eq!(view.series("TLS.RT.SEX_F").as_deref(), Some("N.F.626"));
        assert_eq!(view.source_of("N.F.626").as_deref(), Some("TLS.RT.SEX_F"));
        assert_eq!(view.code_of(2, "626").as_deref(), Some("TLS"));
        assert_eq!(view.own_code(2, "TLS").as_deref(), Some("626"));
    }

    #[test]
    fn what_the_view_has_no_word_for_is_not_there() {
        let view = view();
        assert_eq!(view.series("XKX.RT.SEX_F"), None);
        for none in ["G.F.626", "N.F", "N.O.626", "N.F.620", "N.F.626.X"] {
            assert_eq!(view.source_of(none), None, "{none}");
        }
        let asked: BTreeSet<String> = ["626", "620"].map(str::to_owned).into();
        assert_eq!(view.codes_of(2, &asked), Some(["TLS".to_owned()].into()));
        assert_eq!(view.codes_of(0, &asked), None);
    }

    #[test]
    fn attributes_are_fixed_or_come_from_the_other_dataflow() {
        let told = view().attributes("TLS.RT.SEX_F", "2023", r#"{"REF":"TLS-2023-V1","OTHER":"x"}"#).unwrap();
        assert_eq!(told, r#"{"DETAIL":"2023","NATURE":"C","SOURCE":"Inquiry: TLS-2023-V1"}"#);
        assert!(view().attributes("TLS.RT.SEX_F", "2023", "[]").is_err());
    }
}
