//! The command line. Each command is one file; each ends with a status that a script can rely on.
//!
//! What is printed here is read by the operator of a machine, so it is plain technical English and no message.

pub mod deliver;
pub mod demo;
pub mod doctor;
pub mod export;
pub mod import;
pub mod listing;
pub mod migrate;
pub mod publishing;
pub mod questionnaire;
pub mod references;
pub mod rehearse;
pub mod serve;
pub mod structures;
pub mod user;
pub mod verify;
pub mod vtl;

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Settings;

#[derive(Debug, Parser)]
#[command(name = "ssi", version, about)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the service with the settings of the environment
    Serve,
    /// Run the service with demonstration data; needs no settings
    Demo(demo::Demo),
    /// Bring the tables of the database up to date
    Migrate,
    /// Accounts
    #[command(subcommand)]
    User(user::User),
    /// Questionnaire definitions
    #[command(subcommand)]
    Questionnaire(questionnaire::Definitions),
    /// Write the observations of accepted submissions, the structures that explain them, or the cells of one submission
    Export(export::Export),
    /// Take figures from a CSV file into the submissions of a country
    Import(import::Import),
    /// Send the packages that wait for the targets now, or say what would go where
    Deliver(deliver::Deliver),
    /// Recompute the hash chains of all versions and of the audit trail, and what was given out; or the way back of one observation
    Verify(verify::Verify),
    /// Look at settings, database, questionnaires, texts and disk
    Doctor(doctor::Doctor),
}

/// What a command comes to: done, or done with a result that is not good. Faults on the way are errors.
pub type Outcome = Result<ExitCode, Box<dyn Error>>;

pub fn run() -> ExitCode {
    match dispatch(Line::parse().command) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("ssi: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: Command) -> Outcome {
    let settings = Settings::from_environment;
    match command {
        Command::Serve => runtime()?.block_on(serve::run(settings()?)),
        Command::Demo(demo) => runtime()?.block_on(demo.run()),
        Command::Migrate => migrate::run(&settings()?),
        Command::User(user) => runtime()?.block_on(user.run(settings()?)),
        Command::Questionnaire(definitions) => definitions.run(),
        Command::Export(export) => export.run(settings()?),
        Command::Import(import) => runtime()?.block_on(import.run(settings()?)),
        Command::Deliver(deliver) => runtime()?.block_on(deliver.run(settings()?)),
        Command::Verify(verify) => verify.run(settings()?),
        Command::Doctor(doctor) => doctor.run(),
    }
}

/// One thread for signals, mails and commands; the workers of the service have runtimes of their own.
fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

/// Sends the log to the error stream, so that what a command prints can be used by the next one.
fn start_log(settings: &Settings) -> Result<(), Box<dyn Error>> {
    let filter = tracing_subscriber::EnvFilter::try_new(&settings.log).map_err(|e| format!("setting SSI_LOG: {e}"))?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if settings.log_json { log.json().try_init() } else { log.with_ansi(false).try_init() }
        .map_err(|e| e as Box<dyn Error>)
}
