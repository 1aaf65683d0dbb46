//! The name of one observation: all codes of its key, the period last.

use std::fmt;
use std::str::FromStr;

use crate::store::observations::Figure;

/// `A.TLS.POPULATION._Z._T._T._T._T._T.PS.2022`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub series: String,
    pub period: String,
}

/// What is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a key is all codes joined by points, the period last, as in A.TLS.POPULATION._Z._T._T._T._T._T.PS.2022")]
pub struct NoKey;

impl FromStr for Key {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Key, NoKey> {
        match text.trim().rsplit_once('.') {
            Some((series, period)) if !series.is_empty() && !period.is_empty() => {
                Ok(Key { series: series.to_owned(), period: period.to_owned() })
            }
            _ => Err(NoKey),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.series, self.period)
    }
}

impl Key {
    pub fn of(figure: &Figure) -> Key {
        Key { series: figure.series.clone(), period: figure.period.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_ends_with_its_period_and_reads_as_it_is_written() {
        let key: Key = " A.TLS.POPULATION.PS.2022".parse().unwrap();
        assert_eq!((key.series.as_str(), key.period.as_str()), ("A.TLS.POPULATION.PS", "2022"));
        assert_eq!(key.to_string(), "A.TLS.POPULATION.PS.2022");
        for none in ["", "2022", ".2022", "A."] {
            assert_eq!(none.parse::<Key>(), Err(NoKey), "{none}");
        }
    }
}
