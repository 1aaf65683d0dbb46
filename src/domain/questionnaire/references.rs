//! Everything that one definition file says about another: modules, tables, lists, dimensions, code lists, cells.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{CellRef, Fault, Module, Questionnaire};

pub(super) fn check(q: &Questionnaire, folder: &str, faults: &mut Vec<Fault>) {
    let main = format!("{folder}/questionnaire.json");
    lists(q, &main, faults);
    for dimension in q.dimensions.values() {
        let exists = q.codelists.keys().any(|id| id == &dimension.codelist || dimension.by_country && id.starts_with(&format!("{}.", dimension.codelist)));
        if !exists {
            faults.push(Fault::new(&main, format!("/dimensions/{}", dimension.id), format!("code list {} does not exist", dimension.codelist)));
        }
    }
    for module in &q.modules {
        module_references(q, module, &format!("{folder}/modules/{}.json", module.id), faults);
    }
    unique_ids(q.checks.iter().map(|c| c.id.as_str()), &format!("{folder}/checks"), faults);
    unique_ids(q.indicators.iter().map(|i| i.id.as_str()), &format!("{folder}/indicators.json"), faults);
    cells(q, &format!("{folder}/checks"), serde_json::to_value(&q.checks).unwrap_or_default(), faults);
    cells(q, &format!("{folder}/indicators.json"), serde_json::to_value(&q.indicators).unwrap_or_default(), faults);
    cells(q, &format!("{folder}/dataflows.json"), serde_json::to_value(&q.dataflows).unwrap_or_default(), faults);
    for dataflow in &q.dataflows {
        for entry in dataflow.indicators.iter().filter(|e| !q.indicators.iter().any(|i| i.id == e.id())) {
            faults.push(Fault::new(&format!("{folder}/dataflows.json"), "", format!("indicator {} does not exist", entry.id())));
        }
    }
}

fn lists(q: &Questionnaire, file: &str, faults: &mut Vec<Fault>) {
    for list in &q.lists {
        let pointer = format!("/lists/{}", list.id);
        let named = q.module(&list.module).is_some_and(|m| m.question(&list.name).is_some() && m.rows.as_deref() == Some(&list.id));
        if !named {
            faults.push(Fault::new(file, &pointer, "its module must repeat for this list and hold the question of the name"));
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
                faults.push(Fault::new(file, format!("/x-tables/{t}/questions/{i}"), format!("question {id} does not exist")));
            }
            if !shown.insert(id.as_str()) {
                faults.push(Fault::new(file, format!("/x-tables/{t}/questions/{i}"), format!("question {id} stands in two tables")));
            }
        }
    }
    for question in &module.questions {
        let mut fault = |message: String| faults.push(Fault::new(file, format!("/{}", question.id), message));
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
        if let Some(when) = &question.when {
            if q.question(&when.cell).is_none() {
                fault(format!("x-when names {}, which does not exist", when.cell));
            }
        }
    }
}

fn unique_ids<'a>(ids: impl Iterator<Item = &'a str>, file: &str, faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for id in ids.filter(|id| !seen.insert((*id).to_owned())) {
        faults.push(Fault::new(file, "", format!("id {id} is used twice")));
    }
}

/// Every `"cell": "module/question"` in a tree must exist.
fn cells(q: &Questionnaire, file: &str, tree: Value, faults: &mut Vec<Fault>) {
    let Some(entries) = tree.as_array() else { return };
    for entry in entries {
        let id = entry.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        walk(entry, &mut |reference| {
            if CellRef::try_from(reference.to_owned()).ok().and_then(|cell| q.question(&cell)).is_none() {
                faults.push(Fault::new(file, format!("/{id}"), format!("cell {reference} does not exist")));
            }
        });
    }
}

fn walk(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                match inner {
                    Value::String(reference) if key == "cell" => visit(reference),
                    _ => walk(inner, visit),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| walk(inner, visit)),
        _ => {}
    }
}
