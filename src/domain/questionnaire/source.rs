//! Where definitions come from, as plain values: a set of files that somebody else has read.

use std::collections::BTreeMap;

pub type Bytes = Vec<u8>;

/// Path relative to `questionnaires/`, with forward slashes, and its content.
pub type Files = BTreeMap<String, Bytes>;
