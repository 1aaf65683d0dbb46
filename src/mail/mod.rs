//! Sends mails. What they say was decided where they were written: a mail here is a row of the outbox.

mod message;
mod transport;

pub use message::Encoding;
pub use transport::{Post, SendFault};
