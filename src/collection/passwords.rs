//! Passwords: Argon2id behind a short queue, so that a storm of sign-ins cannot take all memory and cores.

use std::sync::Arc;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

/// Hashes at once; each takes 19 MiB and a core for a moment.
const AT_ONCE: usize = 2;
pub const SHORTEST: usize = 10;
const LONGEST: usize = 200;

#[derive(Debug, Clone)]
pub struct Passwords {
    queue: Arc<Semaphore>,
    /// Checked for addresses that have no account, so that the time of an answer does not tell who has one.
    nobody: Arc<str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the password could not be processed")]
pub struct PasswordFault;

impl Passwords {
    /// # Errors
    /// When the machine gives no randomness.
    pub fn new() -> Result<Passwords, PasswordFault> {
        Ok(Passwords { queue: Arc::new(Semaphore::new(AT_ONCE)), nobody: hash_now("no such account").map(Into::into)? })
    }

    /// Long enough and not absurdly long; nothing else is asked, as NIST SP 800-63B recommends.
    pub fn acceptable(password: &str) -> bool {
        (SHORTEST..=LONGEST).contains(&password.chars().count())
    }

    /// # Errors
    /// When the machine gives no randomness or the service is stopping.
    pub async fn hash(&self, password: String) -> Result<String, PasswordFault> {
        let _turn = self.queue.clone().acquire_owned().await.map_err(|_| PasswordFault)?;
        tokio::task::spawn_blocking(move || hash_now(&password)).await.map_err(|_| PasswordFault)?
    }

    /// Takes as long without a stored hash as with one.
    pub async fn verify(&self, password: String, stored: Option<String>) -> bool {
        let Ok(_turn) = self.queue.clone().acquire_owned().await else { return false };
        let nobody = self.nobody.clone();
        tokio::task::spawn_blocking(move || {
            let exists = stored.is_some();
            let fits = fits_now(&password, stored.as_deref().unwrap_or(&nobody));
            exists && fits
        })
        .await
        .unwrap_or(false)
    }
}

/// # Errors
/// When the machine gives no randomness.
pub fn hash_now(password: &str) -> Result<String, PasswordFault> {
    Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string()).map_err(|_| PasswordFault)
}

fn fits_now(password: &str, stored: &str) -> bool {
    PasswordHash::new(stored).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}
