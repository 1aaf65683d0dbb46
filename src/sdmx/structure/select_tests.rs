use super::fixture::catalogue;
use super::query::{Query, Words};
use super::{Selection, Stub};
use crate::sdmx::artefact::Body;
use crate::sdmx::model::Catalogue;

fn select<'a>(catalogue: &'a Catalogue, words: Words) -> Option<Selection<'a>> {
    Query::read(words).unwrap().select(catalogue)
}

/// Ids of what is given, those asked for first known by `resource`.
fn ids(words: Words) -> Vec<String> {
    let catalogue = catalogue();
    let found = select(&catalogue, words).unwrap_or_default();
    found.chosen.iter().map(|chosen| chosen.artefact.reference().id.clone()).collect()
}

fn flow<'a>(id: &'a str, references: &'a str) -> Words<'a> {
    Words { resource: "dataflow", id: Some(id), references: Some(references), ..Words::default() }
}

#[test]
fn an_artefact_is_found_by_agency_id_and_version() {
    let words = |agency, id, version| Words {
        resource: "codelist",
        agency: Some(agency),
        id: Some(id),
        version: Some(version),
        ..Words::default()
    };
    assert_eq!(ids(words("SDMX", "all", "all")), ["CL_SEX"]);
    assert_eq!(ids(words("ILO.SOCPRO", "CL_AREA", "1.0.0")), ["CL_AREA"]);
    assert_eq!(ids(words("SOCPRO", "CL_AREA+CL_SEX", "latest")), ["CL_AREA"]);
    assert_eq!(ids(words("SDMX,ILO.SOCPRO", "CL_AREA,CL_SEX", "~")), ["CL_AREA", "CL_SEX"]);
    for (agency, id, version) in [("NOBODY", "all", "all"), ("all", "CL_NONE", "all"), ("all", "CL_AREA", "2.0")] {
        assert!(select(&catalogue(), words(agency, id, version)).is_none(), "{agency} {id} {version}");
    }
}

#[test]
fn the_latest_of_several_versions_is_given_unless_all_are_wanted() {
    let mut catalogue = catalogue();
    let mut newer = catalogue.codelists[0].clone();
    newer.reference.version = "1.10".to_owned();
    catalogue.codelists.push(newer);
    let versions = |version| {
        let words = Words { resource: "codelist", id: Some("CL_AREA"), version: Some(version), ..Words::default() };
        let found = select(&catalogue, words).unwrap();
        found.chosen.iter().map(|chosen| chosen.artefact.reference().version.clone()).collect::<Vec<_>>()
    };
    assert_eq!(versions("latest"), ["1.10"]);
    assert_eq!(versions("all"), ["1.0", "1.10"]);
}

#[test]
fn beside_a_dataflow_stands_what_was_wished() {
    assert_eq!(ids(flow("DF_COVERAGE", "none")), ["DF_COVERAGE"]);
    assert_eq!(ids(flow("DF_COVERAGE", "children")), ["DF_COVERAGE", "DSD"]);
    let below = ["CL_AREA", "CL_INDICATOR", "CL_OBS_STATUS", "CL_SEX", "CONCEPTS", "DF_COVERAGE", "DSD"];
    assert_eq!(ids(flow("DF_COVERAGE", "descendants")), below);
    let above = ["CAT_COVERAGE", "CR_COVERAGE", "DF_COVERAGE", "PA_TLS_COVERAGE"];
    assert_eq!(ids(flow("DF_COVERAGE", "parents")), above);
    assert_eq!(ids(flow("DF_COVERAGE", "ancestors")), above);
    let siblings = ["DATA_PROVIDERS", "TOPICS", "CAT_COVERAGE", "CR_COVERAGE", "DF_COVERAGE", "PA_TLS_COVERAGE"];
    assert_eq!(ids(flow("DF_COVERAGE", "parentsandsiblings")), siblings);
    assert_eq!(ids(flow("DF_COVERAGE", "all")).len(), siblings.len() + below.len() - 1);
    assert_eq!(ids(flow("DF_COVERAGE", "contentconstraint")), ["CR_COVERAGE", "DF_COVERAGE"]);
    let dataflows =
        Words { resource: "codelist", id: Some("CL_SEX"), references: Some("ancestors"), ..Words::default() };
    let found = ids(dataflows);
    assert!(found.contains(&"DSD".to_owned()) && found.contains(&"CAT_COVERAGE".to_owned()), "{found:?}");
}

#[test]
fn all_structures_are_one_resource() {
    assert_eq!(ids(Words { resource: "structure", ..Words::default() }).len(), catalogue().artefacts().count());
}

#[test]
fn an_item_comes_with_those_above_it_and_the_list_says_that_it_is_a_part() {
    let catalogue = catalogue();
    let words = Words { resource: "codelist", item: Some("COV_OLD"), ..Words::default() };
    let found = select(&catalogue, words).unwrap();
    assert_eq!(found.chosen.len(), 1);
    let Body::Scheme(scheme) = &found.chosen[0].artefact.body else { panic!("no code list") };
    let items: Vec<&str> = scheme.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!((items, scheme.partial), (vec!["COV", "COV_OLD"], true));
}

#[test]
fn detail_shortens_what_was_asked_for_or_what_stands_beside_it() {
    let catalogue = catalogue();
    let stubs = |detail| {
        let words = Words { detail: Some(detail), ..flow("DF_COVERAGE", "children") };
        select(&catalogue, words).unwrap().chosen.iter().map(|chosen| chosen.stub).collect::<Vec<_>>()
    };
    assert_eq!(stubs("full"), [None, None]);
    assert_eq!(stubs("allstubs"), [Some(Stub::Plain), Some(Stub::Plain)]);
    assert_eq!(stubs("allcompletestubs"), [Some(Stub::Complete), Some(Stub::Complete)]);
    assert_eq!(stubs("referencestubs"), [None, Some(Stub::Plain)]);
    assert_eq!(stubs("referencecompletestubs"), [None, Some(Stub::Complete)]);
}

#[test]
fn a_partial_answer_has_only_what_is_used() {
    let catalogue = catalogue();
    let codes = |id: &str, references: &str| {
        let words = Words { detail: Some("referencepartial"), ..flow(id, references) };
        let found = select(&catalogue, words).unwrap();
        let of = |chosen: &super::Chosen| match &chosen.artefact.body {
            Body::Scheme(scheme) => Some((scheme.reference.id.clone(), (scheme.items.len(), scheme.partial))),
            _ => None,
        };
        found.chosen.iter().filter_map(of).collect::<std::collections::BTreeMap<_, _>>()
    };
    let limited = codes("DF_COVERAGE", "all");
    assert_eq!(limited["CL_INDICATOR"], (2, true), "the third is not allowed in this dataflow");
    assert_eq!(limited["CL_AREA"], (2, false));
    assert_eq!((limited["TOPICS"], limited["DATA_PROVIDERS"]), ((1, true), (1, true)));
    assert_eq!(codes("all", "descendants")["CL_INDICATOR"], (3, false), "one of the dataflows allows all");
}
