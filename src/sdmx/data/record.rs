//! One figure on its way into a message: borrowed, so that a million of them cost no memory.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use crate::sdmx::model::DataStructure;

#[derive(Debug, Clone)]
pub struct Record<'a> {
    /// Of the dimensions, in key order, without the period. Behind a pivot: without the dimension at the observation, and with the
    /// period as the last.
    pub codes: Vec<&'a str>,
    /// Behind a pivot the code of the dimension at the observation. Empty where only the series is told.
    pub period: &'a str,
    /// An exact decimal.
    pub value: Option<&'a str>,
    /// In the order of the structure.
    pub attributes: Vec<Option<Cow<'a, str>>>,
}

/// Reads what is stored of a figure in the order of its structure.
#[derive(Debug)]
pub struct Shape {
    dimensions: usize,
    attributes: Vec<String>,
}

impl Shape {
    pub fn of(structure: &DataStructure) -> Shape {
        let attributes = structure.attributes.iter().map(|attribute| attribute.id.clone()).collect();
        Shape { dimensions: structure.dimensions.len(), attributes }
    }

    /// `series`: codes joined by points; `attributes`: a JSON object of texts. Attributes that the structure has not are left out.
    ///
    /// # Errors
    /// When the key has another number of codes than the structure has dimensions, or the attributes are no such object.
    pub fn record<'a>(
        &self,
        series: &'a str,
        period: &'a str,
        value: Option<&'a str>,
        attributes: &'a str,
    ) -> Result<Record<'a>, String> {
        let mut codes = Vec::with_capacity(self.dimensions);
        codes.extend(series.split('.'));
        if codes.len() != self.dimensions {
            return Err(format!("the key {series} has not {} codes", self.dimensions));
        }
        let mut json = serde_json::Deserializer::from_str(attributes);
        let attributes = self.deserialize(&mut json).map_err(|e| format!("attributes of {series}: {e}"))?;
        Ok(Record { codes, period, value, attributes })
    }
}

impl<'de> DeserializeSeed<'de> for &Shape {
    type Value = Vec<Option<Cow<'de, str>>>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &Shape {
    type Value = Vec<Option<Cow<'de, str>>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("texts by the names of attributes")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = vec![None; self.attributes.len()];
        while let Some(Text(name)) = map.next_key::<Text<'de>>()? {
            let place = self.attributes.iter().position(|attribute| *attribute == name);
            match place.and_then(|place| found.get_mut(place)) {
                Some(slot) => *slot = Some(map.next_value::<Text<'de>>()?.0),
                None => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(found)
    }
}

/// Borrowed where the JSON has no escapes in it.
#[derive(serde::Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);
