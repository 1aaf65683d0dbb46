//! What is handed over to others: its name, and the manifest that says what is in it.
//!
//! The name is made of what a package holds, never of when it was made: the same figures always go under the same name.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Counts up when a receiver would have to read manifests in another way.
pub const FORMAT: u32 = 1;
/// Comes last: without it a package is not whole.
pub const MANIFEST: &str = "manifest.json";
/// HMAC-SHA-256 over the bytes of the manifest, in hexadecimal digits.
pub const SIGNATURE: &str = "manifest.json.hmac";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    pub package: String,
    pub sender: String,
    pub holds: Holds,
    /// The instant at which the figures hold; of a release the moment at which it became public.
    pub as_of: DateTime<Utc>,
    /// The sealed versions that the figures come from.
    pub versions: Vec<Sealed>,
    /// Those that a release takes the place of.
    pub withdrawn: Vec<Sealed>,
    pub files: Vec<File>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Holds {
    /// What one release brought, and what went with it.
    Release,
    /// All that is public.
    Everything,
}

/// A version as everybody can verify it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    pub country: String,
    pub year: i32,
    pub version: i32,
    pub sha256: String,
    pub released_at: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// From the folder of the package, with slashes.
    pub path: String,
    pub media_type: String,
    pub bytes: u64,
    pub sha256: String,
    /// None: structures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Figures>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    pub dataflow: String,
    pub format: String,
    /// Figures that hold.
    pub rows: usize,
    /// Figures that are taken back: they hold no longer.
    pub deleted: usize,
}

/// `SSI-TLS-2024-V2-R7-0123456789abcdef`. One version has a second release when reviewers impute after accepting it.
pub fn of_release(sealed: &Sealed, release: i64) -> String {
    let Sealed { country, year, version, sha256, .. } = sealed;
    format!("SSI-{country}-{year}-V{version}-R{release}-{sha256:.16}")
}

/// `SSI-ALL-20261128T031500123456Z`: as of the last change.
pub fn of_everything(as_of: DateTime<Utc>) -> String {
    format!("SSI-ALL-{}{:06}Z", as_of.format("%Y%m%dT%H%M%S"), as_of.timestamp_subsec_micros())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_is_in_it_and_is_safe_as_a_folder_and_a_key() {
        let at = DateTime::from_timestamp_micros(1_795_749_300_000_012).unwrap();
        let sealed = Sealed {
            country: "TLS".to_owned(),
            year: 2024,
            version: 2,
            sha256: "0123456789abcdef".repeat(4),
            released_at: at,
        };
        let names = [of_release(&sealed, 7), of_everything(at)];
        assert_eq!(names, ["SSI-TLS-2024-V2-R7-0123456789abcdef", "SSI-ALL-20261127T031500000012Z"]);
        assert!(names.iter().all(|name| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')));
    }
}
