//! A small questionnaire and the answers of one country, for tests of this room and its neighbours.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Dataflow, Lineage};
use crate::domain::cells::{Answers, Cell, Row, Status};
use crate::domain::indicators::Indicator;
use crate::domain::questionnaire::{Dimension, Kind, Module, Question, Questionnaire, RowList};

fn question(module: &str, id: &str, kind: Kind, dimensions: &[&str], codelist: Option<&str>) -> Question {
    Question {
        id: id.to_owned(),
        module: module.to_owned(),
        kind,
        dimensions: dimensions.iter().map(|d| (*d).to_owned()).collect(),
        codelist: codelist.map(str::to_owned),
        minimum: None,
        maximum: None,
        scale: if kind == Kind::Money { 2 } else { 0 },
        parts: Vec::new(),
        level: 0,
        when: None,
        codes_of: None,
        required: false,
        named_by: None,
        optional: false,
    }
}

fn module(id: &str, rows: Option<&str>, questions: Vec<Question>) -> Module {
    Module { id: id.to_owned(), rows: rows.map(str::to_owned), tables: Vec::new(), questions, schema: Value::Null }
}

fn list(id: &str, module: &str, parent: Option<&str>, name: &str) -> RowList {
    RowList {
        id: id.to_owned(),
        module: module.to_owned(),
        parent: parent.map(str::to_owned),
        pairs_of: None,
        name: name.to_owned(),
        closed: None,
        optional: false,
    }
}

fn dimension(id: &str, codelist: &str, total: Option<&str>) -> (String, Dimension) {
    let dimension = Dimension {
        id: id.to_owned(),
        codelist: codelist.to_owned(),
        by_country: false,
        columns: false,
        total: total.map(str::to_owned),
    };
    (id.to_owned(), dimension)
}

pub(crate) fn questionnaire() -> Questionnaire {
    let code = |module: &str, id: &str, list: &str| question(module, id, Kind::Code, &[], Some(list));
    let codelists: Value = json!([
        { "id": "CL_SEX", "codes": [{ "code": "T", "sdmx": "_T" }, { "code": "M" }, { "code": "F" }] },
        { "id": "CL_REGION", "codes": [{ "code": "DIL" }, { "code": "OEC" }] },
        { "id": "CL_SECTOR", "codes": [{ "code": "T" }, { "code": "MPUB" }] },
        { "id": "CL_FUNCTION", "codes": [{ "code": "OA", "sdmx": "OLD_AGE" }, { "code": "DI", "sdmx": "DISABILITY" }] },
        { "id": "CL_CURRENCY", "codes": [{ "code": "USD" }] },
        { "id": "CL_UNIT_MULT", "codes": [{ "code": "0" }, { "code": "3" }] }
    ]);
    let codelists: Vec<crate::domain::questionnaire::CodeList> = serde_json::from_value(codelists).unwrap();
    let indicators: Vec<Indicator> = serde_json::from_value(json!([
        { "id": "IND.OLD", "unit": "PT", "decimals": 1, "over": { "sex": ["T", "F", "M"] },
          "numerator": [{ "id": "old", "rows": "benefits", "cell": "benefits/B.benef", "where": [{ "cell": "benefits/B.fn", "in": ["OA"] }] },
                        { "id": "other", "rows": "benefits", "cell": "benefits/B.benef", "where": [{ "cell": "benefits/B.fn", "in": ["DI"] }] }],
          "overlap": [{ "between": ["old", "other"], "share": "0" }],
          "denominator": [{ "id": "population", "cell": "context/X.pop" }],
          "multiply": "100", "cap": "100", "series": { "ilostat": "SOC_CONTIG_PENSION" } },
        { "id": "IND.EXP", "unit": "XDC", "decimals": 0, "numerator": [{ "id": "expenditure", "rows": "schemes", "cell": "receipts/R.0" }] }
    ]))
    .unwrap();
    Questionnaire {
        id: "ssi".to_owned(),
        edition: "2026".to_owned(),
        modules: vec![
            module(
                "identification",
                None,
                vec![
                    code("identification", "C.currency", "CL_CURRENCY"),
                    code("identification", "C.unit_money", "CL_UNIT_MULT"),
                    question("identification", "C.contact_phone", Kind::Text, &[], None),
                ],
            ),
            module(
                "inventory",
                Some("schemes"),
                vec![
                    question("inventory", "S.name", Kind::Text, &[], None),
                    question("inventory", "S.fn", Kind::Codes, &[], Some("CL_FUNCTION")),
                ],
            ),
            module(
                "benefits",
                Some("benefits"),
                vec![
                    question("benefits", "B.name", Kind::Text, &[], None),
                    code("benefits", "B.fn", "CL_FUNCTION"),
                    question("benefits", "B.benef", Kind::Persons, &["sex"], None),
                    question("benefits", "B.benef_region", Kind::Persons, &["region"], None),
                ],
            ),
            module("receipts", Some("schemes"), vec![question("receipts", "R.0", Kind::Money, &[], None)]),
            module(
                "coverage",
                Some("schemes"),
                vec![question("coverage", "P.reg_by", Kind::Persons, &["membership", "sex"], None)],
            ),
            module(
                "context",
                None,
                vec![
                    question("context", "X.pop", Kind::Persons, &["sex"], None),
                    question("context", "X.minwage", Kind::Amount, &[], None),
                ],
            ),
        ],
        lists: vec![
            list("schemes", "inventory", None, "S.name"),
            list("benefits", "benefits", Some("schemes"), "B.name"),
        ],
        dimensions: BTreeMap::from([
            dimension("sex", "CL_SEX", Some("T")),
            dimension("membership", "CL_SECTOR", Some("T")),
            dimension("region", "CL_REGION", None),
        ]),
        codelists: codelists.into_iter().map(|list| (list.id.clone(), list)).collect(),
        checks: Vec::new(),
        indicators,
        dataflows: Vec::new(),
        carry: None,
        types: Value::Null,
        digest: String::new(),
    }
}

pub(crate) fn answers(cells: &[(&str, Cell)]) -> Answers {
    let row = |list: &str, id: &str, parent: Option<&str>, closed| Row {
        list: list.to_owned(),
        id: id.to_owned(),
        parent: parent.map(str::to_owned),
        closed,
    };
    let mut answers = Answers::new("TLS", 2024);
    answers.rows = vec![
        row("schemes", "TLS-RG", None, false),
        row("schemes", "TLS-OLD", None, true),
        row("benefits", "TLS-RG.OA", Some("TLS-RG"), false),
        row("benefits", "TLS-RG.DI", Some("TLS-RG"), false),
    ];
    let always =
        [("identification/C.currency@2024", Cell::of("USD")), ("identification/C.unit_money@2024", Cell::of("3"))];
    answers.cells =
        always.iter().chain(cells).map(|(address, cell)| (address.parse().unwrap(), cell.clone())).collect();
    answers
}

/// `DF_WSPDB` with the mappings given.
pub(crate) fn dataflow(cells: Value, indicators: Value) -> Dataflow {
    serde_json::from_value(json!({
        "id": "DF_WSPDB", "agency": "ILO.SOCPRO", "version": "1.0", "format": "sdmx",
        "dimensions": ["FREQ", "REF_AREA", "INDICATOR", "SCHEME", "FUNCTION", "BENEFIT_TYPE", "FINANCING", "SEX", "AGE",
                       "UNIT_MEASURE", "TIME_PERIOD"],
        "attributes": ["OBS_STATUS", "CONF_STATUS", "UNIT_MULT", "DECIMALS", "CURRENCY", "SOURCE", "COMMENT_OBS",
                       "LOWER_BOUND", "UPPER_BOUND", "SUBMISSION_REF"],
        "unit_mult": { "XDC": { "cell": "identification/C.unit_money" } },
        "currency": { "cell": "identification/C.currency" },
        "cells": cells, "indicators": indicators
    }))
    .unwrap()
}

pub(crate) fn ilostat(indicators: Value) -> Dataflow {
    let flow = json!({ "id": "DF_SDG_0131_SEX_SOC_RT", "agency": "ILO", "version": "1.0", "format": "ilostat", "indicators": indicators });
    serde_json::from_value(flow).unwrap()
}

pub(crate) fn lineage() -> Lineage {
    Lineage { submission_ref: "TLS-2024".to_owned(), version: 2, sha256: "abc".to_owned(), remarks: BTreeMap::new() }
}

/// Cells from which `IND.OLD` is 86.35 % for all, above its cap for women and unknown for men.
pub(crate) fn rates() -> Vec<(&'static str, Cell)> {
    let estimated = Cell { status: Status::Estimated, ..Cell::of("20") };
    vec![
        ("benefits/TLS-RG.OA/B.fn@2024", Cell::of("OA")),
        ("benefits/TLS-RG.DI/B.fn@2024", Cell::of("DI")),
        ("benefits/TLS-RG.OA/B.benef[sex=T]@2024", Cell::of("1000")),
        ("benefits/TLS-RG.DI/B.benef[sex=T]@2024", Cell::of("727")),
        ("benefits/TLS-RG.OA/B.benef[sex=F]@2024", estimated),
        ("benefits/TLS-RG.DI/B.benef[sex=F]@2024", Cell::of("0")),
        ("context/X.pop[sex=T]@2024", Cell::of("2000")),
        ("context/X.pop[sex=F]@2024", Cell::of("10")),
        ("receipts/TLS-RG/R.0@2024", Cell::of("1234.50")),
    ]
}
