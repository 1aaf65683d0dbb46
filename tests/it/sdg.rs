//! SDG indicator 1.3.1 as the ILO has it, as ILOSTAT has it and as the United Nations have it: one figure, three structures.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use ssi::collection::packages::{self, Choice};
use ssi::domain::observations::IndicatorEntry;
use ssi::store::deliveries::Delivery;
use ssi::store::releases::{self, Which};

use crate::support::{Client, Role, TestApp, on_both_databases};

const UN: &str = "/sdmx/rest/data/IAEG-SDGs,DF_SDG_GLC,1.26";

/// 2023 of Timor-Leste, whose rates are complete.
async fn published(backend: crate::support::Backend) -> TestApp {
    let app = TestApp::start_seeded(backend).await;
    let mut administrator = app.sign_in(Role::Administrator).await;
    administrator.get("/en/profile").await;
    let answer = administrator.post("/en/TLS/2023/transition", &[("action", "publish"), ("comment", "")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    app
}

async fn rows(client: &mut Client, question: &str) -> Vec<BTreeMap<String, String>> {
    let answer = client.get(question).await;
    assert_eq!(answer.status, StatusCode::OK, "{question}: {}", answer.text);
    let mut reader = csv::Reader::from_reader(answer.text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

/// Value and status by contingency, sex and year, each in the codes of ILOSTAT.
type Figures = BTreeMap<(String, String, String), (String, String)>;

fn figures(rows: &[BTreeMap<String, String>], soc: impl Fn(&str) -> Option<String>, subject: &str) -> Figures {
    let one = |row: &BTreeMap<String, String>| {
        let sex = format!("SEX_{}", row["SEX"].trim_start_matches("SEX_").trim_start_matches('_'));
        let value = (row["OBS_VALUE"].clone(), row["OBS_STATUS"].clone());
        Some(((soc(&row[subject])?, sex, row["TIME_PERIOD"].clone()), value))
    };
    rows.iter().filter_map(one).collect()
}

on_both_databases! {
    async fn the_rates_are_the_same_for_the_ilo_for_ilostat_and_for_the_united_nations(backend) {
        let app = published(backend).await;
        let mut anybody = app.client();
        let catalogue = app.app.catalogue().await.unwrap();
        let soc = catalogue.codelists.iter().find(|list| list.reference.id == "CL_SOC").unwrap();
        let series: BTreeMap<String, String> =
            soc.items.iter().map(|item| (item.annotations[0].1.clone(), item.id.clone())).collect();
        let edition = app.app.context.editions.all().next().unwrap();
        let indicator = |code: &str| {
            let mut entries = edition.questionnaire.dataflows[0].indicators.iter();
            let entry = entries.find(|entry| matches!(entry, IndicatorEntry::Mapped { dimensions, .. } if dimensions["INDICATOR"] == code))?;
            edition.questionnaire.indicators.iter().find(|one| one.id == entry.id())?.series.ilostat.clone()
        };
        let un = rows(&mut anybody, &format!("{UN}/all?format=csv")).await;
        let ilostat = rows(&mut anybody, "/sdmx/rest/data/DF_SDG_0131_SEX_SOC_RT/all?format=csv").await;
        let own = rows(&mut anybody, "/sdmx/rest/data/DF_WSPDB_COVERAGE/all?format=csv").await;
        let of_un = figures(&un, |code| series.get(code).cloned(), "SERIES");
        assert_eq!(of_un, figures(&ilostat, |code| Some(code.to_owned()), "SOC"));
        let mut of_own = figures(&own, indicator, "INDICATOR");
        of_own.retain(|key, _| of_un.contains_key(key));
        assert_eq!(of_un, of_own);
        assert!(of_un.len() == un.len() && un.len() > 10, "{of_un:?}");
        for row in &un {
            let fixed = [
                ("DATAFLOW", "IAEG-SDGs:DF_SDG_GLC(1.26)"), ("FREQ", "A"), ("REPORTING_TYPE", "N"), ("REF_AREA", "626"), ("AGE", "_T"),
                ("URBANISATION", "_T"), ("INCOME_WEALTH_QUANTILE", "_T"), ("EDUCATION_LEV", "_T"), ("OCCUPATION", "_T"),
                ("CUST_BREAKDOWN", "_T"), ("COMPOSITE_BREAKDOWN", "_T"), ("DISABILITY_STATUS", "_T"), ("ACTIVITY", "_T"),
                ("PRODUCT", "_T"), ("UNIT_MEASURE", "PT"), ("UNIT_MULT", "0"), ("NATURE", "C"),
            ];
            fixed.into_iter().for_each(|(component, code)| assert_eq!(row[component], code, "{component}"));
            assert_eq!(row["TIME_DETAIL"], row["TIME_PERIOD"]);
            assert!(row["SOURCE_DETAIL"].starts_with("ILO Social Security Inquiry: TLS-20"), "{row:?}");
            assert!(["_T", "M", "F"].contains(&row["SEX"].as_str()));
        }
    }

    async fn the_united_nations_ask_by_their_own_codes(backend) {
        let app = published(backend).await;
        let mut anybody = app.client();
        let all = rows(&mut anybody, &format!("{UN}/all?format=csv")).await;
        let women = rows(&mut anybody, &format!("{UN}/A.N.SI_COV_PENSN.626.F?format=csv")).await;
        assert!(women.iter().all(|row| row["SERIES"] == "SI_COV_PENSN" && row["SEX"] == "F") && !women.is_empty());
        let whole = "A.N.SI_COV_PENSN.626.F._T._T._T._T._T._T._T._T._T._T";
        assert_eq!(rows(&mut anybody, &format!("{UN}/{whole}?format=csv")).await, women);
        let some = format!("{UN}/all?format=csv&c[SERIES]=SI_COV_PENSN,SI_COV_BENFTS&c[NATURE]=C&startPeriod=2023");
        let expected = all.iter().filter(|row| ["SI_COV_PENSN", "SI_COV_BENFTS"].contains(&row["SERIES"].as_str()));
        assert_eq!(rows(&mut anybody, &some).await, expected.cloned().collect::<Vec<_>>());
        for none in ["A.N.SI_COV_PENSN.620", "A.G", "A.N.SI_POV_DAY1", "A.N..TLS", "A.N...O"] {
            assert_eq!(anybody.get(&format!("{UN}/{none}?format=csv")).await.status, StatusCode::NOT_FOUND, "{none}");
        }
        let there = anybody.get("/sdmx/rest/availableconstraint/DF_SDG_GLC/all/all/REF_AREA").await;
        assert!(there.text.contains(">626<") && !there.text.contains("TLS<"), "{}", there.text);
    }

    async fn the_structure_of_the_united_nations_is_told_with_the_codes_that_can_leave(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        let structure = "/sdmx/rest/dataflow/IAEG-SDGs/DF_SDG_GLC/1.26?references=descendants";
        let told = anybody.get(structure).await.text;
        for part in ["DataStructure=IAEG-SDGs:SDG(1.26)", "Code=IAEG-SDGs:CL_AREA(1.23).626", "Code=IAEG-SDGs:CL_SERIES(1.25).SI_COV_MATNL", "Codelist=IAEG-SDGs:CL_SEX(1.1)"] {
            assert!(told.contains(part), "{part} in {told}");
        }
        let schema = anybody.get("/sdmx/v2/schema/dataflow/IAEG-SDGs/DF_SDG_GLC/1.26.0").await.text;
        assert!(schema.contains("\"SI_COV_BENFTS\"") && schema.contains("\"626\"") && !schema.contains("\"TLS\""), "{schema}");
    }

    async fn a_figure_of_the_united_nations_leads_back_to_its_version(backend) {
        let app = published(backend).await;
        let mut anybody = app.client();
        let page = anybody.get("/en/data/DF_SDG_GLC").await;
        assert!(page.text.contains("Timor-Leste") && page.text.contains("TLS 2023"), "{}", page.text);
        let key = "A.N.SI_COV_PENSN.626.F._T._T._T._T._T._T._T._T._T._T.2023";
        let way = anybody.get(&format!("/en/data/lineage?dataflow=DF_SDG_GLC&key={key}")).await;
        assert!(way.status == StatusCode::OK && way.text.contains("TLS-2023-V"), "{}", way.text);
        let other = anybody.get(&format!("/en/data/lineage?dataflow=DF_SDG_GLC&key={}", key.replace("626", "620"))).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND);
    }

    async fn a_package_of_a_release_holds_it_under_the_codes_of_the_united_nations(backend) {
        let app = published(backend).await;
        let catalogue = app.app.catalogue().await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let given = app.app.store.read(|db| releases::given(db, &Which::Submission("TLS-2023".to_owned()))).await.unwrap().remove(0);
        let one = Delivery { release_id: Some(given.release), ..Delivery::rehearsed("shelf", "P".to_owned(), given.of.released_at) };
        let choice = Choice { dataflows: Vec::new(), formats: vec!["sdmx-csv-2.0".parse().unwrap()], structures: Vec::new() };
        let (manifest, _) = packages::make(&app.app.store, &catalogue, &one, &choice, folder.path()).unwrap();
        let rows = |flow: &str| {
            let figures = manifest.files.iter().filter_map(|file| file.data.as_ref());
            figures.filter(|figures| figures.dataflow == flow).map(|figures| figures.rows).sum::<usize>()
        };
        assert!(rows("DF_SDG_GLC") > 10, "{manifest:?}");
        assert_eq!(rows("DF_SDG_GLC"), rows("DF_SDG_0131_SEX_SOC_RT"));
    }

    async fn an_export_of_one_country_names_it_by_iso_whatever_the_dataflow_calls_it(backend) {
        let app = TestApp::start_seeded(backend).await;
        let of = |country: &'static str| ["export", "--dataflow", "DF_SDG_GLC", "--country", country, "--year", "2023"];
        let (done, text) = crate::commands::run(&app, &of("TLS")).await;
        assert!(done && text.contains(",626,") && text.lines().count() > 10, "{text}");
        let (done, text) = crate::commands::run(&app, &of("PRT")).await;
        assert!(done && text.lines().count() == 1, "{text}");
    }
}
