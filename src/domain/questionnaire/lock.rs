//! The seal of a published edition: a hash for each of its files and for each thing in them, so that a change is found
//! and its place can be told.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Fault, Files, parts};

/// The file in the folder of an edition that says it is published.
const NAME: &str = "published.json";
/// Steps from the top of a file to the things in it: `/checks/3`, `/properties/R.1`.
const DEPTH: usize = 2;
/// Rows of a module stand two steps deeper: `/$defs/row/properties/R.1`.
const DEFINITIONS: &str = "$defs";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    #[serde(rename = "$schema")]
    schema: String,
    /// `Questionnaire::digest` of the edition.
    pub sha256: String,
    files: BTreeMap<String, Locked>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Locked {
    /// Over the bytes of the file.
    sha256: String,
    /// The first digits of a hash over each thing, by JSON pointer: enough to say what was changed.
    things: BTreeMap<String, String>,
}

impl Lock {
    /// Whether a file belonged to the edition when it was published.
    pub fn holds(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }
}

/// Where the seal of an edition stands.
pub fn path(folder: &str) -> String {
    format!("{folder}/{NAME}")
}

/// The seal of an edition as its files are now.
pub fn seal(files: &Files, folder: &str) -> Lock {
    let of = |path: String| files.get(&path).map(|bytes| (path.clone(), locked(bytes)));
    Lock {
        schema: "urn:ssi:vocabulary:published".to_owned(),
        sha256: parts::digest(files, folder),
        files: parts::paths(files, folder).into_iter().filter_map(of).collect(),
    }
}

/// The seal as it stands among the files; none while the edition is not published.
pub fn read(files: &Files, folder: &str) -> Option<Result<Lock, Fault>> {
    let path = path(folder);
    let bytes = files.get(&path)?;
    Some(serde_json::from_slice(bytes).map_err(|error| Fault::new(&path, "", format!("not a seal: {error}"))))
}

/// Everything that is not as it was when the edition was published.
pub(super) fn verify(files: &Files, folder: &str) -> Vec<Fault> {
    let lock = match read(files, folder) {
        None => return Vec::new(),
        Some(Err(fault)) => return vec![fault],
        Some(Ok(lock)) => lock,
    };
    let mut faults = Vec::new();
    for (path, then) in &lock.files {
        match files.get(path) {
            None => faults.push(Fault::new(path, "", format!("is missing, but {folder} is published with it"))),
            Some(bytes) if hash(bytes) != then.sha256 => changed(folder, path, then, bytes, &mut faults),
            Some(_) => {}
        }
    }
    for path in parts::paths(files, folder).into_iter().filter(|path| !lock.files.contains_key(path)) {
        faults.push(Fault::new(
            &path,
            "",
            format!("was added after {folder} was published; {}", advice(folder, &path)),
        ));
    }
    if faults.is_empty() && lock.sha256 != parts::digest(files, folder) {
        faults.push(Fault::new(&path(folder), "/sha256", "is not the hash of the files of the edition"));
    }
    faults
}

/// Names the things that differ; a file that only looks otherwise is told as a whole.
fn changed(folder: &str, path: &str, then: &Locked, bytes: &[u8], faults: &mut Vec<Fault>) {
    let now = locked(bytes).things;
    let pointers: BTreeSet<&String> = then.things.keys().chain(now.keys()).collect();
    let before = faults.len();
    for pointer in pointers {
        let what = match (then.things.get(pointer), now.get(pointer)) {
            (Some(then), Some(now)) if then == now => continue,
            (Some(_), Some(_)) => "was changed",
            (Some(_), None) => "was taken out",
            _ => "was added",
        };
        faults.push(Fault::new(
            path,
            pointer,
            format!("{what} after {folder} was published; {}", advice(folder, path)),
        ));
    }
    if faults.len() == before {
        faults.push(Fault::new(path, "", format!("is written otherwise than {folder} was published; put it back")));
    }
}

/// Files that several editions share get a successor in the folder of the new edition.
fn advice(folder: &str, path: &str) -> String {
    if path.starts_with(folder) {
        return "put it back, and ask otherwise in a new edition".to_owned();
    }
    let name = path.rsplit('/').next().unwrap_or_default();
    let own = if path.starts_with(parts::CODELISTS) { format!("{}{name}", parts::CODELISTS) } else { name.to_owned() };
    format!("put it back, and give the new edition its own {own}")
}

fn locked(bytes: &[u8]) -> Locked {
    let mut things = BTreeMap::new();
    if let Ok(value) = serde_json::from_slice::<Value>(bytes) {
        collect(&value, String::new(), DEPTH, &mut things);
    }
    Locked { sha256: hash(bytes), things }
}

fn collect(value: &Value, pointer: String, depth: usize, things: &mut BTreeMap<String, String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(map) if depth > 0 => map.iter().map(|(k, v)| (k.clone(), v)).collect(),
        Value::Array(list) if depth > 0 => list.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        _ => {
            things.insert(pointer, hash(value.to_string().as_bytes())[..16].to_owned());
            return;
        }
    };
    for (key, value) in inner {
        let depth = if key == DEFINITIONS { depth + 1 } else { depth - 1 };
        collect(value, format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), depth, things);
    }
}

fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}
