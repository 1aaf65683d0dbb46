//! The program as its operator runs it.

use std::path::Path;
use std::process::{Command, Output};

use ssi::collection::seeding::{self, DemoAccount};

use crate::support::{Backend, TestApp, on_both_databases};

pub(crate) fn ssi(data: &Path, url: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ssi"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SSI_")) {
        command.env_remove(name);
    }
    command.args(arguments).env("SSI_DATA", data).env("DATABASE_URL", url).output().unwrap()
}

/// On a thread of its own: the service of the test goes on meanwhile.
pub(crate) async fn run(app: &TestApp, arguments: &[&str]) -> (bool, String) {
    let (data, url) = (app.database.folder().to_owned(), app.database.url());
    let arguments: Vec<String> = arguments.iter().map(|a| (*a).to_owned()).collect();
    let output = tokio::task::spawn_blocking(move || {
        ssi(&data, &url, &arguments.iter().map(String::as_str).collect::<Vec<_>>())
    })
    .await
    .unwrap();
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

async fn ready(listen: &str) -> bool {
    let listen = listen.to_owned();
    let ask =
        move || Command::new(env!("CARGO_BIN_EXE_ssi")).args(["doctor", "--ready"]).env("SSI_LISTEN", listen).output();
    tokio::task::spawn_blocking(ask).await.unwrap().unwrap().status.success()
}

const DISARM: [&str; 2] = ["DROP TRIGGER version_no_update", "DROP TRIGGER version_unchanged ON version"];

on_both_databases! {
    async fn verify_names_the_version_that_somebody_changed(backend) {
        let app = TestApp::start_seeded(backend).await;
        let (holds, text) = run(&app, &["verify"]).await;
        assert!(holds, "{text}");
        assert!(text.contains("TLS-2023: 1 versions hold"), "{text}");

        assert!(app.database.run("UPDATE version SET content = '{}'").is_err(), "a version could be changed");
        app.database.run(DISARM[usize::from(backend == Backend::Postgres)]).unwrap();
        app.database.run("UPDATE version SET content = replace(content, '1', '2')").unwrap();
        let (holds, text) = run(&app, &["verify"]).await;
        assert!(!holds, "{text}");
        assert!(text.contains("TLS-2023: BROKEN"), "{text}");
        assert!(text.contains("entries hold"), "the audit trail was not touched: {text}");
    }

    async fn a_rehearsal_counts_how_often_each_check_would_have_fired(backend) {
        let app = TestApp::start_seeded(backend).await;
        let (done, text) = run(&app, &["questionnaire", "rehearse"]).await;
        assert!(done, "{text}");
        let line = |check: &str| {
            let line = text.lines().find(|line| line.split_whitespace().next() == Some(check));
            line.unwrap_or_else(|| panic!("no {check} in {text}")).split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        // Men and women of the labour force of 2024 do not add up in the publication.
        assert_eq!(line("Q-025-lf"), ["Q-025-lf", "error", "1", "0", "1", "context/X.lf[sex=T]@2024"]);
        assert_eq!(line("Q-024")[..5], ["Q-024", "error", "0", "0", "0"]);
        assert!(text.trim_end().ends_with("checks on 8 current and 0 accepted sets of answers"), "{text}");

        // An edition that nobody was asked with yet, with a threshold that is a tenth of the one in use.
        let folder = tempfile::tempdir().unwrap();
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires"), folder.path());
        let years = folder.path().join("ssi/2026/checks/years.json");
        let spoilt = std::fs::read_to_string(&years).unwrap().replace("\"relative\": \"0.5\"", "\"relative\": \"0.05\"");
        std::fs::write(&years, spoilt).unwrap();
        let (before, path) = (line("Q-040")[2].parse::<u32>().unwrap(), folder.path().display().to_string());
        let (done, text) = run(&app, &["questionnaire", "rehearse", &path, "--edition", "2026"]).await;
        let after = text.lines().find(|line| line.starts_with("Q-040 ")).unwrap().split_whitespace().nth(2).unwrap();
        assert!(done && after.parse::<u32>().unwrap() > before, "{text}");
        let (done, text) = run(&app, &["questionnaire", "rehearse", "--edition", "1999"]).await;
        assert!(!done && text.contains("there are 2026"), "{text}");
    }

    async fn an_export_has_a_line_for_each_observation_of_what_was_accepted(backend) {
        let app = TestApp::start_seeded(backend).await;
        let (done, text) = run(&app, &["export", "--dataflow", "DF_WSPDB", "--country", "TLS", "--year", "2023"]).await;
        assert!(done, "{text}");
        assert!(text.lines().count() > 100, "{text}");
        assert!(text.lines().skip(1).all(|line| line.contains("TLS-2023-V1")), "{text}");
        let (_, draft) = run(&app, &["export", "--dataflow", "DF_WSPDB", "--year", "2024"]).await;
        assert_eq!(draft.lines().count(), 1, "figures of a draft left the house: {draft}");
        let (done, text) = run(&app, &["export", "--dataflow", "DF_NONE"]).await;
        assert!(!done && text.contains("DF_WSPDB"), "{text}");
    }

    async fn a_user_is_added_once_and_gets_a_link(backend) {
        let app = TestApp::start(backend).await;
        let add = ["user", "add", "--email", "Ana@SSI.example", "--name", "Ana", "--role", "administrator"];
        let (done, text) = run(&app, &add).await;
        assert!(done, "{text}");
        let path = text.trim().strip_prefix("http://127.0.0.1:8080").unwrap();
        assert_eq!(app.client().get(path).await.status, 200);
        let (done, text) = run(&app, &add).await;
        assert!(!done && text.contains("account already"), "{text}");
        let (done, text) = run(&app, &["user", "add", "--email", "b@ssi.example", "--name", "B", "--role", "king"]).await;
        assert!(!done && text.contains("contributor, approver, coordinator"), "{text}");
    }

    async fn the_doctor_finds_nothing_wrong_with_a_running_service(backend) {
        let app = TestApp::start(backend).await;
        let (well, text) = run(&app, &["doctor"]).await;
        assert!(well, "{text}");
        let listen = app.base.strip_prefix("http://").unwrap().to_owned();
        assert!(ready(&listen).await);
        assert!(!ready("127.0.0.1:1").await);
    }

    async fn a_second_start_of_the_demonstration_changes_nothing(backend) {
        let app = TestApp::start(backend).await;
        let again = |known: Vec<DemoAccount>| seeding::seed(&app.app.store, &app.app.context, known);
        let first = again(Vec::new()).await.unwrap();
        let count = app.app.store.read(ssi::store::audit::verify).await.unwrap().unwrap();
        let second = again(first.clone()).await.unwrap();
        assert_eq!(first.iter().map(|a| (&a.password, &a.token)).collect::<Vec<_>>(), second.iter().map(|a| (&a.password, &a.token)).collect::<Vec<_>>());
        assert_eq!(app.app.store.read(ssi::store::audit::verify).await.unwrap(), Ok(count));

        // Without accounts.json nobody would know the passwords: new ones are drawn.
        let third = again(Vec::new()).await.unwrap();
        assert_ne!(first[0].password, third[0].password);
        let email = third[0].email.clone();
        let signed = ssi::collection::accounts::sign_in(&app.app.store, &app.app.passwords, &email, &third[0].password, "test").await.unwrap();
        assert!(matches!(signed, ssi::collection::accounts::SignIn::Done { .. }));
    }
}

#[test]
fn all_faults_of_a_questionnaire_are_listed_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires");
    copy(&from, folder.path());
    let good = ssi(folder.path(), "", &["questionnaire", "check", &folder.path().display().to_string()]);
    assert!(good.status.success(), "{}", String::from_utf8_lossy(&good.stdout));
    assert!(String::from_utf8_lossy(&good.stdout).contains("sdmx: 3 structures"));

    let spoil = |file: &str, old: &str, new: &str| {
        let path = folder.path().join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{file} has no {old}");
        std::fs::write(&path, text.replacen(old, new, 1)).unwrap();
    };
    spoil("ssi/2026/checks/money.json", "\"receipts/R.0\"", "\"receipts/R.none\"");
    spoil("ssi/2026/modules/coverage.json", "#/$defs/persons-by-sex", "#/$defs/persons-by-moon");
    spoil("sdmx/CL_AGE.json", "\"_T\"", "\"_T T\"");
    let bad = ssi(folder.path(), "", &["questionnaire", "check", &folder.path().display().to_string()]);
    let text = String::from_utf8_lossy(&bad.stdout);
    assert!(!bad.status.success());
    assert!(text.lines().count() > 2, "not all faults are told: {text}");
    assert!(
        text.lines()
            .any(|line| line.starts_with("ssi/2026/checks/money.json#/checks/0/") && line.contains("receipts/R.none")),
        "{text}"
    );
    assert!(text.contains("ssi/2026/modules/coverage.json#/$defs/row/properties/P.reg"), "{text}");
    assert!(text.contains("sdmx/CL_AGE.json#/codes/0/code"), "{text}");
}

pub(crate) fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target)
        } else {
            std::fs::copy(entry.path(), target).map(|_| ()).unwrap()
        }
    }
}
