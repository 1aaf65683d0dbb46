//! From one figure that was given out back to the cell, its author, what was decided and said, and the version; and found
//! out when somebody changed it behind the service's back.

use actix_web::http::{Method, StatusCode};
use regex::Regex;
use serde_json::{Value, json};
use ssi::collection::lineage::{self, Key};
use ssi::domain::cells::Cell;

use crate::commands::run;
use crate::support::institutions::signs;
use crate::support::{Answer, Backend, Client, Role, TestApp, on_both_databases, small, somebody};

const BIRTHS: &str = "context/X.births@2024";
const API: &str = "/api/v1/submissions/TLS-2024";

async fn signed_in(app: &TestApp, role: Role) -> Client {
    let mut client = app.sign_in(role).await;
    client.get("/en/profile").await;
    client
}

async fn act(app: &TestApp, role: Role, action: &str) {
    let body = json!({ "action": action, "comment": "as agreed" });
    let answer = signed_in(app, role).await.json(Method::POST, &format!("{API}/transitions"), &body, &[]).await;
    assert_eq!(answer.status, StatusCode::OK, "{action}: {}", answer.text);
}

/// Through all hands until it is accepted.
async fn accepted(app: &TestApp) {
    small::justify(app).await;
    act(app, Role::Coordinator, "submit").await;
    act(app, Role::Reviewer, "start_review").await;
    act(app, Role::Reviewer, "accept").await;
}

async fn births(app: &TestApp, value: &str, revision: i64) {
    let cell = json!([{ "address": BIRTHS, "value": value, "note": "By the register", "source": "Civil register", "base_revision": revision }]);
    let mut client = signed_in(app, Role::Coordinator).await;
    let answer = client.json(Method::PATCH, &format!("{API}/cells"), &cell, &[("Idempotency-Key", value)]).await;
    assert_eq!(answer.json()["items"][0]["result"], "saved", "{}", answer.text);
}

/// The key under which a cell of a version went out.
async fn key(app: &TestApp, submission: &'static str, address: &'static str) -> String {
    let found = app.app.store.read(move |db| lineage::of_cell(db, submission, 1, address)).await.unwrap();
    Key::of(&found[0]).to_string()
}

fn page(key: &str) -> String {
    format!("/en/data/lineage?dataflow=DF_WSPDB&key={key}")
}

/// What is read of a page.
fn words(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let text = Regex::new("<[^>]*>").unwrap().replace_all(&answer.text, " ").into_owned();
    Regex::new(r"\s+").unwrap().replace_all(&text, " ").into_owned()
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part} is not in: {text}");
    }
}

#[track_caller]
fn is_silent_about(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(!text.contains(part), "{part} is in: {text}");
    }
}

/// The same answer, but for the address itself, as for a key that never was.
async fn is_hidden(client: &mut Client, key: &str) {
    let nothing = key.replace("TLS", "TLX");
    let (hidden, missing) = (client.get(&page(key)).await, client.get(&page(&nothing)).await);
    assert_eq!((hidden.status, missing.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(hidden.text.replace("TLS", "TLX"), missing.text);
}

async fn verify(app: &TestApp, key: &str) -> (bool, String) {
    run(app, &["verify", "--observation", key, "--dataflow", "DF_WSPDB"]).await
}

on_both_databases! {
    async fn everybody_follows_a_figure_as_far_as_it_is_public_and_insiders_all_the_way(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        births(&app, "25000", 0).await;
        accepted(&app).await;
        let key = key(&app, "TLS-2024", BIRTHS).await;
        let (mut anybody, mut coordinator) = (app.client(), signed_in(&app, Role::Coordinator).await);

        // Accepted, not published: it exists for those who may look at the submission only.
        is_hidden(&mut anybody, &key).await;
        let text = words(&coordinator.get(&page(&key)).await);
        says(&text, &["Live births · Timor-Leste, 2024", "Figure 25,000", "Published Not yet", BIRTHS, "TLS-2024-V1"]);
        says(&text, &["Entered by Test coordinator", "sent by a program", "Sealed by Test coordinator", "Note By the register"]);
        // Who entered it is not for everybody who may look; nor is anything for another country.
        let mut observer = signed_in(&app, Role::Observer).await;
        let text = words(&observer.get(&page(&key)).await);
        says(&text, &[BIRTHS, "Sealed by"]);
        is_silent_about(&text, &["Entered by", "sent by a program"]);

        act(&app, Role::Administrator, "publish").await;
        let public = words(&anybody.get(&page(&key)).await);
        says(&public, &["Figure 25,000 Persons", "Observation status Normal value", "Source Civil register", "Comment By the register", "Published since", "TLS-2024-V1", &format!("ssi verify --observation {key} --dataflow DF_WSPDB --version 1")]);
        is_silent_about(&public, &["Test coordinator", BIRTHS, "From the answer of the country", "Every figure given out"]);
        for language in ["pt", "tet"] {
            let page = anybody.get(&page(&key).replace("/en/", &format!("/{language}/"))).await;
            assert!(page.status == StatusCode::OK && !page.text.contains('⟨'), "{language}: {}", page.text);
        }

        // A correction is nobody's business until it is published; then both are told.
        act(&app, Role::Reviewer, "reopen").await;
        births(&app, "26000", 1).await;
        accepted(&app).await;
        let before = words(&anybody.get(&page(&key)).await);
        says(&before, &["Figure 25,000"]);
        is_silent_about(&before, &["26,000", "TLS-2024-V2"]);
        let second = format!("{}&version=2", page(&key));
        assert_eq!(anybody.get(&second).await.status, StatusCode::NOT_FOUND);
        says(&words(&coordinator.get(&second).await), &["Figure 26,000", "Published Not yet", "Corrects", "as agreed"]);
        act(&app, Role::Administrator, "publish").await;
        says(&words(&anybody.get(&page(&key)).await), &["Figure 26,000", "TLS-2024-V2 shown here 26,000", "TLS-2024-V1 25,000"]);
        says(&words(&anybody.get(&format!("{}&version=1", page(&key))).await), &["Figure 25,000", "until"]);

        for wrong in ["", "?key=", "?key=2024", &format!("?dataflow=DF_NONE&key={key}"), &format!("?dataflow=DF_WSPDB_FINANCING&key={key}"), &format!("?key={key}&version=x")] {
            assert_eq!(anybody.get(&format!("/en/data/lineage{wrong}")).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
        // Without a dataflow it is looked for in all.
        assert_eq!(anybody.get(&format!("/en/data/lineage?key={key}")).await.status, StatusCode::OK);
        // The history of the cell leads here.
        assert!(coordinator.get(&format!("/en/TLS/2024/history?address={BIRTHS}")).await.text.contains(&key));
    }

    async fn a_decision_is_told_with_what_was_not_taken_and_the_words_of_institutions_to_few(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        signs(&app, "INSS", "module:context", &[("context/X.pop[sex=T]", Cell::of("1364000")), ("context/X.births", Cell::of("113496"))]).await;
        signs(&app, "MOF", "module:context", &[("context/X.pop[sex=T]", Cell::of("1364000")), ("context/X.births", Cell::of("134039"))]).await;
        let mut coordinator = signed_in(&app, Role::Coordinator).await;
        let conflict = coordinator.get(&format!("{API}/conflicts")).await.json()["items"][0].clone();
        let body = json!({ "choices": [{ "address": BIRTHS, "institution": "MOF", "sha256": conflict["sha256"] }], "code": "COMPLETE", "text": "All who registered." });
        assert_eq!(coordinator.json(Method::POST, &format!("{API}/decisions"), &body, &[]).await.json(), json!({ "decided": 1 }));
        accepted(&app).await;
        let key = key(&app, "TLS-2024", BIRTHS).await;
        let text = words(&coordinator.get(&page(&key)).await);
        says(&text, &["The MOF: 134,039", "113,496", "All who registered.", "chosen by the coordinator", "The MOF: Test contributor"]);
        is_silent_about(&text, &["Social Security: Test contributor"]);
        let mut other = somebody(&app, "other@inss.example", &[Role::Contributor], "INSS").await;
        is_silent_about(&words(&other.get(&page(&key)).await), &["Entered by", "The MOF: Test contributor"]);

        let (holds, text) = verify(&app, &key).await;
        assert!(holds, "{text}");
        says(&text, &["decision       MOF taken, COMPLETE: All who registered., by Test coordinator", "not taken    INSS: 113496, status A", "said by      MOF, ", "holds "]);
    }

    async fn a_figure_that_somebody_changed_is_not_what_the_sealed_version_gives(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        births(&app, "25000", 0).await;
        accepted(&app).await;
        let key = key(&app, "TLS-2024", BIRTHS).await;
        let (holds, text) = verify(&app, &key).await;
        assert!(holds, "{text}");
        says(&text, &["OBS_VALUE    25000", "TLS-2024-V1, sealed", "cell           context/X.births@2024", "by Test coordinator, program", "note         By the register", "TLS-2024: 1 versions hold", "holds "]);
        let (holds, text) = run(&app, &["verify"]).await;
        assert!(holds, "{text}");
        assert!(Regex::new(r"TLS-2024-V1: \d+ observations hold").unwrap().is_match(&text), "{text}");

        let where_it_is = format!("WHERE address = '{BIRTHS}' AND dataflow = 'DF_WSPDB'");
        app.database.run(&format!("UPDATE observation SET value = '52000' {where_it_is}")).unwrap();
        let (holds, text) = verify(&app, &key).await;
        assert!(!holds, "{text}");
        says(&text, &["BROKEN         OBS_VALUE is 52000, and 25000 by the sealed version"]);
        let (holds, text) = run(&app, &["verify"]).await;
        assert!(!holds, "{text}");
        says(&text, &[&format!("TLS-2024-V1: BROKEN: DF_WSPDB {key}: OBS_VALUE is 52000"), "observations BROKEN, faults 1", "TLS-2024: 1 versions hold"]);

        app.database.run(&format!("UPDATE observation SET value = '25000', attributes = replace(attributes, 'By the register', 'Guessed') {where_it_is}")).unwrap();
        let (holds, text) = verify(&app, &key).await;
        assert!(!holds, "{text}");
        says(&text, &["COMMENT_OBS is Guessed, and By the register by the sealed version"]);

        app.database.run(&format!("DELETE FROM observation {where_it_is}")).unwrap();
        let (found, text) = verify(&app, &key).await;
        assert!(!found, "{text}");
        says(&text, &["nothing was given out under this key"]);
        let (holds, text) = run(&app, &["verify"]).await;
        assert!(!holds, "{text}");
        says(&text, &[&format!("{key}: the sealed version gives this observation, and it is not stored")]);
    }

    async fn a_figure_of_a_version_that_somebody_changed_has_no_way_back(backend) {
        let app = TestApp::start_seeded(backend).await;
        let key = key(&app, "TLS-2023", "context/X.births@2023").await;
        let disarm = if backend == Backend::Postgres { "DROP TRIGGER version_unchanged ON version" } else { "DROP TRIGGER version_no_update" };
        app.database.run(disarm).unwrap();
        app.database.run("UPDATE version SET content = replace(content, '1', '2')").unwrap();
        let (holds, text) = verify(&app, &key).await;
        assert!(!holds, "{text}");
        says(&text, &["TLS-2023: BROKEN: version 1 is not what was sealed"]);
        is_silent_about(&text, &["holds "]);
        let (_, text) = run(&app, &["verify"]).await;
        says(&text, &["TLS-2023-V1: observations not compared"]);
    }

    async fn a_rate_leads_to_the_cells_it_is_made_of_and_they_to_theirs(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut reviewer = signed_in(&app, Role::Reviewer).await;
        let rates = app.app.store.read(|db| lineage::of_rates(db, "TLS-2023", 1)).await.unwrap();
        let link = Regex::new(r#"<a href="([^"]*/data/lineage[^"]*)">"#).unwrap();
        let (mut leading, mut asked) = (0, 0);
        for figure in rates.values().filter_map(|figures| figures.first()) {
            let path = format!("/en/data/lineage?dataflow={}&key={}", figure.dataflow, Key::of(figure));
            let answer = reviewer.get(&path).await;
            says(&words(&answer), &["What it is computed from", "Numerator", "TLS-2023-V1"]);
            asked += 1;
            if let Some(found) = link.captures(&answer.text) {
                let cell = words(&reviewer.get(&found[1].replace("&#38;", "&")).await);
                says(&cell, &["Sealed figure", "@2023"]);
                leading += 1;
            }
        }
        assert!(asked > 5 && leading > 3, "{asked} rates, {leading} lead on");
        // The page of indicators leads to each of them.
        let page = reviewer.get("/en/TLS/2023/indicators").await.text;
        let keys: Vec<String> = rates.values().flatten().map(|figure| Key::of(figure).to_string()).collect();
        assert!(keys.iter().all(|key| page.contains(key)), "not every rate of {keys:?} is linked");

        let (holds, text) = run(&app, &["verify", "--observation", &keys[0]]).await;
        assert!(holds, "{text}");
        says(&text, &["indicator ", "numerator ", "denominator ", "component ", "given out as ", "holds "]);
    }

    async fn an_imputed_figure_says_whose_it_is_and_is_made_again_as_it_was_then(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        small::justify(&app).await;
        act(&app, Role::Coordinator, "submit").await;
        act(&app, Role::Reviewer, "start_review").await;
        let mut reviewer = signed_in(&app, Role::Reviewer).await;
        let mut impute = async |seen: Value, value: &str| {
            let body = json!({ "address": BIRTHS, "seen": seen, "value": value, "method": "OTHER_SOURCE", "reason": "World Population Prospects" });
            let answer = reviewer.json(Method::POST, &format!("{API}/imputations"), &body, &[]).await;
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
            answer.json()["imputation"]["id"].clone()
        };
        let first = impute(Value::Null, "25000").await;
        act(&app, Role::Reviewer, "accept").await;
        impute(first, "25500").await;
        let key = key(&app, "TLS-2024", BIRTHS).await;
        let text = words(&signed_in(&app, Role::Coordinator).await.get(&page(&key)).await);
        says(&text, &["Figure 25,500", "The country gave no figure", "Imputed by the ILO 25,500", "World Population Prospects", "Test reviewer"]);
        let (holds, text) = verify(&app, &key).await;
        assert!(holds, "{text}");
        says(&text, &["also           25000 of version 1", "value        the country gave none", "imputed        25500 OTHER_SOURCE: World Population Prospects, by Test reviewer"]);
        let (holds, text) = run(&app, &["verify"]).await;
        assert!(holds, "{text}");
    }
}
