//! The rules of `ARCHITECTURE.md` that a program can check.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use regex::Regex;

const LONGEST: usize = 500;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// All files below a folder with an ending, as (path from the root, text).
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, ending, found);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    found.sort();
    let short = |path: &Path| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    found.iter().map(|path| (short(path), std::fs::read_to_string(path).unwrap())).collect()
}

/// The code of a file: without comments that stand on a line of their own, and without the tests at its end.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines().enumerate().map(|(n, line)| (n + 1, line)).filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// Files that are there for tests only: `mod` with `#[cfg(test)]` before it.
fn for_tests() -> BTreeSet<String> {
    let module = Regex::new(r"#\[cfg\(test\)\]\s+(?:pub\(crate\) )?mod (\w+);").unwrap();
    let mut found = BTreeSet::new();
    for (path, text) in files("src", ".rs") {
        let folder = match path.strip_suffix("/mod.rs") {
            Some(folder) => folder.to_owned(),
            None => path.trim_end_matches(".rs").to_owned(),
        };
        found.extend(module.captures_iter(&text).map(|m| format!("{folder}/{}", &m[1])));
    }
    found
}

/// Places in `src` outside `allowed` where a pattern stands.
fn outside(allowed: &[&str], pattern: &str) -> Vec<String> {
    let pattern = Regex::new(pattern).unwrap();
    let mut found = Vec::new();
    let for_tests = for_tests();
    for (path, text) in files("src", ".rs") {
        if allowed.iter().any(|a| path.starts_with(a)) || for_tests.iter().any(|t| path.starts_with(t)) {
            continue;
        }
        found.extend(
            code(&text)
                .filter(|(_, line)| pattern.is_match(line))
                .map(|(n, line)| format!("{path}:{n}: {}", line.trim())),
        );
    }
    found
}

fn inside(folders: &[&str], pattern: &str) -> Vec<String> {
    let all = outside(&[], pattern);
    all.into_iter().filter(|place| folders.iter().any(|f| place.starts_with(f))).collect()
}

fn none(places: Vec<String>) {
    assert!(places.is_empty(), "\n{}", places.join("\n"));
}

#[test]
fn the_domain_and_the_writers_know_no_framework_and_no_outside_world() {
    let rooms = ["src/domain/", "src/sdmx/"];
    none(inside(&rooms, r"\b(actix_web|actix_rt|diesel|tokio|askama|lettre|clap|tracing|rand|awc)(::|;)"));
    none(inside(&rooms, r"\bstd::(fs|net|env|process|thread)\b|\bUtc::now\b|\bSystemTime\b|\bInstant\b"));
    none(inside(&rooms, r"\bcrate::(app|collection|commands|config|embedded|i18n|jobs|mail|store|web)\b"));
}

#[test]
fn the_domain_does_not_know_the_writers() {
    none(inside(&["src/domain/"], r"\bcrate::sdmx\b"));
}

#[test]
fn only_the_store_names_diesel() {
    none(outside(&["src/store/"], r"\bdiesel(_migrations)?::"));
}

#[test]
fn only_the_web_names_actix() {
    none(outside(&["src/web/"], r"\bactix_(web|rt|http)\b"));
}

#[test]
fn only_deliveries_have_a_client_for_other_services() {
    none(outside(&["src/delivery/"], r"\b(reqwest|object_store|hyper|awc)::"));
    none(inside(&["src/delivery/"], r"\bcrate::(store|collection|app|web|jobs|config)\b"));
}

#[test]
fn use_cases_know_neither_the_web_nor_the_command_line() {
    none(inside(&["src/collection/", "src/store/", "src/i18n/"], r"\bcrate::(web|commands|delivery|jobs|mail|app)\b"));
}

#[test]
fn only_the_settings_read_the_environment() {
    none(outside(&["src/config.rs"], r"\benv::(var|vars|var_os)\b|\boption_env!|env\s*=\s*\x22"));
}

#[test]
fn no_file_is_long() {
    let long = files("src", ".rs").into_iter().map(|(path, text)| (path, text.lines().count()));
    none(long.filter(|(_, lines)| *lines > LONGEST).map(|(path, lines)| format!("{path}: {lines} lines")).collect());
}

#[test]
fn every_route_has_a_rule_and_every_rule_a_route() {
    let method = Regex::new(r"\b(GET|POST|PATCH|PUT|DELETE) \w+(::\w+)+").unwrap();
    let route = Regex::new(r#""(/[^"]*)" => \{(.*)\}"#).unwrap();
    let mut routes = BTreeSet::new();
    for line in code(&read("src/web/routes.rs")).map(|(_, line)| line) {
        if let Some(found) = route.captures(line) {
            routes.extend(method.captures_iter(&found[2]).map(|m| format!("{} {}", &m[1], &found[1])));
        }
    }
    let rule = Regex::new(r#"^\s*(GET|POST|PATCH|PUT|DELETE)\s+"(/[^"]*)"\s+\w+,"#).unwrap();
    let text = read("src/web/authorization.rs");
    let rules: Vec<String> =
        code(&text).filter_map(|(_, line)| rule.captures(line)).map(|r| format!("{} {}", &r[1], &r[2])).collect();
    let unique: BTreeSet<String> = rules.iter().cloned().collect();
    assert_eq!(rules.len(), unique.len(), "a rule stands twice");
    assert!(routes.len() > 40, "the table of routes was not understood: {routes:#?}");
    assert_eq!(routes, unique);
}

/// Ids and attributes of the English messages.
fn messages() -> BTreeSet<String> {
    let (id, attribute) = (
        Regex::new(r"^([a-zA-Z][a-zA-Z0-9_-]*) *=").unwrap(),
        Regex::new(r"^ +\.([a-zA-Z][a-zA-Z0-9_-]*) *=").unwrap(),
    );
    let mut found = BTreeSet::new();
    for (_, text) in files("locales/en", ".ftl") {
        let mut last = String::new();
        for line in text.lines() {
            if let Some(message) = id.captures(line) {
                last = message[1].to_owned();
                found.insert(last.clone());
            } else if let Some(part) = attribute.captures(line) {
                found.insert(format!("{last}.{}", &part[1]));
            }
        }
    }
    found
}

/// Arguments may stand on the next line, so whole files are searched.
const ASKED: &str = r#"(?:\bf|\bframe|\breader|\bt|\bself)\.(?:m|m1|m2|text|with|help|attribute|attribute_with)\(\s*"([^"]+)"(?:\s*,\s*"(detail|help|subject|advice)")?"#;

#[test]
fn every_text_that_is_asked_for_has_words() {
    let (asked, known) = (Regex::new(ASKED).unwrap(), messages());
    let for_tests = for_tests();
    let mut missing = Vec::new();
    for (path, text) in files("src", ".rs").into_iter().chain(files("templates", ".html")) {
        // Tests have messages of their own.
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        if for_tests.iter().any(|t| path.starts_with(t)) {
            continue;
        }
        for found in asked.captures_iter(text) {
            let id = found
                .get(2)
                .map_or_else(|| found[1].to_owned(), |attribute| format!("{}.{}", &found[1], attribute.as_str()));
            if !known.contains(&id) {
                missing.push(format!("{path}: {id}"));
            }
        }
    }
    none(missing);
}

/// What a definition needs in every language, wherever the definitions say so: the other languages follow English.
#[test]
fn every_definition_has_its_words_and_every_question_its_meaning() {
    let known = messages();
    let dashed = |id: &str| id.replace(['.', '_'], "-");
    let folder = "questionnaires/ssi/2026";
    let json = |path: &str| -> serde_json::Value { serde_json::from_str(&read(path)).unwrap() };
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    let id = |value: &serde_json::Value| value["id"].as_str().unwrap_or_default().to_owned();
    let keys = |value: &serde_json::Value| -> Vec<String> {
        value.as_object().into_iter().flatten().map(|(k, _)| k.clone()).collect()
    };
    let with_help = |id: String| [format!("{id}.help"), id];
    let mut needed = Vec::new();
    let main = json(&format!("{folder}/questionnaire.json"));
    needed.extend(keys(&main["dimensions"]).iter().map(|d| format!("dimension-{d}")));
    for (name, rows) in main["lists"].as_object().unwrap() {
        needed.extend(rows.get("pairs_of").is_none().then(|| format!("add-{name}")));
    }
    for (path, text) in files(&format!("{folder}/modules"), ".json") {
        let module: serde_json::Value = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{path}: {e}"));
        let name = module["x-module"].as_str().unwrap();
        needed.extend(with_help(format!("module-{name}")));
        needed.extend(list(&module["x-tables"]).iter().map(|table| format!("table-{name}-{}", id(table))));
        let body = module.pointer("/$defs/row").unwrap_or(&module);
        needed.extend(keys(&body["properties"]).iter().flat_map(|q| with_help(format!("q-{name}-{}", dashed(q)))));
    }
    for (_, text) in files("questionnaires/codelists", ".json") {
        let codes: serde_json::Value = serde_json::from_str(&text).unwrap();
        let name = id(&codes).replace('.', "-");
        needed.push(format!("codelist-{name}"));
        let code = |code: &serde_json::Value| format!("code-{name}-{}", code["code"].as_str().unwrap_or_default());
        needed.extend(list(&codes["codes"]).iter().map(code));
    }
    for indicator in list(&json(&format!("{folder}/indicators.json"))["indicators"]) {
        let name = dashed(&id(&indicator));
        needed.extend(with_help(format!("indicator-{name}")));
        let terms = list(&indicator["numerator"]).into_iter().chain(list(&indicator["denominator"]));
        needed.extend(terms.map(|term| format!("component-{name}-{}", dashed(&id(&term)))));
    }
    assert!(needed.len() > 1000, "the definitions were not understood: {}", needed.len());
    none(needed.into_iter().filter(|message| !known.contains(message)).collect());
}

#[test]
fn every_kind_of_problem_has_a_title_and_a_way_out() {
    let known = messages();
    let codes = ssi::web::errors::Kind::ALL.iter().map(|kind| format!("error-{}", kind.code()));
    none(codes.flat_map(|id| [id.clone(), format!("{id}.detail")]).filter(|id| !known.contains(id)).collect());
}

#[test]
fn every_mail_has_a_subject_and_a_text() {
    let known = messages();
    let mails = Regex::new(r#""(mail-[a-z-]+)""#).unwrap();
    let text = read("src/collection/notices.rs");
    let ids: Vec<String> = mails.captures_iter(&text).map(|m| m[1].to_owned()).collect();
    assert!(ids.len() >= 7, "{ids:?}");
    none(
        ids.into_iter().flat_map(|id| [id.clone(), format!("{id}.subject")]).filter(|id| !known.contains(id)).collect(),
    );
}

#[test]
fn every_action_of_the_audit_trail_has_words() {
    let known = messages();
    let nouns: BTreeSet<&str> =
        known.iter().filter_map(|id| id.strip_prefix("audit-")?.split_once('-')).map(|(noun, _)| noun).collect();
    let by = Regex::new(r#"Audit::by(?:_system)?\(\s*(?:[a-z_.]+,\s*)?"([a-z_]+\.[a-z_]+)""#).unwrap();
    let literal = Regex::new(r#""(([a-z]+)\.[a-z_]+)""#).unwrap();
    let mut actions = BTreeSet::new();
    for (path, text) in files("src", ".rs") {
        if !path.contains("tests") && text.contains("Audit::by") {
            actions.extend(by.captures_iter(&text).map(|m| m[1].to_owned()));
            let others = literal.captures_iter(&text).filter(|m| nouns.contains(&m[2]) && !m[1].ends_with(".csv"));
            actions.extend(others.map(|m| m[1].to_owned()));
        }
    }
    assert!(actions.len() >= 25, "{actions:?}");
    let ids = actions.iter().map(|action| format!("audit-{}", action.replace(['.', '_'], "-")));
    none(ids.filter(|id| !known.contains(id)).collect());
}

#[test]
fn every_setting_is_in_the_example_and_the_compose_file_names_no_other() {
    let known: BTreeSet<&str> = ssi::config::NAMES.into_iter().collect();
    let line = Regex::new(r"(?m)^#?([A-Z][A-Z0-9_]+)=").unwrap();
    let example = read(".env.example");
    let shown: BTreeSet<&str> = line.captures_iter(&example).map(|c| c.get(1).unwrap().as_str()).collect();
    assert_eq!(shown, known, ".env.example and config::NAMES differ");

    let entry = Regex::new(r"(?m)^ +((?:SSI_|DATABASE_)[A-Z0-9_]+):|\$\{(SSI_[A-Z0-9_]+)").unwrap();
    let compose = read("docker-compose.yml");
    let named = entry.captures_iter(&compose).filter_map(|c| c.get(1).or_else(|| c.get(2))).map(|m| m.as_str());
    none(named.filter(|name| !known.contains(name)).map(|name| format!("docker-compose.yml: {name}")).collect());
}
