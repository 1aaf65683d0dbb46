//! `ssi demo`: a whole service with Timor-Leste's published figures, in one folder, ready within a second.

use std::error::Error;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::{Outcome, serve, start_log};
use crate::app::App;
use crate::collection::accounts::Secret;
use crate::collection::seeding::{self, DemoAccount};
use crate::config::Settings;
use crate::delivery::{self, Target};

#[derive(Debug, Args)]
pub struct Demo {
    /// Port on this machine
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder for database, mails, packages and accounts.json
    #[arg(long, default_value = "./data")]
    data: PathBuf,
}

impl Demo {
    pub async fn run(self) -> Outcome {
        let mut settings = Settings::demo(self.port, &self.data);
        start_log(&settings)?;
        let listener = serve::listen(&settings.listen)?;
        settings.targets = shelf(&self.data)?;
        let app = App::build(settings)?;
        let file = self.data.join("accounts.json");
        let accounts = seeding::seed(&app.store, &app.context, known(&file)?).await?;
        keep(&file, &serde_json::to_vec_pretty(&accounts)?)?;
        announce(&app.settings.public_url, &accounts, &file);
        serve::until_stopped(app, listener).await
    }
}

/// One target, a folder beside the database, with a key that is drawn once: so a demonstration has packages to look at.
fn shelf(data: &Path) -> Result<Vec<Target>, Box<dyn Error>> {
    let (file, key, shelf) = (data.join("targets.json"), data.join("delivery.key"), data.join("deliveries"));
    std::fs::create_dir_all(&shelf)?;
    if !key.exists() {
        keep(&key, format!("{}\n", Secret::random()?.reveal()).as_bytes())?;
    }
    let targets = json!({ "targets": [{ "id": "folder", "directory": shelf, "key": { "file": key } }] });
    keep(&file, &serde_json::to_vec_pretty(&targets)?)?;
    Ok(delivery::read(&file, &|_| None)?)
}

/// Accounts of an earlier start: their passwords stay good.
fn known(file: &Path) -> Result<Vec<DemoAccount>, String> {
    match std::fs::read(file) {
        Ok(bytes) => {
            serde_json::from_slice(&bytes).map_err(|e| format!("{}: {e}; remove it for new passwords", file.display()))
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(e) => Err(format!("{}: {e}", file.display())),
    }
}

/// Written beside its place and moved, so that nobody reads half a file.
fn keep(file: &Path, content: &[u8]) -> std::io::Result<()> {
    let beside = file.with_extension("new");
    std::fs::write(&beside, content)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&beside, std::fs::Permissions::from_mode(0o600))?;
    }
    std::fs::rename(beside, file)
}

fn announce(address: &str, accounts: &[DemoAccount], file: &Path) {
    println!("SSI demonstration: {address}\n");
    let named = |account: &DemoAccount| account.roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(", ");
    let roles = accounts.iter().map(|account| named(account).len()).max().unwrap_or_default();
    let emails = accounts.iter().map(|account| account.email.len()).max().unwrap_or_default();
    for account in accounts {
        let DemoAccount { email, password, language, .. } = account;
        let role = named(account);
        println!("  {role:roles$}  {email:emails$}  {password}  ({language})");
    }
    println!("\nThe same list with API tokens: {}", file.display());
}
