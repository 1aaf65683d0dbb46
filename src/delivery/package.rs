//! A package as it is handed to this room: a folder of this machine with the files that its manifest names.

use std::path::PathBuf;

use tokio::sync::watch;

use crate::domain::package::{File, Manifest};

#[derive(Debug)]
pub struct Package {
    pub folder: PathBuf,
    pub manifest: Manifest,
    /// The manifest as it is sent and signed, byte for byte.
    pub written: Vec<u8>,
}

impl Package {
    pub fn name(&self) -> &str {
        &self.manifest.package
    }

    pub fn path(&self, file: &File) -> PathBuf {
        file.path.split('/').fold(self.folder.clone(), |path, part| path.join(part))
    }

    /// Manifest and signature count as files too.
    pub fn whole(&self) -> Sent {
        let files = self.manifest.files.iter().map(|file| file.bytes);
        Sent { files: self.manifest.files.len() + 2, bytes: files.sum::<u64>() + self.written.len() as u64 }
    }
}

/// How far a package is. Whoever wants to know watches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sent {
    pub files: usize,
    pub bytes: u64,
}

impl Sent {
    pub(super) fn add(told: &watch::Sender<Sent>, bytes: u64) {
        told.send_modify(|sent| *sent = Sent { files: sent.files + 1, bytes: sent.bytes + bytes });
    }
}
