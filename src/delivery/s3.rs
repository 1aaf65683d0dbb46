//! Storage that speaks S3. Each file is an object under the name of its package; large ones go in parts.

use std::sync::Arc;
use std::time::Duration;

use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::buffered::BufWriter;
use object_store::client::{HttpError, HttpErrorKind};
use object_store::path::Path;
use object_store::{
    Attribute, Attributes, ClientOptions, Error, GetOptions, ObjectStore, ObjectStoreExt, PutOptions, RetryConfig,
};
use secrecy::ExposeSecret;
use tokio::io::AsyncWriteExt;
use tokio::sync::watch;

use super::fault::whole;
use super::https::BYTES_A_SECOND;
use super::signature::{Key, sign};
use super::target::Bucket;
use super::{Fault, Kind, Package, Receipt, Sent};
use crate::domain::package::{File, MANIFEST, SIGNATURE};

/// Bytes in memory, and of a part.
const PART: u64 = 8 * 1024 * 1024;
/// By which a file that is there already is known.
const SHA256: &str = "sha256";
/// Larger than any manifest that we write.
const LARGEST_MANIFEST: u64 = 4 * 1024 * 1024;

pub(super) async fn send(
    at: &Bucket,
    patience: Duration,
    key: &Key,
    package: &Package,
    told: &watch::Sender<Sent>,
) -> Result<Receipt, Fault> {
    let largest = package.manifest.files.iter().map(|file| file.bytes).max().unwrap_or_default();
    let store = Arc::new(store(at, patience + Duration::from_secs(largest.min(PART) / BYTES_A_SECOND))?);
    let place = |name: &str| Path::from(format!("{}{}/{name}", at.prefix, package.name()));
    if let Some(manifest) = text(&store, &place(MANIFEST)).await? {
        let signature = text(&store, &place(SIGNATURE)).await?.unwrap_or_default();
        if key.verifies(&manifest, &String::from_utf8_lossy(&signature)) {
            return Ok(Receipt("there already".to_owned()));
        }
        return Err(Fault::new(Kind::Taken, format!("{} is not signed with this key", place(MANIFEST))));
    }
    for file in &package.manifest.files {
        if !has(&store, &place(&file.path), file).await? {
            upload(store.clone(), place(&file.path), package, file).await?;
        }
        Sent::add(told, file.bytes);
    }
    put(&store, &place(SIGNATURE), "text/plain", format!("{}\n", sign(key, &package.written)).into_bytes()).await?;
    Sent::add(told, 0);
    let tag = put(&store, &place(MANIFEST), "application/json", package.written.clone()).await?;
    Sent::add(told, package.written.len() as u64);
    Ok(Receipt(format!("{} {}", place(MANIFEST), tag.unwrap_or_default()).trim_end().to_owned()))
}

/// Looks for something that is not there: an answer shows that address, bucket and keys are right.
pub(super) async fn probe(at: &Bucket, patience: Duration) -> Result<(), Fault> {
    text(&store(at, patience)?, &Path::from(format!("{}.ssi-probe", at.prefix))).await.map(drop)
}

fn store(at: &Bucket, patience: Duration) -> Result<AmazonS3, Fault> {
    super::with_cryptography();
    let client = ClientOptions::new()
        .with_allow_http(at.endpoint.scheme() == "http")
        .with_connect_timeout(patience.min(Duration::from_secs(10)))
        .with_timeout(patience);
    // Delivering anew is somebody else's work.
    let once = RetryConfig { max_retries: 0, ..RetryConfig::default() };
    AmazonS3Builder::new()
        .with_endpoint(at.endpoint.as_str().trim_end_matches('/'))
        .with_region(&at.region)
        .with_bucket_name(&at.bucket)
        .with_access_key_id(at.access_key.expose_secret())
        .with_secret_access_key(at.secret_key.expose_secret())
        .with_client_options(client)
        .with_retry(once)
        .build()
        .map_err(|e| Fault::new(Kind::Unmade, whole(&e)))
}

async fn text(store: &AmazonS3, path: &Path) -> Result<Option<Vec<u8>>, Fault> {
    match store.get(path).await {
        Ok(found) if found.meta.size > LARGEST_MANIFEST => {
            Err(Fault::new(Kind::Taken, format!("{path} is no manifest: {} bytes", found.meta.size)))
        }
        Ok(found) => Ok(Some(found.bytes().await.map_err(|e| fault(&e))?.to_vec())),
        Err(Error::NotFound { source, .. }) if !whole(&*source).contains("NoSuchBucket") => Ok(None),
        Err(error) => Err(fault(&error)),
    }
}

/// Whether an earlier attempt has brought exactly this file.
async fn has(store: &AmazonS3, path: &Path, file: &File) -> Result<bool, Fault> {
    match store.get_opts(path, GetOptions { head: true, ..GetOptions::default() }).await {
        Ok(found) => {
            let known = found.attributes.get(&Attribute::Metadata(SHA256.into())).map(AsRef::as_ref);
            Ok(found.meta.size == file.bytes && known == Some(file.sha256.as_str()))
        }
        Err(Error::NotFound { .. }) => Ok(false),
        Err(error) => Err(fault(&error)),
    }
}

async fn upload(store: Arc<AmazonS3>, path: Path, package: &Package, file: &File) -> Result<(), Fault> {
    let from = package.path(file);
    let of_file = |e| Fault::of_file(from.display(), &e);
    let mut read = tokio::fs::File::open(&from).await.map_err(of_file)?;
    let mut attributes = about(&file.media_type);
    attributes.insert(Attribute::Metadata(SHA256.into()), file.sha256.clone().into());
    let part = usize::try_from(PART).unwrap_or(usize::MAX);
    let mut writer = BufWriter::with_capacity(store, path, part).with_max_concurrency(1).with_attributes(attributes);
    match tokio::io::copy(&mut read, &mut writer).await {
        Ok(_) => writer.shutdown().await.map_err(|e| of_io(&e)),
        Err(error) => {
            // The parts that are there would be paid for. What cannot be ended now the storage ends by its own rules.
            let _ = writer.abort().await;
            Err(of_io(&error))
        }
    }
}

async fn put(store: &AmazonS3, path: &Path, media_type: &str, text: Vec<u8>) -> Result<Option<String>, Fault> {
    let options = PutOptions { attributes: about(media_type), ..PutOptions::default() };
    store.put_opts(path, text.into(), options).await.map(|done| done.e_tag).map_err(|e| fault(&e))
}

fn about(media_type: &str) -> Attributes {
    Attributes::from_iter([(Attribute::ContentType, media_type.to_owned())])
}

/// Errors of the storage travel through the writer inside of others.
fn of_io(error: &std::io::Error) -> Fault {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
        Some(inner) => fault(inner),
        None => Fault::new(Kind::Broken, whole(error)),
    }
}

fn fault(error: &Error) -> Fault {
    let text = whole(error);
    let kind = match error {
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } | Error::NotFound { .. } => Kind::Refused,
        _ if ["QuotaExceeded", "QuotaFull", "InsufficientStorage", "StorageFull"].iter().any(|w| text.contains(w)) => {
            Kind::Full
        }
        _ => match on_the_way(error) {
            Some(HttpErrorKind::Timeout) => Kind::Slow,
            Some(HttpErrorKind::Connect) => Kind::Unreachable,
            Some(_) => Kind::Broken,
            None => Kind::Busy,
        },
    };
    Fault::new(kind, text)
}

/// What happened before there was an answer.
fn on_the_way(error: &Error) -> Option<HttpErrorKind> {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(inner) = cause {
        if let Some(http) = inner.downcast_ref::<HttpError>() {
            return Some(http.kind());
        }
        cause = inner.source();
    }
    None
}
