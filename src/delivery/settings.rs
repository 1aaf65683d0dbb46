//! The file of targets. Secrets are named in it, by a file or a variable of the environment, and never stand in it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::signature::Key;
use super::target::{Bucket, Place, Target};
use crate::sdmx::Generation;
use crate::sdmx::data::{CsvOptions, CsvVersion, DataFormat, UnknownFormat};
use crate::sdmx::rest::StructureFormat;

const PATIENCE: u64 = 30;
const HOUR: u64 = 3600;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    targets: Vec<Described>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Described {
    id: String,
    /// Exactly one of the three.
    directory: Option<PathBuf>,
    s3: Option<DescribedBucket>,
    https: Option<String>,
    key: Secret,
    #[serde(default)]
    dataflows: Vec<String>,
    #[serde(default)]
    formats: Vec<String>,
    #[serde(default)]
    structures: Vec<String>,
    everything_every_hours: Option<u64>,
    patience_seconds: Option<u64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DescribedBucket {
    endpoint: String,
    #[serde(default = "anywhere")]
    region: String,
    bucket: String,
    #[serde(default)]
    prefix: String,
    access_key: Secret,
    secret_key: Secret,
}

fn anywhere() -> String {
    "us-east-1".to_owned()
}

/// Where a secret is kept.
#[derive(Debug)]
enum Secret {
    File(PathBuf),
    Env(String),
}

/// By hand: what serde says of a wrong text repeats it, and it may be the secret itself.
impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let alone = value.as_object().is_some_and(|members| members.len() == 1);
        let named = |name: &str| value.get(name).and_then(Value::as_str).filter(|_| alone);
        match (named("file"), named("env")) {
            (Some(path), None) => Ok(Secret::File(PathBuf::from(path))),
            (None, Some(name)) => Ok(Secret::Env(name.to_owned())),
            _ => Err(D::Error::custom("a secret is named, as {\"file\": …} or {\"env\": …}")),
        }
    }
}

/// Reads the file of targets. `variable` gives what the environment holds.
///
/// # Errors
/// The first thing that is wrong, with the target that it is wrong of. No secret is named.
pub fn read(path: &Path, variable: &dyn Fn(&str) -> Option<String>) -> Result<Vec<Target>, String> {
    let text = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    targets(&text, variable).map_err(|problem| format!("{}: {problem}", path.display()))
}

fn targets(text: &str, variable: &dyn Fn(&str) -> Option<String>) -> Result<Vec<Target>, String> {
    let settings: Settings = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let mut ids = BTreeSet::new();
    let mut targets = Vec::new();
    for described in settings.targets {
        let id = described.id.clone();
        let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        if id.is_empty() || id.len() > 40 || !id.bytes().all(fits) {
            return Err(format!("target {id:?}: an id is made of up to 40 letters, digits and hyphens"));
        }
        if !ids.insert(id.clone()) {
            return Err(format!("target {id}: stands twice"));
        }
        targets.push(described.target(variable).map_err(|problem| format!("target {id}: {problem}"))?);
    }
    Ok(targets)
}

impl Described {
    fn target(self, variable: &dyn Fn(&str) -> Option<String>) -> Result<Target, String> {
        let place = match (self.directory, self.s3, self.https) {
            (Some(path), None, None) => Place::Directory(path),
            (None, Some(bucket), None) => Place::S3(bucket.bucket(variable)?),
            (None, None, Some(address)) => Place::Https(url(&address)?),
            _ => return Err("name one of directory, s3 and https".to_owned()),
        };
        let formats = self.formats.iter().map(format);
        let structure = |name: &String| {
            let known = StructureFormat::MESSAGES.into_iter().find(|(known, _)| known == name);
            known.ok_or_else(|| format!("unknown format of structures: {name}"))
        };
        let structures = self.structures.iter().map(structure);
        Ok(Target {
            place,
            key: Key::new(&self.key.read(variable)?)?,
            formats: match formats.collect::<Result<Vec<_>, _>>()? {
                found if found.is_empty() => vec![DataFormat::Csv(CsvVersion::V20, CsvOptions::PLAIN)],
                found => found,
            },
            structures: match structures.collect::<Result<Vec<_>, _>>()? {
                found if found.is_empty() => vec![("sdmx-ml-3.0", StructureFormat::Xml(Generation::Three))],
                found => found,
            },
            dataflows: self.dataflows,
            everything_every: self
                .everything_every_hours
                .map(|hours| Duration::from_secs(hours.clamp(1, 24 * 366) * HOUR)),
            patience: Duration::from_secs(self.patience_seconds.unwrap_or(PATIENCE).clamp(1, 120)),
            id: self.id,
        })
    }
}

/// A package says what was taken back, so a format must be able to say it, or be the plain table of its figures.
fn format(name: &String) -> Result<DataFormat, String> {
    let format: DataFormat = name.parse().map_err(|e: UnknownFormat| e.to_string())?;
    if format.stands_alone() {
        Err(format!("format {name} is no part of a package: choose messages"))
    } else {
        Ok(format)
    }
}

impl DescribedBucket {
    fn bucket(self, variable: &dyn Fn(&str) -> Option<String>) -> Result<Bucket, String> {
        let prefix = self.prefix.trim_matches('/');
        Ok(Bucket {
            endpoint: url(&self.endpoint)?,
            region: self.region,
            bucket: self.bucket,
            prefix: if prefix.is_empty() { String::new() } else { format!("{prefix}/") },
            access_key: self.access_key.read(variable)?,
            secret_key: self.secret_key.read(variable)?,
        })
    }
}

impl Secret {
    fn read(&self, variable: &dyn Fn(&str) -> Option<String>) -> Result<SecretString, String> {
        let text = match self {
            Secret::File(path) => std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?,
            Secret::Env(name) => variable(name).ok_or_else(|| format!("the environment has no {name}"))?,
        };
        let secret = SecretString::from(text.trim_end_matches(['\r', '\n']).to_owned());
        if secret.expose_secret().is_empty() { Err("a secret is empty".to_owned()) } else { Ok(secret) }
    }
}

/// Figures and keys travel encrypted; only to this machine they may go in the open.
fn url(address: &str) -> Result<reqwest::Url, String> {
    let url = reqwest::Url::parse(address.trim_end_matches('/')).map_err(|e| format!("{address}: {e}"))?;
    let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if url.scheme() != "https" && !(url.scheme() == "http" && here) {
        return Err(format!("{address}: must begin with https://"));
    }
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
        return Err("an address has neither user, password, question mark nor #".to_owned());
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variable(name: &str) -> Option<String> {
        (name == "KEY").then(|| "a key of sixteen characters\n".to_owned())
    }

    #[test]
    fn a_target_of_each_kind_is_read_with_what_it_gets() {
        let text = r#"{"targets": [
            {"id": "shelf", "directory": "/srv/shelf", "key": {"env": "KEY"}},
            {"id": "store", "key": {"env": "KEY"}, "everything_every_hours": 24, "s3": {"endpoint": "https://s3.example.org/",
             "bucket": "figures", "prefix": "/tls/", "access_key": {"env": "KEY"}, "secret_key": {"env": "KEY"}}},
            {"id": "hub", "https": "https://hub.example.org/inbox/", "key": {"env": "KEY"}, "dataflows": ["DF_WSPDB"],
             "formats": ["sdmx-json-2.0", "sdmx-csv-2.0"], "structures": ["sdmx-ml-2.1"], "patience_seconds": 5}
        ]}"#;
        let found = targets(text, &variable).unwrap();
        let addresses: Vec<String> = found.iter().map(Target::address).collect();
        assert_eq!(addresses, ["/srv/shelf", "https://s3.example.org/figures/tls/", "https://hub.example.org/inbox"]);
        assert_eq!(found[0].formats[0].name(), "sdmx-csv-2.0");
        assert_eq!(found[0].structures[0].0, "sdmx-ml-3.0");
        assert_eq!(found[1].everything_every, Some(Duration::from_secs(24 * HOUR)));
        assert_eq!((found[2].formats.len(), found[2].patience), (2, Duration::from_secs(5)));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_target_and_without_the_secret() {
        let whole = |target: &str| format!(r#"{{"targets": [{target}]}}"#);
        let key = r#""key": {"env": "KEY"}"#;
        for (target, told) in [
            (format!(r#"{{"id": "a b", "directory": "/x", {key}}}"#), "letters, digits and hyphens"),
            (format!(r#"{{"id": "a", {key}}}"#), "name one of directory, s3 and https"),
            (format!(r#"{{"id": "a", "directory": "/x", "https": "https://x", {key}}}"#), "name one of"),
            (r#"{"id": "a", "directory": "/x", "key": {"env": "NONE"}}"#.to_owned(), "the environment has no NONE"),
            (r#"{"id": "a", "directory": "/x", "key": "a key of sixteen characters"}"#.to_owned(), "a secret is named"),
            (format!(r#"{{"id": "a", "https": "http://hub.example.org", {key}}}"#), "must begin with https://"),
            (format!(r#"{{"id": "a", "https": "https://user:word@hub.example.org", {key}}}"#), "neither user"),
            (format!(r#"{{"id": "a", "directory": "/x", "formats": ["xls"], {key}}}"#), "unknown format: xls"),
            (
                format!(r#"{{"id": "a", "directory": "/x", "formats": ["xlsx"], {key}}}"#),
                "xlsx is no part of a package",
            ),
            (format!(r#"{{"id": "a", "directory": "/x", "formats": ["parquet"], {key}}}"#), "parquet is no part"),
            (format!(r#"{{"id": "a", "directory": "/x", "color": 1, {key}}}"#), "unknown field `color`"),
            (
                format!(r#"{{"id": "a", "directory": "/x", {key}}}, {{"id": "a", "directory": "/y", {key}}}"#),
                "stands twice",
            ),
        ] {
            let problem = targets(&whole(&target), &variable).unwrap_err();
            assert!(problem.contains(told) && !problem.contains("a key of sixteen"), "{target}: {problem}");
        }
    }
}
