//! The address: the stable name of one cell, built from meaning and never from position.
//!
//! ```text
//! module ["/" row] "/" question ["[" dim "=" code {"," dim "=" code} "]"] "@" year
//! context/X.pop[sex=T]@2024      receipts/TLS-RG/R.1.1@2024      benefits/TLS-RG.OA/B.benef[sex=F]@2024
//! ```
//! The row of a pair is written with both its rows: `overlap/TLS-RG~TLS-RT/O.benef@2024`. Dimensions stand in
//! alphabetical order, so that one cell has one spelling.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Longest address that is accepted from outside, in bytes.
const MAX_LENGTH: usize = 250;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address {
    pub module: String,
    /// The repeated thing (scheme, benefit) the cell belongs to; none for questions asked once per country.
    pub row: Option<String>,
    pub question: String,
    pub dimensions: BTreeMap<String, String>,
    /// Reference year.
    pub year: i32,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an address: {0}")]
pub struct AddressError(pub String);

impl Address {
    pub fn new(module: &str, row: Option<&str>, question: &str, dimensions: &[(&str, &str)], year: i32) -> Self {
        Address {
            module: module.to_owned(),
            row: row.map(str::to_owned),
            question: question.to_owned(),
            dimensions: dimensions.iter().map(|(d, c)| ((*d).to_owned(), (*c).to_owned())).collect(),
            year,
        }
    }

    /// The same cell in another reference year.
    pub fn in_year(&self, year: i32) -> Self {
        Address { year, ..self.clone() }
    }

    pub fn question_ref(&self) -> CellRef {
        CellRef { module: self.module.clone(), question: self.question.clone() }
    }

    /// A form of the address that HTML ids and fragment links accept.
    pub fn anchor(&self) -> String {
        self.to_string()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || c == '.' || c == '-' { c } else { '_' })
            .collect()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.module)?;
        for part in self.row.iter().chain([&self.question]) {
            f.write_str("/")?;
            f.write_str(part)?;
        }
        for (number, (dimension, code)) in self.dimensions.iter().enumerate() {
            f.write_str(if number == 0 { "[" } else { "," })?;
            f.write_str(dimension)?;
            f.write_str("=")?;
            f.write_str(code)?;
        }
        if !self.dimensions.is_empty() {
            f.write_str("]")?;
        }
        write!(f, "@{}", self.year)
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let wrong = || AddressError(text.chars().take(MAX_LENGTH).collect());
        if text.len() > MAX_LENGTH {
            return Err(wrong());
        }
        let (path, year) = text.rsplit_once('@').ok_or_else(wrong)?;
        let year = parse_year(year).ok_or_else(wrong)?;
        let (path, dimensions) = match path.split_once('[') {
            Some((path, rest)) => {
                (path, parse_dimensions(rest.strip_suffix(']').ok_or_else(wrong)?).ok_or_else(wrong)?)
            }
            None => (path, BTreeMap::new()),
        };
        let segments: Vec<&str> = path.split('/').collect();
        let (module, row, question) = match segments.as_slice() {
            [module, question] => (*module, None, *question),
            [module, row, question] => (*module, Some(*row), *question),
            _ => return Err(wrong()),
        };
        if !is_module(module) || !row.is_none_or(is_row_or_pair) || !is_question(question) {
            return Err(wrong());
        }
        Ok(Address {
            module: module.to_owned(),
            row: row.map(str::to_owned),
            question: question.to_owned(),
            dimensions,
            year,
        })
    }
}

impl TryFrom<String> for Address {
    type Error = AddressError;
    fn try_from(text: String) -> Result<Self, AddressError> {
        text.parse()
    }
}

impl From<Address> for String {
    fn from(address: Address) -> String {
        address.to_string()
    }
}

fn parse_year(text: &str) -> Option<i32> {
    (text.len() == 4).then(|| text.parse().ok()).flatten().filter(|y| (1900..=2200).contains(y))
}

fn parse_dimensions(text: &str) -> Option<BTreeMap<String, String>> {
    let mut dimensions = BTreeMap::new();
    let mut before = "";
    for part in text.split(',') {
        let (dimension, code) = part.split_once('=')?;
        // Strictly rising names: one spelling only, and no dimension twice.
        if dimension <= before || !is_dimension(dimension) || !is_code(code) {
            return None;
        }
        before = dimension;
        dimensions.insert(dimension.to_owned(), code.to_owned());
    }
    Some(dimensions)
}

fn starts_and_continues(text: &str, start: impl Fn(u8) -> bool, rest: impl Fn(u8) -> bool) -> bool {
    text.bytes().next().is_some_and(start) && text.bytes().all(rest)
}

pub(super) fn is_module(text: &str) -> bool {
    starts_and_continues(
        text,
        |b| b.is_ascii_lowercase(),
        |b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_',
    )
}

/// Whether a text can be the id of a row: capital letters, digits, `.`, `_` and `-`, beginning with a letter or digit.
pub(crate) fn is_row(text: &str) -> bool {
    let start = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
    starts_and_continues(text, start, |b| start(b) || b"._-".contains(&b)) && text.len() <= 60
}

/// Two ids with `~` between them name a pair.
fn is_row_or_pair(text: &str) -> bool {
    text.split_once('~').map_or_else(|| is_row(text), |(first, second)| is_row(first) && is_row(second))
}

pub(super) fn is_question(text: &str) -> bool {
    starts_and_continues(text, |b| b.is_ascii_alphabetic(), |b| b.is_ascii_alphanumeric() || b == b'.' || b == b'_')
}

fn is_dimension(text: &str) -> bool {
    starts_and_continues(text, |b| b.is_ascii_lowercase(), |b| b.is_ascii_lowercase())
}

fn is_code(text: &str) -> bool {
    starts_and_continues(text, |b| b.is_ascii_alphanumeric() || b == b'_', |b| b.is_ascii_alphanumeric() || b == b'_')
}

/// A question named from outside its module: `receipts/R.0`. The row comes from the context of use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CellRef {
    pub module: String,
    pub question: String,
}

impl fmt::Display for CellRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.module, self.question)
    }
}

impl TryFrom<String> for CellRef {
    type Error = AddressError;
    fn try_from(text: String) -> Result<Self, AddressError> {
        match text.split_once('/') {
            Some((module, question)) if is_module(module) && is_question(question) => {
                Ok(CellRef { module: module.to_owned(), question: question.to_owned() })
            }
            _ => Err(AddressError(text)),
        }
    }
}

impl From<CellRef> for String {
    fn from(cell: CellRef) -> String {
        cell.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_reads_as_it_was_written() {
        for text in [
            "context/X.pop[sex=T]@2024",
            "receipts/TLS-RG/R.1.1@2024",
            "coverage/TLS-RG/P.reg_by[membership=MPUB,sex=F]@2023",
            "overlap/TLS-RG~TLS-RT/O.benef@2024",
        ] {
            assert_eq!(text.parse::<Address>().map(|a| a.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn an_address_has_one_spelling_only() {
        for text in [
            "",
            "context/X.pop",
            "context/X.pop@24",
            "context/X.pop[]@2024",
            "context/X.pop[sex=T@2024",
            "context/X.pop[sex=T,age=Y]@2024",
            "context/X.pop[sex=T,sex=F]@2024",
            "Context/X.pop@2024",
            "a/b/C/d@2024",
            "a/lower/R.0@2024",
            "a/A~/R.0@2024",
            "a/A~B~C/R.0@2024",
            "a/../R.0@2024",
            "a/B/R.0@2024@2024",
        ] {
            assert!(text.parse::<Address>().is_err(), "{text} was accepted");
        }
    }

    proptest! {
        #[test]
        fn every_address_survives_the_round_trip(
            module in "[a-z][a-z0-9_]{0,9}", row in proptest::option::of("[A-Z0-9][A-Z0-9._-]{0,12}"),
            question in "[A-Za-z][A-Za-z0-9._]{0,9}", sex in "[A-Za-z0-9_]{1,5}", year in 1900..2200i32,
        ) {
            let address = Address::new(&module, row.as_deref(), &question, &[("sex", &sex)], year);
            prop_assert_eq!(address.to_string().parse::<Address>(), Ok(address));
        }

        #[test]
        fn no_text_makes_the_parser_stop(text in ".{0,300}") {
            let _ = text.parse::<Address>();
        }
    }
}
