//! Packages go to folders, storages and services by themselves: whole, signed, once, in order, whatever happens on the way.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use actix_web::http::{Method, StatusCode};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use ssi::delivery::{self, Target};
use ssi::jobs::{Courier, Tried};
use ssi::store::Written;
use ssi::store::deliveries::{self, Delivery, State, When};
use tempfile::TempDir;

use crate::support::receiver::{Mood, Receiver, hmac};
use crate::support::{Backend, Role, TestApp, on_both_databases, small};

const KEY: &str = "a key that only the tests know";

/// The file of targets and what they need, outside of the folder of the service.
struct Outside {
    folder: TempDir,
}

impl Outside {
    fn new(targets: &[Value]) -> Outside {
        let folder = tempfile::tempdir().unwrap();
        let key = folder.path().join("key");
        std::fs::write(&key, format!("{KEY}\n")).unwrap();
        std::fs::create_dir(folder.path().join("shelf")).unwrap();
        let targets = targets.iter().map(|target| {
            let mut target = target.clone();
            target["key"] = json!({ "file": key });
            if target["directory"] == "shelf" {
                target["directory"] = json!(folder.path().join("shelf"));
            }
            if let Some(storage) = target.get_mut("s3") {
                (storage["access_key"], storage["secret_key"]) = (json!({ "file": key }), json!({ "file": key }));
            }
            target
        });
        let file = json!({ "targets": targets.collect::<Vec<_>>() });
        std::fs::write(folder.path().join("targets.json"), file.to_string()).unwrap();
        Outside { folder }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("targets.json")
    }

    fn shelf(&self) -> PathBuf {
        self.folder.path().join("shelf")
    }

    fn targets(&self) -> Vec<Target> {
        delivery::read(&self.file(), &|_| None).unwrap()
    }

    async fn service(&self, backend: Backend) -> TestApp {
        TestApp::with(backend, |settings| settings.targets = self.targets()).await
    }

    /// The names of what lies there, hidden ones too.
    fn on_the_shelf(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.shelf()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// `ssi deliver …`, run as `before` says.
    async fn deliver(&self, app: &TestApp, before: &[&str], arguments: &[&str]) -> (bool, String) {
        let words: Vec<String> = before
            .iter()
            .chain(&[env!("CARGO_BIN_EXE_ssi"), "deliver"])
            .chain(arguments)
            .map(|word| (*word).to_owned())
            .collect();
        let mut command = Command::new(&words[0]);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SSI_")) {
            command.env_remove(name);
        }
        command.args(&words[1..]).env("SSI_DATA", app.database.folder()).env("DATABASE_URL", app.database.url());
        command.env("SSI_DELIVERY_TARGETS", self.file()).env("SSI_LOG", "off");
        let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    }
}

fn shelf() -> Value {
    json!({ "id": "shelf", "directory": "shelf" })
}

fn inbox(url: &str) -> Value {
    json!({ "id": "inbox", "https": url, "patience_seconds": 1 })
}

async fn save(app: &TestApp, value: Option<&str>, revision: i64) {
    let mut client = app.sign_in(Role::Coordinator).await;
    client.get("/en/profile").await;
    let body = json!([{ "address": "context/X.births@2024", "value": value, "base_revision": revision }]);
    let key = format!("births {revision}");
    let answer =
        client.json(Method::PATCH, "/api/v1/submissions/TLS-2024/cells", &body, &[("Idempotency-Key", &key)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
}

/// Accepted with so many births, and not published.
async fn accepted(app: &TestApp) {
    small::submission(app, 0).await;
    save(app, Some("25000"), 0).await;
    small::accept(app).await;
}

async fn correct(app: &TestApp, value: Option<&str>, revision: i64) {
    small::act(app, Role::Reviewer, "reopen", json!({})).await;
    save(app, value, revision).await;
    small::accept(app).await;
    publish(app).await;
}

async fn publish(app: &TestApp) {
    small::act(app, Role::Administrator, "publish", json!({})).await;
}

async fn all(app: &TestApp) -> Vec<Delivery> {
    let mut found = app.app.store.read(|db| deliveries::newest(db, 100)).await.unwrap();
    found.reverse();
    found
}

/// The deliveries to a target once the last of them is in this state; waits a moment for it.
async fn until(app: &TestApp, target: &str, state: State) -> Vec<Delivery> {
    let patience = Instant::now() + Duration::from_secs(20);
    loop {
        let found: Vec<Delivery> = all(app).await.into_iter().filter(|one| one.target == target).collect();
        let now = ssi::store::now().naive_utc();
        if found.last().is_some_and(|one| one.state(now) == state) {
            return found;
        }
        assert!(Instant::now() < patience, "{target} is not {state:?}: {found:#?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Sends what waits, though its next attempt is not due; the codes of what went wrong.
async fn try_now(app: &TestApp, target: &str) -> Vec<Option<&'static str>> {
    let target = app.app.settings.targets.iter().find(|known| known.id == target).unwrap();
    let tried: Vec<Tried> = Courier::new(&app.app).send_waiting(target).await.unwrap();
    tried.iter().map(|tried| tried.outcome.as_ref().err().map(|fault| fault.kind.code())).collect()
}

/// A whole package: everything that its manifest says is true, and nothing else lies there.
fn whole(folder: &Path) -> Value {
    let read = |name: &str| std::fs::read(folder.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    let manifest = read("manifest.json");
    assert_eq!(
        String::from_utf8(read("manifest.json.hmac")).unwrap(),
        format!("{}\n", hmac(KEY.as_bytes(), &manifest))
    );
    let manifest: Value = serde_json::from_slice(&manifest).unwrap();
    let mut known = 2;
    for file in manifest["files"].as_array().unwrap() {
        let bytes = read(file["path"].as_str().unwrap());
        assert_eq!(file["sha256"], format!("{:x}", Sha256::digest(&bytes)), "{file}");
        assert_eq!(file["bytes"], bytes.len(), "{file}");
        if let Some(rows) = file["data"]["rows"].as_u64() {
            let deleted = file["data"]["deleted"].as_u64().unwrap();
            let lines = String::from_utf8(bytes).unwrap().lines().skip(1).count() as u64;
            assert_eq!(rows + deleted, lines, "{file}");
        }
        known += 1;
    }
    let mut found = 0;
    for place in [folder.to_owned(), folder.join("data"), folder.join("structures")] {
        found += std::fs::read_dir(place).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_file()).count();
    }
    assert_eq!(found, known, "{manifest}");
    manifest
}

/// Action and value of the births in the figures of a package.
fn births(folder: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(folder.join("data/DF_WSPDB.sdmx-csv-2.0.csv")).unwrap();
    let mut lines = csv::Reader::from_reader(text.as_bytes());
    let header = lines.headers().unwrap().clone();
    let place = |name: &str| header.iter().position(|column| column == name).unwrap();
    let (action, indicator, value) = (place("ACTION"), place("INDICATOR"), place("OBS_VALUE"));
    let rows = lines.records().map(Result::unwrap).filter(|row| &row[indicator] == "BIRTHS");
    rows.map(|row| (row[action].to_owned(), row[value].to_owned())).collect()
}

fn row(action: &str, value: &str) -> (String, String) {
    (action.to_owned(), value.to_owned())
}

on_both_databases! {
    async fn what_is_published_lies_on_the_shelf_whole_and_a_second_run_changes_nothing(backend) {
        let outside = Outside::new(&[shelf()]);
        let app = outside.service(backend).await;
        accepted(&app).await;
        assert_eq!((all(&app).await, outside.on_the_shelf()), (Vec::new(), Vec::new()), "accepted, not published");
        publish(&app).await;
        let sent = until(&app, "shelf", State::Sent).await;
        let sealed = app.app.store.read(|db| ssi::store::versions::latest(db, "TLS-2024")).await.unwrap().unwrap();
        assert_eq!(sent[0].package, format!("SSI-TLS-2024-V1-R1-{}", &sealed.sha256[..16]));
        assert_eq!(outside.on_the_shelf(), std::slice::from_ref(&sent[0].package));

        let folder = outside.shelf().join(&sent[0].package);
        let manifest = whole(&folder);
        assert_eq!(births(&folder), [row("R", "25000")]);
        assert_eq!(manifest["versions"][0]["sha256"], sealed.sha256.as_str());
        assert_eq!((&manifest["holds"], manifest["withdrawn"].as_array().unwrap().len()), (&json!("release"), 0));
        assert!(manifest["files"].as_array().unwrap().iter().any(|file| file["path"] == "structures/structures.sdmx-ml-3.0.xml"));
        let files = i32::try_from(manifest["files"].as_array().unwrap().len() + 2).unwrap();
        assert_eq!((sent[0].files, sent[0].files_sent, sent[0].bytes, sent[0].attempts), (Some(files), files, Some(sent[0].bytes_sent), 1));

        let (well, text) = outside.deliver(&app, &[], &[]).await;
        assert!(well && text.contains("shelf: nothing waits"), "{text}");
        let (well, text) = outside.deliver(&app, &[], &["--everything"]).await;
        assert!(well && text.contains("SSI-ALL-") && text.contains("sent"), "{text}");
        let everything = all(&app).await.pop().unwrap();
        let manifest = whole(&outside.shelf().join(&everything.package));
        assert_eq!((&manifest["holds"], &manifest["versions"][0]["sha256"]), (&json!("everything"), &json!(sealed.sha256)));
        assert_eq!(births(&outside.shelf().join(&everything.package)), [row("R", "25000")]);
        let before = all(&app).await;
        let (well, text) = outside.deliver(&app, &[], &["--everything"]).await;
        assert!(well && text.contains("nothing waits"), "{text}");
        assert_eq!((all(&app).await, outside.on_the_shelf().len()), (before, 2));

        let page = app.sign_in(Role::Administrator).await.get("/en/admin/deliveries").await.text;
        assert!(page.contains(&sent[0].package) && page.contains("Delivered") && page.contains(&format!("{files} of {files} files")), "{page}");
    }

    async fn a_correction_brings_what_came_and_what_went_and_who_follows_is_told(backend) {
        let outside = Outside::new(&[shelf()]);
        let app = outside.service(backend).await;
        accepted(&app).await;
        publish(&app).await;
        until(&app, "shelf", State::Sent).await;
        let mut anybody = app.client();
        let first = anybody.get("/api/v1/releases").await.json();
        assert_eq!((first["items"].as_array().unwrap().len(), &first["items"][0]["withdrawn_at"]), (1, &Value::Null));
        let since = first["until"].as_str().unwrap().to_owned();
        assert_eq!(anybody.get(&format!("/api/v1/releases?after={since}")).await.json()["items"], json!([]));

        correct(&app, None, 1).await;
        let sent = until(&app, "shelf", State::Sent).await;
        assert_eq!(sent.len(), 2);
        let folder = outside.shelf().join(&sent[1].package);
        let manifest = whole(&folder);
        assert_eq!(births(&folder), [row("D", "")]);
        assert_eq!((&manifest["versions"][0]["version"], &manifest["withdrawn"][0]["version"]), (&json!(2), &json!(1)));
        assert_eq!(manifest["files"][0]["data"]["deleted"], 1, "{manifest}");
        assert_eq!(births(&outside.shelf().join(&sent[0].package)), [row("R", "25000")], "what was delivered stays as it is");

        let news = anybody.get(&format!("/api/v1/releases?after={since}")).await.json();
        let told: Vec<(i64, bool)> = news["items"].as_array().unwrap().iter().map(|item| (item["version"].as_i64().unwrap(), item["withdrawn_at"].is_null())).collect();
        assert_eq!(told, [(1, false), (2, true)], "{news}");
        assert_eq!(anybody.get("/api/v1/releases?after=yesterday").await.status, StatusCode::BAD_REQUEST);
    }

    async fn nothing_is_sent_before_its_time_and_what_was_overtaken_never(backend) {
        let outside = Outside::new(&[shelf()]);
        let app = outside.service(backend).await;
        accepted(&app).await;
        small::act(&app, Role::Administrator, "publish", json!({ "release_at": "2999-01-01T00:00:00Z" })).await;
        let planned = until(&app, "shelf", State::Planned).await;
        let (well, text) = outside.deliver(&app, &[], &[]).await;
        assert!(well && text.contains("nothing waits") && outside.on_the_shelf().is_empty(), "{text}");
        let (well, text) = outside.deliver(&app, &[], &["--dry-run"]).await;
        assert!(well && text.contains(&planned[0].package) && text.contains("not before 2999-01-01"), "{text}");
        assert!(app.client().get("/api/v1/releases").await.json()["items"].as_array().unwrap().is_empty());

        correct(&app, Some("26000"), 1).await;
        let sent = until(&app, "shelf", State::Sent).await;
        assert_eq!(sent.len(), 1, "what will never be public is sent to nobody: {sent:#?}");
        assert!(sent[0].package.contains("-V2-"), "{sent:#?}");
        assert_eq!(births(&outside.shelf().join(&sent[0].package)), [row("R", "26000")]);
    }

    async fn a_target_that_fails_in_five_ways_gets_everything_once_and_in_order(backend) {
        let receiver = Receiver::start(Mood::Silent, KEY).await;
        // A port that nobody listens on any more.
        let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let nobody = json!({ "id": "nobody", "https": format!("http://{gone}/inbox"), "patience_seconds": 1 });
        let outside = Outside::new(&[inbox(&receiver.url), nobody, shelf()]);
        let app = outside.service(backend).await;
        accepted(&app).await;
        publish(&app).await;
        until(&app, "shelf", State::Sent).await;
        let begun = Instant::now();
        let failing = until(&app, "inbox", State::Failing).await.remove(0);
        assert_eq!(failing.fault.as_deref(), Some("slow"), "{failing:?}");
        assert!(begun.elapsed() < Duration::from_secs(10) && failing.next_at > failing.created_at && failing.attempts == 1);
        let unreachable = until(&app, "nobody", State::Failing).await.remove(0);
        assert_eq!(unreachable.fault.as_deref(), Some("unreachable"), "{unreachable:?}");

        for (mood, fault) in [(Mood::Cuts, "broken"), (Mood::Says(500), "busy"), (Mood::Says(429), "busy"), (Mood::Late, "slow")] {
            receiver.is(mood);
            assert_eq!(try_now(&app, "inbox").await, [Some(fault)], "{mood:?}");
        }
        assert_eq!(receiver.taken().len(), 1, "it took the first file, and said so too late");
        // The correction waits behind what it corrects.
        receiver.is(Mood::Says(503));
        correct(&app, None, 1).await;
        until(&app, "shelf", State::Sent).await;
        assert_eq!(try_now(&app, "inbox").await, [Some("busy")]);

        receiver.is(Mood::Well);
        assert_eq!(try_now(&app, "inbox").await.into_iter().flatten().count(), 0);
        let sent = until(&app, "inbox", State::Sent).await;
        assert_eq!(sent.iter().map(|one| one.receipt.as_deref()).collect::<Vec<_>>(), [Some("201 Created: receipt 4711"); 2]);
        let taken = receiver.taken();
        let manifests: Vec<usize> = sent.iter().map(|one| taken.iter().position(|path| *path == format!("{}/manifest.json", one.package)).unwrap()).collect();
        let last = |package: &str| taken.iter().rposition(|path| path.starts_with(package)).unwrap();
        assert_eq!(manifests, [last(&sent[0].package), last(&sent[1].package)], "the manifest comes last");
        assert!(manifests[0] < manifests[1], "{taken:?}");
        let mut once = taken.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), taken.len(), "taken twice: {taken:?}");
        // The same bytes as on the shelf.
        for one in &sent {
            let manifest = outside.shelf().join(&one.package).join("manifest.json");
            assert_eq!(receiver.file(&format!("{}/manifest.json", one.package)), std::fs::read(manifest).unwrap());
        }
    }

    async fn what_is_refused_is_given_up_shown_and_sent_again_when_somebody_says_so(backend) {
        let receiver = Receiver::start(Mood::Says(403), KEY).await;
        let outside = Outside::new(&[inbox(&receiver.url)]);
        let app = outside.service(backend).await;
        accepted(&app).await;
        publish(&app).await;
        let dead = until(&app, "inbox", State::Dead).await.remove(0);
        assert_eq!((dead.fault.as_deref(), dead.attempts), (Some("refused"), 1));
        let mut administrator = app.sign_in(Role::Administrator).await;
        assert!(administrator.get("/en").await.text.contains("One package did not get through"));
        let page = administrator.get("/en/admin/deliveries").await.text;
        assert!(page.contains("Given up") && page.contains("The target refused it") && page.contains("403") && page.contains("Send again"), "{page}");
        assert!(!page.contains(KEY));
        let (well, text) = outside.deliver(&app, &[], &[]).await;
        assert!(!well && text.contains("1 given up"), "{text}");

        receiver.is(Mood::Says(302));
        assert_eq!(administrator.post(&format!("/en/admin/deliveries/{}", dead.id), &[]).await.status, StatusCode::SEE_OTHER);
        let moved = patiently(&app, |one| one.fault.as_deref() == Some("moved")).await;
        assert!(moved.dead_at.is_some(), "where it leads, nobody has configured: {moved:?}");

        receiver.is(Mood::Well);
        let path = format!("/api/v1/deliveries/{}/attempts", dead.id);
        assert_eq!(administrator.json(Method::POST, &path, &json!({}), &[]).await.status, StatusCode::OK);
        until(&app, "inbox", State::Sent).await;
        assert_eq!(administrator.json(Method::POST, &path, &json!({}), &[]).await.status, StatusCode::CONFLICT);
        let listed = administrator.get("/api/v1/deliveries").await.json();
        assert_eq!((&listed["items"][0]["state"], &listed["items"][0]["fault"]), (&json!("sent"), &Value::Null), "{listed}");
        let acts = administrator.get("/en/admin/audit/file").await.text;
        assert!(["delivery.dead", "delivery.again", "delivery.sent"].iter().all(|act| acts.contains(act)), "{acts}");
    }

    async fn a_full_or_closed_disk_leaves_nothing_half_and_nothing_lost(backend) {
        let outside = Outside::new(&[shelf()]);
        // Nobody sends by himself here.
        let app = TestApp::start(backend).await;
        accepted(&app).await;
        plan(&app, &outside).await;
        let ((well, text), fault) = cramped(&outside, &app).await;
        assert!(!well && text.contains("FAILED"), "{text}");
        let failed = all(&app).await.remove(0);
        assert!(failed.fault.as_deref() == Some(fault) && failed.dead_at.is_none(), "{failed:?}");
        assert_eq!(outside.on_the_shelf(), Vec::<String>::new());
        let (well, text) = outside.deliver(&app, &[], &["--target", "shelf"]).await;
        assert!(well, "{text}");
        whole(&outside.shelf().join(&all(&app).await[0].package));
    }

    async fn what_a_process_left_half_when_it_died_is_taken_up_again(backend) {
        let outside = Outside::new(&[shelf()]);
        let app = TestApp::start(backend).await;
        accepted(&app).await;
        plan(&app, &outside).await;
        let claimed = app.app.store.write(|tx| deliveries::claim(tx, "shelf", When::Due, 0).map(Written::nothing)).await.unwrap().unwrap();
        let half = outside.shelf().join(format!(".{}.partial", claimed.package));
        std::fs::create_dir_all(half.join("data")).unwrap();
        std::fs::write(half.join("data/other.csv"), "half a").unwrap();
        let (well, text) = outside.deliver(&app, &[], &[]).await;
        assert!(well && text.contains("nothing waits"), "somebody is at it: {text}");
        app.database.run("UPDATE delivery SET claimed_until = '2020-01-01 00:00:00'").unwrap();
        let (well, text) = outside.deliver(&app, &[], &[]).await;
        assert!(well, "{text}");
        assert_eq!(outside.on_the_shelf(), std::slice::from_ref(&claimed.package));
        whole(&outside.shelf().join(&claimed.package));

        // It was there, and nobody noted it any more.
        app.database.run("UPDATE delivery SET sent_at = NULL").unwrap();
        let (well, text) = outside.deliver(&app, &[], &[]).await;
        assert!(well && text.contains("there already"), "{text}");
        // Something else under the name is not touched.
        app.database.run("UPDATE delivery SET sent_at = NULL").unwrap();
        std::fs::write(outside.shelf().join(&claimed.package).join("manifest.json"), "{}").unwrap();
        let (well, text) = outside.deliver(&app, &[], &[]).await;
        assert!(!well && text.contains("(taken)"), "{text}");
        assert!(all(&app).await[0].dead_at.is_some());
    }

    async fn a_dry_run_says_what_would_go_where_and_leaves_nothing_behind(backend) {
        let receiver = Receiver::start(Mood::Well, KEY).await;
        let silent = Receiver::start(Mood::Silent, KEY).await;
        let storage = json!({ "id": "store", "patience_seconds": 1, "s3": { "endpoint": silent.url.trim_end_matches("/inbox"), "bucket": "figures" } });
        let outside = Outside::new(&[shelf(), inbox(&receiver.url), storage]);
        let app = TestApp::start(backend).await;
        accepted(&app).await;
        publish(&app).await;
        let (well, text) = outside.deliver(&app, &[], &["--dry-run", "--everything", "--target", "shelf"]).await;
        assert!(well && text.contains("can be reached") && text.contains("SSI-ALL-"), "{text}");
        assert!(text.contains("data/DF_WSPDB.sdmx-csv-2.0.csv: ") && text.contains(" rows, 0 deleted"), "{text}");
        let (well, text) = outside.deliver(&app, &[], &["--dry-run", "--target", "inbox"]).await;
        assert!(well && text.contains("can be reached"), "{text}");
        let begun = Instant::now();
        let (well, text) = outside.deliver(&app, &[], &["--dry-run", "--target", "store"]).await;
        assert!(!well && text.contains("CANNOT be reached (slow)"), "{text}");
        assert!(begun.elapsed() < Duration::from_secs(20));
        assert_eq!((outside.on_the_shelf(), receiver.taken(), all(&app).await), (Vec::new(), Vec::new(), Vec::new()));
        assert!(!app.database.folder().join("rehearsed").exists());
        let (well, text) = outside.deliver(&app, &[], &["--target", "moon"]).await;
        assert!(!well && text.contains("there are shelf, inbox, store"), "{text}");
    }

    async fn a_target_gets_everything_from_time_to_time_where_something_changed(backend) {
        let mut often = shelf();
        often["everything_every_hours"] = json!(1);
        often["formats"] = json!(["sdmx-json-2.0", "ilostat", "sdmx-ml-3.0"]);
        let outside = Outside::new(&[often]);
        let app = TestApp::start(backend).await;
        accepted(&app).await;
        publish(&app).await;
        let look = || app.app.store.write(|tx| ssi::collection::deliveries::plan_everything_again(tx, "shelf", Duration::from_secs(3600)));
        assert_eq!((look().await.unwrap(), look().await.unwrap(), all(&app).await.len()), (true, false, 1));
        app.database.run("UPDATE delivery SET created_at = '2020-01-01 00:00:00'").unwrap();
        assert!(!look().await.unwrap(), "nothing changed since");
        let target = outside.targets().remove(0);
        let tried = Courier::new(&app.app).send_waiting(&target).await.unwrap();
        assert!(tried[0].outcome.is_ok(), "{tried:?}");
        let folder = outside.shelf().join(&all(&app).await[0].package);
        let manifest: Value = serde_json::from_slice(&std::fs::read(folder.join("manifest.json")).unwrap()).unwrap();
        let paths: Vec<&str> = manifest["files"].as_array().unwrap().iter().map(|file| file["path"].as_str().unwrap()).collect();
        assert!(paths.contains(&"data/DF_WSPDB.sdmx-json-2.0.json") && paths.contains(&"data/DF_WSPDB.sdmx-ml-3.0.xml"), "{paths:?}");
        assert!(!paths.contains(&"data/DF_WSPDB.ilostat.csv"), "the table of ILOSTAT is not for it: {paths:?}");
        correct(&app, None, 1).await;
        app.database.run("UPDATE delivery SET created_at = '2020-01-01 00:00:00'").unwrap();
        assert!(look().await.unwrap());
    }
}

/// The one delivery to the inbox once it is as wanted; waits a moment for it.
async fn patiently(app: &TestApp, wanted: impl Fn(&Delivery) -> bool) -> Delivery {
    let patience = Instant::now() + Duration::from_secs(20);
    loop {
        let one = all(app).await.remove(0);
        if wanted(&one) {
            return one;
        }
        assert!(Instant::now() < patience, "{one:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Publishes with a service that knows the targets, of which no job runs.
async fn plan(app: &TestApp, outside: &Outside) {
    publish(app).await;
    let ids: Vec<String> = outside.targets().into_iter().map(|target| target.id).collect();
    let planned = app.app.store.write(move |tx| {
        let given =
            ssi::store::releases::given(tx.db(), &ssi::store::releases::Which::Submission("TLS-2024".to_owned()))?;
        for id in &ids {
            deliveries::plan(
                tx,
                id,
                "SSI-TLS-2024-V1-R1-0000000000000000",
                Some(given[0].release),
                given[0].of.released_at,
            )?;
        }
        Ok(Written::nothing(()))
    });
    planned.await.unwrap();
}

/// `ssi deliver` where the folder of the target has no room; for those who may not mount anything, one that is closed to them. With
/// what has to be told of it.
async fn cramped(outside: &Outside, app: &TestApp) -> ((bool, String), &'static str) {
    let shelf = outside.shelf().display().to_string();
    let mount = format!("mount -t tmpfs -o size=16k none '{shelf}' && exec \"$@\"");
    if Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n") {
        return (outside.deliver(app, &["unshare", "--mount", "sh", "-c", &mount, "sh"], &[]).await, "full");
    }
    let open = std::fs::metadata(&shelf).unwrap().permissions();
    let mut closed = open.clone();
    closed.set_readonly(true);
    std::fs::set_permissions(&shelf, closed).unwrap();
    let done = outside.deliver(app, &[], &[]).await;
    std::fs::set_permissions(&shelf, open).unwrap();
    (done, "unwritable")
}
