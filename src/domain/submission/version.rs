//! The chain of versions: each is sealed with a hash over its content and the hash of the one before.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// One version without its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// 1 is the first.
    pub number: i32,
    pub sha256: String,
    pub previous_sha256: Option<String>,
}

impl Link {
    /// The link that a new content makes after `previous`.
    pub fn after(previous: Option<&Link>, canonical: &str) -> Link {
        let previous_sha256 = previous.map(|link| link.sha256.clone());
        let number = previous.map_or(1, |link| link.number + 1);
        Link { number, sha256: seal(previous_sha256.as_deref(), number, canonical), previous_sha256 }
    }
}

/// SHA-256, in hexadecimal, over `previous \n number \n canonical`; `previous` is empty for the first version.
pub fn seal(previous: Option<&str>, number: i32, canonical: &str) -> String {
    let mut hash = Sha256::new();
    hash.update(previous.unwrap_or_default());
    hash.update("\n");
    hash.update(number.to_string());
    hash.update("\n");
    hash.update(canonical);
    format!("{:x}", hash.finalize())
}

/// A version as it was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sealed<'a> {
    pub number: i32,
    pub canonical: &'a str,
    pub sha256: &'a str,
    pub previous: Option<&'a str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BreakReason {
    /// A version is missing, doubled or out of place.
    Number,
    /// It does not name the hash of the version before.
    Previous,
    /// Its content is not the one that was sealed.
    Content,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub struct BrokenLink {
    /// The number that stands where the chain breaks.
    pub number: i32,
    pub reason: BreakReason,
}

impl fmt::Display for BrokenLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self.reason {
            BreakReason::Number => "is out of order",
            BreakReason::Previous => "does not continue the version before",
            BreakReason::Content => "is not what was sealed",
        };
        write!(f, "version {} {reason}", self.number)
    }
}

/// Recomputes a chain from its first version on and returns its length.
///
/// A chain cannot know that its end was cut off: compare the length, or the last hash, with what is recorded elsewhere.
pub fn verify<'a>(chain: impl IntoIterator<Item = Sealed<'a>>) -> Result<usize, BrokenLink> {
    let mut length = 0;
    let mut before: Option<&str> = None;
    for (expected, version) in (1..).zip(chain) {
        let broken = |reason| Err(BrokenLink { number: version.number, reason });
        if version.number != expected {
            return broken(BreakReason::Number);
        }
        if version.previous != before {
            return broken(BreakReason::Previous);
        }
        if version.sha256 != seal(version.previous, version.number, version.canonical) {
            return broken(BreakReason::Content);
        }
        before = Some(version.sha256);
        length += 1;
    }
    Ok(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Stored = (Link, String);

    fn chain(contents: &[String]) -> Vec<Stored> {
        let mut chain: Vec<Stored> = Vec::new();
        for content in contents {
            chain.push((Link::after(chain.last().map(|(link, _)| link), content), content.clone()));
        }
        chain
    }

    fn check(chain: &[Stored]) -> Result<usize, BrokenLink> {
        verify(chain.iter().map(|(link, content)| Sealed {
            number: link.number,
            canonical: content,
            sha256: &link.sha256,
            previous: link.previous_sha256.as_deref(),
        }))
    }

    fn contents() -> impl Strategy<Value = Vec<String>> {
        proptest::collection::vec("\\PC{0,20}", 2..8)
    }

    #[test]
    fn the_seal_is_this_one() {
        // printf '\n1\n{}' | sha256sum
        assert_eq!(seal(None, 1, "{}"), "09122c33344a3f1ce8a4f26bac73bb230c5ff4543397948d841a3f8bfe310089");
    }

    #[test]
    fn no_version_is_a_sound_chain_too() {
        assert_eq!(check(&[]), Ok(0));
    }

    #[test]
    fn a_break_is_told_with_its_place_and_reason() {
        let mut chain = chain(&["a".to_owned(), "b".to_owned(), "c".to_owned()]);
        chain[1].1 = "B".to_owned();
        assert_eq!(check(&chain), Err(BrokenLink { number: 2, reason: BreakReason::Content }));
        chain[1].0 = Link::after(Some(&chain[0].0.clone()), "B");
        assert_eq!(check(&chain), Err(BrokenLink { number: 3, reason: BreakReason::Previous }));
        chain.remove(1);
        assert_eq!(check(&chain), Err(BrokenLink { number: 3, reason: BreakReason::Number }));
    }

    proptest! {
        #[test]
        fn an_untouched_chain_is_sound(contents in contents()) {
            prop_assert_eq!(check(&chain(&contents)), Ok(contents.len()));
        }

        #[test]
        fn a_changed_content_is_found(contents in contents(), at in any::<prop::sample::Index>(), by in "\\PC{1,5}") {
            let mut chain = chain(&contents);
            let at = at.index(chain.len());
            chain[at].1.push_str(&by);
            prop_assert!(check(&chain).is_err());
        }

        #[test]
        fn a_changed_content_with_a_fresh_hash_is_found_unless_it_is_the_last(contents in contents(), at in any::<prop::sample::Index>()) {
            let mut chain = chain(&contents);
            let at = at.index(chain.len() - 1);
            chain[at].1.push('!');
            let before = chain[at].0.previous_sha256.clone();
            chain[at].0.sha256 = seal(before.as_deref(), chain[at].0.number, &chain[at].1);
            prop_assert!(check(&chain).is_err());
        }

        #[test]
        fn a_dropped_version_is_found_or_shortens_the_chain(contents in contents(), at in any::<prop::sample::Index>()) {
            let mut chain = chain(&contents);
            chain.remove(at.index(chain.len()));
            prop_assert_ne!(check(&chain), Ok(contents.len()));
            prop_assert!(at.index(contents.len()) == contents.len() - 1 || check(&chain).is_err());
        }

        #[test]
        fn swapped_versions_are_found(contents in contents(), one in any::<prop::sample::Index>(), other in any::<prop::sample::Index>()) {
            let mut chain = chain(&contents);
            let (one, other) = (one.index(chain.len()), other.index(chain.len()));
            prop_assume!(one != other);
            chain.swap(one, other);
            prop_assert!(check(&chain).is_err());
        }

        #[test]
        fn swapped_contents_are_found(contents in contents(), one in any::<prop::sample::Index>(), other in any::<prop::sample::Index>()) {
            let mut chain = chain(&contents);
            let (one, other) = (one.index(chain.len()), other.index(chain.len()));
            prop_assume!(chain[one].1 != chain[other].1);
            let kept = chain[one].1.clone();
            chain[one].1 = chain[other].1.clone();
            chain[other].1 = kept;
            prop_assert!(check(&chain).is_err());
        }

        #[test]
        fn an_inserted_version_is_found(contents in contents(), at in any::<prop::sample::Index>(), content in "\\PC{0,9}") {
            let mut chain = chain(&contents);
            let at = at.index(chain.len());
            let forged = Link::after(at.checked_sub(1).map(|i| &chain[i].0), &content);
            chain.insert(at, (forged, content));
            prop_assert!(check(&chain).is_err());
        }
    }
}
