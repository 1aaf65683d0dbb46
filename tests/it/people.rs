//! Inviting people, changing what they hold, and never locking the last one out.

use actix_web::http::StatusCode;
use ssi::collection::people::{self, Change, Indispensable};
use ssi::domain::submission::{Roles, State};
use ssi::store::accounts::{self, Account, Position};
use ssi::store::audit;

use crate::support::{Client, Role, TestApp, account, on_both_databases};

async fn administrator(app: &TestApp) -> Client {
    let mut client = app.sign_in(Role::Administrator).await;
    client.get("/en/admin/people").await;
    client
}

async fn by_email(app: &TestApp, email: &'static str) -> Account {
    app.app.store.read(move |db| accounts::by_email(db, email)).await.unwrap().unwrap()
}

async fn change(app: &TestApp, id: i64, change: Change) -> Option<Indispensable> {
    let by = app.account(Role::Administrator).await.id;
    app.app.store.write(move |tx| people::change(tx, by, id, &change)).await.unwrap()
}

fn only(role: Role, country: Option<&str>) -> Change {
    let country = country.map(str::to_owned);
    Change::Hold(Position { roles: role.into(), country, countries: None, institution: None })
}

/// The newest audit entry of an action.
async fn told(app: &TestApp, action: &'static str) -> String {
    let entries =
        app.app.store.read(|db| audit::trail::page(db, &audit::trail::Wanted::default(), None, 50)).await.unwrap();
    entries.into_iter().find(|entry| entry.action == action).unwrap().detail
}

on_both_databases! {
    async fn a_person_is_invited_with_several_roles_into_a_new_department(backend) {
        let app = TestApp::start(backend).await;
        let mut client = administrator(&app).await;
        let form = [("email", "ines@inss.example"), ("name", "Inês"), ("language", "pt"), ("roles", "coordinator"), ("roles", "contributor"), ("country", "TLS"), ("institution", "INSS-CONT"), ("institution_name", "Accounts department"), ("parent", "INSS")];
        let invited = client.post("/en/admin/people", &form).await;
        assert_eq!(invited.status, StatusCode::SEE_OTHER, "{}", invited.text);
        let account = by_email(&app, "ines@inss.example").await;
        assert_eq!(account.roles, Roles::of([Role::Contributor, Role::Coordinator]).unwrap());
        let page = client.get("/en/admin/people").await.text;
        assert!(page.contains("Timor-Leste · INSS · Accounts department"), "{page}");
        let detail = told(&app, "account.invite").await;
        assert!(detail.contains("contributor coordinator") && detail.contains("INSS-CONT"), "{detail}");
    }

    async fn an_invitation_without_a_role_or_into_a_department_of_nothing_is_refused(backend) {
        let app = TestApp::start(backend).await;
        let mut client = administrator(&app).await;
        let form = [("email", "ines@inss.example"), ("name", "Inês"), ("language", "pt"), ("country", "TLS"), ("institution", "INSS")];
        assert!(client.post("/en/admin/people", &form).await.text.contains("Tick at least one role."));
        let form = [&form[..4], &[("roles", "contributor"), ("institution", "X-Y"), ("institution_name", "Y"), ("parent", "X")]].concat();
        let refused = client.post("/en/admin/people", &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("There is no institution X in this country."), "{}", refused.text);
    }

    async fn a_change_of_roles_holds_at_once_and_is_kept_with_what_was_before(backend) {
        let app = TestApp::start_seeded(backend).await;
        let mut client = administrator(&app).await;
        let mut observer = app.sign_in(Role::Observer).await;
        assert_eq!(observer.get("/en/TLS/2023/review").await.status, StatusCode::FORBIDDEN);
        let path = format!("/en/admin/people/{}", app.account(Role::Observer).await.id);
        let form = [("do", "hold"), ("roles", "reviewer"), ("countries", "TLS, CPV")];
        let changed = client.post(&path, &form).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text);
        assert_eq!(observer.get("/en/TLS/2023/review").await.status, StatusCode::OK);
        let detail: serde_json::Value = serde_json::from_str(&told(&app, "account.change").await).unwrap();
        assert_eq!((&detail["before"]["roles"], &detail["after"]["roles"]), (&"observer".into(), &"reviewer".into()));
        assert_eq!((&detail["before"]["country"], &detail["after"]["countries"]), (&"TLS".into(), &"TLS CPV".into()));
    }

    async fn the_last_administrator_stays(backend) {
        let app = TestApp::start(backend).await;
        let id = app.account(Role::Administrator).await.id;
        assert_eq!(change(&app, id, Change::Close).await, Some(Indispensable::Administrator));
        assert_eq!(change(&app, id, only(Role::Reviewer, None)).await, Some(Indispensable::Administrator));
        let mut client = administrator(&app).await;
        let refused = client.post(&format!("/en/admin/people/{id}"), &[("do", "hold"), ("roles", "reviewer")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("First make somebody else administrator"), "{}", refused.text);
        // Somebody else takes over.
        let other = app.account(Role::Reviewer).await.id;
        assert_eq!(change(&app, other, only(Role::Administrator, None)).await, None);
        assert_eq!(change(&app, id, only(Role::Reviewer, None)).await, None);
    }

    async fn the_last_coordinator_of_a_country_stays_in_whatever_state_its_returns_are(backend) {
        let app = TestApp::start_seeded(backend).await;
        let coordinators = [by_email(&app, "maria@inss.example").await, by_email(&app, "filomena@mssi.example").await, app.account(Role::Contributor).await];
        for account in coordinators {
            assert_eq!(change(&app, account.id, only(Role::Contributor, Some("TLS"))).await, None);
        }
        let last = app.account(Role::Coordinator).await;
        let why = Some(Indispensable::Coordinator("TLS".to_owned()));
        for state in State::ALL {
            let set = format!("UPDATE submission SET state = '{state}'");
            app.database.run(&set).unwrap();
            assert_eq!(change(&app, last.id, Change::Close).await, why, "{state}");
            assert_eq!(change(&app, last.id, only(Role::Observer, Some("TLS"))).await, why, "{state}");
            assert_eq!(change(&app, last.id, only(Role::Coordinator, Some("CPV"))).await, why, "{state}");
        }
        let mut client = administrator(&app).await;
        let refused = client.post(&format!("/en/admin/people/{}", last.id), &[("do", "close")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("only coordinator of Timor-Leste"), "{}", refused.text);
        let other = app.account(Role::Endorser).await;
        assert_eq!(change(&app, other.id, only(Role::Coordinator, Some("TLS"))).await, None);
        assert_eq!(change(&app, last.id, Change::Close).await, None);
    }

    async fn the_last_coordinator_of_a_country_without_a_return_stays_and_one_who_was_only_invited_takes_nothing_over(backend) {
        let app = TestApp::start(backend).await;
        let filler = app.account(Role::Contributor).await;
        assert_eq!(change(&app, filler.id, only(Role::Contributor, Some("TLS"))).await, None);
        let last = app.account(Role::Coordinator).await;
        let invited = accounts::NewAccount { email: "new@ssi.example".to_owned(), password: None, ..account(Role::Coordinator, Some("TLS")) };
        let context = app.app.context.clone();
        let by = app.account(Role::Administrator).await.id;
        ssi::collection::accounts::invite(&app.app.store, &context, by, invited).await.unwrap();
        assert_eq!(change(&app, last.id, Change::Close).await, Some(Indispensable::Coordinator("TLS".to_owned())));
    }
}
