//! Entering tables quickly: a block from a spreadsheet, several cells as one act, and taking it back.

use actix_web::http::StatusCode;
use serde_json::Value;

use crate::support::{Answer, Backend, Client, Role, TestApp, on_both_databases};

const PASTE: &str = "/pt/TLS/2024/paste";
const CELLS: &str = "/pt/TLS/2024/cells";
const AT: &str = "receipts/TLS-RT/R.0@2024";

fn cell(question: &str) -> String {
    format!("receipts/TLS-RT/{question}@2024")
}

async fn officer(app: &TestApp) -> Client {
    let mut client = app.sign_in(Role::Contributor).await;
    client.get("/pt/profile").await;
    client
}

/// Value, status and revision of a cell as the API gives them.
async fn stored(client: &mut Client, question: &str) -> (Option<String>, String, i64) {
    let list = client.get("/api/v1/submissions/TLS-2024/cells?module=receipts").await.json();
    let found = list["items"].as_array().unwrap().iter().find(|c| c["address"] == cell(question)).cloned();
    let found = found.unwrap_or(Value::Null);
    let text = |name: &str| found[name].as_str().map(str::to_owned);
    (text("value"), text("status").unwrap_or_default(), found["revision"].as_i64().unwrap_or(0))
}

async fn value(client: &mut Client, question: &str) -> Option<String> {
    stored(client, question).await.0
}

async fn audits(app: &TestApp) -> usize {
    let mut administrator = app.sign_in(Role::Administrator).await;
    administrator.get("/en/admin/audit").await.text.matches("<td>Saved values</td>").count()
}

/// The revisions that a preview was made with.
fn seen(preview: &Answer) -> String {
    let rest = preview.text.split("name=\"seen\" value=\"").nth(1).unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}

async fn paste(client: &mut Client, text: &str, more: &[(&str, &str)]) -> Answer {
    client.post(PASTE, &[&[("at", AT), ("text", text)], more].concat()).await
}

on_both_databases! {
    async fn a_block_is_shown_first_and_then_written_as_one_act(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut client = officer(&app).await;
        let before = audits(&app).await;
        let block = "1 234,5\r\n1.234,5\r\n1,234.5\r\n:\r\n";
        let preview = paste(&mut client, block, &[("go", "preview")]).await;
        assert_eq!(preview.status, StatusCode::OK);
        assert_eq!(preview.text.matches(">US$\u{a0}1\u{a0}234,50</td>").count(), 3, "{}", preview.text);
        assert_eq!(value(&mut client, "R.0").await, None, "a preview writes nothing");

        let seen = seen(&preview);
        let applied = paste(&mut client, block, &[("seen", &seen), ("go", "apply")]).await;
        assert_eq!(applied.status, StatusCode::SEE_OTHER, "{}", applied.text);
        assert_eq!(applied.location(), "/pt/TLS/2024/receipts/TLS-RT?saved=1#receipts_TLS-RT_R.0_2024");
        for question in ["R.0", "R.1", "R.1.1"] {
            assert_eq!(value(&mut client, question).await.as_deref(), Some("1234.5"), "{question}");
        }
        assert_eq!(stored(&mut client, "R.1.2").await, (None, "M".to_owned(), 1));
        assert_eq!(audits(&app).await, before + 1, "one act, one entry in the audit trail");

        let again = paste(&mut client, block, &[("go", "preview")]).await;
        assert!(!again.text.contains("value=\"apply\""), "what stands there already is not written again");
    }

    async fn an_act_on_several_cells_is_taken_back_exactly(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut client = officer(&app).await;
        let (a, b) = (format!("r:{}", cell("R.0")), format!("r:{}", cell("R.1")));
        let seen = seen(&paste(&mut client, "10\n20", &[("go", "preview")]).await);
        paste(&mut client, "10\n20", &[("seen", &seen), ("go", "apply")]).await;
        client.post(CELLS, &[("act", "mark"), ("status", "E"), (&a, "1"), (&b, "1")]).await;
        assert_eq!(stored(&mut client, "R.1").await, (Some("20".to_owned()), "E".to_owned(), 2));
        client.post(CELLS, &[("act", "empty"), (&a, "2"), (&b, "2")]).await;
        assert_eq!(stored(&mut client, "R.1").await, (None, "A".to_owned(), 3));

        let before = audits(&app).await;
        let (to_a, to_b) = (format!("to:{}", cell("R.0")), format!("to:{}", cell("R.1")));
        let back = [("act", "restore"), (a.as_str(), "3"), (b.as_str(), "3"), (&to_a, "2"), (&to_b, "0")];
        let answer = client.post(CELLS, &back).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        assert_eq!(stored(&mut client, "R.0").await, (Some("10".to_owned()), "E".to_owned(), 4));
        assert_eq!(stored(&mut client, "R.1").await, (None, "A".to_owned(), 4));
        assert_eq!(audits(&app).await, before + 1);

        let late = client.post(CELLS, &back).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "what changed since is not overwritten");
        assert_eq!(stored(&mut client, "R.0").await.2, 4);
    }
}

#[actix_web::test]
async fn a_number_with_two_readings_is_asked_about_once_for_the_whole_block() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let block = "1.234\n5,678\n7";
    let asked = paste(&mut client, block, &[("go", "preview")]).await;
    assert_eq!(asked.text.matches("name=\"decimal\"").count(), 2, "one question, two answers");
    let seen = seen(&asked);
    let early = paste(&mut client, block, &[("seen", &seen), ("go", "apply")]).await;
    assert_eq!(early.status, StatusCode::OK);
    assert_eq!(value(&mut client, "R.1.1").await, None, "nothing is written before the answer, not even what is clear");

    let told = paste(&mut client, block, &[("seen", &seen), ("decimal", "comma"), ("go", "apply")]).await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text);
    assert_eq!(value(&mut client, "R.0").await.as_deref(), Some("1234"));
    // Money has two decimals.
    assert_eq!(value(&mut client, "R.1").await, None);
    assert_eq!(value(&mut client, "R.1.1").await.as_deref(), Some("7"));
}

#[actix_web::test]
async fn a_block_that_does_not_fit_is_explained_and_what_fits_is_written() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let block = "doze\tx\n1e400\ty\n99999999999999999999\n5";
    let preview = paste(&mut client, block, &[("go", "preview"), ("seen", "")]).await;
    for reason in ["doze", "1e400", "99999999999999999999"] {
        assert!(preview.text.contains(&format!("«{reason}»")), "{reason} is explained: {}", preview.text);
    }
    assert!(preview.text.contains("2 valores ficam fora da tabela"), "{}", preview.text);
    let seen = seen(&preview);
    paste(&mut client, block, &[("seen", &seen), ("go", "apply")]).await;
    assert_eq!(value(&mut client, "R.1.2").await.as_deref(), Some("5"));
    assert_eq!(value(&mut client, "R.0").await, None);

    let long: String = (0..2500).map(|n| format!("{n}\n")).collect();
    let preview = paste(&mut client, &long, &[("go", "preview")]).await;
    assert_eq!(preview.status, StatusCode::OK, "a block that is much too long is shown like any other");
    assert!(preview.text.contains("ficam fora da tabela"));
}

#[actix_web::test]
async fn what_nobody_has_to_answer_is_not_among_what_is_left() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let page = client.get("/en/TLS/2024/left").await.text;
    assert!(page.contains("receipts_TLS-RG_E.2_2024"), "administration costs are left: {page}");
    assert!(!page.contains("receipts_TLS-RG_R.3.1_2024"), "a detail that is optional is not");
}

#[actix_web::test]
async fn headings_of_a_block_are_left_out_and_a_row_is_turned_into_a_column() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let preview = paste(&mut client, "Total\tContribuições\tEntidade\n10\t20\t30", &[("go", "preview")]).await;
    assert!(preview.text.contains("name=\"no_heading\" value=\"1\" checked"), "{}", preview.text);
    let seen = seen(&preview);
    let block = [("seen", seen.as_str()), ("no_heading", "1"), ("turn", "1"), ("go", "apply")];
    let applied = paste(&mut client, "Total\tContribuições\tEntidade\n10\t20\t30", &block).await;
    assert_eq!(applied.status, StatusCode::SEE_OTHER, "{}", applied.text);
    for (question, figure) in [("R.0", "10"), ("R.1", "20"), ("R.1.1", "30")] {
        assert_eq!(value(&mut client, question).await.as_deref(), Some(figure));
    }
}

#[actix_web::test]
async fn of_a_block_nothing_overwrites_what_somebody_wrote_since_the_preview() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let seen = seen(&paste(&mut client, "10\n20", &[("go", "preview")]).await);
    let (name, revision) = (format!("v:{}", cell("R.0")), format!("r:{}", cell("R.0")));
    client.post("/pt/TLS/2024/receipts/TLS-RT", &[(&name, "77"), (&revision, "0")]).await;
    let applied = paste(&mut client, "10\n20", &[("seen", &seen), ("go", "apply")]).await;
    assert_eq!(applied.status, StatusCode::CONFLICT);
    assert_eq!(value(&mut client, "R.0").await.as_deref(), Some("77"));
    assert!(applied.text.contains("77</td>") && applied.text.contains("10</td>"), "{}", applied.text);
    assert_eq!(value(&mut client, "R.1").await.as_deref(), Some("20"), "the others are written");
}

#[actix_web::test]
async fn last_years_value_is_confirmed_by_an_act_and_only_where_there_is_one() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let births = "context/X.births@2024";
    let before = client.get("/api/v1/submissions/TLS-2023/cells?module=context").await.json();
    let items = before["items"].as_array().unwrap().clone();
    let last = items.iter().find(|c| c["address"] == "context/X.births@2023").unwrap()["value"].clone();
    let now = client.get("/api/v1/submissions/TLS-2024/cells?module=context").await.json();
    let items = now["items"].as_array().unwrap().clone();
    let revision = items.iter().find(|c| c["address"] == births).unwrap()["revision"].to_string();
    let answer = client.post(CELLS, &[("act", "confirm"), (&format!("r:{births}"), &revision)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let now = client.get("/api/v1/submissions/TLS-2024/cells?module=context").await.json();
    let items = now["items"].as_array().unwrap().clone();
    assert_eq!(items.iter().find(|c| c["address"] == births).unwrap()["value"], last);

    let nothing = client.post(CELLS, &[("act", "confirm"), (&format!("r:{}", cell("R.3")), "0")]).await;
    assert_eq!(nothing.status, StatusCode::CONFLICT);
    assert_eq!(stored(&mut client, "R.3").await.2, 0);
    for wrong in
        [vec![], vec![("act", "copy")], vec![("act", "mark"), ("status", "Z"), ("r:context/X.births@2024", "1")]]
    {
        assert_eq!(client.post(CELLS, &wrong).await.status, StatusCode::BAD_REQUEST, "{wrong:?}");
    }
}

#[actix_web::test]
async fn a_letter_in_the_place_of_a_figure_is_its_status() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let (name, revision) = (format!("v:{}", cell("R.3")), format!("r:{}", cell("R.3")));
    let page = "/pt/TLS/2024/receipts/TLS-RT";
    let early = client.post(page, &[(&name, "e"), (&revision, "0")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "there is nothing yet that could be estimated");
    client.post(page, &[(&name, "120"), (&revision, "0")]).await;
    client.post(page, &[(&name, "e"), (&revision, "1")]).await;
    assert_eq!(stored(&mut client, "R.3").await, (Some("120".to_owned()), "E".to_owned(), 2));
    client.post(page, &[(&name, "n"), (&revision, "2")]).await;
    assert_eq!(stored(&mut client, "R.3").await, (None, "N".to_owned(), 3));
}

#[actix_web::test]
async fn a_benefit_is_added_to_its_scheme() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let fields = [("module", "benefits"), ("list", "benefits"), ("parent", "TLS-RT"), ("name", "Nova"), ("code", "X")];
    let answer = client.post("/pt/TLS/2024/rows", &fields).await;
    assert_eq!(answer.location(), "/pt/TLS/2024/benefits/TLS-RT", "{}", answer.text);
    assert!(client.get("/pt/TLS/2024/benefits/TLS-RT").await.text.contains("benefits/TLS-RT.X/B.name@2024"));
}
