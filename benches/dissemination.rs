//! Answers with a million observations, beside what only reads them: `COPY` on PostgreSQL, a bare loop over the rows on SQLite.
//! `SSI_BENCH_OBSERVATIONS` says another number of them; 10000000 is that of the goal for a single series. Where `make interop` has
//! installed pysdmx, it writes some of the same rows, too.

mod support {
    #[allow(dead_code, reason = "other benchmarks use the rest of it")]
    pub mod figures;
    pub mod postgres;
    #[allow(dead_code, reason = "other benchmarks use the rest of it")]
    pub mod service;

    pub type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
}

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};
use ssi::app::App;
use ssi::collection::catalogue;
use ssi::collection::dissemination::Source;
use ssi::sdmx::data::{DataFormat, Labels, writer};
use ssi::sdmx::rest::{DataQuery, Service, data_query};
use ssi::store::Target;
use ssi::store::observations::Audience;
use support::figures::median;
use support::postgres::Database;
use support::{Fallible, service};

const FLOW: &str = "DF_WSPDB";
const ROUNDS: usize = 3;
/// As many as pysdmx is given to write.
const PEER_ROWS: &str = "200000";
/// How much longer it takes than we do, from the database to the file: at least.
const PEER_GOAL: f64 = 5.0;
const BARE: &str =
    "SELECT series, period, value, attributes FROM observation WHERE dataflow = 'DF_WSPDB' ORDER BY series, period";
const ATTRIBUTES: &str = r#"{"CONF_STATUS":"F","CURRENCY":"USD","DECIMALS":"2","OBS_STATUS":"A","SOURCE":"Annual accounts","SUBMISSION_REF":"TLS-2024-V1/1/0123456789abcdef","UNIT_MULT":"0"}"#;

/// What it costs beside the bare reading: at most.
const GOALS: [(&str, f64); 8] = [
    ("sdmx-csv-1.0", 2.0),
    ("sdmx-csv-2.0", 2.0),
    ("sdmx-csv-2.1", 2.0),
    ("sdmx-json-1.0", 3.0),
    ("sdmx-json-2.0", 3.0),
    ("sdmx-ml-generic-2.1", 3.0),
    ("sdmx-ml-2.1", 3.0),
    ("sdmx-ml-3.0", 3.0),
];

fn main() -> Fallible<()> {
    let count: usize = std::env::var("SSI_BENCH_OBSERVATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let file = folder.path().join("dissemination.sqlite");
    let app = service::open(folder.path(), Target::Sqlite(file.clone()), 1)?;
    let mut connection = SqliteConnection::establish(&file.to_string_lossy())?;
    connection.batch_execute(&format!(
        "{} {}",
        release(),
        filled(count, "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n LIMIT ", ")")
    ))?;
    connection.batch_execute("ANALYZE")?;
    measure("SQLite", &app, count, || bare_loop(&mut connection))?;
    beside_pysdmx(&app, &folder.path().join("rows.csv"))?;
    if let Some(database) = Database::create("dissemination")? {
        let url = database.url();
        let app = service::open(folder.path(), Target::Postgres(url.clone()), 1)?;
        let mut connection = PgConnection::establish(&url)?;
        connection.batch_execute(&format!(
            "{} {}",
            release(),
            filled(count, "WITH n(i) AS (SELECT generate_series(0, ", " - 1))")
        ))?;
        connection.batch_execute("ANALYZE observation; ANALYZE release")?;
        measure("PostgreSQL", &app, count, || copy(&url))?;
    }
    Ok(())
}

fn release() -> String {
    let at = "'2026-01-01 00:00:00'";
    format!(
        "INSERT INTO release (id, submission_id, version, accepted_at, released_at) VALUES (1, '{}', 1, {at}, {at});",
        service::SUBMISSION
    )
}

/// Ten years of each series; 190 countries.
fn filled(count: usize, before: &str, after: &str) -> String {
    format!(
        "INSERT INTO observation (release_id, dataflow, series, area, subject, period, value, attributes, free) {before}{count}{after} \
         SELECT 1, '{FLOW}', 'A.X' || ((i / 10) % 190 + 100) || '.IND' || ((i / 1900) % 200 + 100) || '.S' || (i / 380000) || '._T._T._T._T._T.XDC', \
         'X' || ((i / 10) % 190 + 100), 'IND' || ((i / 1900) % 200 + 100), '' || (2015 + i % 10), (i % 99991) || '.25', '{ATTRIBUTES}', TRUE FROM n;"
    )
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    series: String,
    #[diesel(sql_type = Text)]
    period: String,
    #[diesel(sql_type = Nullable<Text>)]
    value: Option<String>,
    #[diesel(sql_type = Text)]
    attributes: String,
}

fn bare_loop(connection: &mut SqliteConnection) -> Fallible<usize> {
    let mut length = 0;
    for row in diesel::sql_query(BARE).load_iter::<Row, diesel::connection::DefaultLoadingMode>(connection)? {
        let row = row?;
        length += row.series.len() + row.period.len() + row.attributes.len() + row.value.map_or(0, |value| value.len());
    }
    Ok(length)
}

fn copy(url: &str) -> Fallible<usize> {
    let copy = format!("COPY ({BARE}) TO STDOUT");
    let mut psql = Command::new("psql").args([url, "-q", "-c", &copy]).stdout(Stdio::piped()).spawn()?;
    let length = match psql.stdout.take() {
        Some(mut out) => io::copy(&mut out, &mut io::sink())?,
        None => 0,
    };
    if psql.wait()?.success() { Ok(usize::try_from(length)?) } else { Err("psql failed".into()) }
}

/// Counts what is written, and notes when the first of it came.
struct Counting {
    started: Instant,
    first: Option<f64>,
    length: usize,
}

impl Write for Counting {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.length += bytes.len();
        if self.length > 64 * 1024 && self.first.is_none() {
            self.first = Some(self.started.elapsed().as_secs_f64() * 1000.0);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn measure(what: &str, app: &App, count: usize, mut bare: impl FnMut() -> Fallible<usize>) -> Fallible<()> {
    let catalogue = app.store.read_blocking(|db| catalogue::current(db, &app.context))?;
    let source = Source::of(&app.store, &catalogue, FLOW, Audience::Public).ok_or("no such dataflow")?;
    let question = |key: &str| -> Fallible<DataQuery> {
        data_query(Service::V2, source.structure, key, &[]).map_err(|problem| format!("{problem:?}").into())
    };
    let labels = Labels::of(&catalogue, source.structure, source.flow, "en");
    let write = |format: DataFormat, query: &DataQuery| -> Fallible<(f64, Counting, usize)> {
        let started = Instant::now();
        let mut out = Counting { started, first: None, length: 0 };
        let told = {
            let buffered = io::BufWriter::with_capacity(64 * 1024, &mut out);
            let mut message = writer(format, Box::new(buffered), source.head(&labels, catalogue.sender(), query))?;
            source.write(query, &mut *message)?
        };
        Ok((started.elapsed().as_secs_f64() * 1000.0, out, told))
    };
    let all = question("")?;
    for (name, goal) in GOALS {
        let format: DataFormat = name.parse()?;
        let before = resident();
        let (mut times, mut bares, mut firsts, mut length, mut told) = (Vec::new(), Vec::new(), Vec::new(), 0, 0);
        for _ in 0..ROUNDS {
            // Both in turn: a machine that is slower for a while is slower for both.
            let started = Instant::now();
            bare()?;
            bares.push(started.elapsed().as_secs_f64() * 1000.0);
            let (time, out, rows) = write(format, &all)?;
            times.push(time);
            firsts.extend(out.first);
            (length, told) = (out.length, rows);
        }
        let (time, bare) = (median(times), median(bares));
        println!(
            "{what}, {told} of {count} observations as {name}, {} MB: {time:.0} ms, bare {bare:.0} ms, ratio {:.2} (goal {goal} or less); \
             first 64 kB after {:.1} ms (goal 200 or less); memory {} to {} MB",
            length / 1_000_000,
            time / bare,
            median(firsts),
            before,
            resident()
        );
    }
    for (kind, key) in [
        ("one series", "A.X200.IND150.S0._T._T._T._T._T.XDC"),
        ("a country and an indicator", "*.X200.IND150"),
        ("a country", "A.X200"),
        ("an indicator of all countries", "A.*.IND150"),
    ] {
        let query = question(key)?;
        let mut times = Vec::new();
        let mut told = 0;
        for _ in 0..9 {
            let (time, _, rows) = write("sdmx-csv-2.0".parse()?, &query)?;
            times.push(time);
            told = rows;
        }
        println!(
            "{what}, {kind} among {count} observations, {told} of them: {:.1} ms (goal for a series 50 or less)",
            median(times)
        );
    }
    Ok(())
}

/// The same rows into a file by us, read from the database, and by pysdmx, which has them in memory.
fn beside_pysdmx(app: &App, file: &Path) -> Fallible<()> {
    let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/interop-venv/bin/python");
    if !python.exists() {
        println!("pysdmx is not there: make interop installs it");
        return Ok(());
    }
    let catalogue = app.store.read_blocking(|db| catalogue::current(db, &app.context))?;
    let source = Source::of(&app.store, &catalogue, FLOW, Audience::Public).ok_or("no such dataflow")?;
    let some = [("limit".to_owned(), PEER_ROWS.to_owned())];
    let query = data_query(Service::V2, source.structure, "", &some).map_err(|problem| format!("{problem:?}"))?;
    let labels = Labels::of(&catalogue, source.structure, source.flow, "en");
    let mut ours = Vec::new();
    for name in ["sdmx-ml-3.0", "sdmx-csv-2.0"] {
        let started = Instant::now();
        let out = io::BufWriter::with_capacity(64 * 1024, File::create(file)?);
        let mut message = writer(name.parse()?, Box::new(out), source.head(&labels, catalogue.sender(), &query))?;
        source.write(&query, &mut *message)?;
        ours.push((name, started.elapsed().as_secs_f64() * 1000.0));
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/support/write_rows.py");
    let told = Command::new(python).arg(script).arg(file).output()?;
    for line in String::from_utf8(told.stdout)?.lines() {
        let Some((name, time)) = line.split_once(' ') else { continue };
        let time: f64 = time.parse()?;
        let Some((_, own)) = ours.iter().find(|(format, _)| *format == name) else { continue };
        println!(
            "{PEER_ROWS} rows as {name}: {own:.0} ms, pysdmx {time:.0} ms, ratio {:.1} (goal {PEER_GOAL} or more)",
            time / own
        );
    }
    if told.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&told.stderr).into()) }
}

/// Memory of this process, in megabytes.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or(0) / 1000
}
