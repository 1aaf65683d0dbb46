//! Work that no request waits for: sending mails, and writing those that a day brings.

mod calendar;
mod mails;

use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app::App;
use crate::mail::{Post, SendFault};

/// What a job on its way may still take when the service stops; what is not done then is done at the next start.
const GRACE: Duration = Duration::from_secs(10);

/// The running jobs of this process.
#[derive(Debug)]
pub struct Jobs {
    stop: watch::Sender<bool>,
    mails: JoinHandle<()>,
    calendar: JoinHandle<()>,
}

impl Jobs {
    /// # Errors
    /// When the mail settings cannot be used.
    pub fn start(app: &App) -> Result<Jobs, SendFault> {
        let post = Post::new(&app.settings.mail)?;
        let (stop, stopped) = watch::channel(false);
        let calendar = calendar::run(app.store.clone(), app.context.clone(), stopped.clone());
        let calendar = tokio::spawn(calendar);
        let mails = tokio::spawn(mails::run(app.store.clone(), post, stopped));
        Ok(Jobs { stop, mails, calendar })
    }

    /// Lets what is on its way finish.
    pub async fn stop(self) {
        // Nobody listens any more when the jobs have ended by themselves.
        let _ = self.stop.send(true);
        if tokio::time::timeout(GRACE, async { tokio::join!(self.mails, self.calendar) }).await.is_err() {
            tracing::warn!("a job was still at work; what it did not end is done at the next start");
        }
    }
}
