//! The first page of the reconciliation desk over 60,000 cells in 6 layers, beside a bare query that only reads those rows.
//! On SQLite, and on PostgreSQL when `SSI_TEST_POSTGRES` names one; with the statistics that a database which runs has of its tables.

mod support {
    pub mod country;
    pub mod figures;
    pub mod http;
    pub mod postgres;
    pub mod server;
    #[allow(dead_code, reason = "other benchmarks use the rest of it")]
    pub mod service;
    pub mod signed;

    pub type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
}

use std::time::Instant;

use diesel::connection::{Connection as _, SimpleConnection};
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};
use ssi::store::Target;
use support::figures::median;
use support::http::{Connection, request};
use support::postgres::Database;
use support::server::Running;
use support::{Fallible, service, signed};

const REQUESTS: usize = 20;
const WARM_UP: usize = 3;
const GOAL: f64 = 150.0;
/// All that institutions say, and nothing done with it.
const BARE: &str = "SELECT c.contribution_id, c.address, c.value, c.status FROM cell c \
                    JOIN contribution k ON k.id = c.contribution_id WHERE k.layer = 'institution'";

#[derive(QueryableByName)]
#[allow(dead_code, reason = "a row is read, that is all")]
struct Row {
    #[diesel(sql_type = Text)]
    contribution_id: String,
    #[diesel(sql_type = Text)]
    address: String,
    #[diesel(sql_type = Nullable<Text>)]
    value: Option<String>,
    #[diesel(sql_type = Text)]
    status: String,
}

fn main() -> Fallible<()> {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let file = folder.path().join("desk.sqlite");
    let reader = || SqliteConnection::establish(&file.to_string_lossy());
    measure("SQLite", folder.path(), Target::Sqlite(file.clone()), || {
        let mut connection = reader()?;
        connection.batch_execute("ANALYZE")?;
        Ok(move || Ok(diesel::sql_query(BARE).load::<Row>(&mut connection)?.len()))
    })?;
    if let Some(database) = Database::create("desk")? {
        let url = database.url();
        measure("PostgreSQL", folder.path(), Target::Postgres(url.clone()), || {
            let mut connection = PgConnection::establish(&url)?;
            connection.batch_execute("ANALYZE")?;
            Ok(move || Ok(diesel::sql_query(BARE).load::<Row>(&mut connection)?.len()))
        })?;
    }
    Ok(())
}

fn measure<B: FnMut() -> Fallible<usize>>(
    what: &str,
    folder: &std::path::Path,
    database: Target,
    bare: impl FnOnce() -> Fallible<B>,
) -> Fallible<()> {
    let (app, session, said) = signed::open(folder, database)?;
    let mut bare = bare()?;
    let ours = Running::start(move |listener, workers| ssi::web::server::serve(app, listener, workers))?;
    let cookie = format!("Cookie: {}={session}", ssi::web::admission::cookie_name(false));
    let question = request("GET", &format!("/en/TLS/{}/desk", service::YEAR), &[&cookie], "");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (mut times, mut others, mut length) = (Vec::new(), Vec::new(), 0);
    runtime.block_on(async {
        let mut connection = Connection::open(ours.address).await?;
        for count in 0..WARM_UP + REQUESTS {
            let begun = Instant::now();
            let answer = connection.send(&question).await?;
            let page = begun.elapsed().as_secs_f64() * 1000.0;
            if answer.status != 200 || !String::from_utf8_lossy(&answer.body).contains("data-conflict") {
                return Err(format!("answer {} without a conflict", answer.status).into());
            }
            length = answer.body.len();
            let begun = Instant::now();
            let read = bare()?;
            if read != said.cells {
                return Err(format!("{read} rows instead of {}", said.cells).into());
            }
            if count >= WARM_UP {
                times.push(page);
                others.push(begun.elapsed().as_secs_f64() * 1000.0);
            }
        }
        Fallible::Ok(())
    })?;
    let (ours, bare) = (median(times), median(others));
    println!(
        "first page of the desk, {} cells in {} layers, {} of them in conflict, {what}, {:.0} kB: {ours:.1} ms \
         (goal {GOAL} or less), bare query {bare:.1} ms, ratio {:.2}",
        said.cells,
        said.layers,
        said.conflicts,
        length as f64 / 1000.0,
        ours / bare
    );
    Ok(())
}
