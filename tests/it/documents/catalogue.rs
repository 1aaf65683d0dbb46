//! No rule of the catalogue is lost: each is held by checks of the edition, or by a place that a test proves.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{files, none, read};

const EDITION: &str = "questionnaires/ssi/2026";
/// Rules of the catalogue, numbered from 1.
const RULES: usize = 110;

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

fn checks() -> BTreeSet<String> {
    let of = |path: String| json(&path)["checks"].as_array().cloned().unwrap_or_default();
    let entries = files(&format!("{EDITION}/checks"), ".json").into_iter().flat_map(of);
    entries.map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn every_rule_of_the_catalogue_is_held() {
    let catalogue = json(&format!("{EDITION}/catalogue.json"));
    let rules = catalogue["rules"].as_object().unwrap();
    let expected: Vec<String> = (1..=RULES).map(|number| format!("Q-{number:03}")).collect();
    assert_eq!(rules.keys().cloned().collect::<Vec<_>>(), expected);

    let (checks, sources) = (checks(), sources());
    let mut wrong = Vec::new();
    for (rule, held) in rules {
        let (by_checks, tests) = (texts(&held["checks"]), texts(&held["tests"]));
        if by_checks.is_empty() && (tests.is_empty() || !held["elsewhere"].is_string()) {
            wrong.push(format!("{rule}: nothing holds it"));
        }
        wrong.extend(by_checks.iter().filter(|id| !checks.contains(*id)).map(|id| format!("{rule}: no check {id}")));
        let proved = |name: &&String| sources.contains(&format!("fn {name}("));
        wrong.extend(tests.iter().filter(|name| !proved(name)).map(|name| format!("{rule}: no test {name}")));
    }
    none(wrong);
}

#[test]
fn every_check_of_the_catalogue_has_a_rule() {
    let catalogue = json(&format!("{EDITION}/catalogue.json"));
    let named: BTreeSet<String> =
        catalogue["rules"].as_object().unwrap().values().flat_map(|held| texts(&held["checks"])).collect();
    // From 111 on, checks are our own.
    let own = |id: &&String| id.get(2..5).and_then(|number| number.parse::<usize>().ok()).is_some_and(|n| n > RULES);
    none(checks().iter().filter(|id| !own(id) && !named.contains(*id)).cloned().collect());
}

fn sources() -> String {
    ["src", "tests/it"].into_iter().flat_map(|folder| files(folder, ".rs")).map(|path| read(&path)).collect()
}
