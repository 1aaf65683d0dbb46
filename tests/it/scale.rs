//! Tables in thousands and millions: what is typed is stored in units, exactly, whatever else is open; what cannot be
//! stored exactly is refused; without JavaScript as with it.

use actix_web::http::StatusCode;
use serde_json::Value;

use crate::support::{Answer, Backend, Client, Role, TestApp, on_both_databases};

const RECEIPTS: &str = "/pt/TLS/2024/receipts/TLS-RT";
const COVERAGE: &str = "/pt/TLS/2024/coverage/TLS-RT";
const PASTE: &str = "/pt/TLS/2024/paste";
const THOUSANDS: (&str, &str) = ("scale.receipts", "3");

fn cell(question: &str) -> String {
    format!("receipts/TLS-RT/{question}@2024")
}

fn named(kind: &str, question: &str) -> String {
    format!("{kind}:{}", cell(question))
}

async fn officer(app: &TestApp) -> Client {
    let mut client = app.sign_in(Role::Contributor).await;
    client.get("/pt/profile").await;
    client
}

async fn value(client: &mut Client, address: &str) -> Option<String> {
    let module = address.split('/').next().unwrap_or_default();
    let list = client.get(&format!("/api/v1/submissions/TLS-2024/cells?module={module}")).await.json();
    let found = list["items"].as_array().unwrap().iter().find(|c| c["address"] == address)?.clone();
    found["value"].as_str().map(str::to_owned)
}

/// What stands in the field of a cell.
fn shown(page: &Answer, address: &str) -> String {
    let (_, rest) =
        page.text.split_once(&format!("name=\"v:{address}\" value=\"")).unwrap_or_else(|| panic!("{}", page.text));
    rest.split('"').next().unwrap_or_default().replace('\u{a0}', " ")
}

async fn save(client: &mut Client, question: &str, text: &str, revision: &str, scale: &[(&str, &str)]) -> Value {
    let (v, r) = (named("v", question), named("r", question));
    let fields = [&[(v.as_str(), text), (r.as_str(), revision)], scale].concat();
    let answer = client.post_by_script(RECEIPTS, &fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    answer.json()
}

on_both_databases! {
    async fn what_is_typed_in_thousands_is_stored_in_units(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut client = officer(&app).await;
        let saved = save(&mut client, "R.1.1", "12,5", "0", &[THOUSANDS]).await;
        assert_eq!(value(&mut client, &cell("R.1.1")).await.as_deref(), Some("12500"));
        assert_eq!(saved["cells"][0]["shown"], "12,5", "{saved}");
        save(&mut client, "R.1.2", "0,00001", "0", &[THOUSANDS]).await;
        assert_eq!(value(&mut client, &cell("R.1.2")).await.as_deref(), Some("0.01"));
        let total = save(&mut client, "R.1", "13", "0", &[THOUSANDS]).await;
        assert_eq!(total["sums"][1]["text"], "≠ soma das partes 12,50001 (diferença 0,49999)", "{total}");

        let page = client.get(&format!("{RECEIPTS}?scale.receipts=3")).await;
        assert_eq!(shown(&page, &cell("R.1.1")), "12,5");
        let sign = "em milhares de US$, ano inteiro</strong></th>";
        assert_eq!(page.text.matches(sign).count(), 1, "the head of this table says it, of no other");
        let units = client.get(RECEIPTS).await;
        assert_eq!(shown(&units, &cell("R.1.1")), "12 500");
        assert!(!units.text.contains("name=\"scale."), "a page in units carries nothing");
    }

    async fn a_second_page_in_another_scale_changes_nothing_by_a_thousand(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut client = officer(&app).await;
        save(&mut client, "R.1.1", "12,5", "0", &[THOUSANDS]).await;
        // The page in units posts all it shows, then the page in thousands does, both with what stands in their fields.
        let (v, r) = (named("v", "R.1.1"), named("r", "R.1.1"));
        let (v2, r2) = (named("v", "R.1.2"), named("r", "R.1.2"));
        let old = [(v.as_str(), "12 500"), (&r, "1"), (&v2, "7 000"), (&r2, "0"), ("save", "1")];
        assert_eq!(client.post(RECEIPTS, &old).await.status, StatusCode::SEE_OTHER);
        let new = [(v.as_str(), "12,5"), (&r, "1"), (&v2, "8"), (&r2, "1"), THOUSANDS, ("save", "1")];
        let answer = client.post(RECEIPTS, &new).await;
        assert_eq!(answer.location(), format!("{RECEIPTS}?saved=1&scale.receipts=3"), "the page keeps its scale");
        assert_eq!(value(&mut client, &cell("R.1.1")).await.as_deref(), Some("12500"));
        assert_eq!(value(&mut client, &cell("R.1.2")).await.as_deref(), Some("8000"));
        // Of two who change one cell, the second is told in the scale of its own page.
        let late = save(&mut client, "R.1.2", "9", "1", &[THOUSANDS]).await;
        let words = late["cells"][0]["message"].as_str().unwrap_or_default();
        assert!(words.contains(" 8 ") && !words.contains("000"), "{words}");
        for wrong in ["1000", "", "x"] {
            let refused = client.post(RECEIPTS, &[(&v, "5"), (&r, "1"), ("scale.receipts", wrong)]).await;
            assert_eq!(refused.status, StatusCode::BAD_REQUEST, "a scale is never guessed");
        }
    }
}

#[actix_web::test]
async fn what_is_no_whole_number_of_persons_is_refused_with_what_to_do() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let address = "coverage/TLS-RT/P.act[sex=T]@2024";
    let before = value(&mut client, address).await;
    let (v, r) = (format!("v:{address}"), format!("r:{address}"));
    let fields = [(v.as_str(), "1,2345"), (&r, "1"), ("scale.contributors", "3")];
    let page = client.post(COVERAGE, &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("«1,2345» tem demasiadas casas decimais"), "{}", page.text);
    assert!(page.text.contains(": 3."), "three decimals of a thousand persons are whole persons");
    assert_eq!(shown(&page, address), "1,2345", "what was typed is still there, in its scale");
    assert!(page.text.contains("name=\"scale.contributors\" value=\"3\""), "and so is the scale");
    assert_eq!(value(&mut client, address).await, before);

    // Two readings are asked about; what is picked is what was meant, in units.
    let asked = client.post(COVERAGE, &[(&v, "1.234"), (&r, "1"), ("scale.contributors", "3")]).await;
    let pick = format!("{address}=1234000");
    assert!(asked.text.contains(&format!("value=\"{pick}\"")), "{}", asked.text);
    client.post(COVERAGE, &[(&v, "1.234"), (&r, "1"), ("scale.contributors", "3"), ("pick", &pick)]).await;
    assert_eq!(value(&mut client, address).await.as_deref(), Some("1234000"));
}

#[actix_web::test]
async fn another_scale_loses_nothing_that_was_typed() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let (v, r) = (named("v", "R.1.1"), named("r", "R.1.1"));
    let moved = client.post(RECEIPTS, &[(&v, "12 500"), (&r, "0"), ("rescale", "receipts=3")]).await;
    assert_eq!((moved.status, shown(&moved, &cell("R.1.1")).as_str()), (StatusCode::OK, "12,5"));
    assert_eq!(value(&mut client, &cell("R.1.1")).await, None, "nothing is saved by looking at it otherwise");

    let stayed = client.post(RECEIPTS, &[(&v, "1.234"), (&r, "0"), THOUSANDS, ("rescale", "receipts=0")]).await;
    assert_eq!(shown(&stayed, &cell("R.1.1")), "1.234");
    assert!(stayed.text.contains("A tabela fica como estava"), "{}", stayed.text);
    assert!(stayed.text.contains("name=\"scale.receipts\" value=\"3\""), "what has two readings is not moved");

    // The language moves what was typed and leaves the scale.
    let switched = client.post(RECEIPTS, &[(&v, "12,5"), (&r, "0"), THOUSANDS, ("switch", "en")]).await;
    assert_eq!(shown(&switched, &cell("R.1.1")), "12.5");
    assert!(switched.text.contains("in thousand US$, whole year</strong></th>"), "{}", switched.text);

    // With nothing typed the choice is an address like any other, which links keep.
    let plain = client.post(RECEIPTS, &[("rescale", "receipts=6"), ("scale.balance", "3")]).await;
    assert_eq!(plain.location(), format!("{RECEIPTS}?scale.balance=3&scale.receipts=6"));
    let page = client.get(plain.location()).await;
    let scales = "scale.balance=3&#38;scale.receipts=6";
    for link in [format!("/tet/TLS/2024/receipts/TLS-RT?{scales}"), format!("?{scales}&#38;cell=")] {
        assert!(page.text.contains(&link), "{link}: {}", page.text);
    }
    assert!(!page.text.contains("scale.rates"), "rates have no scale");
}

#[actix_web::test]
async fn a_block_is_previewed_and_written_in_the_scale_of_its_table() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let at = cell("R.0");
    let page = client.get(&format!("{PASTE}?at={}&scale.receipts=3", at.replace('@', "%40"))).await;
    assert!(page.text.contains("<option value=\"3\" selected>"), "{}", page.text);
    let block = [("at", at.as_str()), ("text", "12,5\n1.234,5"), THOUSANDS, ("scale", "3")];
    let preview = client.post(PASTE, &[&block[..], &[("go", "preview")]].concat()).await;
    assert!(preview.text.contains("US$\u{a0}12,50 mil</td>"), "{}", preview.text);
    assert!(preview.text.contains("Aqui 1 significa 1\u{a0}000."), "{}", preview.text);
    // Another scale than the one that was shown is shown first.
    let other = [
        ("at", at.as_str()),
        ("text", "12,5\n1.234,5"),
        THOUSANDS,
        ("scale", "6"),
        ("previewed", "3"),
        ("go", "apply"),
    ];
    assert!(client.post(PASTE, &other).await.text.contains("12,50 milhões"));
    assert_eq!(value(&mut client, &at).await, None, "nothing is written in a scale nobody saw");
    let applied = client.post(PASTE, &[&block[..], &[("previewed", "3"), ("go", "apply")]].concat()).await;
    assert_eq!(applied.location(), format!("{RECEIPTS}?saved=1&scale.receipts=3#receipts_TLS-RT_R.0_2024"));
    assert_eq!(value(&mut client, &at).await.as_deref(), Some("12500"));
    assert_eq!(value(&mut client, &cell("R.1")).await.as_deref(), Some("1234500"));
}

#[actix_web::test]
async fn the_check_of_the_unit_judges_what_is_stored() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let address = "receipts/TLS-RT/E.0@2024";
    let (v, r) = (format!("v:{address}"), format!("r:{address}"));
    let jumps = |answer: &Answer| answer.json()["marks"].to_string().contains("\"Q-023\"");
    let right = client.post_by_script(RECEIPTS, &[(&v, "5 300"), (&r, "1"), ("scale.expenditure", "3")]).await;
    assert_eq!(value(&mut client, address).await.as_deref(), Some("5300000"));
    assert!(!jumps(&right), "the same amount in thousands is no jump");
    let wrong = client.post_by_script(RECEIPTS, &[(&v, "5 300"), (&r, "2")]).await;
    assert!(jumps(&wrong), "{}", wrong.text);
}

#[actix_web::test]
async fn one_cell_by_itself_is_in_the_scale_of_its_table_and_says_so() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let address = "receipts%2FTLS-PSV%2FE.0%402024";
    let panel = client.get(&format!("/pt/TLS/2024/cell?address={address}&scale.expenditure=3")).await;
    assert!(panel.text.contains("<strong class=\"scaled\">em milhares de US$, ano inteiro</strong>"), "{}", panel.text);
    assert!(panel.text.contains("75\u{a0}622,605 mil</strong>"), "{}", panel.text);
}

#[actix_web::test]
async fn per_cent_and_ratios_have_no_scale_even_in_a_table_of_money() {
    let app = TestApp::start_seeded(Backend::Sqlite).await;
    let mut client = officer(&app).await;
    let page = client.get("/pt/TLS/2024/context?scale.economy=6&scale.population=3").await;
    assert_eq!(shown(&page, "context/X.gdp@2024"), "1 991,625474");
    let head = "onde a linha o diz: em milhões de US$, ano inteiro</strong></th>";
    assert!(page.text.contains(head), "{}", page.text);
    assert!(
        page.text.contains("<span class=\"quiet\">em milhões de US$, ano inteiro</span>"),
        "each line says its own"
    );
    assert!(page.text.contains("<span class=\"quiet\">por cento</span>"));

    let rate = shown(&page, "context/X.xr@2024");
    let fields = [("v:context/X.cpi@2024", "3,5"), ("r:context/X.cpi@2024", "1"), ("scale.economy", "6")];
    let saved = client.post_by_script("/pt/TLS/2024/context", &fields).await;
    assert_eq!(saved.json()["cells"][0]["shown"], "3,5", "{}", saved.text);
    assert_eq!(value(&mut client, "context/X.cpi@2024").await.as_deref(), Some("3.5"));
    let units = client.get("/pt/TLS/2024/context").await;
    assert_eq!(shown(&units, "context/X.xr@2024"), rate);
}
