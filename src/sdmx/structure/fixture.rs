//! A small catalogue with one of each kind.

use chrono::DateTime;

use crate::sdmx::Header;
use crate::sdmx::model::{
    Agreement, Catalogue, Categorisation, Component, Constraint, DataStructure, Dataflow, Item, Reference,
    Representation, Role, Scheme, Texts,
};

pub(crate) fn header() -> Header {
    Header {
        id: "STRUCTURES".to_owned(),
        prepared: DateTime::from_timestamp(1_735_689_600, 0).unwrap(),
        sender: "ILO".to_owned(),
        languages: vec!["pt".to_owned()],
        service: Some("https://ssi.example/sdmx/rest".to_owned()),
    }
}

pub(crate) fn reference(agency: &str, id: &str, version: &str) -> Reference {
    Reference { agency: agency.to_owned(), id: id.to_owned(), version: version.to_owned() }
}

fn own(id: &str) -> Reference {
    reference("ILO.SOCPRO", id, "1.0")
}

fn texts(text: &str) -> Texts {
    ["en", "pt"].into_iter().map(|language| (language.to_owned(), format!("{text} ({language})"))).collect()
}

fn item(id: &str) -> Item {
    Item { id: id.to_owned(), names: texts(id), ..Item::default() }
}

fn scheme(reference: Reference, items: Vec<Item>) -> Scheme {
    Scheme { names: texts(&reference.id), reference, items, ..Scheme::default() }
}

fn component(id: &str, representation: Representation, mandatory: bool) -> Component {
    Component { id: id.to_owned(), representation, mandatory }
}

pub(crate) fn catalogue() -> Catalogue {
    let coded = |id: &str| Representation::Coded(own(id));
    let sex = reference("SDMX", "CL_SEX", "2.1");
    let concepts =
        ["REF_AREA", "INDICATOR", "SEX", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "COMMENT_OBS", "LAST_UPDATE"];
    let area = Item { annotations: vec![("M49".to_owned(), "626".to_owned())], ..item("TLS") };
    let nested = Item { parent: Some("COV".to_owned()), ..item("COV_OLD") };
    // As a country wrote it; nobody translated it.
    let marks = Item { names: [("tet".to_owned(), "<Bolsa> & \"Mãe\"".to_owned())].into(), ..item("EXP") };
    let limits = [("INDICATOR".to_owned(), vec!["COV".to_owned(), "COV_OLD".to_owned()])];
    let flow = |id: &str, limits: &[(String, Vec<String>)]| Dataflow {
        reference: own(id),
        names: texts(id),
        descriptions: texts("All figures"),
        structure: own("DSD"),
        limits: limits.iter().cloned().collect(),
        view: None,
    };
    Catalogue {
        agency: "ILO.SOCPRO".to_owned(),
        agencies: vec![Scheme { open: true, ..scheme(reference("ILO", "AGENCIES", "1.0"), vec![item("SOCPRO")]) }],
        providers: vec![Scheme { open: true, ..scheme(own("DATA_PROVIDERS"), vec![item("PRT"), item("TLS")]) }],
        concepts: vec![scheme(own("CONCEPTS"), concepts.into_iter().map(item).collect())],
        codelists: vec![
            Scheme { open: true, ..scheme(own("CL_AREA"), vec![item("PRT"), area]) },
            scheme(own("CL_INDICATOR"), vec![item("COV"), nested, marks]),
            scheme(own("CL_OBS_STATUS"), vec![item("A"), item("E")]),
            Scheme { partial: true, ..scheme(sex.clone(), vec![item("F"), item("_T")]) },
        ],
        structures: vec![DataStructure {
            reference: own("DSD"),
            names: texts("Social protection"),
            concepts: own("CONCEPTS"),
            dimensions: vec![
                component("REF_AREA", coded("CL_AREA"), true),
                component("INDICATOR", coded("CL_INDICATOR"), true),
                component("SEX", Representation::Coded(sex), true),
            ],
            attributes: vec![
                component("OBS_STATUS", coded("CL_OBS_STATUS"), true),
                component("COMMENT_OBS", Representation::Text, false),
                component("LAST_UPDATE", Representation::Moment, false),
            ],
        }],
        dataflows: vec![flow("DF_ALL", &[]), flow("DF_COVERAGE", &limits)],
        categories: vec![scheme(own("TOPICS"), vec![item("COVERAGE"), item("MONEY")])],
        categorisations: vec![Categorisation {
            reference: own("CAT_COVERAGE"),
            names: texts("Coverage"),
            dataflow: own("DF_COVERAGE"),
            scheme: own("TOPICS"),
            category: "COVERAGE".to_owned(),
        }],
        constraints: vec![Constraint {
            reference: own("CR_COVERAGE"),
            names: texts("Codes of coverage"),
            dataflow: own("DF_COVERAGE"),
            role: Role::Allowed,
            codes: limits.into(),
            periods: Some(("2017".to_owned(), "2024".to_owned())),
            annotations: vec![("obs_count".to_owned(), "12".to_owned())],
        }],
        agreements: vec![Agreement {
            reference: own("PA_TLS_COVERAGE"),
            names: texts("Timor-Leste"),
            providers: own("DATA_PROVIDERS"),
            provider: "TLS".to_owned(),
            dataflow: own("DF_COVERAGE"),
        }],
    }
}
