//! What SDMX clients are told about structures, held against what is exported.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ssi::collection::{catalogue, seeding};
use ssi::domain::structures::{Thing, indicator_codes};
use ssi::sdmx::artefact::{Body, Kind};
use ssi::sdmx::model::{Catalogue, Texts};

use crate::commands::run;
use crate::support::{TestApp, on_both_databases};

async fn catalogue_of(app: &TestApp) -> Arc<Catalogue> {
    let context = app.app.context.clone();
    app.app.store.read(move |db| catalogue::current(db, &context)).await.unwrap()
}

/// The codes that a column of an export may have, by the dataflow's structure.
fn allowed<'a>(catalogue: &'a Catalogue, flow: &str, component: &str) -> Option<BTreeSet<&'a str>> {
    let flow = catalogue.dataflow(flow).unwrap();
    let structure = catalogue.structure_of(flow).unwrap();
    let list = catalogue.codelist(structure.codelist_of(component)?).unwrap();
    let limits = flow.limits.get(component);
    let codes = list.items.iter().map(|item| item.id.as_str());
    Some(codes.filter(|code| limits.is_none_or(|limits| limits.iter().any(|one| one == code))).collect())
}

/// Every code of a table is one that its structure allows; how many were looked at.
fn held(catalogue: &Catalogue, flow: &str, table: &str, component_of: impl Fn(&str) -> String) -> usize {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let components: Vec<String> = reader.headers().unwrap().iter().map(component_of).collect();
    let allowed: Vec<_> = components.iter().map(|component| allowed(catalogue, flow, component)).collect();
    let mut count = 0;
    for record in reader.records() {
        let record = record.unwrap();
        for ((code, component), allowed) in record.iter().zip(&components).zip(&allowed) {
            if let Some(allowed) = allowed.as_ref().filter(|_| !code.is_empty()) {
                assert!(allowed.contains(code), "{flow}: {component} is {code} in {record:?}");
                count += 1;
            }
        }
    }
    count
}

/// Names in every language that is installed.
fn named(what: &str, names: &Texts) {
    for language in ["en", "pt", "tet"] {
        let name = names.get(language).unwrap_or_else(|| panic!("{what} has no name in {language}"));
        assert!(!name.trim().is_empty() && !name.contains(['⟨', '{']), "{what} is called {name} in {language}");
    }
}

on_both_databases! {
    async fn every_code_that_leaves_stands_in_the_code_list_of_its_component(backend) {
        let app = TestApp::start_seeded(backend).await;
        let catalogue = catalogue_of(&app).await;
        let (_, table) = run(&app, &["export", "--dataflow", "DF_WSPDB"]).await;
        let count = held(&catalogue, "DF_WSPDB", &table, str::to_owned);
        assert!(count > 5_000, "{count}");
        let (_, table) = run(&app, &["export", "--dataflow", "DF_SDG_0131_SEX_SOC_RT"]).await;
        let count = held(&catalogue, "DF_SDG_0131_SEX_SOC_RT", &table, |column| match column {
            "classif1" => "SOC".to_owned(),
            other => other.to_uppercase(),
        });
        assert!(count > 30, "{count}");
    }

    async fn everything_that_is_told_has_a_name_in_every_language(backend) {
        let app = TestApp::start_seeded(backend).await;
        let catalogue = catalogue_of(&app).await;
        for artefact in catalogue.artefacts() {
            let place = format!("{:?} {}", artefact.kind, artefact.reference());
            named(&place, artefact.names());
            artefact.descriptions().into_iter().for_each(|texts| named(&place, texts));
            let Body::Scheme(scheme) = &artefact.body else { continue };
            assert!(!scheme.items.is_empty(), "{place} is empty");
            for item in &scheme.items {
                // A country names its schemes in the languages that it wants.
                if item.annotations.iter().any(|(kind, _)| kind == "REF_AREA") {
                    assert!(!item.names.is_empty(), "{place} {}", item.id);
                } else {
                    named(&format!("{place} {}", item.id), &item.names);
                }
            }
        }
        for kind in Kind::ALL {
            assert!(catalogue.artefacts().any(|artefact| artefact.kind == kind), "there is no {kind:?}");
        }
    }

    async fn schemes_are_known_as_soon_as_a_return_is_accepted(backend) {
        let app = TestApp::start(backend).await;
        let before = catalogue_of(&app).await;
        let schemes = |catalogue: &Catalogue| {
            let list = catalogue.codelists.iter().find(|list| list.reference.id == "CL_SCHEME").unwrap();
            list.items.iter().map(|item| (item.id.clone(), item.clone())).collect::<BTreeMap<_, _>>()
        };
        assert_eq!(schemes(&before).keys().collect::<Vec<_>>(), ["_T", "_Z"]);
        assert!(before.providers[0].items.is_empty());
        seeding::seed(&app.app.store, &app.app.context, Vec::new()).await.unwrap();
        let after = catalogue_of(&app).await;
        let found = schemes(&after);
        let (scheme, benefit) = (&found["TLS-RG"], &found["TLS-RG_OA"]);
        assert_eq!(scheme.names["en"], "General contributory social security scheme");
        assert_eq!(scheme.names["und"], "Regime geral contributivo de segurança social");
        assert_eq!(scheme.annotations, [("REF_AREA".to_owned(), "TLS".to_owned())]);
        assert_eq!(benefit.parent.as_deref(), Some("TLS-RG"));
        assert_eq!(after.providers[0].items[0].id, "TLS");
        assert!(after.agreements.iter().any(|one| one.provider == "TLS" && one.dataflow.id == "DF_WSPDB"));
        assert!(Arc::ptr_eq(&after, &catalogue_of(&app).await), "it is made once");
    }

    async fn structures_are_exported_in_every_format(backend) {
        let app = TestApp::start_seeded(backend).await;
        for (format, mark) in [
            ("sdmx-ml-2.1", "schemas/v2_1/structure"),
            ("sdmx-ml-3.0", "schemas/v3_0/structure"),
            ("sdmx-json-1.0", "\"contentConstraints\""),
            ("sdmx-json-2.0", "\"dataConstraints\""),
        ] {
            let (done, text) = run(&app, &["export", "--structures", "--format", format]).await;
            assert!(done && text.contains(mark) && text.contains("TLS-RG_OA"), "{format}: {text}");
            let one = ["export", "--structures", "--format", format, "--dataflow", "DF_SDG_0131_SEX_SOC_RT"];
            let (done, text) = run(&app, &one).await;
            assert!(done && text.contains("SOC_CONTIG_TOTAL") && !text.contains("TLS-RG_OA"), "{format}: {text}");
        }
        for format in ["xsd-2.1", "xsd-3.0", "xsd-flat-2.1", "xsd-flat-3.0"] {
            let schema = ["export", "--structures", "--format", format];
            let (done, text) = run(&app, &schema).await;
            assert!(!done && text.contains("--dataflow"), "{text}");
            let (done, text) = run(&app, &[&schema[..], &["--dataflow", "DF_WSPDB_COVERAGE"]].concat()).await;
            assert!(done && text.contains("\"COV_OLD_AGE\"") && !text.contains("\"REV_TOTAL\""), "{text}");
        }
        let unknown = ["export", "--structures", "--format", "sdmx-ml-2.1", "--dataflow", "DF_NONE"];
        let (done, text) = run(&app, &unknown).await;
        assert!(!done && text.contains("DF_WSPDB_COVERAGE"), "{text}");
    }

    async fn an_indicator_without_a_name_of_its_own_stands_for_one_figure_only(backend) {
        let app = TestApp::start(backend).await;
        let context = &app.app.context;
        for edition in context.editions.all() {
            let q = &edition.questionnaire;
            let mut figures: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
            for (code, thing) in q.dataflows.iter().flat_map(indicator_codes) {
                figures.entry(code).or_default().insert(match thing {
                    Thing::Cell(mapping) => q.question(&mapping.cell).unwrap().message(),
                    Thing::Indicator(id) => format!("indicator-{}", id.replace(['.', '_'], "-")),
                });
            }
            assert!(figures.len() > 100);
            for language in context.locales.languages() {
                let reader = context.locales.reader(language);
                for (code, messages) in figures.iter().filter(|(code, _)| !reader.has(&format!("sdmx-CL_INDICATOR-{code}"))) {
                    let labels: BTreeSet<String> = messages.iter().map(|id| reader.text(id)).collect();
                    assert_eq!(labels.len(), 1, "{code} needs a name of its own in {language}: {labels:?}");
                }
            }
        }
    }
}
