//! Work that no request waits for: sending mails and packages, and writing the mails that a day brings.

mod calendar;
mod deliveries;
mod mails;

use std::time::Duration;

use futures_util::future::join_all;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use deliveries::{Courier, Tried};

use crate::app::App;
use crate::delivery::Target;
use crate::mail::{Post, SendFault};

/// What a job on its way may still take when the service stops; what is not done then is done at the next start.
const GRACE: Duration = Duration::from_secs(10);

/// The running jobs of this process.
#[derive(Debug)]
pub struct Jobs {
    stop: watch::Sender<bool>,
    mails: JoinHandle<()>,
    calendar: JoinHandle<()>,
    /// One for each target.
    deliveries: Vec<JoinHandle<()>>,
}

impl Jobs {
    /// # Errors
    /// When the mail settings cannot be used.
    pub fn start(app: &App) -> Result<Jobs, SendFault> {
        let post = Post::new(&app.settings.mail)?;
        let (stop, stopped) = watch::channel(false);
        let calendar = calendar::run(app.store.clone(), app.context.clone(), stopped.clone());
        let calendar = tokio::spawn(calendar);
        let courier = Courier::new(app);
        let lane = |target: &Target| tokio::spawn(courier.clone().run(target.clone(), stopped.clone()));
        let deliveries = app.settings.targets.iter().map(lane).collect();
        let mails = tokio::spawn(mails::run(app.store.clone(), post, stopped.clone()));
        Ok(Jobs { stop, mails, calendar, deliveries })
    }

    /// Lets what is on its way finish.
    pub async fn stop(self) {
        // Nobody listens any more when the jobs have ended by themselves.
        let _ = self.stop.send(true);
        let all = async { tokio::join!(self.mails, self.calendar, join_all(self.deliveries)) };
        if tokio::time::timeout(GRACE, all).await.is_err() {
            tracing::warn!("a job was still at work; what it did not end is done at the next start");
        }
    }
}
