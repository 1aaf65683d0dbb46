//! SDMX-JSON structure messages 1.0 and 2.0.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::json_parts::{annotations, components, constraint, items, named};
use super::{Chosen, Selection, Stub};
use crate::sdmx::artefact::{Body, Kind};
use crate::sdmx::{Generation, Header};

/// The member that holds the artefacts of a kind.
fn member(kind: Kind, generation: Generation) -> &'static str {
    match kind {
        Kind::AgencyScheme => "agencySchemes",
        Kind::DataProviderScheme => "dataProviderSchemes",
        Kind::CategoryScheme => "categorySchemes",
        Kind::Categorisation => "categorisations",
        Kind::Codelist => "codelists",
        Kind::ConceptScheme => "conceptSchemes",
        Kind::Constraint if generation == Generation::Two => "contentConstraints",
        Kind::Constraint => "dataConstraints",
        Kind::Dataflow => "dataflows",
        Kind::DataStructure => "dataStructures",
        Kind::Agreement => "provisionAgreements",
    }
}

/// Readers look for it within the first 350 characters.
fn schema(generation: Generation) -> String {
    let (tag, version) = match generation {
        Generation::Two => ("v1.0", "1.0"),
        Generation::Three => ("v2.0.0", "2.0.0"),
    };
    let folder = "structure-message/tools/schemas";
    format!(
        "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/{tag}/{folder}/{version}/sdmx-json-structure-schema.json"
    )
}

/// Writes a whole message, one artefact at a time.
///
/// # Errors
/// When `out` takes no more.
pub fn write<W: Write>(generation: Generation, header: &Header, selection: &Selection, mut out: W) -> io::Result<W> {
    let meta = json!({
        "id": header.id,
        "test": false,
        "prepared": header.prepared(),
        "contentLanguages": languages(selection),
        "sender": { "id": header.sender },
    });
    write!(out, "{{\"meta\":{{\"schema\":{}", Value::from(schema(generation)))?;
    for (name, value) in meta.as_object().into_iter().flatten().filter(|(_, v)| *v != &json!([])) {
        write!(out, ",{}:{value}", Value::from(name.as_str()))?;
    }
    write!(out, "}},\"data\":{{")?;
    let mut first = true;
    for kind in Kind::ALL {
        let mut chosen = selection.of(kind).peekable();
        if chosen.peek().is_none() {
            continue;
        }
        write!(out, "{}\n{}:[", if first { "" } else { "," }, Value::from(member(kind, generation)))?;
        first = false;
        for (position, one) in chosen.enumerate() {
            out.write_all(if position == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut out, &artefact(generation, header, one))?;
        }
        out.write_all(b"]")?;
    }
    out.write_all(b"\n}}\n")?;
    out.flush()?;
    Ok(out)
}

/// The languages in which something is named.
fn languages(selection: &Selection) -> Vec<String> {
    let mut found: Vec<String> = selection.chosen.iter().flat_map(|c| c.artefact.names().keys().cloned()).collect();
    found.sort();
    found.dedup();
    found
}

fn artefact(generation: Generation, header: &Header, chosen: &Chosen) -> Value {
    let (artefact, kind) = (&chosen.artefact, chosen.artefact.kind);
    let reference = artefact.reference();
    let mut value = named(header, &reference.id, artefact.names());
    value.insert("agencyID".into(), reference.agency.clone().into());
    if !(kind.is_of_organisations() && generation == Generation::Three) {
        value.insert("version".into(), kind.version(generation, reference).into());
    }
    if generation == Generation::Two {
        value.insert("isFinal".into(), artefact.is_final().into());
    }
    let mut links = vec![json!({ "rel": "self", "urn": artefact.urn(generation) })];
    if chosen.stub.is_some() {
        value.insert("isExternalReference".into(), true.into());
        links
            .extend(header.address(generation, kind, reference).map(|href| json!({ "rel": "external", "href": href })));
    }
    value.insert("links".into(), links.into());
    if let Some(texts) = artefact.descriptions().filter(|t| chosen.stub != Some(Stub::Plain) && !t.is_empty()) {
        value.insert("description".into(), header.best(texts).into());
        value.insert("descriptions".into(), json!(texts));
    }
    if chosen.stub.is_none() || kind.is_only_references() {
        body(generation, header, kind, &artefact.body, &mut value);
    }
    Value::Object(value)
}

fn body(generation: Generation, header: &Header, kind: Kind, body: &Body, value: &mut Map<String, Value>) {
    let mut set = |name: &str, inner: Value| value.insert(name.to_owned(), inner);
    match body {
        Body::Scheme(scheme) => {
            if scheme.partial {
                set("isPartial", true.into());
            }
            if !scheme.items.is_empty() {
                set(list(kind), items(generation, header, kind, scheme));
            }
        }
        Body::Structure(structure) => {
            set("dataStructureComponents", components(generation, structure));
        }
        Body::Dataflow(flow) => {
            set("structure", Kind::DataStructure.urn(generation, &flow.structure).into());
        }
        Body::Categorisation(one) => {
            let target = Kind::CategoryScheme.inner_urn(generation, "Category", &one.scheme, &one.category);
            set("source", Kind::Dataflow.urn(generation, &one.dataflow).into());
            set("target", target.into());
        }
        Body::Constraint(one) => {
            if !one.annotations.is_empty() {
                set("annotations", annotations(&one.annotations));
            }
            constraint(generation, one, &mut set);
        }
        Body::Agreement(one) => {
            let flow = if generation == Generation::Two { "structureUsage" } else { "dataflow" };
            let provider =
                Kind::DataProviderScheme.inner_urn(generation, "DataProvider", &one.providers, &one.provider);
            set(flow, Kind::Dataflow.urn(generation, &one.dataflow).into());
            set("dataProvider", provider.into());
        }
    }
}

/// What a scheme calls its items.
fn list(kind: Kind) -> &'static str {
    match kind {
        Kind::AgencyScheme => "agencies",
        Kind::DataProviderScheme => "dataProviders",
        Kind::CategoryScheme => "categories",
        Kind::ConceptScheme => "concepts",
        _ => "codes",
    }
}
