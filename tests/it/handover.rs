//! The hand-over pack: what somebody new finds when the one who knew has left.

use ssi::store::accounts;
use ssi::store::{Audit, Written};

use crate::support::{Role, TestApp, on_both_databases};

on_both_databases! {
    async fn a_newcomer_finds_what_was_asked_who_knew_which_source_and_what_is_open(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut client = app.sign_in(Role::Contributor).await;
        let overview = client.get("/en/TLS/2024").await.text;
        assert!(overview.contains("/en/TLS/2024/handover"), "{overview}");

        let page = client.get("/en/TLS/2024/handover").await.text;
        assert!(page.contains("National Institute of Social Security (INSS)") || page.contains("(INSS)"), "{page}");
        assert!(page.contains("What was asked in 2023"), "{page}");
        assert!(page.contains("Maria"), "who knew is not named: {page}");
        assert!(page.contains("Boletim Estatístico 1, figura 33, p. 110"), "no source: {page}");
        assert!(page.contains("Not available last year: ask again") && page.contains("Findings to settle"), "{page}");
        assert!(page.contains("94,557") || page.contains("95,"), "last year's figures are not there: {page}");

        // The one who knew leaves.
        app.app.store.write(|tx| {
            let maria = accounts::by_email(tx.db(), "maria@inss.example")?.unwrap();
            accounts::set_disabled(tx, maria.id, true)?;
            Ok(Written::with((), Audit::by_system("test.leave", "test".to_owned(), serde_json::json!({}))))
        }).await.unwrap();
        let page = client.get("/en/TLS/2024/handover?institution=INSS").await.text;
        assert!(page.contains("has left"), "{page}");

        let other = client.get("/pt/TLS/2024/handover?institution=MSSI").await.text;
        assert!(other.contains("Ninguém desta instituição introduziu dados"), "{other}");
    }
}
