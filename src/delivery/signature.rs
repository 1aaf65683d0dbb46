//! HMAC-SHA-256: every language can check it with what it brings along (`docs/adr/0026-deliveries.md`).

use std::io::Read;
use std::path::Path;

use ring::hmac;
use secrecy::{ExposeSecret, SecretString};

/// Short keys can be guessed.
const SHORTEST: usize = 16;
/// Bytes of a file that are in memory at once.
const PIECE: usize = 64 * 1024;

/// The key that a target shares with the service.
#[derive(Clone)]
pub struct Key(hmac::Key);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key")
    }
}

impl Key {
    /// # Errors
    /// When it is too short to protect anything.
    pub fn new(secret: &SecretString) -> Result<Key, String> {
        let bytes = secret.expose_secret().as_bytes();
        if bytes.len() < SHORTEST {
            return Err(format!("a key has at least {SHORTEST} characters"));
        }
        Ok(Key(hmac::Key::new(hmac::HMAC_SHA256, bytes)))
    }

    /// In constant time. `signature`: hexadecimal digits.
    pub fn verifies(&self, text: &[u8], signature: &str) -> bool {
        let digits = signature.trim().as_bytes().chunks(2);
        let bytes: Option<Vec<u8>> =
            digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
        bytes.is_some_and(|tag| hmac::verify(&self.0, text, &tag).is_ok())
    }
}

/// The signature of a text, in hexadecimal digits.
pub fn sign(key: &Key, text: &[u8]) -> String {
    digits(hmac::sign(&key.0, text))
}

/// The signature of a beginning and a file after it, read piece by piece.
pub(super) fn sign_file(key: &Key, beginning: &str, path: &Path) -> std::io::Result<String> {
    let mut context = hmac::Context::with_key(&key.0);
    context.update(beginning.as_bytes());
    let (mut file, mut piece) = (std::fs::File::open(path)?, vec![0; PIECE]);
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(digits(context.sign())),
            read => context.update(&piece[..read]),
        }
    }
}

fn digits(tag: hmac::Tag) -> String {
    tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::new(&SecretString::from(text.to_owned())).unwrap()
    }

    #[test]
    fn a_signature_is_the_one_that_others_compute() {
        // echo -n '{"a":1}' | openssl dgst -sha256 -hmac 'a key of sixteen'
        let signature = sign(&key("a key of sixteen"), b"{\"a\":1}");
        assert_eq!(signature, "f4ba6063b908d8f5255afc7f8db3780d496b86ca70f02e28414f1dd2d072f37b");
        assert!(key("a key of sixteen").verifies(b"{\"a\":1}", &signature));
        assert!(!key("another sixteen..").verifies(b"{\"a\":1}", &signature));
        assert!(!key("a key of sixteen").verifies(b"{\"a\":2}", &signature));
        for broken in ["", "zz", "é", &signature[..62]] {
            assert!(!key("a key of sixteen").verifies(b"{\"a\":1}", broken), "{broken}");
        }
    }

    #[test]
    fn a_short_key_is_no_key() {
        assert!(Key::new(&SecretString::from("secret".to_owned())).is_err());
    }
}
