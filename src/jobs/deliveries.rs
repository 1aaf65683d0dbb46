//! Takes due deliveries and sends them, each target by itself: one that is slow or down keeps no other waiting. A package may be
//! sent twice after a crash, but never under two names, and none is lost.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;
use tokio::sync::watch;

use crate::app::App;
use crate::collection::packages::{self, Choice, MakeError};
use crate::collection::{Context, catalogue, deliveries as plans};
use crate::delivery::{Fault, Kind, Package, Receipt, Sent, Target};
use crate::store::deliveries::{self, Delivery, Progress, When};
use crate::store::{Audit, Result, Store, Written};

/// How long a delivery waits that another process planned, or whose next attempt is due.
const LOOK: Duration = Duration::from_secs(30);
/// Attempts before a delivery is given up. With the waits of the store they take about five days.
const MOST_ATTEMPTS: i32 = 28;
/// Longer than this no attempt takes; less than the time for which a delivery is claimed.
const LONGEST: Duration = Duration::from_secs(10 * 60);

/// Makes packages and brings them to targets.
#[derive(Debug, Clone)]
pub struct Courier {
    store: Store,
    context: Context,
    /// Where packages lie while they are sent.
    folder: PathBuf,
}

/// What became of one delivery.
#[derive(Debug)]
pub struct Tried {
    pub delivery: Delivery,
    pub outcome: std::result::Result<Receipt, Fault>,
}

impl Courier {
    pub fn new(app: &App) -> Courier {
        let folder = app.settings.data.join("outgoing");
        Courier { store: app.store.clone(), context: app.context.clone(), folder }
    }

    /// For packages that are only looked at: beside those that are on their way.
    pub fn rehearsing(app: &App) -> Courier {
        let folder = app.settings.data.join("rehearsed");
        Courier { folder, ..Courier::new(app) }
    }

    /// Removes all packages that lie around.
    pub fn clear(&self) {
        // They are removed when the next ones are made, too.
        let _ = std::fs::remove_dir_all(&self.folder);
    }

    /// Sends what is due to a target, and what becomes due, until the service stops.
    pub(super) async fn run(self, target: Target, mut stopped: watch::Receiver<bool>) {
        let waiting = self.store.delivery_waiting();
        loop {
            // Before the look, so that nothing falls in between.
            let waiting = waiting.notified();
            if let Err(error) = self.send_all(&target, &mut stopped).await {
                tracing::warn!(target = target.id, %error, "deliveries cannot be read or written");
            }
            tokio::select! {
                () = waiting => {}
                () = tokio::time::sleep(LOOK) => {}
                // The sender of the signal is gone: nobody is left to work for.
                _ = stopped.changed() => return,
            }
        }
    }

    async fn send_all(&self, target: &Target, stopped: &mut watch::Receiver<bool>) -> Result<()> {
        if let Some(every) = target.everything_every {
            let id = target.id.clone();
            self.store.write(move |tx| plans::plan_everything_again(tx, &id, every)).await?;
        }
        while !*stopped.borrow() {
            let Some(delivery) = self.claim(target, When::Due, 0).await? else { break };
            let whole = delivery.clone();
            tokio::select! {
                tried = self.deliver(target, delivery) => drop(tried?),
                _ = stopped.changed() => {
                    return self.store.write(move |tx| deliveries::put_back(tx, &whole).map(Written::nothing)).await;
                }
            }
        }
        Ok(())
    }

    /// Sends what waits for a target, also what would be tried again only later, each once.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub async fn send_waiting(&self, target: &Target) -> Result<Vec<Tried>> {
        let (mut tried, mut after) = (Vec::new(), 0);
        while let Some(delivery) = self.claim(target, When::AtOnce, after).await? {
            after = delivery.id;
            tried.push(self.deliver(target, delivery).await?);
        }
        Ok(tried)
    }

    async fn claim(&self, target: &Target, when: When, after: i64) -> Result<Option<Delivery>> {
        let id = target.id.clone();
        // Taking a delivery says nothing about it yet; what became of it does.
        self.store.write(move |tx| deliveries::claim(tx, &id, when, after).map(Written::nothing)).await
    }

    async fn deliver(&self, target: &Target, delivery: Delivery) -> Result<Tried> {
        let attempt = self.attempt(target, &delivery);
        let slow = || Err(Fault::new(Kind::Slow, format!("not done within {} minutes", LONGEST.as_secs() / 60)));
        let outcome = match tokio::time::timeout(LONGEST, attempt).await {
            Ok(outcome) => outcome?,
            Err(_) => slow(),
        };
        let subject = format!("delivery:{}", delivery.id);
        let detail = json!({ "target": target.id, "package": delivery.package, "attempt": delivery.attempts });
        let (one, ended) = (delivery.clone(), outcome.clone());
        match &outcome {
            Ok(_) => tracing::info!(target = target.id, package = one.package, attempt = one.attempts, "delivered"),
            Err(fault) => {
                tracing::warn!(target = target.id, package = one.package, attempt = one.attempts, %fault, "not delivered");
            }
        }
        self.store
            .write(move |tx| {
                let action = match &ended {
                    Ok(receipt) => {
                        deliveries::sent(tx, one.id, &receipt.0)?;
                        "delivery.sent"
                    }
                    Err(fault) => {
                        let dead = fault.kind.is_permanent() || one.attempts >= MOST_ATTEMPTS;
                        deliveries::failed(tx, &one, fault.kind.code(), &fault.met, dead)?;
                        if dead { "delivery.dead" } else { "delivery.failed" }
                    }
                };
                Ok(Written::with((), Audit::by_system(action, subject, detail)))
            })
            .await?;
        Ok(Tried { delivery, outcome })
    }

    async fn attempt(&self, target: &Target, delivery: &Delivery) -> Result<std::result::Result<Receipt, Fault>> {
        let package = match self.make(target, delivery).await {
            Ok(package) => package,
            Err(fault) => return Ok(Err(fault)),
        };
        let (id, whole) = (delivery.id, progress(package.whole()));
        self.store.write(move |tx| deliveries::made(tx, id, whole).map(Written::nothing)).await?;
        let (told, mut seen) = watch::channel(Sent::default());
        let outcome = {
            let sending = target.send(&package, &told);
            tokio::pin!(sending);
            loop {
                tokio::select! {
                    outcome = &mut sending => break outcome,
                    Ok(()) = seen.changed() => {
                        let sent = progress(*seen.borrow_and_update());
                        self.store.write(move |tx| deliveries::went_on(tx, id, sent).map(Written::nothing)).await?;
                    }
                }
            }
        };
        // What stays behind is removed before the next attempt.
        let _ = std::fs::remove_dir_all(&package.folder);
        Ok(outcome)
    }

    /// The package of a delivery, in a folder of its own that whoever gets it removes.
    ///
    /// # Errors
    /// Why it cannot be made.
    pub async fn make(&self, target: &Target, delivery: &Delivery) -> std::result::Result<Package, Fault> {
        let unmade = |error: &dyn std::fmt::Display| Fault::new(Kind::Unmade, error);
        let context = self.context.clone();
        let catalogue = self.store.read(move |db| catalogue::current(db, &context)).await.map_err(|e| unmade(&e))?;
        let choice = Choice {
            dataflows: target.dataflows.clone(),
            formats: target.formats.clone(),
            structures: target.structures.clone(),
        };
        let folder = self.folder.join(&target.id).join(&delivery.package);
        let (store, delivery, into) = (self.store.clone(), delivery.clone(), folder.clone());
        let made = tokio::task::spawn_blocking(move || {
            if into.exists() {
                std::fs::remove_dir_all(&into)?;
            }
            std::fs::create_dir_all(&into)?;
            packages::make(&store, &catalogue, &delivery, &choice, &into)
        });
        match made.await.map_err(|e| unmade(&e))? {
            Ok((manifest, written)) => Ok(Package { folder, manifest, written }),
            Err(error) => Err(fault(&error)),
        }
    }
}

fn fault(error: &MakeError) -> Fault {
    let full = |error: &std::io::Error| error.kind() == std::io::ErrorKind::StorageFull;
    let kind = match error {
        MakeError::NoDataflow(..) => Kind::Settings,
        MakeError::Write(error) if full(error) => Kind::Full,
        MakeError::Write(_) | MakeError::Answer(_) => Kind::Unmade,
    };
    Fault::new(kind, error)
}

fn progress(sent: Sent) -> Progress {
    Progress {
        files: i32::try_from(sent.files).unwrap_or(i32::MAX),
        bytes: i64::try_from(sent.bytes).unwrap_or(i64::MAX),
    }
}
