//! Which files make an edition: those of its folder, and the shared ones that it has no own of.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::{Files, lock};

/// Folder of code lists: shared at the top, an edition's own in its folder.
pub(super) const CODELISTS: &str = "codelists/";
/// Folder of what countries add to an edition; each has a digest of its own.
const OVERLAYS: &str = "overlays/";
const TYPES: &str = "types.json";

/// Everything that gives the answers their meaning, in alphabetical order.
pub(super) fn paths(files: &Files, folder: &str) -> Vec<String> {
    let mut paths: BTreeSet<String> = below(files, &format!("{folder}/")).map(str::to_owned).collect();
    paths.remove(&lock::path(folder));
    paths.retain(|path| !path.starts_with(&format!("{folder}/{OVERLAYS}")));
    paths.extend(codelists(files, folder));
    paths.insert(types(files, folder));
    paths.into_iter().filter(|path| files.contains_key(path)).collect()
}

/// Code lists in the order in which they are read. A list of the edition takes the place of the shared one; a published
/// edition does not know shared lists that came after it.
pub(super) fn codelists(files: &Files, folder: &str) -> Vec<String> {
    let own = format!("{folder}/{CODELISTS}");
    let lock = lock::read(files, folder).and_then(Result::ok);
    let known = |path: &str| lock.as_ref().is_none_or(|lock| lock.holds(path));
    below(files, CODELISTS)
        .filter(|path| !files.contains_key(&format!("{folder}/{path}")) && known(path))
        .chain(below(files, &own))
        .map(str::to_owned)
        .collect()
}

/// The kinds of values: the edition's own, or the shared ones.
pub(super) fn types(files: &Files, folder: &str) -> String {
    let own = format!("{folder}/{TYPES}");
    if files.contains_key(&own) { own } else { format!("vocabulary/{TYPES}") }
}

pub(super) fn overlay(folder: &str, country: &str) -> String {
    format!("{folder}/{OVERLAYS}{country}.json")
}

/// Countries with an overlay.
pub(super) fn overlays(files: &Files, folder: &str) -> Vec<String> {
    let prefix = format!("{folder}/{OVERLAYS}");
    below(files, &prefix).filter_map(|p| p.strip_prefix(&prefix)?.strip_suffix(".json")).map(str::to_owned).collect()
}

pub(super) fn digest(files: &Files, folder: &str) -> String {
    let mut hash = Sha256::new();
    for path in paths(files, folder) {
        hash.update(path.as_bytes());
        hash.update([0]);
        hash.update(files.get(&path).map(Vec::as_slice).unwrap_or_default());
        hash.update([0]);
    }
    format!("{:x}", hash.finalize())
}

fn below<'a>(files: &'a Files, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    files.keys().map(String::as_str).filter(move |path| path.starts_with(prefix) && path.ends_with(".json"))
}
