//! The SDMX service as a client meets it: what everybody may see, in which form, and what is said to a question that makes no sense.

use actix_web::http::{Method, StatusCode};
use serde_json::json;

use crate::support::{Answer, Backend, Client, Role, TestApp, on_both_databases, small};

const DATA: &str = "/sdmx/v2/data/dataflow/ILO.SOCPRO/DF_WSPDB/1.0.0";
const BIRTHS: &str = "A.TLS.BIRTHS";

async fn save(app: &TestApp, address: &str, value: Option<&str>, revision: i64) {
    let mut client = app.sign_in(Role::Coordinator).await;
    client.get("/en/profile").await;
    let body = json!([{ "address": address, "value": value, "base_revision": revision }]);
    let key = format!("{address}{revision}");
    let answer =
        client.json(Method::PATCH, "/api/v1/submissions/TLS-2024/cells", &body, &[("Idempotency-Key", &key)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
}

async fn csv(client: &mut Client, question: &str) -> Answer {
    client.get_with(&format!("{DATA}{question}"), &[("Accept", "application/vnd.sdmx.data+csv;version=2.0.0")]).await
}

/// Action and figure of each row.
fn rows(answer: &Answer) -> Vec<(String, String)> {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let mut lines = answer.text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let place = |name: &str| header.iter().position(|column| *column == name).unwrap();
    let (action, value) = (place("ACTION"), place("OBS_VALUE"));
    lines
        .map(|line| line.split(',').collect::<Vec<_>>())
        .map(|row| (row[action].to_owned(), row[value].to_owned()))
        .collect()
}

fn row(action: &str, value: &str) -> (String, String) {
    (action.to_owned(), value.to_owned())
}

on_both_databases! {
    async fn figures_are_everybodys_when_they_are_published_and_not_before(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        let mut anybody = app.client();
        assert_eq!(csv(&mut anybody, "").await.status, StatusCode::NO_CONTENT);
        small::accept(&app).await;
        assert_eq!(csv(&mut anybody, "").await.status, StatusCode::NO_CONTENT, "accepted, not published");
        let mut administrator = app.sign_in(Role::Administrator).await;
        let page = administrator.get("/en/TLS/2024/review").await.text;
        assert!(page.contains("name=\"release\"") && !page.contains("Everybody"), "{page}");
        let publish = |day| [("action", "publish"), ("release", day)];
        let refused = administrator.post("/en/TLS/2024/transition", &publish("2999-02-31")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
        let published = administrator.post("/en/TLS/2024/transition", &publish("2999-01-01")).await;
        assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.text);
        assert_eq!(csv(&mut anybody, "").await.status, StatusCode::NO_CONTENT, "under embargo");
        let page = administrator.get("/en/TLS/2024/review").await.text;
        assert!(page.contains("Everybody will see the figures from 1 January 2999"), "{page}");
    }

    async fn a_correction_shows_what_came_and_what_went_since_an_instant(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        save(&app, "context/X.births@2024", Some("25000"), 0).await;
        small::accept(&app).await;
        let mut anybody = app.client();
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        let question = format!("/{BIRTHS}");
        let first = csv(&mut anybody, &question).await;
        assert_eq!(rows(&first), [row("R", "25000")]);
        let tag = first.header("etag").to_owned();
        let again = anybody.get_with(&format!("{DATA}{question}"), &[("Accept", "application/vnd.sdmx.data+csv;version=2.0.0"), ("If-None-Match", &tag)]).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED);
        let between = ssi::store::now().to_rfc3339_opts(chrono::SecondsFormat::Micros, true);

        small::act(&app, Role::Reviewer, "reopen", json!({})).await;
        save(&app, "context/X.births@2024", None, 1).await;
        small::accept(&app).await;
        assert_eq!(rows(&csv(&mut anybody, &question).await), [row("R", "25000")], "until the correction is published");
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        assert_eq!(csv(&mut anybody, &question).await.status, StatusCode::NO_CONTENT);

        let changes = rows(&csv(&mut anybody, &format!("?updatedAfter={between}")).await);
        assert!(changes.contains(&row("D", "")) && changes.iter().filter(|(action, _)| action == "D").count() == 1, "{changes:?}");
        assert!(changes.iter().any(|(action, _)| action == "R"));
        let history = anybody.get_with(&format!("{DATA}{question}?includeHistory=true"), &[("Accept", "application/xml")]).await;
        assert!(history.text.contains("OBS_VALUE=\"25000\"") && history.text.contains("validToDate"), "{}", history.text);
        let then = rows(&csv(&mut anybody, &format!("{question}?asOf={between}")).await);
        assert_eq!(then, [row("R", "25000")]);
    }

    async fn a_correction_that_is_published_before_the_embargo_of_another_ends_stands_alone(backend) {
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        save(&app, "context/X.births@2024", Some("25000"), 0).await;
        small::accept(&app).await;
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        let mut anybody = app.client();
        for (revision, value, publish) in [(1, "26000", json!({ "release_at": "2999-01-01T00:00:00Z" })), (2, "27000", json!({}))] {
            small::act(&app, Role::Reviewer, "reopen", json!({})).await;
            save(&app, "context/X.births@2024", Some(value), revision).await;
            small::accept(&app).await;
            small::act(&app, Role::Administrator, "publish", publish).await;
        }
        assert_eq!(rows(&csv(&mut anybody, &format!("/{BIRTHS}")).await), [row("R", "27000")]);
        let acts = app.sign_in(Role::Administrator).await.get("/en/admin/audit/file").await.text;
        assert!(acts.contains("2999-01-01T00:00:00"), "the audit trail says from when on: {acts}");
    }

    async fn what_was_published_before_releases_were_kept_stays_published(backend) {
        macro_rules! migration {
            ($name:literal, $step:literal) => {
                match backend {
                    Backend::Sqlite => include_str!(concat!("../../migrations/sqlite/", $name, "/", $step, ".sql")),
                    Backend::Postgres => include_str!(concat!("../../migrations/postgres/", $name, "/", $step, ".sql")),
                }
            };
        }
        let app = TestApp::start(backend).await;
        small::submission(&app, 0).await;
        small::accept(&app).await;
        small::act(&app, Role::Administrator, "publish", json!({})).await;
        // Deliveries came later and belong to releases.
        app.database.run(migration!("2026-11-28-100000_deliveries", "down")).unwrap();
        app.database.run(migration!("2026-11-27-140000_releases", "down")).unwrap();
        let key = r#"[["FREQ","A"],["REF_AREA","TLS"],["INDICATOR","BIRTHS"],["SCHEME","_Z"],["FUNCTION","_T"],["BENEFIT_TYPE","_T"],["FINANCING","_T"],["SEX","_T"],["AGE","_T"],["UNIT_MEASURE","PS"],["TIME_PERIOD","2024"]]"#;
        let ilostat = r#"[["REF_AREA","TLS"],["FREQ","A"],["SEX","F"],["SOC","SOC_CONTIG_PENSION"],["TIME_PERIOD","2024"]]"#;
        let before = |flow: &str, key: &str, value: &str, status: &str| {
            format!(
                "INSERT INTO observation (submission_id, version, dataflow, country, year, content) VALUES ('TLS-2024', 1, '{flow}', 'TLS', 2024, \
                 '{{\"dataflow\":\"{flow}\",\"key\":{key},{value}\"attributes\":{{\"CONF_STATUS\":\"{status}\",\"OBS_STATUS\":\"A\"}}}}');"
            )
        };
        app.database.run(&before("DF_WSPDB", key, "\"value\":\"25000.50\",", "F")).unwrap();
        app.database.run(&before("DF_SDG_0131_SEX_SOC_RT", ilostat, "\"value\":\"86.4\",", "F")).unwrap();
        app.database.run(&before("DF_SDG_0131_SEX_SOC_RT", &ilostat.replace("2024", "2023"), "", "C")).unwrap();
        app.database.run(migration!("2026-11-27-140000_releases", "up")).unwrap();
        app.database.run(migration!("2026-11-28-100000_deliveries", "up")).unwrap();

        let mut anybody = app.client();
        assert_eq!(rows(&csv(&mut anybody, &format!("/{BIRTHS}")).await), [row("R", "25000.50")]);
        let table = anybody.get("/sdmx/rest/data/DF_SDG_0131_SEX_SOC_RT/TLS.A.SDG_0131_RT.SEX_F.SOC_CONTIG_PENSION?format=csv").await;
        assert!(table.text.contains("SOC_CONTIG_PENSION,2024,86.4,A") && !table.text.contains("2023"), "{}", table.text);
    }
}
