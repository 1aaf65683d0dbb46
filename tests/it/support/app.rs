//! The whole service on a port of its own, with a database and a data folder of its own.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use ssi::app::App;
use ssi::collection::accounts::{SignIn, sign_in};
use ssi::collection::seeding;
use ssi::config::Settings;
use ssi::jobs::Jobs;
use ssi::store::Target;
use ssi::store::accounts::Account;
use ssi::web::server;

use super::database::{Backend, Database, Place};
use super::people::{self, PASSWORD, Role, Tester};
use super::{Answer, Client};

pub struct TestApp {
    pub app: App,
    pub base: String,
    server: Box<dyn Fn()>,
    _jobs: Jobs,
    // Last, so that it goes last.
    pub database: Database,
}

impl TestApp {
    /// A service with one account for each role and nothing else.
    pub async fn start(backend: Backend) -> TestApp {
        TestApp::with(backend, |_| {}).await
    }

    /// The same with Timor-Leste's figures: 2023 accepted, 2024 a draft.
    pub async fn start_seeded(backend: Backend) -> TestApp {
        let app = TestApp::start(backend).await;
        seeding::seed(&app.app.store, &app.app.context, Vec::new()).await.unwrap();
        app
    }

    pub async fn with(backend: Backend, change: impl FnOnce(&mut Settings)) -> TestApp {
        let database = Database::fresh(backend);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let mut settings = Settings::demo(port, database.folder());
        settings.demo = false;
        settings.database = target(&database);
        change(&mut settings);
        let app = App::build(settings).unwrap();
        people::settle(&app).await;
        let running = server::serve(app.clone(), listener, 1).unwrap();
        let handle = running.handle();
        actix_web::rt::spawn(running);
        let server: Box<dyn Fn()> = Box::new(move || drop(handle.stop(false)));
        let jobs = Jobs::start(&app).unwrap();
        TestApp { base: format!("http://127.0.0.1:{port}"), app, server, _jobs: jobs, database }
    }

    pub fn client(&self) -> Client {
        Client::new(&self.base)
    }

    pub async fn account(&self, role: Role) -> Account {
        people::find(&self.app, role).await
    }

    /// A client with the session of a role, got without the page.
    pub async fn sign_in(&self, role: Role) -> Client {
        self.sign_in_as(&role.email()).await
    }

    /// The same for anybody with the known password.
    pub async fn sign_in_as(&self, email: &str) -> Client {
        let signed = sign_in(&self.app.store, &self.app.passwords, email, PASSWORD, "test").await.unwrap();
        let SignIn::Done { session, .. } = signed else { panic!("{email} cannot sign in: {signed:?}") };
        let mut client = self.client();
        client.keep_cookie("ssi", session.reveal());
        client
    }

    /// The newest mail to an address whose text has a word; waits a moment for it.
    pub async fn mail(&self, to: &str, word: &str) -> String {
        let patience = Instant::now() + Duration::from_secs(10);
        loop {
            let found =
                self.mails().into_iter().find(|mail| mail.contains(&format!("To: {to}")) && mail.contains(word));
            match found {
                Some(mail) => return mail,
                None if Instant::now() > patience => {
                    panic!("no mail to {to} with {word:?}; there are {:#?}", self.mails())
                }
                None => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }

    /// All mails that became files.
    pub fn mails(&self) -> Vec<String> {
        let Ok(files) = std::fs::read_dir(self.database.folder().join("mail")) else {
            return Vec::new();
        };
        files.filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok()).collect()
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        (self.server)();
    }
}

pub fn target(database: &Database) -> Target {
    match &database.place {
        Place::File(path) => Target::Sqlite(path.clone()),
        Place::Url(url) => Target::Postgres(url.clone()),
    }
}

/// The link in a mail, without the address of the service.
impl Answer {
    pub fn link_in(mail: &str, base: &str) -> String {
        mail.lines()
            .find_map(|line| line.trim().strip_prefix(base))
            .unwrap_or_else(|| panic!("no link in {mail}"))
            .to_owned()
    }
}
