//! `ssi questionnaire list`: every question, code, check and text in all languages, as a workbook for translators.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::Outcome;
use crate::collection::Editions;
use crate::collection::listing::{self, sheets};
use crate::config::Settings;
use crate::{embedded, workbook};

#[derive(Debug, Args)]
pub struct List {
    /// Questionnaire and edition, as in ssi/2026
    #[arg(long)]
    edition: String,
    /// With what this country adds; ISO 3166-1 alpha-3
    #[arg(long)]
    country: Option<String>,
    /// Language of the headings
    #[arg(long, default_value = "en")]
    language: String,
    /// Workbook to write; without it only the counts are printed
    #[arg(long)]
    xlsx: Option<PathBuf>,
}

impl List {
    pub fn run(self, settings: &Settings) -> Outcome {
        let files = embedded::questionnaires(settings.questionnaires.as_deref())?;
        let editions = Editions::load(&files)
            .map_err(|faults| format!("{} faults; `ssi questionnaire check` lists them", faults.len()))?;
        let locales = crate::i18n::Locales::load(&embedded::locales(settings.locales.as_deref())?)
            .map_err(|faults| faults.join("\n"))?;
        let (id, year) = self.edition.split_once('/').unwrap_or((&self.edition, ""));
        let edition = editions
            .of(id, year, self.country.as_deref().unwrap_or_default())
            .map_err(|_| format!("--edition {}: there is none; it is written as in ssi/2026", self.edition))?;
        if !locales.languages().contains(&self.language) {
            return Err(format!("--language {}: there are no texts in it", self.language).into());
        }
        let lines = listing::of(&edition, &locales);
        if let Some(path) = &self.xlsx {
            let book = workbook::write(&sheets::of(&lines, &locales.reader(&self.language)))?;
            std::fs::write(path, book).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        println!("{} lines", lines.len());
        for language in locales.languages() {
            let of = |found: &dyn Fn(&listing::Line) -> bool| lines.iter().filter(|line| found(line)).count();
            let lacking = of(&|line| line.lacking(locales.languages()).contains(&language.as_str()));
            let drafts = of(&|line| line.drafts(locales.languages()).contains(&language.as_str()));
            println!("{language}: {lacking} missing, {drafts} not confirmed by a speaker");
        }
        Ok(ExitCode::SUCCESS)
    }
}
