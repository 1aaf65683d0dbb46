//! A part of a questionnaire that can be given to an institution: a module, a single table, or a scheme with its benefits.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::cells::Answers;
use crate::domain::questionnaire::{Address, Questionnaire};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Part {
    Module(String),
    /// A table of a module.
    Table(String, String),
    /// A row and everything below it, in whatever module it is asked about.
    Row(String),
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a part of a questionnaire: {0}")]
pub struct UnknownPart(pub String);

impl Part {
    pub fn covers(&self, q: &Questionnaire, address: &Address) -> bool {
        match self {
            Part::Module(module) => &address.module == module,
            Part::Table(module, table) => {
                let table = || q.module(module)?.tables.iter().find(|t| &t.id == table);
                &address.module == module && table().is_some_and(|t| t.questions.contains(&address.question))
            }
            Part::Row(id) => address.row.as_deref().is_some_and(|row| {
                row.strip_prefix(id.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            }),
        }
    }

    /// Whether there is such a part in these answers.
    pub fn exists(&self, q: &Questionnaire, answers: &Answers) -> bool {
        match self {
            Part::Module(module) => q.module(module).is_some(),
            Part::Table(module, table) => q.module(module).is_some_and(|m| m.tables.iter().any(|t| &t.id == table)),
            Part::Row(id) => answers.row(id).is_some(),
        }
    }
}

/// `module:receipts`, `table:receipts/income`, `row:TLS-RG`.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Module(module) => write!(f, "module:{module}"),
            Part::Table(module, table) => write!(f, "table:{module}/{table}"),
            Part::Row(id) => write!(f, "row:{id}"),
        }
    }
}

impl FromStr for Part {
    type Err = UnknownPart;
    fn from_str(text: &str) -> Result<Part, UnknownPart> {
        let unknown = || UnknownPart(text.to_owned());
        let (kind, name) = text.split_once(':').filter(|(_, name)| !name.is_empty()).ok_or_else(unknown)?;
        match (kind, name.split_once('/')) {
            ("module", None) => Ok(Part::Module(name.to_owned())),
            ("row", None) => Ok(Part::Row(name.to_owned())),
            ("table", Some((module, table))) if !module.is_empty() && !table.is_empty() && !table.contains('/') => {
                Ok(Part::Table(module.to_owned(), table.to_owned()))
            }
            _ => Err(unknown()),
        }
    }
}

impl TryFrom<String> for Part {
    type Error = UnknownPart;
    fn try_from(text: String) -> Result<Part, UnknownPart> {
        text.parse()
    }
}

impl From<Part> for String {
    fn from(part: Part) -> String {
        part.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_part_reads_as_it_was_written(one in "[a-z]{1,8}", other in "[a-zA-Z_]{1,8}", row in "[A-Z]{3}-[A-Z.]{1,6}") {
            for part in [Part::Module(one.clone()), Part::Table(one.clone(), other), Part::Row(row)] {
                prop_assert_eq!(part.to_string().parse(), Ok(part));
            }
        }
    }

    #[test]
    fn what_names_no_part_is_refused() {
        for wrong in
            ["", "receipts", "module:", "module:a/b", "table:receipts", "table:receipts/", "table:a/b/c", "cell:x"]
        {
            assert!(wrong.parse::<Part>().is_err(), "{wrong}");
        }
    }
}
