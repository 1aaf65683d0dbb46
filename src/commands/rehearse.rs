//! `ssi questionnaire rehearse`: how often each check would have fired on stored submissions.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::Outcome;
use crate::collection::Editions;
use crate::collection::rehearsal::{self, Rehearsal};
use crate::config::Settings;
use crate::domain::checks::Severity;
use crate::domain::questionnaire::Questionnaire;
use crate::embedded;
use crate::store::Store;

#[derive(Debug, Args)]
pub struct Rehearse {
    /// Folder with the definitions, as for check; it need not be the one that the service uses
    dir: Option<PathBuf>,
    /// Edition as in 2026; the newest without it
    #[arg(long)]
    edition: Option<String>,
}

impl Rehearse {
    pub fn run(self) -> Outcome {
        let settings = Settings::from_environment()?;
        let folder = self.dir.or_else(|| settings.questionnaires.clone());
        let files = embedded::questionnaires(folder.as_deref())?;
        let editions = Editions::load(&files).map_err(|faults| {
            let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
            format!("the definitions have faults:\n{}", lines.join("\n"))
        })?;
        let all = || editions.all().map(|e| &e.questionnaire);
        let wanted = |q: &&Questionnaire| self.edition.as_ref().is_none_or(|edition| *edition == q.edition);
        let Some(q) = all().filter(wanted).max_by(|a, b| a.edition.cmp(&b.edition)) else {
            let known: Vec<&str> = all().map(|q| q.edition.as_str()).collect();
            return Err(format!("--edition: there are {}", known.join(", ")).into());
        };
        let store = Store::open(&settings.database, 1)?;
        print(q, &store.read_blocking(|db| rehearsal::run(db, &editions, q))?);
        Ok(ExitCode::SUCCESS)
    }
}

/// A table for people, aligned; those that fire most come first.
fn print(q: &Questionnaire, rehearsal: &Rehearsal) {
    let mut checks: Vec<_> = rehearsal.checks.iter().collect();
    checks.sort_by_key(|check| std::cmp::Reverse(check.on_current + check.on_accepted));
    println!("{:<22} {:<8} {:>7} {:>8} {:>4}  addresses", "check", "severity", "current", "accepted", "sets");
    for check in checks {
        let severity = match check.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        };
        let samples: Vec<String> = check.samples.iter().map(ToString::to_string).collect();
        let line = format!(
            "{:<22} {severity:<8} {:>7} {:>8} {:>4}  {}",
            check.check,
            check.on_current,
            check.on_accepted,
            check.sets,
            samples.join(" ")
        );
        println!("{}", line.trim_end());
    }
    println!(
        "{} {}: {} checks on {} current and {} accepted sets of answers",
        q.id,
        q.edition,
        rehearsal.checks.len(),
        rehearsal.current,
        rehearsal.accepted
    );
}
