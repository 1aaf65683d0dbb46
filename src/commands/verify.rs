//! `ssi verify`: have versions, the audit trail or observations been changed behind the service's back?

mod way;

use std::error::Error;
use std::process::ExitCode;

use clap::Args;

use super::Outcome;
use crate::app::App;
use crate::collection::catalogue;
use crate::collection::lineage::{self, Key, Traced};
use crate::collection::verification::{self, Report, figures};
use crate::config::Settings;
use crate::store::releases::{self, Release};
use crate::store::{Db, Store};

/// Faults that are told of one release; more say nothing more.
const TOLD: usize = 20;

#[derive(Debug, Args)]
pub struct Verify {
    /// One observation and the whole way back from it: all codes of its key joined by points, the period last
    #[arg(long)]
    observation: Option<String>,
    /// The dataflow of the observation, where several have the key
    #[arg(long, requires = "observation")]
    dataflow: Option<String>,
    /// The number of the version it comes from; the latest that was given out without it
    #[arg(long, requires = "observation")]
    version: Option<i32>,
}

impl Verify {
    pub fn run(self, settings: Settings) -> Outcome {
        let holds = match &self.observation {
            Some(key) => self.observation(&App::build(settings)?, key)?,
            None => everything(settings)?,
        };
        Ok(if holds { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn observation(&self, app: &App, key: &str) -> Result<bool, Box<dyn Error>> {
        let key: Key = key.parse()?;
        let all = app.store.read_blocking(|db| {
            let catalogue = catalogue::current(db, &app.context)?;
            lineage::all(db, &catalogue, self.dataflow.as_deref(), &key)
        })?;
        let Some(one) = lineage::meant(&all, self.version) else {
            return Err(format!("--observation {key}: nothing was given out under this key").into());
        };
        way::figure(one);
        way::others(&all, one);
        let submission = &one.release.submission_id;
        // Before anything is made of the content: what is not what was sealed has no way back.
        match app.store.read_blocking(|db| verification::chain(db, submission))? {
            Ok(count) => println!("chain          {submission}: {count} versions hold"),
            Err(broken) => {
                println!("chain          {submission}: BROKEN: {broken}");
                return Ok(false);
            }
        }
        recomputed(app, one)
    }
}

fn recomputed(app: &App, one: &Traced) -> Result<bool, Box<dyn Error>> {
    let inside = app.store.read_blocking(|db| lineage::inside(db, &app.context, one))?;
    way::inside(&inside);
    let wrong = app.store.read_blocking(|db| figures::one(db, &app.context, one))?;
    for one in &wrong {
        println!("BROKEN         {}", one.fault);
    }
    if wrong.is_empty() {
        println!("holds          made again from the sealed version, value and attributes are the same");
    }
    Ok(wrong.is_empty())
}

/// The chains need no definitions; observations do.
fn everything(settings: Settings) -> Result<bool, Box<dyn Error>> {
    let store = Store::open(&settings.database, 1)?;
    let report = store.read_blocking(verification::run)?;
    drop(store);
    for (submission, outcome) in &report.submissions {
        match outcome {
            Ok(count) => println!("{submission}: {count} versions hold"),
            Err(broken) => println!("{submission}: BROKEN: {broken}"),
        }
    }
    match report.audit {
        Ok(count) => println!("audit trail: {count} entries hold"),
        Err(entry) => println!("audit trail: BROKEN at entry {entry}"),
    }
    let app = App::build(settings)?;
    let now = crate::store::now().naive_utc();
    let mut holds = report.holds();
    let all = app.store.read_blocking(releases::all)?;
    for release in all.iter().filter(|release| release.holds(now)) {
        holds &= app.store.read_blocking(|db| Ok(of_release(db, &app, release, &report)))?;
    }
    Ok(holds)
}

/// What is given out of one version. One that cannot be made again does not keep the others from being looked at.
fn of_release(db: &mut Db, app: &App, release: &Release, report: &Report) -> bool {
    let name = format!("{}-V{}", release.submission_id, release.version);
    if report.submissions.iter().any(|(id, outcome)| *id == release.submission_id && outcome.is_err()) {
        println!("{name}: observations not compared, the version may not be what was sealed");
        return false;
    }
    match figures::release(db, &app.context, release) {
        Ok(Ok(count)) => println!("{name}: {count} observations hold"),
        Ok(Err(wrong)) => {
            for one in wrong.iter().take(TOLD) {
                println!("{name}: BROKEN: {} {}: {}", one.dataflow, one.key, one.fault);
            }
            println!("{name}: observations BROKEN, faults {}", wrong.len());
            return false;
        }
        Err(fault) => {
            println!("{name}: observations BROKEN: they cannot be made again: {fault}");
            return false;
        }
    }
    true
}
