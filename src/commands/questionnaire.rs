//! `ssi questionnaire`: what an author does with definitions. `check` names every fault of all of them at once.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Subcommand;

use super::Outcome;
use super::listing::List;
use super::publishing::Publish;
use super::rehearse::Rehearse;
use super::vtl::Vtl;
use crate::collection::{Edition, Editions};
use crate::config::Settings;
use crate::embedded;

#[derive(Debug, Subcommand)]
pub enum Definitions {
    /// Check all editions in DIR; without it those that the service uses
    Check { dir: Option<PathBuf> },
    /// Show how often each check would have fired on stored submissions
    Rehearse(Rehearse),
    /// Seal an edition in DIR: from then on a change of its files is a fault
    Publish(Publish),
    /// Every question, code, check and text in all languages
    List(List),
    /// The checks as rulesets of VTL, with answers as their data sets and what fails on them
    Vtl(Vtl),
}

impl Definitions {
    pub fn run(self) -> Outcome {
        match self {
            Definitions::Check { dir } => check(dir),
            Definitions::Rehearse(rehearse) => rehearse.run(),
            Definitions::Publish(publish) => publish.run(),
            Definitions::List(list) => list.run(&Settings::from_environment()?),
            Definitions::Vtl(vtl) => vtl.run(),
        }
    }
}

fn check(dir: Option<PathBuf>) -> Outcome {
    let folder = match dir {
        Some(dir) => Some(dir),
        None => Settings::from_environment()?.questionnaires,
    };
    let shown = folder.as_ref().map_or_else(|| "the built-in questionnaires".to_owned(), |f| f.display().to_string());
    let files = embedded::questionnaires(folder.as_deref()).map_err(|e| format!("{shown}: {e}"))?;
    let faults = match Editions::load(&files) {
        Ok(editions) => {
            let found = unusable(&editions);
            if found.is_empty() {
                return report(&editions, &shown);
            }
            found
        }
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    };
    for fault in &faults {
        println!("{fault}");
    }
    eprintln!("{} faults in {shown}", faults.len());
    Ok(ExitCode::FAILURE)
}

fn report(editions: &Editions, shown: &str) -> Outcome {
    let mut count = 0;
    for q in editions.all().map(|e| &e.questionnaire) {
        count += 1;
        let questions: usize = q.modules.iter().map(|m| m.questions.len()).sum();
        println!(
            "{} {}: {} modules, {questions} questions, {} checks, {} indicators",
            q.id,
            q.edition,
            q.modules.len(),
            q.checks.len(),
            q.indicators.len()
        );
    }
    if let Some(told) = &editions.structures {
        println!(
            "sdmx: {} structures, {} dataflows, {} code lists",
            told.structures.len(),
            told.dataflows.len(),
            told.lists.len() + told.made.len()
        );
    }
    if count == 0 {
        return Err(format!("{shown}: no edition found (<id>/<edition>/questionnaire.json)").into());
    }
    Ok(ExitCode::SUCCESS)
}

/// Definitions can be well formed and still not make a validator; that shows only when one is built.
fn unusable(editions: &Editions) -> Vec<String> {
    let core = editions.all().flat_map(|edition| countries(edition).into_iter().map(move |c| (c, edition)));
    let own = editions.by_country().map(|(country, edition)| (country.to_owned(), edition));
    core.chain(own).filter_map(|(country, edition)| edition.schemas(&country).err()).map(|e| e.to_string()).collect()
}

/// Countries that have a code list of their own.
fn countries(edition: &Edition) -> Vec<String> {
    let mut found: Vec<String> = edition
        .questionnaire
        .codelists
        .keys()
        .filter_map(|name| name.split_once('.'))
        .map(|(_, country)| country.to_owned())
        .collect();
    found.sort();
    found.dedup();
    found
}
