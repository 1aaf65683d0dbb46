//! `ssi import`: figures from a CSV file into the submissions of a country, all in one transaction.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{Outcome, references};
use crate::app::App;
use crate::collection::importing::file::{self, Entry};
use crate::collection::importing::map::Map;
use crate::collection::importing::{self, Fate, Plan, Told};
use crate::config::Settings;
use crate::domain::submission::Role;
use crate::store::accounts::{self, Account};

#[derive(Debug, Args)]
pub struct Import {
    /// CSV file: address,value,status,note,source, or any long table with --map
    file: PathBuf,
    /// JSON file that says which cell each line belongs to
    #[arg(long)]
    map: Option<PathBuf>,
    /// ISO 3166-1 alpha-3
    #[arg(long, required_unless_present = "reference")]
    country: Option<String>,
    /// E-mail of the contributor in whose name the figures are taken in; of a reviewer with --reference
    #[arg(long)]
    by: String,
    /// The figures were published by others and are only compared with: SDMX-CSV, or the table of ILOSTAT
    #[arg(long, requires = "source", conflicts_with_all = ["map", "country", "report"])]
    reference: bool,
    /// With --reference: who published them
    #[arg(long, requires = "reference")]
    source: Option<String>,
    /// Only say what would change
    #[arg(long)]
    dry_run: bool,
    /// CSV file for what became of every line; without it only refused lines are printed
    #[arg(long)]
    report: Option<PathBuf>,
}

impl Import {
    pub async fn run(self, settings: Settings) -> Outcome {
        if self.reference {
            let source = self.source.unwrap_or_default();
            return references::run(&App::build(settings)?, &self.file, source, &self.by, self.dry_run).await;
        }
        let entries = self.entries()?;
        let app = App::build(settings)?;
        let by = self.account(&app)?;
        let file = self.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (context, country, dry) = (app.context.clone(), self.country().to_owned(), self.dry_run);
        let plan = if dry {
            app.store.read_blocking(|db| importing::plan(db, &context, &country, &entries))?
        } else {
            app.store.write(move |tx| importing::run(tx, &context, &country, &by, &file, &entries)).await?
        };
        if let Some(path) = &self.report {
            report(&plan, path).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        self.tell(&plan)
    }

    fn country(&self) -> &str {
        self.country.as_deref().unwrap_or_default()
    }

    fn entries(&self) -> Result<Vec<Entry>, String> {
        let read = |path: &Path| std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()));
        let map = match &self.map {
            None => None,
            Some(path) => Some(Map::read(&read(path)?).map_err(|faults| {
                faults.iter().map(|fault| format!("{}#{fault}", path.display())).collect::<Vec<_>>().join("\n")
            })?),
        };
        file::read(&read(&self.file)?, map.as_ref()).map_err(|fault| format!("{}: {fault}", self.file.display()))
    }

    fn account(&self, app: &App) -> Result<Account, String> {
        let found = app.store.read_blocking(|db| accounts::by_email(db, &self.by.to_lowercase()));
        let account = found.map_err(|e| e.to_string())?.filter(|account| !account.disabled);
        let good =
            |account: &Account| account.roles_in(self.country()).is_some_and(|roles| roles.has(Role::Contributor));
        account
            .filter(good)
            .ok_or_else(|| format!("--by {}: no contributor of {} has this address", self.by, self.country()))
    }

    /// A line that was refused makes the command fail: a script must not take it for taken in.
    fn tell(&self, plan: &Plan) -> Outcome {
        let mut out = std::io::stdout().lock();
        for told in &plan.lines {
            match &told.fate {
                Fate::Refused(reason) => writeln!(out, "{}: refused: {}{reason}", told.line, addressed(told))?,
                Fate::Changed { before } if self.dry_run => {
                    writeln!(out, "{}: would change: {}{before} → {}", told.line, addressed(told), value(told))?;
                }
                Fate::New if self.dry_run => {
                    writeln!(out, "{}: would add: {}{}", told.line, addressed(told), value(told))?;
                }
                _ => {}
            }
        }
        let refused = plan.count(|f| matches!(f, Fate::Refused(_)));
        writeln!(
            out,
            "{} lines: {} new, {} changed, {} unchanged, {} said twice, {} without a place, {refused} refused{}",
            plan.lines.iter().map(|told| told.line).collect::<BTreeSet<_>>().len(),
            plan.count(|f| *f == Fate::New),
            plan.count(|f| matches!(f, Fate::Changed { .. })),
            plan.count(|f| *f == Fate::Unchanged),
            plan.count(|f| matches!(f, Fate::Repeated { .. })),
            plan.count(|f| matches!(f, Fate::NoPlace(_))),
            if self.dry_run { "; nothing was written" } else { "" },
        )?;
        Ok(if refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn addressed(told: &Told) -> String {
    told.address.as_ref().map(|address| format!("{address}: ")).unwrap_or_default()
}

fn value(told: &Told) -> &str {
    told.value.as_deref().unwrap_or_default()
}

/// Every line with its fate: also the list of what has no place, with the reason.
fn report(plan: &Plan, path: &Path) -> csv::Result<()> {
    let mut writer = csv::Writer::from_path(path)?;
    writer.write_record(["line", "result", "address", "value", "reason"])?;
    for told in &plan.lines {
        let (result, reason) = match &told.fate {
            Fate::New => ("new", String::new()),
            Fate::Changed { before } => ("changed", format!("was {before}")),
            Fate::Unchanged => ("unchanged", String::new()),
            Fate::Repeated { line } => ("said twice", format!("as line {line}")),
            Fate::NoPlace(reason) => ("no place", reason.clone()),
            Fate::Refused(reason) => ("refused", reason.clone()),
        };
        let line = told.line.to_string();
        writer.write_record([&line, result, told.address.as_deref().unwrap_or_default(), value(told), &reason])?;
    }
    writer.flush()?;
    Ok(())
}
