//! Everything that one definition file says about another: modules, tables, lists, dimensions, code lists, cells.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{CellRef, Fault, Module, Questionnaire};

/// `definitions` are the files of checks, indicators and dataflows as they were read.
pub(super) fn check(q: &Questionnaire, folder: &str, definitions: &[(String, Value)], faults: &mut Vec<Fault>) {
    let main = format!("{folder}/questionnaire.json");
    lists(q, &main, faults);
    for dimension in q.dimensions.values() {
        let exists = q.codelists.keys().any(|id| {
            id == &dimension.codelist || dimension.by_country && id.starts_with(&format!("{}.", dimension.codelist))
        });
        if !exists {
            faults.push(Fault::new(
                &main,
                format!("/dimensions/{}", dimension.id),
                format!("code list {} does not exist", dimension.codelist),
            ));
        }
    }
    for module in &q.modules {
        module_references(q, module, &format!("{folder}/modules/{}.json", module.id), faults);
    }
    for (file, value) in definitions {
        cells(q, file, "", value, faults);
        terms(q, file, value, faults);
        for entry in strings_at(value, "dataflows", "indicators") {
            if !q.indicators.iter().any(|i| i.id == entry.1) {
                faults.push(Fault::new(file, entry.0, format!("indicator {} does not exist", entry.1)));
            }
        }
    }
    unique_ids(definitions, faults);
}

/// Ids (or plain texts) in a list inside the entries of another list, with their pointers.
fn strings_at(value: &Value, outer: &str, inner: &str) -> Vec<(String, String)> {
    let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |entry: &Value| {
        entry.as_str().or_else(|| entry.get("id").and_then(Value::as_str)).unwrap_or_default().to_owned()
    };
    let mut found = Vec::new();
    for (o, entry) in list(value, outer).iter().enumerate() {
        found
            .extend(list(entry, inner).iter().enumerate().map(|(i, e)| (format!("/{outer}/{o}/{inner}/{i}"), text(e))));
    }
    found
}

fn lists(q: &Questionnaire, file: &str, faults: &mut Vec<Fault>) {
    for list in &q.lists {
        let pointer = format!("/lists/{}", list.id);
        let named = q.module(&list.module).is_some_and(|m| {
            (list.pairs_of.is_some() || m.question(&list.name).is_some()) && m.rows.as_deref() == Some(&list.id)
        });
        if !named {
            faults.push(Fault::new(
                file,
                &pointer,
                "its module must repeat for this list and hold the question of the name",
            ));
        }
        if list.pairs_of.as_deref().and_then(|of| q.list(of)).is_some_and(|of| of.pairs_of.is_some()) {
            faults.push(Fault::new(file, &pointer, "pairs cannot be made of pairs"));
        }
        let above = std::iter::successors(list.parent.as_deref(), |id| q.list(id)?.parent.as_deref());
        if above.take(q.lists.len()).any(|id| id == list.id) {
            faults.push(Fault::new(file, &pointer, "it stands above itself"));
        }
        if list.parent.as_deref().is_some_and(|p| q.list(p).is_none()) {
            faults.push(Fault::new(file, &pointer, "its parent is not a list"));
        }
    }
}

fn module_references(q: &Questionnaire, module: &Module, file: &str, faults: &mut Vec<Fault>) {
    if module.rows.as_deref().is_some_and(|rows| q.list(rows).is_none()) {
        faults.push(Fault::new(file, "/x-rows", "is not a list of questionnaire.json"));
    }
    let mut shown = BTreeSet::new();
    for (t, table) in module.tables.iter().enumerate() {
        for (i, id) in table.questions.iter().enumerate() {
            if module.question(id).is_none() {
                faults.push(Fault::new(
                    file,
                    format!("/x-tables/{t}/questions/{i}"),
                    format!("question {id} does not exist"),
                ));
            }
            if !shown.insert(id.as_str()) {
                faults.push(Fault::new(
                    file,
                    format!("/x-tables/{t}/questions/{i}"),
                    format!("question {id} stands in two tables"),
                ));
            }
        }
    }
    for question in &module.questions {
        let place = format!("{}/properties/{}", if module.rows.is_some() { "/$defs/row" } else { "" }, question.id);
        let mut fault = |message: String| faults.push(Fault::new(file, &place, message));
        if !shown.contains(question.id.as_str()) {
            fault("stands in no table of x-tables, so nobody would be asked".to_owned());
        }
        for part in question.parts.iter().filter(|p| module.question(p).is_none()) {
            fault(format!("part {part} does not exist"));
        }
        if question.codelist.as_ref().is_some_and(|list| !q.codelists.contains_key(list)) {
            fault(format!("code list {} does not exist", question.codelist.as_deref().unwrap_or_default()));
        }
        for dimension in question.dimensions.iter().filter(|d| !q.dimensions.contains_key(*d)) {
            fault(format!("dimension {dimension} does not exist"));
        }
        if question.optional && question.required {
            fault("cannot be required and optional".to_owned());
        }
        if let Some(cell) = question.codes_of.as_ref().filter(|cell| q.dimension_like(question, cell).is_none()) {
            fault(format!("x-codes-of names {cell}, whose code list is that of no dimension of the question"));
        }
        if let Some(when) = question.when.as_ref().filter(|when| q.question(&when.cell).is_none()) {
            fault(format!("x-when names {}, which does not exist", when.cell));
        }
    }
}

/// What an indicator says about its own terms and their lists.
fn terms(q: &Questionnaire, file: &str, value: &Value, faults: &mut Vec<Fault>) {
    let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    for (i, indicator) in list(value, "indicators").iter().enumerate() {
        let mut fault =
            |place: String, message: String| faults.push(Fault::new(file, format!("/indicators/{i}/{place}"), message));
        for side in ["numerator", "denominator"] {
            for (t, term) in list(indicator, side).iter().enumerate() {
                let rows = term.get("rows").and_then(Value::as_str);
                let of = rows.and_then(|id| q.list(id));
                if let Some(id) = rows.filter(|_| of.is_none()) {
                    fault(format!("{side}/{t}/rows"), format!("list {id} does not exist"));
                } else if term.get("once").is_some() && of.is_none_or(|of| of.pairs_of.is_none()) {
                    fault(format!("{side}/{t}/once"), "only the rows of a list of pairs can count once".to_owned());
                }
            }
        }
        let known: BTreeSet<String> =
            list(indicator, "numerator").iter().filter_map(|t| Some(t.get("id")?.as_str()?.to_owned())).collect();
        let parts = list(indicator, "parts").into_iter().enumerate().map(|(p, part)| (format!("parts/{p}"), part));
        let overlaps = list(indicator, "overlap").into_iter().enumerate();
        let overlaps =
            overlaps.map(|(o, pair)| (format!("overlap/{o}"), pair.get("between").cloned().unwrap_or_default()));
        for (place, named) in parts.chain(overlaps) {
            for name in named.as_array().into_iter().flatten().filter_map(Value::as_str).filter(|n| !known.contains(*n))
            {
                fault(place.clone(), format!("{name} is no term of the numerator"));
            }
        }
    }
}

/// Checks share one space of ids over all their files.
fn unique_ids(definitions: &[(String, Value)], faults: &mut Vec<Fault>) {
    for kind in ["checks", "indicators", "dataflows"] {
        let mut seen = BTreeSet::new();
        for (file, value) in definitions {
            let entries = value.get(kind).and_then(Value::as_array).into_iter().flatten();
            for (i, id) in entries.enumerate().filter_map(|(i, entry)| Some((i, entry.get("id")?.as_str()?))) {
                if !seen.insert(id.to_owned()) {
                    faults.push(Fault::new(file, format!("/{kind}/{i}/id"), format!("id {id} is used twice")));
                }
            }
        }
    }
}

/// Every `"cell": "module/question"` in a tree must exist.
fn cells(q: &Questionnaire, file: &str, pointer: &str, tree: &Value, faults: &mut Vec<Fault>) {
    match tree {
        Value::Object(map) => {
            for (key, inner) in map {
                let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                match inner {
                    Value::String(name) if key == "cell" => {
                        if CellRef::try_from(name.clone()).ok().and_then(|cell| q.question(&cell)).is_none() {
                            faults.push(Fault::new(file, pointer, format!("cell {name} does not exist")));
                        }
                    }
                    _ => cells(q, file, &pointer, inner, faults),
                }
            }
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, inner)| cells(q, file, &format!("{pointer}/{i}"), inner, faults))
        }
        _ => {}
    }
}
