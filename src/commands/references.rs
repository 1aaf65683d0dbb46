//! `ssi import --reference`: figures that others published, to be compared with.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::Outcome;
use crate::app::App;
use crate::collection::references::{self, Fate, File, LONGEST, Plan};
use crate::domain::submission::Role;
use crate::sdmx::reading::MOST_BYTES;
use crate::store::accounts;

pub(super) async fn run(app: &App, path: &Path, source: String, by: &str, dry: bool) -> Outcome {
    let shown = path.display();
    if source.trim().is_empty() || source.chars().count() > LONGEST || source.chars().any(char::is_control) {
        return Err(format!("--source: one line of up to {LONGEST} letters").into());
    }
    let size = std::fs::metadata(path).map_err(|e| format!("{shown}: {e}"))?.len();
    if usize::try_from(size).map_or(true, |size| size > MOST_BYTES) {
        return Err(format!("{shown}: has more than {MOST_BYTES} bytes").into());
    }
    let bytes = std::fs::read(path).map_err(|e| format!("{shown}: {e}"))?;
    let reviews = |roles: crate::domain::submission::Roles| roles.has(Role::Reviewer) || roles.has(Role::Administrator);
    let found = app.store.read_blocking(|db| accounts::by_email(db, &by.to_lowercase()))?;
    let account = found.filter(|account| !account.disabled && reviews(account.roles));
    let account = account.ok_or_else(|| format!("--by {by}: no reviewer or administrator has this address"))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let file = File { name, source: source.trim().to_owned(), bytes };
    let plan = references::take(&app.store, &app.context, account, file, dry).await?;
    tell(&plan.map_err(|unreadable| format!("{shown}: {unreadable}"))?, dry)
}

/// A line that was refused makes the command fail: a script must not take it for taken in.
fn tell(plan: &Plan, dry: bool) -> Outcome {
    let mut out = std::io::stdout().lock();
    for told in &plan.lines {
        let reason = match &told.fate {
            Fate::Contradicts { line } => format!("line {line} says something else of the same figure"),
            Fate::NotYours { area } => format!("{area} is not reviewed by this account"),
            Fate::Refused(refused) => refused.to_string(),
            Fate::New | Fate::Changed { .. } | Fate::Unchanged | Fate::Repeated { .. } => continue,
        };
        writeln!(out, "{}: refused: {reason}", told.line)?;
    }
    let refused = plan.count(Fate::refuses);
    writeln!(
        out,
        "{} lines: {} new, {} changed, {} unchanged, {} said twice, {refused} refused{}",
        plan.lines.len(),
        plan.count(|fate| *fate == Fate::New),
        plan.count(|fate| matches!(fate, Fate::Changed { .. })),
        plan.count(|fate| *fate == Fate::Unchanged),
        plan.count(|fate| matches!(fate, Fate::Repeated { .. })),
        if dry { "; nothing was written" } else { "" },
    )?;
    Ok(if refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
