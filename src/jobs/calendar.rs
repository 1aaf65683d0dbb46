//! Looks at the calendar and writes the mails that a day brings.

use std::time::Duration;

use tokio::sync::watch;

use crate::collection::{Context, reminders};
use crate::store::{Store, now};

/// Days begin slowly. The first look comes after the first wait, so that a service that is only tried writes to nobody.
const LOOK: Duration = Duration::from_secs(600);

pub async fn run(store: Store, context: Context, mut stopped: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            _ = stopped.changed() => return,
        }
        match reminders::write(&store, &context, now()).await {
            Ok(0) => {}
            Ok(mails) => tracing::info!(mails, "reminders and digests written"),
            Err(error) => tracing::warn!(%error, "reminders could not be written; they are looked for again"),
        }
    }
}
