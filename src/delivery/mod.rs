//! Hands packages over: to a folder, to storage that speaks S3, or to a service over HTTPS.
//!
//! This room knows targets and what it is handed, a folder with files and their manifest; neither database nor collection.
//! Every way ends within a bounded time and reads files piece by piece. The manifest always comes last: what has none is not whole.

mod directory;
mod fault;
mod https;
mod package;
mod s3;
mod settings;
mod signature;
mod target;

pub use fault::{Fault, Kind};
pub use package::{Package, Sent};
pub use settings::read;
pub use signature::{Key, sign};
pub use target::{Place, Receipt, Target};

/// The one provider of cryptography for TLS, for all clients of this process.
fn with_cryptography() {
    // A second time it is there already.
    let _ = rustls::crypto::ring::default_provider().install_default();
}
