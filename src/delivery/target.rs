//! A place that packages go to, and what of the figures it gets.

use std::path::PathBuf;
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::watch;

use super::signature::Key;
use super::{Fault, Package, Sent, directory, https, s3};
use crate::sdmx::data::DataFormat;
use crate::sdmx::rest::StructureFormat;

#[derive(Debug, Clone)]
pub struct Target {
    /// Letters, digits and hyphens; deliveries are kept under it.
    pub id: String,
    pub place: Place,
    pub key: Key,
    /// Ids; none: of every structure the dataflow that holds all.
    pub dataflows: Vec<String>,
    pub formats: Vec<DataFormat>,
    /// With their names.
    pub structures: Vec<(&'static str, StructureFormat)>,
    /// How often everything is sent besides, where something changed meanwhile.
    pub everything_every: Option<Duration>,
    /// How long a target may be silent.
    pub patience: Duration,
}

#[derive(Debug, Clone)]
pub enum Place {
    Directory(PathBuf),
    S3(Bucket),
    /// Without a slash at the end.
    Https(reqwest::Url),
}

#[derive(Debug, Clone)]
pub struct Bucket {
    pub endpoint: reqwest::Url,
    pub region: String,
    pub bucket: String,
    /// Before the name of a package; empty or with a slash at the end.
    pub prefix: String,
    pub access_key: SecretString,
    pub secret_key: SecretString,
}

/// What a target said when the package was there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt(pub String);

impl Target {
    /// `directory`, `s3`, `https`
    pub fn kind(&self) -> &'static str {
        match self.place {
            Place::Directory(_) => "directory",
            Place::S3(_) => "s3",
            Place::Https(_) => "https",
        }
    }

    /// Where it is, without secrets.
    pub fn address(&self) -> String {
        match &self.place {
            Place::Directory(path) => path.display().to_string(),
            Place::S3(at) => {
                format!("{}/{}/{}", at.endpoint.as_str().trim_end_matches('/'), at.bucket, at.prefix)
            }
            Place::Https(url) => url.to_string(),
        }
    }

    /// Brings a package there, unless it is there already. What stood there half is completed or replaced.
    ///
    /// # Errors
    /// Why it is not there.
    pub async fn send(&self, package: &Package, told: &watch::Sender<Sent>) -> Result<Receipt, Fault> {
        match &self.place {
            Place::Directory(path) => directory::send(path, &self.key, package, told).await,
            Place::S3(at) => s3::send(at, self.patience, &self.key, package, told).await,
            Place::Https(url) => https::send(url, self.patience, &self.key, package, told).await,
        }
    }

    /// Looks whether it can be reached. Nothing is left behind.
    ///
    /// # Errors
    /// Why not.
    pub async fn probe(&self) -> Result<(), Fault> {
        match &self.place {
            Place::Directory(path) => directory::probe(path).await,
            Place::S3(at) => s3::probe(at, self.patience).await,
            Place::Https(url) => https::probe(url, self.patience).await,
        }
    }
}
