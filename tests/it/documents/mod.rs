//! Documents under test: what they name exists, and what exists is named.

mod api;
mod catalogue;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use regex::Regex;
use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Files below a folder with an ending, as paths from the root.
fn files(folder: &str, ending: &str) -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.file_name().and_then(|n| n.to_str()) {
                Some("node_modules" | "target") => {}
                _ if path.is_dir() => walk(&path, found),
                _ => found.push(path),
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    let short = |path: &Path| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    let mut paths: Vec<String> = found.iter().map(|p| short(p)).filter(|p| p.ends_with(ending)).collect();
    paths.sort();
    paths
}

fn folders(folder: &str) -> BTreeSet<String> {
    let entries = std::fs::read_dir(root().join(folder)).unwrap().map(|e| e.unwrap().path());
    entries.filter(|p| p.is_dir()).filter_map(|p| Some(p.file_name()?.to_str()?.to_owned())).collect()
}

/// All that a pattern's first group finds.
fn found(pattern: &str, text: &str) -> BTreeSet<String> {
    let pattern = Regex::new(pattern).unwrap();
    pattern
        .captures_iter(text)
        .map(|c| c.iter().skip(1).flatten().map(|m| m.as_str()).collect::<Vec<_>>().join(" "))
        .collect()
}

/// What stands in backticks, outside fenced blocks.
fn quoted(document: &str) -> BTreeSet<String> {
    let text: String = read(document).split("```").step_by(2).collect();
    found(r"`([^`\n]+)`", &text)
}

fn section<'a>(text: &'a str, heading: &str) -> &'a str {
    let (_, rest) = text.split_once(heading).unwrap_or_else(|| panic!("no {heading}"));
    rest.split_once("\n## ").map_or(rest, |(section, _)| section)
}

#[track_caller]
fn same(what: &str, here: &BTreeSet<String>, there: &BTreeSet<String>) {
    let only = |a: &BTreeSet<String>, b: &BTreeSet<String>| a.difference(b).cloned().collect::<Vec<_>>().join("\n  ");
    assert!(!here.is_empty() && !there.is_empty(), "{what}: nothing was found to compare");
    assert!(
        here == there,
        "{what}\n only on the left:\n  {}\n only on the right:\n  {}",
        only(here, there),
        only(there, here)
    );
}

#[track_caller]
fn none(places: Vec<String>) {
    assert!(places.is_empty(), "\n{}", places.join("\n"));
}

#[test]
fn every_setting_is_documented() {
    let program: BTreeSet<String> = ssi::config::NAMES.iter().map(|&n| n.to_owned()).collect();
    same("config.rs and docs/operations.md", &program, &found(r"(?m)^\| `([A-Z_]+)` \|", &read("docs/operations.md")));
    same("config.rs and .env.example", &program, &found(r"(?m)^#?([A-Z_]+)=", &read(".env.example")));
}

#[test]
fn every_command_is_documented() {
    let text = read("src/commands/mod.rs");
    let (_, commands) = text.split_once("enum Command {").unwrap();
    let program = found(r"(?m)^    ([A-Z]\w+)[,(]", commands.split_once("\n}").unwrap().0)
        .iter()
        .map(|c| c.to_lowercase())
        .collect();
    same("commands and docs/operations.md", &program, &found(r"(?m)^\| `ssi (\w+)", &read("docs/operations.md")));
    let operations = read("docs/operations.md");
    let option = Regex::new(r"#\[arg\(long[^)]*\)\]\s+(\w+):").unwrap();
    let options = files("src/commands", ".rs").into_iter().flat_map(|path| {
        option.captures_iter(&read(&path)).map(|c| format!("--{}", c[1].replace('_', "-"))).collect::<Vec<_>>()
    });
    none(options.filter(|option| !operations.contains(option.as_str())).collect());
}

#[test]
fn no_document_names_a_command_that_does_not_exist() {
    let known = found(r"(?m)^\| `ssi (\w+)", &read("docs/operations.md"));
    for path in documents() {
        let named = quoted(&path).iter().flat_map(|text| found(r"^ssi ([a-z]+)", text)).collect::<BTreeSet<_>>();
        none(named.difference(&known).map(|name| format!("{path}: ssi {name}")).collect());
    }
}

#[test]
fn no_document_names_a_target_that_the_makefile_lacks() {
    let known = found(r"(?m)^([a-z-]+):", &read("Makefile"));
    for path in documents() {
        let named = quoted(&path).iter().flat_map(|text| found(r"^make ([a-z-]+)", text)).collect::<BTreeSet<_>>();
        none(named.difference(&known).map(|name| format!("{path}: make {name}")).collect());
    }
}

#[test]
fn every_kind_of_check_is_documented() {
    let vocabulary: Value = serde_json::from_str(&read("questionnaires/vocabulary/checks.schema.json")).unwrap();
    let kinds = vocabulary["$defs"]["check"]["properties"]["kind"]["enum"].as_array().unwrap();
    let kinds: BTreeSet<String> = kinds.iter().map(|k| k.as_str().unwrap().to_owned()).collect();
    let guide = read("docs/guide/statistician.md");
    same(
        "kinds of checks and docs/guide/statistician.md",
        &kinds,
        &found(r"(?m)^\| `([a-z-]+)` \| ", section(&guide, "## Checks")),
    );
    let decision = read("docs/adr/0007-own-declarative-checks.md");
    let (_, named) = decision.split_once("with a kind (").unwrap();
    same("kinds of checks and decision 0007", &kinds, &found(r"`([a-z-]+)`", named.split_once(')').unwrap().0));
}

#[test]
fn every_kind_of_value_and_keyword_is_documented() {
    let readme = read("questionnaires/README.md");
    let module: Value = serde_json::from_str(&read("questionnaires/vocabulary/module.schema.json")).unwrap();
    let question = &module["$defs"]["question"]["properties"];
    let kinds = question["$ref"]["enum"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|k| k.as_str()?.rsplit('/').next())
        .map(str::to_owned);
    let keywords = question.as_object().unwrap().keys().filter(|name| name.starts_with("x-")).cloned();
    none(kinds.chain(keywords).filter(|name| !readme.contains(&format!("`{name}`"))).collect());
}

#[test]
fn every_table_is_documented() {
    let documented = found(r"(?m)^\| `(\w+)` \| ", &read("docs/database.md"));
    for tree in ["migrations/sqlite", "migrations/postgres"] {
        let made: BTreeSet<String> =
            files(tree, "up.sql").iter().flat_map(|path| found(r"CREATE TABLE (\w+)", &read(path))).collect();
        same(&format!("{tree} and docs/database.md"), &made, &documented);
    }
}

#[test]
fn every_folder_is_in_the_architecture() {
    let named = quoted("ARCHITECTURE.md");
    let top = folders("")
        .into_iter()
        .filter(|f| !f.starts_with('.') && !["target", "data", "node_modules"].contains(&f.as_str()));
    let top = top.map(|folder| format!("{folder}/"));
    let nested = ["src", "src/domain", "src/web"]
        .into_iter()
        .flat_map(|parent| folders(parent).into_iter().map(move |f| format!("{parent}/{f}")));
    none(top.chain(nested).filter(|folder| !named.contains(folder)).collect());
}

#[test]
fn every_path_in_the_architecture_exists() {
    let is_path = Regex::new(r"^[\w.-]+(/[\w.-]*)+$|^[\w-]+\.(rs|md|json|html|js|ftl|yml)$").unwrap();
    let by_name = ["README.md", "openapi.json", "indicators.json", "dataflows.json"];
    let paths = quoted("ARCHITECTURE.md")
        .into_iter()
        .filter(|text| is_path.is_match(text) && !by_name.contains(&text.as_str()));
    // An address of a cell looks like a path as well.
    none(paths.filter(|path| !path.contains('@') && !root().join(path).exists()).collect());
}

#[test]
fn every_link_and_path_of_a_document_leads_to_a_file() {
    let path = Regex::new(
        r"^(src|docs|tests|benches|assets|locales|migrations|questionnaires|demo|templates|scripts)/[\w./-]+$",
    )
    .unwrap();
    let mut broken = Vec::new();
    for document in documents() {
        let folder = root().join(&document).parent().unwrap().to_owned();
        let links = found(r"\]\(([^)#:]+)\)", &read(&document)).into_iter().filter(|link| !folder.join(link).exists());
        let paths = quoted(&document).into_iter().filter(|text| path.is_match(text) && !text.contains("XXX"));
        // Files of texts are named as they stand in each language.
        let places = [root(), folder.clone(), root().join("locales/en")];
        let paths = paths.filter(|text| places.iter().all(|place| !place.join(text).exists()));
        broken.extend(links.chain(paths).map(|text| format!("{document}: {text}")));
    }
    none(broken);
}

#[test]
fn every_test_in_the_architecture_exists() {
    let text: String =
        files("src", ".rs").into_iter().chain(files("tests/it", ".rs")).map(|path| read(&path)).collect();
    let tests = found(r"fn (\w+)\(", &text);
    let document = read("ARCHITECTURE.md");
    let named = found(r"`([a-z0-9]+(?:_[a-z0-9]+){2,})`", &document);
    assert!(named.len() > 20);
    none(named.difference(&tests).cloned().collect());
}

#[test]
fn rooms_use_only_what_the_map_allows() {
    let document = read("ARCHITECTURE.md");
    let row = Regex::new(r"(?m)^\| `src/(\w+)` \| [^|]+ \| ([^|]+) \|$").unwrap();
    let used = Regex::new(r"\bcrate::(\w+)").unwrap();
    let mut rooms = BTreeSet::new();
    let mut wrong = Vec::new();
    for row in row.captures_iter(&document) {
        let (room, allowed) = (row[1].to_owned(), row[2].split(", ").map(str::trim).collect::<BTreeSet<_>>());
        for path in files(&format!("src/{room}"), ".rs") {
            let text = read(&path);
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let uses: BTreeSet<&str> = used.captures_iter(text).filter_map(|c| c.get(1)).map(|m| m.as_str()).collect();
            wrong.extend(
                uses.into_iter()
                    .filter(|other| *other != room && !allowed.contains(other))
                    .map(|other| format!("{path} uses {other}")),
            );
        }
        rooms.insert(room);
    }
    same("folders of src and the map", &folders("src"), &rooms);
    none(wrong);
}

#[test]
fn the_program_names_no_question() {
    let mut questions = BTreeSet::new();
    for path in files("questionnaires/ssi/2026/modules", ".json") {
        let module: Value = serde_json::from_str(&read(&path)).unwrap();
        let body = module.pointer("/$defs/row").unwrap_or(&module);
        questions.extend(body["properties"].as_object().unwrap().keys().cloned());
    }
    let name = Regex::new(r#""(?:[a-z]+/)?([A-Z]\.[A-Za-z0-9_.]+)""#).unwrap();
    let mut named = Vec::new();
    for path in files("src", ".rs").into_iter().filter(|p| !p.ends_with("tests.rs") && !p.ends_with("fixture.rs")) {
        let text = read(&path);
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        named.extend(
            name.captures_iter(text).filter(|c| questions.contains(&c[1])).map(|c| format!("{path}: {}", &c[1])),
        );
    }
    none(named);
}

#[test]
fn decisions_are_numbered_without_gaps_and_short() {
    for (number, path) in files("docs/adr", ".md").into_iter().enumerate() {
        let text = read(&path);
        assert!(path.starts_with(&format!("docs/adr/{:04}-", number + 1)), "{path}");
        assert!(text.starts_with(&format!("# {:04} ", number + 1)), "{path} begins with another number");
        assert!(text.lines().count() <= 40, "{path} is longer than 40 lines");
    }
}

/// Every Markdown file of the project.
fn documents() -> Vec<String> {
    let top = [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "demo/README.md",
        "questionnaires/README.md",
    ];
    top.into_iter().map(str::to_owned).chain(files("docs", ".md")).collect()
}
