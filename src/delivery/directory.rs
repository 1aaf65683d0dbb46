//! A folder, perhaps of another machine. A package is written beside its place and moved there as a whole, so that nobody
//! ever sees half of one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tokio::sync::watch;

use super::signature::{Key, sign};
use super::{Fault, Kind, Package, Receipt, Sent};
use crate::domain::package::{MANIFEST, SIGNATURE};

pub(super) async fn send(
    folder: &Path,
    key: &Key,
    package: &Package,
    told: &watch::Sender<Sent>,
) -> Result<Receipt, Fault> {
    let there = folder.join(package.name());
    let beside = folder.join(format!(".{}.partial", package.name()));
    let (place, left, own) = (there.clone(), beside.clone(), key.clone());
    let known = tokio::task::spawn_blocking(move || before(&place, &left, &own)).await;
    if let Some(receipt) = known.map_err(|e| Fault::new(Kind::Broken, e))?? {
        return Ok(receipt);
    }
    let done = write(&beside, &there, key, package, told).await;
    if done.is_err() {
        // What cannot be removed now is removed by the next attempt.
        let _ = tokio::task::spawn_blocking(move || remove(&beside)).await;
    }
    done
}

/// The receipt of a package that is there; else makes room for it.
fn before(there: &Path, beside: &Path, key: &Key) -> Result<Option<Receipt>, Fault> {
    if fs::exists(there).map_err(|e| Fault::of_file(there.display(), &e))? {
        return same(there, key).map(Some);
    }
    // Left by an attempt that was cut off; whoever still writes there fails from now on.
    remove(beside).map_err(|e| Fault::of_file(beside.display(), &e))?;
    Ok(None)
}

/// A package under the same name is the same, if it is one of ours.
fn same(there: &Path, key: &Key) -> Result<Receipt, Fault> {
    let read = |name: &str| fs::read(there.join(name)).map_err(|e| Fault::of_file(there.join(name).display(), &e));
    let ours = match (read(SIGNATURE), read(MANIFEST)) {
        (Ok(signature), Ok(manifest)) => key.verifies(&manifest, &String::from_utf8_lossy(&signature)),
        _ => false,
    };
    match ours {
        true => Ok(Receipt("there already".to_owned())),
        false => Err(Fault::new(Kind::Taken, format!("{} exists and is not signed with this key", there.display()))),
    }
}

async fn write(
    beside: &Path,
    there: &Path,
    key: &Key,
    package: &Package,
    told: &watch::Sender<Sent>,
) -> Result<Receipt, Fault> {
    for file in &package.manifest.files {
        let to = file.path.split('/').fold(beside.to_owned(), |path, part| path.join(part));
        let (from, shown) = (package.path(file), to.display().to_string());
        blocking(shown, move || copy(&from, &to)).await?;
        Sent::add(told, file.bytes);
    }
    let (signature, manifest) = (sign(key, &package.written), package.written.clone());
    for (name, text) in [(SIGNATURE, format!("{signature}\n").into_bytes()), (MANIFEST, manifest)] {
        let (to, bytes) = (beside.join(name), text.len() as u64);
        blocking(to.display().to_string(), move || put(&to, &text)).await?;
        Sent::add(told, if name == MANIFEST { bytes } else { 0 });
    }
    let (from, to) = (beside.to_owned(), there.to_owned());
    blocking(there.display().to_string(), move || {
        sync_folders(&from)?;
        fs::rename(&from, &to)?;
        to.parent().map_or(Ok(()), sync)
    })
    .await?;
    Ok(Receipt(format!("written to {}", there.display())))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    to.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut written = File::create(to)?;
    io::copy(&mut File::open(from)?, &mut written)?;
    written.sync_all()
}

fn put(to: &Path, text: &[u8]) -> io::Result<()> {
    to.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut written = File::create(to)?;
    written.write_all(text)?;
    written.sync_all()
}

fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// A folder and those in it: a file is found again only if its folder was written too.
fn sync_folders(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_folders(&entry.path())?;
        }
    }
    sync(folder)
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

pub(super) async fn probe(folder: &Path) -> Result<(), Fault> {
    let probe: PathBuf = folder.join(".ssi-probe");
    blocking(folder.display().to_string(), move || {
        fs::write(&probe, b"ssi")?;
        fs::remove_file(&probe)
    })
    .await
}

/// A disk of another machine may hang: then a thread waits for it, and nothing else.
async fn blocking(shown: String, work: impl FnOnce() -> io::Result<()> + Send + 'static) -> Result<(), Fault> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|e| Fault::new(Kind::Broken, e))?.map_err(|e| Fault::of_file(shown, &e))
}
