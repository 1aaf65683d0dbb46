//! Files that are sent while they are written, however large they are.

use std::io::{self, Write};

use actix_web::web::Bytes;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

/// Bytes sent at once.
const CHUNK: usize = 64 * 1024;
/// Chunks that wait for a slow reader; then the writing waits too.
const AHEAD: usize = 4;

/// Runs `write` on a thread of its own. When it fails the connection breaks, so that half a file is not taken for a
/// whole one.
pub fn written<F>(what: String, write: F) -> ReceiverStream<io::Result<Bytes>>
where
    F: FnOnce(&mut dyn Write) -> io::Result<()> + Send + 'static,
{
    let (sender, receiver) = mpsc::channel(AHEAD);
    tokio::task::spawn_blocking(move || {
        let mut out = Chunks { sender: sender.clone(), waiting: Vec::with_capacity(CHUNK) };
        if let Err(error) = write(&mut out).and_then(|()| out.flush()) {
            tracing::warn!(%error, what, "a file was not finished");
            let _ = sender.blocking_send(Err(io::Error::other("the file could not be finished")));
        }
    });
    ReceiverStream::new(receiver)
}

/// Collects what is written and hands it over in pieces of one size.
struct Chunks {
    sender: mpsc::Sender<io::Result<Bytes>>,
    waiting: Vec<u8>,
}

impl Write for Chunks {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= CHUNK {
            self.send()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() { Ok(()) } else { self.send() }
    }
}

impl Chunks {
    fn send(&mut self) -> io::Result<()> {
        let chunk = std::mem::replace(&mut self.waiting, Vec::with_capacity(CHUNK));
        // The reader has gone away: nothing is left to be done.
        self.sender.blocking_send(Ok(Bytes::from(chunk))).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}
