//! Files that travel inside the program: questionnaires, texts, assets and the data of the demonstration.
//! In debug builds they are read from disk, so that an edit shows without compiling.

use std::collections::BTreeMap;
use std::path::Path;

use rust_embed::RustEmbed;

use crate::domain::questionnaire::Files;

#[derive(RustEmbed)]
#[folder = "questionnaires/"]
struct Questionnaires;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Assets;

#[derive(RustEmbed)]
#[folder = "demo/"]
struct Demo;

/// Definition files, from a folder when one is given.
///
/// # Errors
/// When the folder cannot be read.
pub fn questionnaires(folder: Option<&Path>) -> std::io::Result<Files> {
    folder.map_or_else(|| Ok(all::<Questionnaires>()), folder_files)
}

/// Fluent files by `<language>/<file>.ftl`.
///
/// # Errors
/// When the folder cannot be read.
pub fn locales(folder: Option<&Path>) -> std::io::Result<Files> {
    folder.map_or_else(|| Ok(all::<Locales>()), folder_files)
}

pub fn assets() -> Files {
    all::<Assets>()
}

pub fn demo() -> Files {
    all::<Demo>()
}

fn all<E: RustEmbed>() -> Files {
    E::iter().filter_map(|path| E::get(&path).map(|file| (path.replace('\\', "/"), file.data.into_owned()))).collect()
}

fn folder_files(folder: &Path) -> std::io::Result<Files> {
    let mut files = BTreeMap::new();
    collect(folder, "", &mut files)?;
    Ok(files)
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, std::fs::read(entry.path())?);
        }
    }
    Ok(())
}
