//! The API: its description and its document say what the program does.

use std::collections::BTreeSet;

use regex::Regex;
use serde_json::Value;

use super::{found, none, read, same, section};

fn description() -> Value {
    serde_json::from_str(&read("assets/openapi.json")).unwrap()
}

/// `GET /api/v1/rounds` … as the program has them.
fn api_routes() -> BTreeSet<String> {
    let lines = Regex::new(r#""(/api/[^"]*)" => \{(.*)\}"#).unwrap();
    let method = Regex::new(r"\b([A-Z]+) \w+(?:::\w+)+").unwrap();
    let text = read("src/web/routes.rs");
    let of = |line: regex::Captures<'_>| {
        let (route, handlers) = (line[1].to_owned(), line[2].to_owned());
        method.captures_iter(&handlers).map(|m| format!("{} {route}", &m[1])).collect::<Vec<_>>()
    };
    lines.captures_iter(&text).flat_map(of).collect()
}

#[test]
fn the_description_has_the_routes_of_the_program_and_no_others() {
    let description = description();
    let paths = description["paths"].as_object().unwrap().iter();
    let described = paths.flat_map(|(path, methods)| {
        methods.as_object().unwrap().keys().map(move |m| format!("{} {path}", m.to_uppercase()))
    });
    same("routes.rs and openapi.json", &api_routes(), &described.collect());
}

#[test]
fn the_api_document_has_the_routes_of_the_program_and_no_others() {
    let named = found(r"(?m)^\| `([A-Z]+) (/api/[^`]*)`", &read("docs/api.md"));
    same("routes.rs and docs/api.md", &api_routes(), &named);
}

#[test]
fn every_reference_of_the_description_leads_somewhere() {
    fn references(value: &Value, all: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => members.iter().for_each(|(name, member)| match (name.as_str(), member) {
                ("$ref", Value::String(target)) => drop(all.insert(target.clone())),
                _ => references(member, all),
            }),
            Value::Array(members) => members.iter().for_each(|m| references(m, all)),
            _ => {}
        }
    }
    let description = description();
    let mut all = BTreeSet::new();
    references(&description, &mut all);
    none(all.into_iter().filter(|target| description.pointer(target.trim_start_matches('#')).is_none()).collect());
}

#[test]
fn every_described_path_has_its_parameters() {
    let description = description();
    let name = |parameter: &Value| {
        let named = parameter["$ref"]
            .as_str()
            .map_or(parameter, |target| description.pointer(target.trim_start_matches('#')).unwrap());
        (named["in"] == "path").then(|| named["name"].as_str().unwrap().to_owned())
    };
    let in_braces = Regex::new(r"\{(\w+)\}").unwrap();
    for (path, methods) in description["paths"].as_object().unwrap() {
        let in_path: BTreeSet<String> = in_braces.captures_iter(path).map(|c| c[1].to_owned()).collect();
        for operation in methods.as_object().unwrap().values() {
            let given: BTreeSet<String> =
                operation["parameters"].as_array().into_iter().flatten().filter_map(name).collect();
            assert_eq!(given, in_path, "{path}");
        }
    }
}

#[test]
fn every_code_of_a_problem_is_documented_with_its_status() {
    let kinds = ssi::web::errors::Kind::ALL;
    let program: BTreeSet<String> =
        kinds.iter().map(|kind| format!("{} {}", kind.code(), kind.status().as_u16())).collect();
    same("errors.rs and docs/api.md", &program, &found(r"(?m)^\| `([a-z-]+)` \| (\d{3}) \|", &read("docs/api.md")));
    let described = &description()["components"]["schemas"]["Problem"]["properties"]["code"]["enum"];
    let described = described.as_array().unwrap().iter().map(|c| c.as_str().unwrap().to_owned()).collect();
    same("errors.rs and openapi.json", &kinds.iter().map(|kind| kind.code().to_owned()).collect(), &described);
}

#[test]
fn every_reason_to_refuse_a_cell_is_documented() {
    let program = found(r#"=> "([a-z]+\.[a-z-]+)""#, &read("src/domain/cells/entry.rs"));
    let document = read("docs/api.md");
    let (_, refusals) = document.split_once("Codes of a refusal").unwrap();
    let refusals = refusals.split_once("\n\n").unwrap().0;
    same("entry.rs and docs/api.md", &program, &found(r"`([a-z]+\.[a-z-]+)`", refusals));
    let described = &description()["components"]["schemas"]["CellResult"]["properties"]["code"]["enum"];
    let described = described
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .filter(|c| c.contains('.'))
        .map(str::to_owned)
        .collect();
    same("entry.rs and openapi.json", &program, &described);
}

#[test]
fn every_step_of_a_submission_is_documented_with_its_states() {
    use ssi::domain::submission::{Action, State, Way, next};
    let starts = |action| {
        let possible = |from: &State| Way::ALL.into_iter().any(|way| next(*from, action, way).is_some());
        State::ALL.into_iter().filter(possible).map(State::code).collect::<Vec<_>>().join(", ")
    };
    // Where the ways to the reviewers differ, first the straight one.
    let end = |action| {
        let to = |way| State::ALL.into_iter().find_map(|from| next(from, action, way)).map(State::code);
        let mut ends: Vec<&str> = Way::ALL.into_iter().filter_map(to).collect();
        ends.dedup();
        ends.join(", ")
    };
    let program =
        Action::ALL.into_iter().map(|action| format!("{} {} {}", action.code(), starts(action), end(action))).collect();
    let document =
        found(r"(?m)^\| `(\w+)` \| ([\w, ]+) \| ([\w, ]+) \| ", section(&read("docs/api.md"), "## Reasons and steps"));
    same("state.rs and docs/api.md", &program, &document);
}
