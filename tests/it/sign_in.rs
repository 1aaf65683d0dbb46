//! Coming in and going out.

use actix_web::http::StatusCode;

use crate::support::{Answer, PASSWORD, Role, TestApp, Tester, on_both_databases};

const WRONG: &str = "not the password";

on_both_databases! {
    async fn who_gives_the_right_password_is_let_in_and_who_signs_out_is_out(backend) {
        let app = TestApp::start(backend).await;
        let mut client = app.client();
        client.get("/en/sign-in").await;

        let answer = client.post("/en/sign-in", &[("email", &Role::Contributor.email()), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let session = client.cookie("ssi").unwrap().to_owned();
        assert_eq!(client.get("/en").await.status, StatusCode::OK);

        assert_eq!(client.post("/en/sign-out", &[]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(client.cookie("ssi"), None);
        // Somebody kept a copy of the cookie: the session behind it is gone.
        client.keep_cookie("ssi", &session);
        assert!(client.get("/en").await.location().starts_with("/en/sign-in"), "a session outlived its end");
    }

    async fn a_wrong_password_and_an_unknown_address_get_the_same_answer(backend) {
        let app = TestApp::start(backend).await;
        let mut client = app.client();
        let known = client.post("/en/sign-in", &[("email", &Role::Reviewer.email()), ("password", WRONG)]).await;
        let unknown = client.post("/en/sign-in", &[("email", "nobody@ssi.example"), ("password", WRONG)]).await;
        assert_eq!(known.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(known.text.replace(&Role::Reviewer.email(), ""), unknown.text.replace("nobody@ssi.example", ""));
        assert_eq!(client.cookie("ssi"), None);
    }

    async fn after_ten_wrong_passwords_even_the_right_one_has_to_wait(backend) {
        let app = TestApp::start(backend).await;
        let mut client = app.client();
        let email = Role::Reviewer.email();
        for _ in 0..10 {
            let answer = client.post("/en/sign-in", &[("email", &email), ("password", WRONG)]).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer = client.post("/en/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(answer.header("retry-after"), "900");
        assert_eq!(client.cookie("ssi"), None);
    }

    async fn an_invitation_leads_to_an_account_once(backend) {
        let app = TestApp::start(backend).await;
        let mut new = crate::support::account(Role::Contributor, Some("TLS"));
        new.email = "maria@inss.example".to_owned();
        new.password = None;
        let by = app.account(Role::Administrator).await.id;
        ssi::collection::accounts::invite(&app.app.store, &app.app.context, by, new).await.unwrap();
        let link = Answer::link_in(&app.mail("maria@inss.example", "/welcome/").await, &app.base);

        let mut client = app.client();
        assert_eq!(client.get(&link).await.status, StatusCode::OK);
        let short = client.post(&link, &[("password", "short"), ("again", "short")]).await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        let chosen = client.post(&link, &[("password", "chosen by maria"), ("again", "chosen by maria")]).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.text);
        assert_eq!(client.get("/en").await.status, StatusCode::OK);

        let mut finder = app.client();
        assert_eq!(finder.get(&link).await.status, StatusCode::NOT_FOUND);
        finder.post(&link, &[("password", "found in the bin"), ("again", "found in the bin")]).await;
        assert_eq!(finder.cookie("ssi"), None, "a link worked twice");
    }

    async fn a_new_password_ends_every_session(backend) {
        let app = TestApp::start(backend).await;
        let mut before = app.sign_in(Role::Reviewer).await;
        assert_eq!(before.get("/en").await.status, StatusCode::OK);

        let mut client = app.client();
        let asked = client.post("/en/reset", &[("email", &Role::Reviewer.email())]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER);
        let link = Answer::link_in(&app.mail(&Role::Reviewer.email(), "/welcome/").await, &app.base);
        client.get(&link).await;
        let chosen = client.post(&link, &[("password", "another password"), ("again", "another password")]).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER, "{}", chosen.text);

        assert_eq!(client.get("/en").await.status, StatusCode::OK);
        assert_eq!(before.get("/en").await.status, StatusCode::SEE_OTHER, "a session outlived the password");
        let old = app.client().post("/en/sign-in", &[("email", &Role::Reviewer.email()), ("password", PASSWORD)]).await;
        assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn asking_for_a_new_password_does_not_tell_who_has_an_account(backend) {
        let app = TestApp::start(backend).await;
        let mut client = app.client();
        let known = client.post("/en/reset", &[("email", &Role::Reviewer.email())]).await;
        let unknown = client.post("/en/reset", &[("email", "nobody@ssi.example")]).await;
        assert_eq!((known.status, known.location()), (unknown.status, unknown.location()));
    }

    async fn a_form_that_does_not_come_from_our_pages_is_refused(backend) {
        let app = TestApp::start(backend).await;
        let mut client = app.sign_in(Role::Contributor).await;
        // No page was seen, so the form has no secret.
        assert_eq!(client.post("/en/sign-out", &[]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(client.get("/en").await.status, StatusCode::OK);
    }

    async fn pages_of_the_administrator_are_for_the_administrator(backend) {
        let app = TestApp::start(backend).await;
        for page in ["/en/admin/people", "/en/admin/rounds", "/en/admin/mail", "/en/admin/audit"] {
            assert_eq!(app.sign_in(Role::Administrator).await.get(page).await.status, StatusCode::OK, "{page}");
            assert_eq!(app.sign_in(Role::Contributor).await.get(page).await.status, StatusCode::FORBIDDEN, "{page}");
            assert!(app.client().get(page).await.location().starts_with("/en/sign-in"), "{page}");
        }
    }
}
