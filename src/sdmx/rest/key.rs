//! Keys: for each dimension the codes that are asked for.

use std::collections::BTreeSet;

use super::{Problem, Service};

/// Alternatives of all parts of a question together; more are refused before they cost anything.
pub(super) const MOST: usize = 10_000;

/// By the place of the dimension; an empty set lets every code through.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Key(pub Vec<BTreeSet<String>>);

impl Key {
    pub fn matches(&self, codes: &[&str]) -> bool {
        self.0.iter().zip(codes).all(|(wanted, code)| wanted.is_empty() || wanted.contains(*code))
    }

    /// The codes that are asked for in a place, where it is not left open.
    pub fn at(&self, place: usize) -> Option<&BTreeSet<String>> {
        self.0.get(place).filter(|codes| !codes.is_empty())
    }

    /// The one series that is asked for, if it is one.
    pub fn series(&self, dimensions: usize) -> Option<String> {
        let mut codes = Vec::with_capacity(dimensions);
        for place in 0..dimensions {
            let wanted = self.at(place).filter(|wanted| wanted.len() == 1)?;
            codes.extend(wanted.iter().map(String::as_str));
        }
        Some(codes.join("."))
    }
}

/// `A.TLS+PRT..` of 1.5, `A.TLS.*,A.PRT.*` of 2.x. Nothing, `all` and `*` are every key. Parts that are missing at the end are open.
///
/// # Errors
/// Too many parts or alternatives, or letters that no code has.
pub(super) fn keys(text: &str, dimensions: usize, service: Service) -> Result<Vec<Key>, Problem> {
    if text.is_empty() || text.eq_ignore_ascii_case("all") || text == "*" {
        return Ok(Vec::new());
    }
    let mut asked = 0;
    let one = |text: &str| -> Result<Key, Problem> {
        let parts: Vec<&str> = text.split('.').collect();
        if parts.len() > dimensions {
            return Err(Problem::TooManyParts { parts: parts.len(), most: dimensions });
        }
        parts.into_iter().map(alternatives).collect::<Result<_, _>>().map(Key)
    };
    let keys: Vec<Key> = match service {
        Service::V1 => vec![one(text)?],
        Service::V2 => text.split(',').map(one).collect::<Result<_, _>>()?,
    };
    for key in &keys {
        asked += key.0.iter().map(BTreeSet::len).sum::<usize>() + 1;
    }
    if asked > MOST { Err(Problem::TooLarge { asked, most: MOST }) } else { Ok(keys) }
}

fn alternatives(part: &str) -> Result<BTreeSet<String>, Problem> {
    if part.is_empty() || part == "*" {
        return Ok(BTreeSet::new());
    }
    part.split('+').filter(|code| !code.is_empty()).map(code).collect()
}

/// As SDMX allows it.
pub(super) fn code(text: &str) -> Result<String, Problem> {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'@' | b'$' | b'-');
    if !text.is_empty() && text.len() <= 255 && text.bytes().all(allowed) {
        Ok(text.to_owned())
    } else {
        Err(Problem::NotACode(text.chars().take(100).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> Key {
        keys(text, 3, Service::V1).unwrap().remove(0)
    }

    #[test]
    fn an_open_part_lets_every_code_through() {
        let key = first("A..F+M");
        assert!(key.matches(&["A", "TLS", "F"]) && key.matches(&["A", "PRT", "M"]));
        assert!(!key.matches(&["Q", "TLS", "F"]) && !key.matches(&["A", "TLS", "_T"]));
        assert!(first("A").matches(&["A", "TLS", "F"]));
        assert_eq!(key.series(3), None);
        assert_eq!(first("A.TLS._T").series(3).as_deref(), Some("A.TLS._T"));
    }

    #[test]
    fn nothing_and_all_are_every_key() {
        for text in ["", "all", "ALL", "*"] {
            assert_eq!(keys(text, 3, Service::V2), Ok(vec![]));
        }
    }

    #[test]
    fn the_second_generation_takes_several_keys() {
        let keys = keys("A.TLS,A.PRT.*", 3, Service::V2).unwrap();
        assert_eq!(keys.len(), 2);
        assert!(keys[1].matches(&["A", "PRT", "F"]) && !keys[1].matches(&["A", "TLS", "F"]));
    }

    #[test]
    fn a_key_that_cannot_be_is_refused() {
        assert_eq!(keys("A.B.C.D", 3, Service::V1), Err(Problem::TooManyParts { parts: 4, most: 3 }));
        assert_eq!(keys("A.T S", 3, Service::V1), Err(Problem::NotACode("T S".into())));
        assert_eq!(keys("A.'--", 3, Service::V1), Err(Problem::NotACode("'--".into())));
        let many = vec!["X"; 5000].iter().enumerate().map(|(n, x)| format!("{x}{n}")).collect::<Vec<_>>().join("+");
        assert!(keys(&format!("A.{many}"), 3, Service::V1).is_ok());
        let more = format!("{many}+Y{}", many.replace('X', "Z"));
        assert!(matches!(keys(&format!("A.{more}.{more}"), 3, Service::V1), Err(Problem::TooLarge { .. })));
    }
}
