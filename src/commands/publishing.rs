//! `ssi questionnaire publish`: seals an edition. From then on a change of its files is a fault.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::Outcome;
use crate::collection::Editions;
use crate::domain::questionnaire;
use crate::embedded;

#[derive(Debug, Args)]
pub struct Publish {
    /// Folder of the questionnaires
    dir: PathBuf,
    /// Questionnaire and edition, as in ssi/2026
    #[arg(long)]
    edition: String,
}

impl Publish {
    pub fn run(self) -> Outcome {
        let shown = self.dir.display();
        let files = embedded::questionnaires(Some(&self.dir)).map_err(|e| format!("{shown}: {e}"))?;
        let folder = self.edition.trim_matches('/');
        let lock = questionnaire::lock_path(folder);
        if !files.contains_key(&format!("{folder}/questionnaire.json")) {
            return Err(format!("--edition {folder}: {shown} has no {folder}/questionnaire.json").into());
        }
        if files.contains_key(&lock) {
            return Err(format!("{lock}: {folder} is published already").into());
        }
        if let Err(faults) = Editions::load(&files) {
            for fault in &faults {
                println!("{fault}");
            }
            return Err(format!("{} faults in {shown}; nothing was published", faults.len()).into());
        }
        let seal = questionnaire::seal(&files, folder);
        write(&self.dir.join(&lock), &serde_json::to_string_pretty(&seal)?)?;
        println!("{folder} is published: {}", seal.sha256);
        Ok(ExitCode::SUCCESS)
    }
}

/// Written beside its place and moved, so that there is never half a seal.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    let beside = file.with_extension("json.new");
    std::fs::write(&beside, format!("{text}\n"))?;
    std::fs::rename(beside, file)
}
