//! The open data as the public meets it, without an account: nothing before publication, then what there is, a choice of it,
//! every file of exactly that choice, and how to cite it.

use actix_web::http::{Method, StatusCode};
use regex::Regex;
use serde_json::json;

use crate::support::{Answer, Role, TestApp, on_both_databases, small};

const ALL: &str = "/en/data/DF_WSPDB";
const ILOSTAT: &str = "/en/data/DF_SDG_0131_SEX_SOC_RT";

/// The links of the files, and what they say that they lead to.
fn downloads(page: &Answer) -> Vec<(String, String)> {
    let link = Regex::new(r#"<a href="([^"]+)" type="([^"]+)" download>"#).unwrap();
    link.captures_iter(&page.text).map(|found| (plain(&found[1]), plain(&found[2]))).collect()
}

fn plain(text: &str) -> String {
    ["&#38;", "&amp;"].iter().fold(text.to_owned(), |text, sign| text.replace(sign, "&"))
}

/// How many figures the page says that match.
fn matching(page: &Answer) -> usize {
    let count = Regex::new(r"([0-9,]+) figures? match").unwrap();
    count.captures(&page.text).map_or(0, |found| found[1].replace(',', "").parse().unwrap())
}

on_both_databases! {
    async fn nothing_is_shown_before_a_country_has_published(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let mut anybody = app.client();
        let nothing = "No figures have been published yet";
        for path in ["/en/data", ALL] {
            let page = anybody.get(path).await;
            assert!(page.status == StatusCode::OK && page.text.contains(nothing), "{path}: {}", page.text);
        }
        small::accept(&app).await;
        let page = anybody.get(ALL).await;
        assert!(page.text.contains(nothing) && downloads(&page).is_empty(), "accepted, not published");
        small::act(&app, Role::Administrator, "publish", json!({ "release_at": "2999-01-01T00:00:00Z" })).await;
        assert!(anybody.get(ALL).await.text.contains(nothing), "under embargo");
    }

    async fn a_day_of_publication_is_refused_with_a_step_that_publishes_nothing(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let mut coordinator = app.sign_in(Role::Coordinator).await;
        coordinator.get("/en/profile").await;
        let step = json!({ "action": "submit", "release_at": "2999-01-01T00:00:00Z" });
        let answer = coordinator.json(Method::POST, "/api/v1/submissions/TLS-2024/transitions", &step, &[]).await;
        assert_eq!((answer.status, &answer.json()["code"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("nothing-released")));
    }

    async fn what_was_published_is_listed_at_once_and_cited_by_the_digest_of_its_version(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        small::accept(&app).await;
        let mut anybody = app.client();
        assert!(anybody.get("/en/data").await.text.contains("No figures"));
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        let list = anybody.get("/en/data").await.text;
        assert!(!list.contains("No figures") && list.contains("Timor-Leste · 2024 · last changed on"), "{list}");
        let page = anybody.get(ALL).await;
        let sealed = anybody.get("/sdmx/rest/data/DF_WSPDB/all?format=sdmx-csv-1.0").await;
        let sha256 = sealed.text.lines().nth(1).unwrap().rsplit('/').next().unwrap().trim();
        assert_eq!(sha256.len(), 64, "{}", sealed.text);
        assert!(page.text.contains(&format!("Timor-Leste, 2024. Versions: TLS 2024 {}. ", &sha256[..16])), "{}", page.text);
        let described = anybody.get(&format!("{ALL}/description")).await;
        assert_eq!(described.json()["isBasedOn"][0]["identifier"], format!("urn:sha256:{sha256}"));
    }

    async fn a_part_of_all_figures_has_what_belongs_to_it(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        let spent = anybody.get("/en/data/DF_WSPDB_EXPENDITURE").await;
        assert!(0 < matching(&spent) && matching(&spent) < matching(&anybody.get(ALL).await), "{}", spent.text);
        let file = anybody.get("/sdmx/rest/data/DF_WSPDB_EXPENDITURE/all?format=sdmx-csv-1.0").await;
        assert_eq!(file.text.lines().skip(1).count(), matching(&spent));
        let by_structure = anybody.get("/sdmx/v2/data/datastructure/ILO.SOCPRO/WSPDB/1.0.0?format=sdmx-csv-2.0").await;
        assert_eq!(by_structure.text.lines().skip(1).count(), matching(&anybody.get(ALL).await));
    }

    async fn every_file_holds_exactly_the_figures_that_were_chosen(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        let whole = matching(&anybody.get(ALL).await);
        let page = anybody.get(&format!("{ALL}?area=TLS&indicator=EXP_TOTAL&indicator=RECIPIENTS&from=2019&to=2020")).await;
        let count = matching(&page);
        assert!(0 < count && count < whole, "{count} of {whole}");
        let files = downloads(&page);
        assert_eq!(files.len(), 13, "with names, and all but the table of ILOSTAT");
        assert!(!page.text.contains('⟨'), "a format has no words: {}", page.text);
        for (path, media_type) in files {
            let file = anybody.get(&path).await;
            assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, media_type.as_str()), "{path}");
            assert!(file.header("content-disposition").starts_with("attachment"), "{path}");
            if media_type.contains("csv") {
                let lines: Vec<&str> = file.text.lines().skip(1).collect();
                assert_eq!(lines.len(), count, "{path}");
                let chosen = |line: &&str| (line.contains("EXP_TOTAL") || line.contains("RECIPIENTS")) && (line.contains(",2019,") || line.contains(",2020,"));
                assert!(lines.iter().all(chosen), "{}", file.text);
            }
        }
    }

    async fn a_choice_that_does_not_exist_is_told_and_nothing_breaks(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        let whole = matching(&anybody.get(ALL).await);
        for wrong in ["area=XYZ", "indicator=nothing", "sex=%22%3E%3Cb%3E", "from=1999", "to=soon", "from=%00", "area=A%2BB"] {
            let page = anybody.get(&format!("{ALL}?{wrong}")).await;
            assert_eq!(page.status, StatusCode::OK, "{wrong}");
            assert!(page.text.contains("therefore left out") && matching(&page) == whole, "{wrong}: {}", page.text);
            assert!(!page.text.contains("\"><b>"));
        }
        let page = anybody.get(&format!("{ALL}?from=2021&to=2018")).await;
        assert!(page.text.contains("No figure matches this choice") && downloads(&page).is_empty());
        for path in ["/en/data/DF_NOTHING", "/en/data/DF_NOTHING/description", "/xx/data"] {
            assert_eq!(anybody.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }

    async fn the_table_of_ilostat_is_there_for_its_dataflow_alone(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        assert!(downloads(&anybody.get(ILOSTAT).await).is_empty(), "no rate is published");
        let mut administrator = app.sign_in(Role::Administrator).await;
        administrator.get("/en/profile").await;
        let published = administrator.post("/en/TLS/2023/transition", &[("action", "publish"), ("comment", "")]).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text);
        let files = downloads(&anybody.get(ILOSTAT).await);
        let (path, _) = files.into_iter().find(|(path, _)| path.contains("format=ilostat")).unwrap();
        let table = anybody.get(&path).await;
        assert!(table.text.starts_with("\"ref_area\","), "{}", table.text);
        let refused = anybody.get("/sdmx/rest/data/DF_WSPDB/all?format=ilostat").await;
        assert_eq!(refused.status, StatusCode::NOT_ACCEPTABLE);
    }

    async fn each_reader_finds_names_and_figures_in_the_own_convention(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        let chosen = "data/DF_WSPDB?indicator=EXP_TOTAL&from=2017&to=2017";
        for (language, figure, name) in [
            ("en", "8,968,680", "Total expenditure"),
            ("pt", "8\u{a0}968\u{a0}680", "Despesa total"),
            ("tet", "8\u{a0}968\u{a0}680", "Despeza totál"),
        ] {
            let page = anybody.get(&format!("/{language}/{chosen}")).await;
            assert!(page.text.contains(&format!("<td class=\"number\">{figure}</td>")), "{}", page.text);
            assert!(page.text.contains(&format!("<strong>{name}</strong>")), "{}", page.text);
        }
    }

    async fn machines_find_the_description_with_every_file_and_version(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut anybody = app.client();
        let page = anybody.get(ALL).await;
        assert_eq!(page.header("link"), "</en/data/DF_WSPDB/description>; rel=\"describedby\"; type=\"application/ld+json\"");
        let described = anybody.get("/tet/data/DF_WSPDB/description").await;
        assert_eq!(described.header("content-type"), "application/ld+json");
        let description = described.json();
        assert_eq!(description["@type"], json!(["Dataset", "dcat:Dataset"]));
        assert_eq!((&description["temporalCoverage"], &description["inLanguage"]), (&json!("2017/2021"), &json!("tet")));
        assert_eq!(description["isBasedOn"].as_array().unwrap().len(), 5);
        let files = description["distribution"].as_array().unwrap();
        assert_eq!(files.len(), downloads(&page).len());
        for file in files {
            let address = file["contentUrl"].as_str().unwrap();
            let path = &address[address.find("/sdmx/").unwrap()..];
            assert_eq!(anybody.get(path).await.header("content-type"), file["encodingFormat"].as_str().unwrap());
        }
    }
}
