//! How long a save takes while three hundred people save a cell every two seconds and twenty read the board of
//! institutions, beside the same crowd at an endpoint that only keeps one row as durably.
//!
//! Everybody begins at a moment of their own and keeps to their beat whether or not the last answer came in time, so that a
//! pause counts for all who waited. PostgreSQL takes part when `SSI_TEST_POSTGRES` names one.

mod support {
    pub mod bare;
    pub mod http;
    pub mod postgres;
    pub mod server;
    pub mod service;

    pub type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
}

use std::net::SocketAddr;
use std::time::Duration;

use ssi::app::App;
use ssi::store::Target;
use ssi::store::tokens::{self, Purpose};
use support::Fallible;
use support::http::{Answer, Connection, request};
use support::postgres::Database;
use support::server::Running;
use support::{bare, service};
use tokio::time::{Instant, sleep_until};

const PEOPLE: usize = 300;
const READERS: usize = 20;
const BEAT: Duration = Duration::from_secs(2);
const BEATS: u64 = 12;
/// Beats at the beginning that do not count.
const WARM_UP: u64 = 2;
const QUESTIONS: [&str; 4] = ["B.benef[sex=F]", "B.benef[sex=M]", "B.benef[sex=T]", "B.exp"];
const GOAL: Duration = Duration::from_millis(60);

/// Makes the request of a beat, counted from 1.
type Make = Box<dyn Fn(u64) -> Vec<u8> + Send>;

fn main() -> Fallible<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let file = |name: &str| folder.path().join(name);
    let benefits = PEOPLE / QUESTIONS.len();

    let app = service::open(folder.path(), Target::Sqlite(file("ours.sqlite")), benefits)?;
    compare("SQLite", app, Running::start(bare::sqlite(&file("bare.sqlite"))?)?)?;

    match (Database::create("bench_ours")?, Database::create("bench_bare")?) {
        (Some(ours), Some(other)) => {
            let app = service::open(folder.path(), Target::Postgres(ours.url()), benefits)?;
            compare("PostgreSQL", app, Running::start(bare::postgres(&other.url())?)?)
        }
        _ => {
            println!("crowd on PostgreSQL: not measured, SSI_TEST_POSTGRES is not set");
            Ok(())
        }
    }
}

fn compare(database: &str, app: App, bare: Running) -> Fallible<()> {
    let people = (0..PEOPLE).map(|number| saves(&app, number)).collect::<Fallible<Vec<Make>>>()?;
    let readers = (0..READERS).map(|number| reads(&app, number)).collect::<Fallible<Vec<Make>>>()?;
    let ours = Running::start(move |listener, workers| ssi::web::server::serve(app, listener, workers))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (ours, boards, bare) = runtime.block_on(async {
        let saved = |a: &Answer| a.status == 200 && a.body.windows(7).any(|text| text == b"\"saved\"");
        let (ours, boards) =
            tokio::try_join!(crowd(ours.address, people, saved), crowd(ours.address, readers, |a| a.status == 200))?;
        let rows = crowd(bare.address, (0..PEOPLE).map(keeps).collect(), |a| a.status == 200).await?;
        Fallible::Ok((ours, boards, rows))
    })?;
    let (slow, other) = (share(&ours, 99), share(&bare, 99));
    println!(
        "crowd on {database}: p99 of a save {:.1} ms (goal {} or less), median {:.1}; p99 of a board {:.1}; p99 of a bare row {:.1}, ratio {:.1}",
        ms(slow),
        GOAL.as_millis(),
        ms(share(&ours, 50)),
        ms(share(&boards, 99)),
        ms(other),
        slow.as_secs_f64() / other.as_secs_f64(),
    );
    Ok(())
}

/// From the moment a request was due to the end of its answer, for all beats that count.
async fn crowd(address: SocketAddr, makers: Vec<Make>, right: fn(&Answer) -> bool) -> Fallible<Vec<Duration>> {
    let start = Instant::now();
    let apart = BEAT / u32::try_from(makers.len())?;
    let mut running = Vec::new();
    for (place, make) in (0_u32..).zip(makers) {
        running.push(tokio::spawn(one(address, make, start + apart * place, right)));
    }
    let mut all = Vec::new();
    for person in running {
        all.extend(person.await??);
    }
    Ok(all)
}

async fn one(address: SocketAddr, make: Make, start: Instant, right: fn(&Answer) -> bool) -> Fallible<Vec<Duration>> {
    let mut connection = Connection::open(address).await?;
    let mut times = Vec::new();
    for beat in 1..=BEATS {
        let due = start + BEAT * u32::try_from(beat)?;
        sleep_until(due).await;
        let answer = connection.send(&make(beat)).await?;
        if !right(&answer) {
            return Err(format!("answer {} {}", answer.status, String::from_utf8_lossy(&answer.body)).into());
        }
        if beat > WARM_UP {
            times.push(due.elapsed());
        }
    }
    Ok(times)
}

/// So many per cent took no longer.
fn share(times: &[Duration], percent: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort();
    sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1))).copied().unwrap_or_default()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Always the same cell, always from the revision that was answered last.
fn saves(app: &App, number: usize) -> Fallible<Make> {
    let (_, token) = service::let_in(app, &format!("person{number}"), |tx, digest, account| {
        tokens::issue(tx, digest, account, Purpose::Api)
    })?;
    let row = service::benefit(number / QUESTIONS.len() + 1);
    let address = format!("benefits/{row}/{}@{}", QUESTIONS[number % QUESTIONS.len()], service::YEAR);
    let path = format!("/api/v1/submissions/{}/cells", service::SUBMISSION);
    let authorization = format!("Authorization: Bearer {token}");
    Ok(Box::new(move |beat| {
        let key = format!("Idempotency-Key: crowd-{number}-{beat}");
        let body = format!(r#"[{{"address":"{address}","value":"{beat}","base_revision":{}}}]"#, beat - 1);
        request("PATCH", &path, &[&authorization, &key], &body)
    }))
}

fn reads(app: &App, number: usize) -> Fallible<Make> {
    let (_, session) = service::let_in(app, &format!("reader{number}"), |tx, digest, id| {
        tokens::open_session(tx, digest, id, "csrf")
    })?;
    let cookie = format!("Cookie: {}={session}", ssi::web::admission::cookie_name(false));
    let path = format!("/en/TLS/{}/contributions", service::YEAR);
    Ok(Box::new(move |_| request("GET", &path, &[&cookie], "")))
}

/// A row of about the same length.
fn keeps(number: usize) -> Make {
    Box::new(move |beat| {
        let body = format!(
            r#"[{{"address":"benefits/TLS-X.B01/B.benef[sex=F]@2024","value":"{beat}","base_revision":{number}}}]"#
        );
        request("POST", "/", &[], &body)
    })
}
