//! People who work on one page see what the others save, each through their own eyes, and hear when nothing can be saved
//! any more.

use actix_web::http::{Method, StatusCode};
use regex::Regex;
use serde_json::{Value, json};
use ssi::collection::terms;
use ssi::store::{audit, changes};

use crate::contributions::assign;
use crate::support::{Answer, Client, Role, TestApp, on_both_databases, somebody};

const API: &str = "/api/v1/submissions/TLS-2024";
const PAGE: &str = "/en/TLS/2024/receipts/TLS-RT";

fn cell(question: &str) -> String {
    format!("receipts/TLS-RT/{question}@2024")
}

async fn type_in(client: &mut Client, address: &str, value: &str, base_revision: i32) -> Value {
    let change = json!([{ "address": address, "value": value, "base_revision": base_revision }]);
    let key = format!("{address} {value} {base_revision}");
    let saved = client.json(Method::PATCH, &format!("{API}/cells"), &change, &[("idempotency-key", &key)]).await;
    saved.json()["items"][0]["result"].clone()
}

async fn changes(client: &mut Client, after: &str) -> Answer {
    client.get(&format!("{API}/changes?after={after}")).await
}

/// Where a program begins.
async fn mark(client: &mut Client) -> String {
    let first = client.get(&format!("{API}/changes")).await.json();
    assert_eq!(first["items"], json!([]));
    first["mark"].as_str().unwrap().to_owned()
}

fn addresses(answer: &Answer) -> Vec<String> {
    let named = |item: &Value| item["address"].as_str().unwrap().to_owned();
    answer.json()["items"].as_array().unwrap().iter().map(named).collect()
}

/// The mark that a page was made with.
async fn opened(client: &mut Client, page: &str) -> String {
    let text = client.get(page).await.text;
    Regex::new(r#"data-mark="([^"]+)""#).unwrap().captures(&text).unwrap()[1].to_owned()
}

/// What the scripts of a page hear.
async fn heard(client: &mut Client, page: &str, after: &str, own: &str) -> Answer {
    client.get_with(&format!("{page}?after={after}&own={own}"), &[("accept", "application/json")]).await
}

async fn close(app: &TestApp, closed: bool) {
    let (context, by) = (app.app.context.clone(), app.account(Role::Administrator).await.id);
    app.app.store.write(move |tx| terms::set_closed(tx, &context, by, "ssi-2024", closed)).await.unwrap();
}

on_both_databases! {
    async fn one_saves_and_the_other_gets_exactly_that_cell_and_then_nothing(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut ana = somebody(&app, "ana@inss.example", &[Role::Contributor], "INSS").await;
        let mut rui = somebody(&app, "rui@inss.example", &[Role::Contributor], "INSS").await;
        let begin = mark(&mut rui).await;
        let (page, other) = (opened(&mut rui, PAGE).await, opened(&mut rui, "/en/TLS/2024/context").await);
        assert_eq!(page, begin, "a page knows what was saved before it was made");
        let trail = app.app.store.read(audit::verify).await.unwrap();
        for answer in [changes(&mut rui, &begin).await, heard(&mut rui, PAGE, &page, "").await] {
            assert_eq!((answer.status, answer.text.as_str()), (StatusCode::NO_CONTENT, ""));
        }
        assert_eq!(app.app.store.read(audit::verify).await.unwrap(), trail, "asking writes nothing");

        assert_eq!(type_in(&mut ana, &cell("R.1.1"), "120", 0).await, "saved");
        let told = changes(&mut rui, &begin).await;
        assert_eq!(addresses(&told), [cell("R.1.1")]);
        let item = told.json()["items"][0].clone();
        assert_eq!((&item["value"], &item["revision"], &item["updated_by"]), (&json!("120"), &json!(1), &json!("Test observer")));
        assert_eq!(told.json()["standing"], "open");
        let next = told.json()["mark"].as_str().unwrap().to_owned();
        assert_eq!(changes(&mut rui, &next).await.status, StatusCode::NO_CONTENT, "once is enough");

        // The page hears it in its own words, with what stands around the cell; another page only moves its mark.
        let on_page = heard(&mut rui, PAGE, &page, "").await.json();
        let cells = on_page["cells"].as_array().unwrap();
        assert_eq!(cells.len(), 1);
        assert_eq!((&cells[0]["address"], &cells[0]["shown"], &cells[0]["revision"]), (&json!(cell("R.1.1")), &json!("120"), &json!(1)));
        assert!(cells[0]["by"].as_str().unwrap().starts_with("Test observer, "), "{on_page}");
        assert!(cells[0]["message"].as_str().unwrap().contains("changed this to 120 at "), "{on_page}");
        assert!(on_page["sums"].as_array().unwrap().iter().any(|sum| sum["text"].as_str().unwrap().contains("120")), "{on_page}");
        assert!(on_page["left"].is_string() && on_page["marks"].is_array() && on_page["moved"].is_null());
        let elsewhere = heard(&mut rui, "/en/TLS/2024/context", &other, "").await.json();
        assert_eq!(elsewhere, json!({ "mark": next }));
        let another_scheme = heard(&mut rui, "/en/TLS/2024/receipts/TLS-RG", &page, "").await.json();
        assert_eq!(another_scheme, json!({ "mark": next }));

        // Whoever saved it knows it already, in the tab in which it was saved, and in no other.
        let own = format!("{}:1", cell("R.1.1"));
        assert_eq!(heard(&mut ana, PAGE, &page, &own).await.json(), json!({ "mark": next }));
        assert_eq!(heard(&mut ana, PAGE, &page, "").await.json()["cells"].as_array().unwrap().len(), 1, "a second tab");

        // Several changes of one cell are told once, as it is now; other modules on request only.
        assert_eq!(type_in(&mut ana, &cell("R.1.1"), "121", 1).await, "saved");
        assert_eq!(type_in(&mut ana, "context/X.births@2024", "31000", 1).await, "saved");
        let told = changes(&mut rui, &format!("{next}&module=receipts")).await;
        assert_eq!(addresses(&told), [cell("R.1.1")]);
        assert_eq!(told.json()["items"][0]["value"], "121");
    }

    async fn nobody_hears_of_another_institutions_layer(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut coordinator = somebody(&app, "c@two.example", &[Role::Coordinator], "MSSI").await;
        let mut inss = somebody(&app, "a@inss.example", &[Role::Contributor], "INSS").await;
        let mut second = somebody(&app, "b@inss.example", &[Role::Contributor], "INSS").await;
        let mut mof = somebody(&app, "a@mof.example", &[Role::Contributor], "MOF").await;
        for institution in ["INSS", "MOF"] {
            assign(&mut coordinator, "module:context", institution).await;
        }
        let births = "context/X.births@2024";
        let (of_inss, of_mof, national) = (mark(&mut second).await, mark(&mut mof).await, mark(&mut coordinator).await);
        let page = opened(&mut mof, "/en/TLS/2024/context").await;
        assert_eq!(type_in(&mut inss, births, "113496", 0).await, "saved");
        assert_eq!(addresses(&changes(&mut second, &of_inss).await), [births], "a colleague of the same institution does");
        for (client, mark) in [(&mut mof, &of_mof), (&mut coordinator, &national)] {
            let told = changes(client, mark).await;
            assert_eq!((told.status, told.text.as_str()), (StatusCode::NO_CONTENT, ""), "not even that something was changed");
        }
        assert_eq!(heard(&mut mof, "/en/TLS/2024/context", &page, "").await.status, StatusCode::NO_CONTENT);

        // What stands in several layers at one address is told from the one that is seen.
        assert_eq!(type_in(&mut mof, births, "134039", 0).await, "saved");
        let told = changes(&mut mof, &of_mof).await.json();
        assert_eq!(told["items"].as_array().unwrap().len(), 1);
        assert_eq!(told["items"][0]["value"], "134039");
        let told = changes(&mut second, &of_inss).await.json();
        assert_eq!(told["items"][0]["value"], "113496");
    }

    async fn a_mark_that_is_none_is_refused_with_what_to_do(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut ana = somebody(&app, "ana@inss.example", &[Role::Contributor], "INSS").await;
        let begin = mark(&mut ana).await;
        let (number, standing) = begin.split_once('.').unwrap();
        let last = app.app.store.read(|db| changes::of(db, "TLS-2024")).await.unwrap().len();
        assert!(last > 0);
        let future = format!("{}.{standing}", i64::MAX);
        let next = format!("{}.{standing}", number.parse::<i64>().unwrap() + 1);
        // The first change of the demonstration is of an earlier year.
        let another = format!("1.{standing}");
        for wrong in [future.as_str(), &next, &another, "", "x", "-1", number, "1.zzzzzzzz", "1e9.00000000", "%00.00000000", "%D9%A4.00000000"] {
            let (program, page) = (changes(&mut ana, wrong).await, heard(&mut ana, PAGE, wrong, "").await);
            assert_eq!((program.status, program.json()["code"].clone()), (StatusCode::UNPROCESSABLE_ENTITY, json!("unknown-mark")), "{wrong}: {}", program.text);
            assert!(program.json()["detail"].as_str().unwrap().contains("Load the page again"), "{}", program.text);
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        // Nonsense about what one saved oneself only makes the answer longer.
        assert_eq!(type_in(&mut ana, &cell("R.3"), "7", 0).await, "saved");
        for own in ["x", ":", "receipts/TLS-RT/R.3@2024:x", "%20%20", "receipts/TLS-RT/R.3@2024:99"] {
            let told = heard(&mut ana, PAGE, &begin, own).await.json();
            assert_eq!(told["cells"].as_array().unwrap().len(), 1, "{own}");
        }
    }

    async fn who_reads_or_fills_hears_at_once_that_nothing_can_be_saved_any_more_and_that_it_can_again(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut ana = somebody(&app, "ana@inss.example", &[Role::Contributor], "INSS").await;
        let (program, page) = (mark(&mut ana).await, opened(&mut ana, PAGE).await);
        close(&app, true).await;
        let told = changes(&mut ana, &program).await.json();
        assert_eq!((&told["standing"], &told["items"]), (&json!("round-closed"), &json!([])));
        let heard_now = heard(&mut ana, PAGE, &page, "").await.json();
        assert_eq!(heard_now["moved"]["standing"], "round-closed");
        assert!(heard_now["moved"]["message"].as_str().unwrap().contains("What you typed stays on this page"), "{heard_now}");
        let closed = heard_now["mark"].as_str().unwrap().to_owned();
        assert_eq!(heard(&mut ana, PAGE, &closed, "").await.status, StatusCode::NO_CONTENT, "told once");
        close(&app, false).await;
        assert_eq!(heard(&mut ana, PAGE, &closed, "").await.json()["moved"]["standing"], "open");
    }

    async fn many_changes_come_in_steps_and_none_is_left_out(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut ana = somebody(&app, "ana@inss.example", &[Role::Contributor], "INSS").await;
        let begin = mark(&mut ana).await;
        let rounds = 14;
        let questions = ["R.0", "R.1", "R.1.1", "R.1.2", "R.2", "R.3", "R.4"];
        for round in 0..rounds {
            let all: Vec<Value> = questions.iter().map(|q| json!({ "address": cell(q), "value": format!("{round}1"), "base_revision": round })).collect();
            let saved = ana.json(Method::PATCH, &format!("{API}/cells"), &json!(all), &[("idempotency-key", &format!("k{round}"))]).await.json();
            assert!(saved["items"].as_array().unwrap().iter().all(|one| one["result"] == "saved"), "{saved}");
        }
        let ids = |after: i64| {
            let store = app.app.store.clone();
            async move {
            let contribution = ["TLS-2024-INSS"];
            store.read(move |db| changes::after(db, &contribution, after, 10)).await.unwrap()
            }
        };
        let mut after: i64 = begin.split_once('.').unwrap().0.parse().unwrap();
        let mut seen = Vec::new();
        loop {
            let some = ids(after).await;
            let Some(last) = some.last() else { break };
            assert!(some.len() <= 10);
            after = last.id;
            seen.extend(some.into_iter().map(|step| (step.address, step.revision)));
        }
        assert_eq!(seen.len(), questions.len() * usize::try_from(rounds).unwrap());
        assert_eq!(addresses(&changes(&mut ana, &begin).await).len(), questions.len());
    }
}
