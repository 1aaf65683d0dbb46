//! How much saving one cell through the API costs beside an endpoint that only keeps one row as durably.
//!
//! Both run in this process on the same disk and take turns, so that what else the machine does falls on both. The
//! ratio is the result; figures in requests per second depend on the disk. PostgreSQL takes part when
//! `SSI_TEST_POSTGRES` names one: `scripts/with-postgres.sh --durable cargo bench --bench save`.

mod support {
    pub mod bare;
    pub mod figures;
    pub mod http;
    pub mod load;
    pub mod postgres;
    pub mod server;
    pub mod service;

    pub type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
}

use std::time::Duration;

use ssi::app::App;
use ssi::store::Target;
use ssi::store::tokens::{self, Purpose};
use support::Fallible;
use support::figures::median;
use support::http::request;
use support::load::{Load, Make};
use support::postgres::Database;
use support::server::Running;
use support::{bare, service};

/// People who save at the same moment, each in a cell of their own.
const PEOPLE: usize = 64;
/// Questions asked in each of `PEOPLE / 4` benefits.
const QUESTIONS: [&str; 4] = ["B.benef[sex=F]", "B.benef[sex=M]", "B.benef[sex=T]", "B.exp"];
const WARM_UP: Duration = Duration::from_secs(2);
const ROUND: Duration = Duration::from_secs(4);
const ROUNDS: usize = 3;

fn main() -> Fallible<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let file = |name: &str| folder.path().join(name);

    let app = service::open(folder.path(), Target::Sqlite(file("ours.sqlite")), PEOPLE / QUESTIONS.len())?;
    let bare = Running::start(bare::sqlite(&file("bare.sqlite"))?)?;
    compare("SQLite", 0.25, app, bare)?;

    match (Database::create("bench_ours")?, Database::create("bench_bare")?) {
        (Some(ours), Some(other)) => {
            let app = service::open(folder.path(), Target::Postgres(ours.url()), PEOPLE / QUESTIONS.len())?;
            let bare = Running::start(bare::postgres(&other.url())?)?;
            compare("PostgreSQL", 0.33, app, bare)
        }
        _ => {
            println!("save on PostgreSQL: not measured, SSI_TEST_POSTGRES is not set");
            Ok(())
        }
    }
}

fn compare(database: &str, goal: f64, app: App, bare: Running) -> Fallible<()> {
    let people = (0..PEOPLE).map(|number| saves(&app, number)).collect::<Fallible<Vec<Make>>>()?;
    let ours = Running::start(move |listener, workers| ssi::web::server::serve(app, listener, workers))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (ours, bare) = runtime.block_on(async {
        let mut ours = Load::connect(ours.address, people, |a| {
            a.status == 200 && a.body.windows(7).any(|text| text == b"\"saved\"")
        })
        .await?;
        let mut bare = Load::connect(bare.address, (0..PEOPLE).map(keeps).collect(), |a| a.status == 200).await?;
        ours.run(WARM_UP).await?;
        bare.run(WARM_UP).await?;
        let (mut rates, mut others) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            rates.push(ours.run(ROUND).await?);
            others.push(bare.run(ROUND).await?);
        }
        Fallible::Ok((median(rates), median(others)))
    })?;
    println!(
        "save on {database}: {ours:.0} cells/s, bare rows {bare:.0}/s, ratio {:.2} (goal {goal} or more)",
        ours / bare
    );
    Ok(())
}

/// The requests of one person: always the same cell, always from the revision that was answered last.
fn saves(app: &App, number: usize) -> Fallible<Make> {
    let (_, token) = service::let_in(app, &format!("person{number}"), |tx, digest, account| {
        tokens::issue(tx, digest, account, Purpose::Api)
    })?;
    let row = service::benefit(number / QUESTIONS.len() + 1);
    let address = format!("benefits/{row}/{}@{}", QUESTIONS[number % QUESTIONS.len()], service::YEAR);
    let path = format!("/api/v1/submissions/{}/cells", service::SUBMISSION);
    let authorization = format!("Authorization: Bearer {token}");
    Ok(Box::new(move |count| {
        let key = format!("Idempotency-Key: {}", uuid_7(number, count));
        let body = format!(r#"[{{"address":"{address}","value":"{count}","base_revision":{}}}]"#, count - 1);
        request("PATCH", &path, &[&authorization, &key], &body)
    }))
}

/// A key as our pages make it: a UUID of version 7, which begins with the time.
fn uuid_7(number: usize, count: u64) -> String {
    let time = format!("{:012x}", ssi::store::now().timestamp_millis());
    let (early, late) = time.split_at(8);
    format!("{early}-{late}-7{:03x}-8{number:03x}-{count:012x}", count % 4096)
}

/// A row of about the same length.
fn keeps(number: usize) -> Make {
    Box::new(move |count| {
        let body = format!(
            r#"[{{"address":"benefits/TLS-X.B01/B.benef[sex=F]@2024","value":"{count}","base_revision":{number}}}]"#
        );
        request("POST", "/", &[], &body)
    })
}
