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

/// Reads what is stored of a figure in the order of its structure. Remembers where things stood in the one before: figures of a
/// series follow each other, and all name their attributes in the same order.
#[derive(Debug)]
pub struct Shape {
    dimensions: usize,
    series: String,
    /// Where the codes of `series` end.
    ends: Vec<usize>,
    attributes: Attributes,
}

impl Shape {
    pub fn of(structure: &DataStructure) -> Shape {
        let ids = structure.attributes.iter().map(|attribute| attribute.id.clone()).collect();
        let attributes = Attributes { ids, places: Vec::new() };
        Shape { dimensions: structure.dimensions.len(), series: String::new(), ends: Vec::new(), attributes }
    }

    /// `series`: codes joined by points; `attributes`: a JSON object of texts. Attributes that the structure has not are left out.
    ///
    /// # Errors
    /// When the key has another number of codes than the structure has dimensions, or the attributes are no such object.
    pub fn record<'a>(
        &mut self,
        series: &'a str,
        period: &'a str,
        value: Option<&'a str>,
        attributes: &'a str,
    ) -> Result<Record<'a>, String> {
        let codes = self.codes(series);
        if codes.len() != self.dimensions {
            return Err(format!("the key {series} has not {} codes", self.dimensions));
        }
        let mut json = serde_json::Deserializer::from_str(attributes);
        let attributes = self.attributes.deserialize(&mut json).map_err(|e| format!("attributes of {series}: {e}"))?;
        Ok(Record { codes, period, value, attributes })
    }

    fn codes<'a>(&mut self, series: &'a str) -> Vec<&'a str> {
        if self.series != series {
            series.clone_into(&mut self.series);
            self.ends.clear();
            self.ends.extend(series.match_indices('.').map(|(at, _)| at).chain([series.len()]));
        }
        let mut from = 0;
        let code = |end: &usize| series.get(std::mem::replace(&mut from, end + 1)..*end).unwrap_or_default();
        self.ends.iter().map(code).collect()
    }
}

#[derive(Debug)]
struct Attributes {
    ids: Vec<String>,
    /// Where in `ids` the first, second, … attribute of the object before stands.
    places: Vec<Option<usize>>,
}

impl Attributes {
    /// `number`: the how manieth of its object it is.
    fn place(&mut self, number: usize, name: &str) -> Option<usize> {
        let before = self.places.get(number).copied().flatten();
        let same = before.filter(|place| self.ids.get(*place).is_some_and(|id| id == name));
        same.or_else(|| {
            let place = self.ids.iter().position(|id| id == name);
            self.places.resize(self.places.len().max(number + 1), None);
            if let Some(known) = self.places.get_mut(number) {
                *known = place;
            }
            place
        })
    }
}

impl<'de> DeserializeSeed<'de> for &mut Attributes {
    type Value = Vec<Option<Cow<'de, str>>>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut Attributes {
    type Value = Vec<Option<Cow<'de, str>>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("texts by the names of attributes")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = vec![None; self.ids.len()];
        let mut number = 0;
        while let Some(Text(name)) = map.next_key::<Text<'de>>()? {
            let place = self.place(number, &name);
            number += 1;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sdmx::data::fixture::catalogue;

    #[test]
    fn what_was_read_before_changes_nothing() {
        let structure = &catalogue().structures[0];
        let rows = [
            ("TLS.F", r#"{"OBS_STATUS":"A"}"#),
            ("TLS.F", r#"{"NOTHING":"x","OBS_STATUS":"B"}"#),
            ("TL.F", r#"{"OBS_STATUS":"A"}"#),
            ("TLS.", "{}"),
            ("TL.MF", r#"{"NOTHING":"x","NEITHER":"y"}"#),
        ];
        let read = |shape: &mut Shape, (series, attributes): (&'static str, &'static str)| {
            let record = shape.record(series, "2024", None, attributes).unwrap();
            (record.codes, record.attributes)
        };
        let mut one = Shape::of(structure);
        for row in rows.into_iter().chain(rows) {
            assert_eq!(read(&mut one, row), read(&mut Shape::of(structure), row), "{row:?}");
        }
        assert_eq!(read(&mut one, rows[3]).0, ["TLS", ""]);
    }
}
