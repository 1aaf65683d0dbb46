//! What SDMX-JSON structures are made of: names, items, components, regions.

use serde_json::{Map, Value, json};

use crate::sdmx::artefact::Kind;
use crate::sdmx::model::{
    Component, Constraint, DataStructure, Item, Representation, Role, Scheme, TIME, Texts, VALUE,
};
use crate::sdmx::{Generation, Header};

/// Id and names. Whatever has no name bears its id: the standard wants one.
pub(super) fn named(header: &Header, id: &str, names: &Texts) -> Map<String, Value> {
    let mut value = Map::new();
    value.insert("id".into(), id.into());
    value.insert("name".into(), header.best(names).unwrap_or(id).into());
    if !names.is_empty() {
        value.insert("names".into(), json!(names));
    }
    value
}

pub(super) fn annotations(annotations: &[(String, String)]) -> Value {
    annotations.iter().map(|(kind, text)| json!({ "id": kind, "type": kind, "title": text })).collect()
}

pub(super) fn items(generation: Generation, header: &Header, kind: Kind, scheme: &Scheme) -> Value {
    scheme.items.iter().map(|one| item(generation, header, kind, scheme, one)).collect()
}

fn item(generation: Generation, header: &Header, kind: Kind, scheme: &Scheme, item: &Item) -> Value {
    let mut value = named(header, &item.id, &item.names);
    if !item.annotations.is_empty() {
        value.insert("annotations".into(), annotations(&item.annotations));
    }
    if let Some(parent) = &item.parent {
        // A concept of the first generation names its parent by URN.
        let by_urn = kind == Kind::ConceptScheme && generation == Generation::Two;
        let urn = || kind.inner_urn(generation, "Concept", &scheme.reference, parent);
        match kind {
            Kind::Codelist | Kind::ConceptScheme => {
                value.insert("parent".into(), if by_urn { urn().into() } else { parent.as_str().into() })
            }
            _ => None,
        };
    }
    Value::Object(value)
}

pub(super) fn components(generation: Generation, structure: &DataStructure) -> Value {
    let concept = |id: &str| Kind::ConceptScheme.inner_urn(generation, "Concept", &structure.concepts, id);
    let of = |component: &Component| {
        json!({
            "id": component.id,
            "conceptIdentity": concept(&component.id),
            "localRepresentation": representation(generation, &component.representation),
        })
    };
    let dimensions = structure.dimensions.iter().enumerate().map(|(position, dimension)| {
        let mut value = of(dimension);
        value["position"] = position.into();
        if generation == Generation::Two {
            value["type"] = "Dimension".into();
        }
        value
    });
    let mut list = json!({ "id": "DimensionDescriptor", "dimensions": dimensions.collect::<Value>() });
    let mut time = json!({
        "id": TIME,
        "conceptIdentity": concept(TIME),
        "localRepresentation": text(generation, "ObservationalTimePeriod"),
    });
    if generation == Generation::Two {
        time["position"] = structure.dimensions.len().into();
        time["type"] = "TimeDimension".into();
        list["timeDimensions"] = json!([time]);
    } else {
        list["timeDimension"] = time;
    }
    let attributes = structure.attributes.iter().map(|attribute| {
        let mut value = of(attribute);
        let usage = if attribute.mandatory { ("Mandatory", "mandatory") } else { ("Conditional", "optional") };
        if generation == Generation::Two {
            value["assignmentStatus"] = usage.0.into();
            value["attributeRelationship"] = json!({ "primaryMeasure": VALUE });
        } else {
            value["usage"] = usage.1.into();
            value["attributeRelationship"] = json!({ "observation": {} });
        }
        value
    });
    let mut measure = json!({
        "id": VALUE,
        "conceptIdentity": concept(VALUE),
        "localRepresentation": representation(generation, &Representation::Number),
    });
    let measures = if generation == Generation::Two {
        json!({ "id": "MeasureDescriptor", "primaryMeasure": measure })
    } else {
        measure["usage"] = "optional".into();
        json!({ "id": "MeasureDescriptor", "measures": [measure] })
    };
    let mut value = json!({ "dimensionList": list, "measureList": measures });
    if !structure.attributes.is_empty() {
        let list = json!({ "id": "AttributeDescriptor", "attributes": attributes.collect::<Value>() });
        value["attributeList"] = list;
    }
    value
}

fn representation(generation: Generation, representation: &Representation) -> Value {
    match representation {
        Representation::Coded(list) => json!({ "enumeration": Kind::Codelist.urn(generation, list) }),
        Representation::Text => text(generation, "String"),
        Representation::Number => text(generation, "Double"),
        Representation::Moment => text(generation, "DateTime"),
    }
}

fn text(generation: Generation, kind: &str) -> Value {
    match generation {
        Generation::Two => json!({ "textFormat": { "textType": kind } }),
        Generation::Three => json!({ "format": { "dataType": kind } }),
    }
}

pub(super) fn constraint(
    generation: Generation,
    constraint: &Constraint,
    set: &mut impl FnMut(&str, Value) -> Option<Value>,
) {
    let role = if constraint.role == Role::Allowed { "Allowed" } else { "Actual" };
    let (name, included) = if generation == Generation::Two { ("type", "isIncluded") } else { ("role", "include") };
    set(name, role.into());
    let flow = Kind::Dataflow.urn(generation, &constraint.dataflow);
    set("constraintAttachment", json!({ "dataflows": [flow] }));
    // 2.0 allows plain codes too, but `pysdmx` reads objects only.
    let value = |code: &String| match generation {
        Generation::Two => code.as_str().into(),
        Generation::Three => json!({ "value": code }),
    };
    let key = |(dimension, codes): (&String, &Vec<String>)| json!({ "id": dimension, "values": codes.iter().map(value).collect::<Value>() });
    let mut keys: Vec<Value> = constraint.codes.iter().map(key).collect();
    if let Some((first, last)) = &constraint.periods {
        let end = |period: &str| json!({ "period": period, "isInclusive": true });
        let range = json!({ "startPeriod": end(first), "endPeriod": end(last) });
        keys.push(json!({ "id": TIME, "timeRange": range }));
    }
    if !keys.is_empty() {
        set("cubeRegions", json!([{ included: true, "keyValues": keys }]));
    }
}
