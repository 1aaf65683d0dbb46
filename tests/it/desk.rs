//! The reconciliation desk: candidates side by side, decisions one by one and by rule, what contradicts a check across
//! institutions, and where a decision goes.

use std::io::Cursor;

use actix_web::http::{Method, StatusCode};
use calamine::{Reader, Xlsx};
use regex::Regex;
use serde_json::{Value, json};
use ssi::domain::cells::{Cell, Status};
use ssi::store::audit;

use crate::support::institutions::{Said, signs};
use crate::support::{Client, Role, TestApp, on_both_databases, small};

const DESK: &str = "/en/TLS/2024/desk";
const API: &str = "/api/v1/submissions/TLS-2024";
const BIRTHS: &str = "context/X.births@2024";

fn said(value: &str, source: &str, note: &str) -> Cell {
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Cell { source: text(source), note: text(note), ..Cell::of(value) }
}

/// Two institutions that both hold the context, and differ about births.
async fn two(app: &TestApp) {
    small::submission(app, 0).await;
    let inss: [Said<'_>; 3] = [
        ("context/X.pop[sex=T]", Cell::of("1364000")),
        ("context/X.births", said("113496", "Register of March 2025", "")),
        ("context/X.gdp", Cell::of("1000000")),
    ];
    let mof: [Said<'_>; 4] = [
        ("context/X.pop[sex=T]", Cell::of("1364000")),
        ("context/X.births", said("134039", "", "All who ever registered")),
        ("context/X.gdp", Cell::of("1010000")),
        ("context/X.unemp[sex=T]", Cell::with_status(Status::NotAvailable)),
    ];
    signs(app, "INSS", "module:context", &inss).await;
    signs(app, "MOF", "module:context", &mof).await;
}

async fn coordinator(app: &TestApp) -> Client {
    let mut client = app.sign_in(Role::Contributor).await;
    client.get("/en/profile").await;
    client
}

/// What a hidden field of a page holds.
fn field(page: &str, name: &str) -> String {
    let pattern = format!("name=\"{}\" value=\"([^\"]*)\"", regex::escape(name));
    Regex::new(&pattern).unwrap().captures(page).unwrap_or_else(|| panic!("no field {name}"))[1].to_owned()
}

/// What is read of a page.
fn words(page: &str) -> String {
    let text = Regex::new("<[^>]*>").unwrap().replace_all(page, " ").into_owned();
    Regex::new(r"\s+").unwrap().replace_all(&text, " ").into_owned()
}

async fn conflicts(client: &mut Client) -> Vec<Value> {
    client.get(&format!("{API}/conflicts")).await.json()["items"].as_array().unwrap().clone()
}

on_both_databases! {
    async fn candidates_stand_side_by_side_and_what_was_typed_survives_a_refusal(backend) {
        let app = TestApp::start(backend).await;
        two(&app).await;
        let mut client = coordinator(&app).await;
        let page = client.get(DESK).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        let text = words(&page.text);
        for part in [
            "Cells to decide: 2",
            "National Institute of Social Security 113,496 -20,543 (-15.3%)",
            "Register of March 2025",
            "The MOF 134,039 highest",
            "no source given",
            "All who ever registered",
            "They differ by 20,543 (15.3%).",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        let agreement = Regex::new(r"Cells that two or more filled in.*? (\d+) (\d+) (\d+)% (\d+)").unwrap();
        let told: Vec<String> = agreement.captures(&text).unwrap().iter().skip(1).map(|m| m.unwrap().as_str().to_owned()).collect();
        assert_eq!(told, ["3", "1", "33", "2"], "shared, agreed, share, to decide");

        // Largest difference first; filters narrow and stay.
        assert!(text.find("113,496") < text.find("1,010,000"));
        for (query, births, gdp) in [("least=10", true, false), ("module=context", true, true), ("module=receipts", false, false), ("institution=MOF", true, true), ("show=decided", false, false), ("page=99", true, true)] {
            let text = words(&client.get(&format!("{DESK}?{query}")).await.text);
            assert_eq!((text.contains("113,496"), text.contains("1,010,000")), (births, gdp), "{query}");
        }

        let (chosen, seen) = (format!("c:{BIRTHS}"), format!("s:{BIRTHS}"));
        let sha256 = field(&page.text, &seen);
        let fields = |text, code, institution| [(chosen.clone(), institution), (seen.clone(), sha256.clone()), ("code".to_owned(), code), ("text".to_owned(), text)];
        for (text, code, institution, answer) in [
            ("Registered once, counted for ever.", "", "INSS", "Choose a reason"),
            ("", "DEFINITION", "INSS", "Choose a reason"),
            ("Kept.", "DEFINITION", "", "Choose a value first"),
            ("Kept.", "DEFINITION", "NOBODY", "An institution said something else meanwhile"),
        ] {
            let fields = fields(text.to_owned(), code.to_owned(), institution.to_owned());
            let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            let refused = client.post(&format!("{DESK}?least=10"), &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text.contains(answer), "{answer}");
            assert!(text.is_empty() || refused.text.contains(&format!(">{text}</textarea>")), "{text}");
            assert_eq!(refused.text.contains(" checked>"), institution == "INSS");
            assert!(!words(&refused.text).contains("1,010,000"), "what was filtered stays so");
        }
        assert_eq!(conflicts(&mut client).await.iter().filter(|one| one["open"] == true).count(), 2, "nothing was decided");

        // Somebody says something else: the page that is open is refused, and says what to do.
        signs(&app, "MOF", "module:context", &[("context/X.births", Cell::of("134040"))]).await;
        let fields = fields("Registered once.".to_owned(), "DEFINITION".to_owned(), "INSS".to_owned());
        let mut fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let late = client.post(DESK, &fields).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.text.contains("Look at the values as they are now") && late.text.contains(">Registered once.</textarea>"));
        let sha256 = field(&late.text, &seen);
        fields[1].1 = &sha256;
        let done = client.post(&format!("{DESK}?least=10"), &fields).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/en/TLS/2024/desk?least=10&done=1"));
        let decided = words(&client.get(&format!("{DESK}?show=decided")).await.text);
        assert!(decided.contains("Taken from National Institute of Social Security: 113,496 Not taken: The MOF 134,040"), "{decided}");
        assert!(decided.contains("fits the definition better – Registered once."));

        // Another value, and the decision holds no longer; what was decided stays readable.
        signs(&app, "MOF", "module:context", &[("context/X.births", Cell::of("140000"))]).await;
        let again = words(&client.get(DESK).await.text);
        assert!(again.contains("A value changed since this was decided") && again.contains("Not taken: The MOF 134,040"), "{again}");
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }

    async fn nobody_decides_for_a_country_that_he_does_not_coordinate(backend) {
        let app = TestApp::start(backend).await;
        two(&app).await;
        let body = json!({ "choices": [], "code": "OTHER", "text": "Why" });
        for role in [Role::Approver, Role::Observer, Role::Reviewer, Role::Endorser] {
            let mut client = app.sign_in(role).await;
            client.get("/en/profile").await;
            for path in ["", "/rules", "/checks"] {
                assert_eq!(client.get(&format!("{DESK}{path}")).await.status, StatusCode::FORBIDDEN, "{role} {path}");
            }
            assert_eq!(client.json(Method::POST, &format!("{API}/decisions"), &body, &[]).await.status, StatusCode::FORBIDDEN);
        }
        let mut client = coordinator(&app).await;
        assert_eq!(client.get("/en/CPV/2024/desk").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_rule_shows_what_it_would_decide_and_decides_exactly_that(backend) {
        let app = TestApp::start(backend).await;
        two(&app).await;
        let mut client = coordinator(&app).await;
        let rules = format!("{DESK}/rules");
        let typed = [("part", "module:context"), ("prefer", "MOF"), ("within", "2"), ("code", "ACCOUNTS"), ("text", "State accounts.")];
        let with = |more: &[(&'static str, &'static str)]| -> Vec<(&'static str, &'static str)> { typed.iter().chain(more).copied().collect() };
        let preview = client.post(&rules, &with(&[("act", "preview")])).await;
        let text = words(&preview.text);
        assert!(text.contains("The rule would decide one cell") && text.contains("because the values differ by more: 1"), "{text}");
        assert!(preview.text.contains(">State accounts.</textarea>"));
        assert_eq!(conflicts(&mut client).await.iter().filter(|one| one["open"] == true).count(), 2, "nothing is decided by looking");

        for (wrong, words) in [(("within", "-1"), "Type a number from 0 to 100"), (("part", "nothing"), "Choose one entry of the list"), (("prefer", ""), "Choose one entry of the list")] {
            let fields: Vec<(&str, &str)> = typed.iter().map(|field| if field.0 == wrong.0 { wrong } else { *field }).collect();
            let refused = client.post(&rules, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text.contains(words), "{wrong:?}");
        }

        // What changed since it was shown is not decided.
        let seen = field(&preview.text, "seen");
        signs(&app, "INSS", "module:context", &[("context/X.gdp", Cell::of("1005000"))]).await;
        let apply = with(&[("act", "apply")]);
        let late: Vec<(&str, &str)> = apply.iter().copied().chain([("seen", seen.as_str())]).collect();
        let refused = client.post(&rules, &late).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("Below stands what the rule would decide now") && refused.text.contains(">State accounts.</textarea>"));
        let seen = field(&refused.text, "seen");
        let wordless: Vec<(&str, &str)> = late.iter().map(|f| match f.0 { "seen" => ("seen", seen.as_str()), "text" => ("text", " "), _ => *f }).collect();
        assert_eq!(client.post(&rules, &wordless).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let good: Vec<(&str, &str)> = late.iter().map(|f| if f.0 == "seen" { ("seen", seen.as_str()) } else { *f }).collect();
        assert_eq!(client.post(&rules, &good).await.location(), "/en/TLS/2024/desk?done=1");
        let decided = conflicts(&mut client).await;
        let gdp = decided.iter().find(|one| one["address"] == "context/X.gdp@2024").unwrap();
        assert_eq!((&gdp["open"], &gdp["decision"]["institution"], &gdp["decision"]["rule"]), (&json!(false), &json!("MOF"), &json!({ "part": "module:context", "within": "2" })));
        let shown = words(&client.get(&format!("{DESK}?show=decided")).await.text);
        assert!(shown.contains("By a rule for") && shown.contains("by no more than 2%"), "{shown}");

        // The same for programs.
        let path = format!("{API}/rules");
        let preview = client.get(&format!("{path}?part=module:context&institution=INSS")).await.json();
        assert_eq!((preview["items"].as_array().unwrap().len(), &preview["too_far"], &preview["without"]), (1, &json!(0), &json!(0)));
        let rule = |sha256: &Value| json!({ "part": "module:context", "institution": "INSS", "code": "REGISTER", "text": "The register.", "sha256": sha256 });
        assert_eq!(client.json(Method::POST, &path, &rule(&json!("0")), &[]).await.json()["code"], "changed-since-shown");
        assert_eq!(client.json(Method::POST, &path, &rule(&preview["sha256"]), &[]).await.json(), json!({ "decided": 1 }));
        assert_eq!(client.get(&format!("{path}?part=module:context&institution=INSS&within=101")).await.status, StatusCode::BAD_REQUEST);
        let entries = app.app.store.read(|db| audit::trail::page(db, &audit::trail::Wanted { action: Some("reconciliation.decide".to_owned()), ..Default::default() }, None, 10)).await.unwrap();
        assert!(entries.iter().any(|entry| entry.detail.contains("\"rule\":\"module:context\"") && entry.detail.contains("\"within\":\"2\"")), "the rule is in the audit trail");
    }

    async fn figures_of_several_institutions_that_contradict_a_check_are_shown_with_whose_they_are(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        signs(&app, "INSS", "module:context", &[("context/X.pop[sex=T]", Cell::of("1364000"))]).await;
        let mut client = coordinator(&app).await;
        let checks = format!("{DESK}/checks");
        assert!(client.get(&checks).await.text.contains("No check is contradicted"));
        let parts = [("context/X.pop[sex=M]", Cell::of("700000")), ("context/X.pop[sex=F]", Cell::of("700000"))];
        signs(&app, "MOF", "module:context", &parts).await;
        let text = words(&client.get(&checks).await.text);
        assert!(text.contains("1,364,000 National Institute of Social Security") && text.contains("700,000 The MOF"), "{text}");
        // One who has said all of it can put it right alone.
        signs(&app, "INSS", "module:context", &parts).await;
        assert!(client.get(&checks).await.text.contains("No check is contradicted"));
    }

    async fn the_reason_travels_with_the_figure_into_the_version_the_export_and_what_is_published(backend) {
        let app = TestApp::start(backend).await;
        two(&app).await;
        let mut client = coordinator(&app).await;
        for conflict in conflicts(&mut client).await {
            let choice = json!({ "address": conflict["address"], "institution": "MOF", "sha256": conflict["sha256"] });
            let body = json!({ "choices": [choice], "code": "COMPLETE", "text": "All\nwho registered." });
            assert_eq!(client.json(Method::POST, &format!("{API}/decisions"), &body, &[]).await.json(), json!({ "decided": 1 }));
        }
        small::justify(&app).await;
        let act = |action: &str| json!({ "action": action, "comment": "" });
        let transitions = format!("{API}/transitions");
        let sent = client.json(Method::POST, &transitions, &act("submit"), &[]).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.text);
        let content = client.get(&format!("{API}/versions/1")).await.json()["content"].clone();
        let births = content["decisions"].as_array().unwrap().iter().find(|one| one["address"] == BIRTHS).unwrap().clone();
        assert_eq!((&births["institution"], &births["code"], &births["text"]), (&json!("MOF"), &json!("COMPLETE"), &json!("All\nwho registered.")));
        assert_eq!(births["others"], json!([{ "institution": "INSS", "status": "A", "value": "113496" }]));
        assert_eq!(content["decisions"].as_array().unwrap().len(), 2);

        let receipt = words(&client.get("/en/TLS/2024/versions/1").await.text);
        assert!(receipt.contains("Live births The MOF: 134,039 National Institute of Social Security: 113,496 covers more – All who registered."), "{receipt}");

        let mut reviewer = app.sign_in(Role::Reviewer).await;
        reviewer.get("/en/profile").await;
        for action in ["start_review", "accept"] {
            assert_eq!(reviewer.json(Method::POST, &transitions, &act(action), &[]).await.status, StatusCode::OK);
        }
        let csv = reviewer.get(&format!("{API}/exports/DF_WSPDB")).await.text;
        let row = csv.lines().find(|line| line.contains("134039")).unwrap_or_else(|| panic!("{csv}"));
        let note = "All who ever registered; Value of The MOF taken where institutions differed: covers more. All who registered.";
        assert!(row.contains(note), "{row}");

        small::act(&app, Role::Administrator, "publish", json!({})).await;
        let mut anybody = app.client();
        let page = words(&anybody.get("/en/data/DF_WSPDB?indicator=BIRTHS").await.text);
        assert!(page.contains("134,039") && page.contains(note), "{page}");
        let book = anybody.get("/sdmx/rest/data/DF_WSPDB/A.TLS.BIRTHS?format=xlsx").await.bytes;
        let sheet = Xlsx::new(Cursor::new(book)).unwrap().worksheet_range("BIRTHS").unwrap();
        assert!(sheet.rows().flatten().any(|cell| *cell == *note), "{sheet:?}");
    }

    async fn more_institutions_than_anybody_has_are_compared_like_two(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        for number in 0..64 {
            let births = if number == 63 { "134039" } else { "113496" };
            let said = [("context/X.births", Cell::of(births)), ("context/X.gdp", Cell::of("1000000"))];
            signs(&app, &format!("I{number}"), "module:context", &said).await;
        }
        let mut client = coordinator(&app).await;
        let found = conflicts(&mut client).await;
        assert_eq!(found.iter().map(|one| &one["address"]).collect::<Vec<_>>(), [&json!(BIRTHS)]);
        assert_eq!(found[0]["candidates"].as_array().unwrap().len(), 64);
        let text = words(&client.get(DESK).await.text);
        assert!(text.contains("Context data 2 1 50% 1"), "{text}");
    }

    async fn only_what_counts_is_compared(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let gap = Cell::with_status;
        let inss: [Said<'_>; 5] = [
            ("context/X.births", Cell::of("31804")),
            ("context/X.gdp", gap(Status::NotApplicable)),
            ("context/X.unemp[sex=T]", gap(Status::NotAvailable)),
            ("context/X.minwage", Cell::of("115")),
            ("context/X.dis_rate", Cell::of("5")),
        ];
        let mof: [Said<'_>; 5] = [
            ("context/X.births", gap(Status::NotAvailable)),
            ("context/X.gdp", gap(Status::NotApplicable)),
            ("context/X.unemp[sex=T]", gap(Status::NotApplicable)),
            ("context/X.minwage", Cell { status: Status::Estimated, ..Cell::of("115") }),
            ("context/X.dis_rate", Cell::of("5")),
        ];
        signs(&app, "INSS", "module:context", &inss).await;
        signs(&app, "MOF", "module:context", &mof).await;
        let mut client = coordinator(&app).await;
        let found: Vec<Value> = conflicts(&mut client).await.iter().map(|one| one["address"].clone()).collect();
        assert_eq!(found, [json!("context/X.minwage@2024"), json!("context/X.unemp[sex=T]@2024")], "a gap gives way, a status counts");
        let text = words(&client.get(DESK).await.text);
        assert!(text.contains("Context data 4 2 50% 2"), "{text}");
        // What an institution no longer answers for counts for nothing.
        let removed = app.app.store.write(|tx| {
            let parts = ssi::store::assignments::of(tx.db(), "TLS-2024")?;
            let of_mof = parts.iter().find(|one| one.institution == "MOF").unwrap().id;
            ssi::store::assignments::remove(tx, "TLS-2024", of_mof)?;
            Ok(ssi::store::Written::with((), ssi::store::Audit::by_system("test", "test".to_owned(), json!({}))))
        });
        removed.await.unwrap();
        assert!(conflicts(&mut client).await.is_empty());
        assert!(client.get(DESK).await.text.contains("No cell has been signed by two institutions yet"));
    }
}
