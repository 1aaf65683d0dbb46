//! Answers with a million observations, beside what only reads them: `COPY` on PostgreSQL, a bare loop over the rows on SQLite;
//! then single series and other parts among ten million. `SSI_BENCH_OBSERVATIONS` and `SSI_BENCH_AMONG` say other numbers of them.
//! Where `make interop` has installed pysdmx, it writes some of the same rows, too.

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
use ssi::sdmx::model::Catalogue;
use ssi::sdmx::rest::{DataQuery, Service, data_query};
use ssi::store::Target;
use ssi::store::observations::Audience;
use support::figures::median;
use support::postgres::Database;
use support::{Fallible, service};

const FLOW: &str = "DF_WSPDB";
const ROUNDS: usize = 5;
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
    let number = |name: &str| std::env::var(name).ok().and_then(|n| n.parse::<usize>().ok());
    let count = number("SSI_BENCH_OBSERVATIONS").unwrap_or(1_000_000);
    let among = number("SSI_BENCH_AMONG").unwrap_or(10_000_000).max(count);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    on_sqlite(folder.path(), count, among)?;
    match Database::create("dissemination")? {
        Some(database) => on_postgres(folder.path(), &database.url(), count, among),
        None => Ok(()),
    }
}

fn on_sqlite(folder: &Path, count: usize, among: usize) -> Fallible<()> {
    let file = folder.join("dissemination.sqlite");
    let app = service::open(folder, Target::Sqlite(file.clone()), 1)?;
    let mut connection = SqliteConnection::establish(&file.to_string_lossy())?;
    let numbers = |from: usize, to: usize| {
        format!("WITH RECURSIVE n(i) AS (SELECT {from} UNION ALL SELECT i + 1 FROM n LIMIT {})", to - from)
    };
    connection.batch_execute(&[release(), filled(&numbers(0, count)), "ANALYZE;".to_owned()].concat())?;
    measure("SQLite", &app, count, || bare_loop(&mut connection))?;
    beside_pysdmx(&app, &folder.join("rows.csv"))?;
    if among > count {
        connection.batch_execute(&[filled(&numbers(count, among)), "ANALYZE;".to_owned()].concat())?;
    }
    ask("SQLite", &app, among)
}

fn on_postgres(folder: &Path, url: &str, count: usize, among: usize) -> Fallible<()> {
    let app = service::open(folder, Target::Postgres(url.to_owned()), 1)?;
    let mut connection = PgConnection::establish(url)?;
    let numbers = |from: usize, to: usize| format!("WITH n(i) AS (SELECT generate_series({from}, {to} - 1))");
    connection.batch_execute(&[release(), filled(&numbers(0, count)), "ANALYZE;".to_owned()].concat())?;
    measure("PostgreSQL", &app, count, || copy(url))?;
    if among > count {
        connection.batch_execute(&[filled(&numbers(count, among)), "ANALYZE;".to_owned()].concat())?;
    }
    ask("PostgreSQL", &app, among)
}

fn release() -> String {
    let at = "'2026-01-01 00:00:00'";
    format!(
        "INSERT INTO release (id, submission_id, version, accepted_at, released_at) VALUES (1, '{}', 1, {at}, {at});",
        service::SUBMISSION
    )
}

/// Ten years of each series; 190 countries. `numbers`: which of them, as a table `n` of `i`.
fn filled(numbers: &str) -> String {
    format!(
        "INSERT INTO observation (release_id, dataflow, series, area, subject, period, value, attributes, free) {numbers} \
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

/// What is asked, and answered as a format.
struct Asker<'a> {
    source: Source<'a>,
    labels: Labels,
    sender: &'a str,
}

impl<'a> Asker<'a> {
    fn of(app: &'a App, catalogue: &'a Catalogue) -> Fallible<Self> {
        let source = Source::of(&app.store, catalogue, FLOW, Audience::Public).ok_or("no such dataflow")?;
        let labels = Labels::of(catalogue, source.structure, source.flow, "en");
        Ok(Asker { source, labels, sender: catalogue.sender() })
    }

    fn query(&self, key: &str, parameters: &[(String, String)]) -> Fallible<DataQuery> {
        data_query(Service::V2, self.source.structure, key, parameters).map_err(|problem| format!("{problem:?}").into())
    }

    /// Milliseconds, and how much was told.
    fn write(&self, format: DataFormat, query: &DataQuery, out: &mut dyn Write) -> Fallible<(f64, usize)> {
        let started = Instant::now();
        let buffered = io::BufWriter::with_capacity(64 * 1024, out);
        let mut message = writer(format, Box::new(buffered), self.source.head(&self.labels, self.sender, query))?;
        let told = self.source.write(query, &mut *message)?;
        drop(message);
        Ok((started.elapsed().as_secs_f64() * 1000.0, told))
    }
}

fn measure(what: &str, app: &App, count: usize, mut bare: impl FnMut() -> Fallible<usize>) -> Fallible<()> {
    let catalogue = app.store.read_blocking(|db| catalogue::current(db, &app.context))?;
    let asker = Asker::of(app, &catalogue)?;
    let all = asker.query("", &[])?;
    for (name, goal) in GOALS {
        let format: DataFormat = name.parse()?;
        let before = resident();
        let (mut times, mut bares, mut firsts, mut length, mut told) = (Vec::new(), Vec::new(), Vec::new(), 0, 0);
        for _ in 0..ROUNDS {
            // Both in turn: a machine that is slower for a while is slower for both.
            let started = Instant::now();
            bare()?;
            bares.push(started.elapsed().as_secs_f64() * 1000.0);
            let mut out = Counting { started: Instant::now(), first: None, length: 0 };
            let (time, rows) = asker.write(format, &all, &mut out)?;
            times.push(time);
            firsts.extend(out.first);
            (length, told) = (out.length, rows);
        }
        let ratios = times.iter().zip(&bares).map(|(time, bare)| time / bare).collect();
        println!(
            "{what}, {told} of {count} observations as {name}, {} MB: {:.0} ms, bare {:.0} ms, ratio {:.2} (goal {goal} or less); \
             first 64 kB after {:.1} ms (goal 200 or less); memory {} to {} MB (goal 100 or less)",
            length / 1_000_000,
            median(times),
            median(bares),
            median(ratios),
            median(firsts),
            before,
            resident()
        );
    }
    Ok(())
}

fn ask(what: &str, app: &App, count: usize) -> Fallible<()> {
    let catalogue = app.store.read_blocking(|db| catalogue::current(db, &app.context))?;
    let asker = Asker::of(app, &catalogue)?;
    for (kind, key) in [
        ("one series", "A.X200.IND150.S0._T._T._T._T._T.XDC"),
        ("a country and an indicator", "*.X200.IND150"),
        ("a country", "A.X200"),
        ("an indicator of all countries", "A.*.IND150"),
    ] {
        let query = asker.query(key, &[])?;
        let (mut times, mut told) = (Vec::new(), 0);
        for _ in 0..9 {
            let (time, rows) = asker.write("sdmx-csv-2.0".parse()?, &query, &mut io::sink())?;
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
    let asker = Asker::of(app, &catalogue)?;
    let query = asker.query("", &[("limit".to_owned(), PEER_ROWS.to_owned())])?;
    let mut ours = Vec::new();
    for name in ["sdmx-ml-3.0", "sdmx-csv-2.0"] {
        ours.push((name, asker.write(name.parse()?, &query, &mut File::create(file)?)?.0));
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
