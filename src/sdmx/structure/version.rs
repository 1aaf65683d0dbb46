//! Which versions a query asks for: `1.0`, `1.0.0`, `latest`, `~`, `1.0+1.1`, `1.+.0`, `1.2+.0`.

use super::query::QueryFault;
use crate::sdmx::model::Reference;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Versions {
    All,
    /// Of each artefact the highest.
    Latest,
    /// One of these.
    Any(Vec<[Part; 3]>),
}

/// What one number of a version may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Is(u32),
    AtLeast(u32),
    Free,
}

impl Versions {
    /// # Errors
    /// When a part is no version.
    pub fn read(text: &str) -> Result<Versions, QueryFault> {
        match text.to_lowercase().as_str() {
            "" | "latest" | "~" | "+" => return Ok(Versions::Latest),
            "all" | "*" => return Ok(Versions::All),
            _ => {}
        }
        let one = |text: &str| pattern(text).ok_or_else(|| QueryFault::Version(text.to_owned()));
        // The first generation joins versions by the sign that is a wildcard in the second.
        let joined: Option<Vec<[Part; 3]>> = text.split('+').map(pattern).collect();
        match joined {
            Some(patterns) if text.contains('+') => Ok(Versions::Any(patterns)),
            _ => Ok(Versions::Any(text.split(',').map(one).collect::<Result<_, _>>()?)),
        }
    }

    pub fn matches(&self, reference: &Reference) -> bool {
        match self {
            Versions::All | Versions::Latest => true,
            Versions::Any(patterns) => patterns.iter().any(|pattern| fits(pattern, numbers(reference))),
        }
    }
}

/// The numbers of a version, in the order in which versions follow each other.
pub(super) fn numbers(reference: &Reference) -> [u32; 3] {
    let mut found = [0; 3];
    for (number, text) in found.iter_mut().zip(reference.version.split('.')) {
        *number = text.parse().unwrap_or_default();
    }
    found
}

/// A number above the least one leaves the following ones free: `1.2+.5` is `1.2.5` and everything of `1.3`.
fn fits(pattern: &[Part; 3], version: [u32; 3]) -> bool {
    for (part, number) in pattern.iter().zip(version) {
        match part {
            Part::Is(wanted) if *wanted != number => return false,
            Part::AtLeast(least) if number < *least => return false,
            Part::AtLeast(least) if number > *least => return true,
            _ => {}
        }
    }
    true
}

/// Missing numbers are noughts.
fn pattern(text: &str) -> Option<[Part; 3]> {
    let mut found = [Part::Is(0); 3];
    let parts: Vec<&str> = text.split('.').collect();
    if parts.len() > found.len() {
        return None;
    }
    for (part, text) in found.iter_mut().zip(parts) {
        *part = match text {
            "+" | "~" | "*" => Part::Free,
            _ => match text.strip_suffix(['+', '~', '*']) {
                Some(number) => Part::AtLeast(number.parse().ok()?),
                None => Part::Is(text.parse().ok()?),
            },
        };
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(query: &str, version: &str) -> bool {
        let reference = Reference { version: version.to_owned(), ..Reference::default() };
        Versions::read(query).unwrap().matches(&reference)
    }

    #[test]
    fn two_numbers_and_three_are_one_version() {
        assert!(matches("1.0", "1.0") && matches("1.0.0", "1.0") && matches("1", "1.0"));
        assert!(!matches("1.1", "1.0") && !matches("1.0.1", "1.0"));
    }

    #[test]
    fn versions_are_listed_by_comma_or_in_the_first_generation_by_plus() {
        for query in ["1.0+2.1", "1.0,2.1"] {
            assert!(matches(query, "2.1") && matches(query, "1.0") && !matches(query, "1.1"), "{query}");
        }
    }

    #[test]
    fn a_wildcard_stands_for_the_numbers_from_there_on() {
        assert!(matches("1.+.0", "1.7") && matches("1.0+.0", "1.3") && matches("1.0.0+", "1.0"));
        assert!(!matches("2.+.0", "1.7") && !matches("1.4+.0", "1.3") && matches("1+.0.0", "2.1"));
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["one", "1.0.0.0", "1.0-draft+", "1,,2"] {
            assert!(Versions::read(text).is_err(), "{text}");
        }
    }
}
