//! `ssi verify`: have versions or the audit trail been changed behind the service's back?

use std::process::ExitCode;

use super::Outcome;
use crate::collection::verification;
use crate::config::Settings;
use crate::store::Store;

pub fn run(settings: &Settings) -> Outcome {
    let store = Store::open(&settings.database, 1)?;
    let report = store.read_blocking(verification::run)?;
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
    Ok(if report.holds() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
