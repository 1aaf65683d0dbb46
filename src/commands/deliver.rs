//! `ssi deliver`: sends what waits for the targets now, or says what would go where.

use std::error::Error;
use std::process::ExitCode;

use clap::Args;

use super::{Outcome, start_log};
use crate::app::App;
use crate::collection::deliveries as plans;
use crate::config::Settings;
use crate::delivery::{Package, Target};
use crate::domain::package;
use crate::jobs::{Courier, Tried};
use crate::store::deliveries::{self, Delivery};
use crate::store::{now, releases};

#[derive(Debug, Args)]
pub struct Deliver {
    /// Say what would go where, with counts and sizes, and whether each target can be reached; send nothing
    #[arg(long)]
    dry_run: bool,
    /// Only this target
    #[arg(long)]
    target: Option<String>,
    /// Everything that is public too, where a target has not got the same already
    #[arg(long)]
    everything: bool,
}

impl Deliver {
    pub async fn run(self, settings: Settings) -> Outcome {
        start_log(&settings)?;
        let app = App::build(settings)?;
        let targets = self.targets(&app)?;
        let mut well = true;
        for target in targets {
            well &= if self.dry_run { self.rehearse(&app, target).await? } else { self.send(&app, target).await? };
        }
        Ok(if well { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn targets<'a>(&self, app: &'a App) -> Result<Vec<&'a Target>, String> {
        let known = &app.settings.targets;
        if known.is_empty() {
            return Err("SSI_DELIVERY_TARGETS names no file, or a file without targets".to_owned());
        }
        let wanted = |target: &&Target| self.target.as_ref().is_none_or(|id| *id == target.id);
        let found: Vec<&Target> = known.iter().filter(wanted).collect();
        if found.is_empty() {
            let ids: Vec<&str> = known.iter().map(|target| target.id.as_str()).collect();
            return Err(format!("--target: there are {}", ids.join(", ")));
        }
        Ok(found)
    }

    async fn send(&self, app: &App, target: &Target) -> Result<bool, Box<dyn Error>> {
        if self.everything {
            let id = target.id.clone();
            app.store.write(move |tx| plans::plan_everything(tx, &id)).await?;
        }
        let tried = Courier::new(app).send_waiting(target).await?;
        if tried.is_empty() {
            println!("{}: nothing waits", target.id);
        }
        for Tried { delivery, outcome } in &tried {
            match outcome {
                Ok(receipt) => println!("{}: {}: sent: {}", target.id, delivery.package, receipt.0),
                Err(fault) => println!("{}: {}: FAILED ({}): {fault}", target.id, delivery.package, fault.kind.code()),
            }
        }
        let id = target.id.clone();
        let dead = app.store.read(move |db| deliveries::dead(db, &id)).await?;
        if dead > 0 {
            println!("{}: {dead} given up; the page Deliveries says why and sends them again", target.id);
        }
        Ok(dead == 0 && tried.iter().all(|tried| tried.outcome.is_ok()))
    }

    async fn rehearse(&self, app: &App, target: &Target) -> Result<bool, Box<dyn Error>> {
        let reached = target.probe().await;
        let state = match &reached {
            Ok(()) => "can be reached".to_owned(),
            Err(fault) => format!("CANNOT be reached ({}): {fault}", fault.kind.code()),
        };
        println!("{} ({} {}): {state}", target.id, target.kind(), target.address());
        let mut well = reached.is_ok();
        for delivery in waiting(app, target, self.everything).await? {
            // Another folder than that of a delivery on its way.
            let courier = Courier::rehearsing(app);
            match courier.make(target, &delivery).await {
                Ok(package) => tell(&delivery, &package)?,
                Err(fault) => {
                    println!("  {}: CANNOT be made ({}): {fault}", delivery.package, fault.kind.code());
                    well = false;
                }
            }
            courier.clear();
        }
        Ok(well)
    }
}

/// What waits for a target or is planned, and with it everything that is public.
async fn waiting(app: &App, target: &Target, everything: bool) -> Result<Vec<Delivery>, Box<dyn Error>> {
    let id = target.id.clone();
    let found = app.store.read(move |db| {
        let mut found = deliveries::open(db, &id)?;
        if let Some(changed) = releases::last_change(db, now().naive_utc())?.filter(|_| everything) {
            let name = package::of_everything(changed.and_utc());
            if !deliveries::is_planned(db, &id, &name)? {
                found.push(Delivery::rehearsed(&id, name, changed));
            }
        }
        Ok(found)
    });
    Ok(found.await?)
}

fn tell(delivery: &Delivery, package: &Package) -> Result<(), Box<dyn Error>> {
    let whole = package.whole();
    let embargo = if delivery.as_of > now().naive_utc() {
        format!(", not before {}", delivery.as_of.and_utc())
    } else {
        String::new()
    };
    println!("  {}: {} files, {} bytes{embargo}", delivery.package, whole.files, whole.bytes);
    for file in &package.manifest.files {
        let counts = file.data.as_ref().map(|d| format!(", {} rows, {} deleted", d.rows, d.deleted));
        println!("    {}: {} bytes{}", file.path, file.bytes, counts.unwrap_or_default());
    }
    Ok(())
}
