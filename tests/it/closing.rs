//! Closing an institution: it is given no parts any more, keeps what it has, and can be opened again.

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use ssi::store::accounts::{self, Institution};
use ssi::store::{Audit, Written, audit};

use crate::support::{Answer, Client, Role, TestApp, on_both_databases, small, somebody};

const API: &str = "/api/v1/submissions/TLS-2024";
const BOARD: &str = "/en/TLS/2024/contributions";

async fn close(admin: &mut Client, code: &str, what: &str) -> Answer {
    admin.post("/en/admin/institutions", &[("code", code), ("do", what)]).await
}

async fn assign(client: &mut Client, part: &str, institution: &str) -> Answer {
    let body = json!({ "part": part, "institution": institution });
    client.json(Method::POST, &format!("{API}/assignments"), &body, &[]).await
}

on_both_databases! {
    async fn a_closed_institution_gets_no_parts_and_keeps_those_it_has(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let mut coordinator = somebody(&app, "coordinates@mssi.tl", &[Role::Coordinator], "MSSI").await;
        let mut fills = somebody(&app, "fills@mof.tl", &[Role::Contributor], "MOF").await;
        let department = Institution { code: "MOF-TAX".to_owned(), country: Some("TLS".to_owned()), names: "{}".to_owned(), parent: Some("MOF".to_owned()), closed: false };
        app.app.store.write(move |tx| {
            accounts::add_institution(tx, &department)?;
            Ok(Written::with((), Audit::by_system("test", "test".to_owned(), json!({}))))
        }).await.unwrap();
        somebody(&app, "fills@tax.tl", &[Role::Contributor], "MOF-TAX").await;
        somebody(&app, "fills@inss.tl", &[Role::Contributor], "INSS").await;
        assert_eq!(assign(&mut coordinator, "module:context", "MOF").await.status, StatusCode::NO_CONTENT);
        assert_eq!(assign(&mut coordinator, "module:benefits", "INSS").await.status, StatusCode::NO_CONTENT);

        let mut admin = app.sign_in(Role::Administrator).await;
        let list = admin.get("/en/admin/institutions").await;
        assert!(list.text.contains("MOF-TAX"), "{}", list.text);
        let closed = close(&mut admin, "MOF", "close").await;
        assert_eq!((closed.status, closed.location()), (StatusCode::SEE_OTHER, "/en/admin/institutions?done=closed"));
        assert_eq!(close(&mut admin, "NOBODY", "close").await.status, StatusCode::NOT_FOUND);
        assert_eq!(close(&mut admin, "MOF", "burn").await.status, StatusCode::BAD_REQUEST);
        let list = admin.get("/en/admin/institutions").await.text;
        assert!(list.contains("Closed with its institution") && list.contains("Open again"), "{list}");

        // Neither it nor its department is offered or taken, by pages and by programs, with what to do.
        let board = coordinator.get(BOARD).await.text;
        assert!(!board.contains("<option value=\"MOF\"") && !board.contains("<option value=\"MOF-TAX\"") && board.contains("<option value=\"INSS\""), "{board}");
        for code in ["MOF", "MOF-TAX"] {
            let refused = assign(&mut coordinator, "module:receipts", code).await;
            assert_eq!((refused.status, refused.json()["code"].as_str()), (StatusCode::CONFLICT, Some("institution-closed")), "{code}");
            let refused = coordinator.post(BOARD, &[("part", "module:receipts"), ("institution", code)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.text.contains("This institution is closed. Choose another one, or ask an administrator to open it again."), "{}", refused.text);
        }
        let refused = coordinator.post("/pt/TLS/2024/contributions", &[("part", "module:receipts"), ("institution", "MOF")]).await;
        assert!(refused.text.contains("Esta instituição está encerrada."), "{}", refused.text);
        let contributions = coordinator.get(&format!("{API}/contributions")).await.json();
        let inss: &Value = contributions["items"].as_array().unwrap().iter().find(|one| one["institution"] == "INSS").unwrap();
        let part = inss["parts"][0]["id"].as_i64().unwrap();
        let hand = json!({ "action": "hand", "holder": "MOF-TAX" });
        let refused = coordinator.json(Method::POST, &format!("{API}/assignments/{part}"), &hand, &[]).await;
        assert_eq!(refused.json()["code"], "institution-closed", "{}", refused.text);

        // What it has stays its own; the board says so.
        assert!(board.contains("▲ Closed") && board.contains("It keeps these parts until you take them away."), "{board}");
        let cell = json!([{ "address": "context/X.births@2024", "value": "5", "base_revision": 0 }]);
        let saved = fills.json(Method::PATCH, &format!("{API}/cells"), &cell, &[("idempotency-key", "k")]).await;
        assert_eq!(saved.json()["items"][0]["result"], "saved", "{}", saved.text);

        assert_eq!(close(&mut admin, "MOF", "open").await.location(), "/en/admin/institutions?done=opened");
        // Pressed twice it is done once.
        assert_eq!(close(&mut admin, "MOF", "open").await.status, StatusCode::SEE_OTHER);
        assert_eq!(assign(&mut coordinator, "module:receipts", "MOF-TAX").await.status, StatusCode::NO_CONTENT);
        assert!(!coordinator.get(BOARD).await.text.contains("▲ Closed"));
        let entries = app.app.store.read(|db| audit::trail::page(db, &audit::trail::Wanted::default(), None, 100)).await.unwrap();
        let kept: Vec<&str> = entries.iter().map(|e| e.action.as_str()).filter(|a| a.starts_with("institution.")).collect();
        assert_eq!(kept, ["institution.open", "institution.close"], "newest first");
        assert!(app.app.store.read(audit::verify).await.unwrap().is_ok());
    }

    async fn the_division_of_the_year_before_is_not_carried_over_to_a_closed_institution(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let mut coordinator = somebody(&app, "coordinates@mssi.tl", &[Role::Coordinator], "MSSI").await;
        for (email, code) in [("fills@mof.tl", "MOF"), ("fills@inss.tl", "INSS")] {
            somebody(&app, email, &[Role::Contributor], code).await;
            assert_eq!(assign(&mut coordinator, "module:context", code).await.status, StatusCode::NO_CONTENT);
        }
        let mut admin = app.sign_in(Role::Administrator).await;
        admin.get("/en/admin/rounds").await;
        close(&mut admin, "MOF", "close").await;
        let round = [("year", "2025"), ("edition", "ssi/2026"), ("due", "2099-01-31"), ("quorum", "0"), ("country", "TLS"), ("institution", "INSS")];
        assert_eq!(admin.post("/en/admin/rounds", &round).await.status, StatusCode::SEE_OTHER);
        let next = coordinator.get("/api/v1/submissions/TLS-2025/contributions").await.json();
        let holders: Vec<&str> = next["items"].as_array().unwrap().iter().map(|one| one["institution"].as_str().unwrap()).collect();
        assert_eq!(holders, ["INSS"]);
    }
}
