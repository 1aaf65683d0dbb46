//! Takes due mails from the outbox and sends them. A mail may be sent twice after a crash, but is never lost.

use std::time::Duration;

use serde_json::json;
use tokio::sync::watch;

use crate::mail::Post;
use crate::store::outbox::{self, Mail};
use crate::store::{Audit, Result, Store, Written};

/// How long a mail waits that another process wrote, or whose next attempt is due.
const LOOK: Duration = Duration::from_secs(30);
/// Attempts before a mail is given up. With the waits of the outbox they take about five days, as mail servers do it.
const MOST_ATTEMPTS: i32 = 28;
/// Mails taken at once: few, so that a stopping process leaves few behind for the next attempt.
const AT_ONCE: i64 = 5;

pub async fn run(store: Store, post: Post, mut stopped: watch::Receiver<bool>) {
    let waiting = store.mail_waiting();
    loop {
        while !*stopped.borrow() {
            match send_due(&store, &post).await {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "the outbox cannot be read or written");
                    break;
                }
            }
        }
        tokio::select! {
            () = waiting.notified() => {}
            () = tokio::time::sleep(LOOK) => {}
            // The sender of the signal is gone: nobody is left to work for.
            _ = stopped.changed() => return,
        }
    }
}

/// Sends what is due now; says how many it tried.
async fn send_due(store: &Store, post: &Post) -> Result<usize> {
    // Taking a mail says nothing about it yet; what became of it does.
    let due = store.write(|tx| outbox::claim(tx, AT_ONCE).map(Written::nothing)).await?;
    for mail in &due {
        send(store, post, mail).await?;
    }
    Ok(due.len())
}

async fn send(store: &Store, post: &Post, mail: &Mail) -> Result<()> {
    let (id, attempt) = (mail.id, mail.attempts + 1);
    match post.send(mail).await {
        Ok(()) => {
            tracing::info!(mail = id, attempt, "mail sent");
            store
                .write(move |tx| {
                    outbox::sent(tx, id)?;
                    Ok(Written::with(
                        (),
                        Audit::by_system("mail.sent", format!("mail:{id}"), json!({ "attempt": attempt })),
                    ))
                })
                .await
        }
        Err(fault) => {
            let dead = fault.permanent || attempt >= MOST_ATTEMPTS;
            tracing::warn!(mail = id, attempt, dead, %fault, "mail not sent");
            let action = if dead { "mail.dead" } else { "mail.failed" };
            store
                .write(move |tx| {
                    outbox::failed(tx, id, &fault.to_string(), dead)?;
                    Ok(Written::with((), Audit::by_system(action, format!("mail:{id}"), json!({ "attempt": attempt }))))
                })
                .await
        }
    }
}
