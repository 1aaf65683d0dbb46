//! A service that takes each file with PUT. It knows by the signature that a file is ours, and by the name that it has it already.

use std::path::Path;
use std::time::Duration;

use chrono::Utc;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE};
use reqwest::{Body, Client, RequestBuilder, Response, StatusCode, Url, redirect};
use sha2::{Digest, Sha256};
use tokio::sync::watch;
use tokio_util::io::ReaderStream;

use super::fault::whole;
use super::signature::{Key, sign, sign_file};
use super::{Fault, Kind, Package, Receipt, Sent};
use crate::domain::package::{MANIFEST, SIGNATURE};

const CONNECT: Duration = Duration::from_secs(10);
/// A target that takes less than this in a second is too slow.
pub(super) const BYTES_A_SECOND: u64 = 64 * 1024;
/// Of an answer this much is read.
const LONGEST: usize = 2000;

pub(super) async fn send(
    base: &Url,
    patience: Duration,
    key: &Key,
    package: &Package,
    told: &watch::Sender<Sent>,
) -> Result<Receipt, Fault> {
    let way = Way { client: client(patience)?, base, patience, key, package: package.name() };
    for file in &package.manifest.files {
        let path = package.path(file);
        let name = Named { path: &file.path, media_type: &file.media_type, sha256: &file.sha256, bytes: file.bytes };
        way.put(&name, Content::File(&path)).await?;
        Sent::add(told, file.bytes);
    }
    let signature = format!("{}\n", sign(key, &package.written)).into_bytes();
    let mut receipt = Receipt(String::new());
    for (path, media_type, text) in
        [(SIGNATURE, "text/plain", signature), (MANIFEST, "application/json", package.written.clone())]
    {
        let (sha256, bytes) = (digest(&text), text.len() as u64);
        receipt = way.put(&Named { path, media_type, sha256: &sha256, bytes }, Content::Text(text)).await?;
        Sent::add(told, if path == MANIFEST { bytes } else { 0 });
    }
    Ok(receipt)
}

struct Way<'a> {
    client: Client,
    base: &'a Url,
    patience: Duration,
    key: &'a Key,
    package: &'a str,
}

struct Named<'a> {
    path: &'a str,
    media_type: &'a str,
    sha256: &'a str,
    bytes: u64,
}

enum Content<'a> {
    File(&'a Path),
    Text(Vec<u8>),
}

impl Way<'_> {
    async fn put(&self, file: &Named<'_>, content: Content<'_>) -> Result<Receipt, Fault> {
        let name = format!("{}/{}", self.package, file.path);
        let request = self.client.put(format!("{}/{name}", self.base.as_str().trim_end_matches('/')));
        let time = Utc::now().timestamp().to_string();
        let beginning = format!("{time}\n{name}\n");
        let (signature, body) = match content {
            Content::File(path) => {
                let (key, from) = (self.key.clone(), path.to_owned());
                let signed = tokio::task::spawn_blocking(move || sign_file(&key, &beginning, &from)).await;
                let signature = signed.map_err(|e| Fault::new(Kind::Broken, e))?;
                let opened = tokio::fs::File::open(path).await;
                let of_file = |e| Fault::of_file(path.display(), &e);
                (signature.map_err(of_file)?, Body::wrap_stream(ReaderStream::new(opened.map_err(of_file)?)))
            }
            Content::Text(text) => (sign(self.key, &[beginning.as_bytes(), &text].concat()), Body::from(text)),
        };
        let request = request
            .header(CONTENT_TYPE, file.media_type)
            .header(CONTENT_LENGTH, file.bytes)
            .header("Idempotency-Key", format!("{name}@{:.16}", file.sha256))
            .header("SSI-Content-SHA256", file.sha256)
            .header("SSI-Timestamp", time)
            .header("SSI-Signature", format!("sha256={signature}"))
            .timeout(self.patience + Duration::from_secs(file.bytes / BYTES_A_SECOND));
        let answer = ask(request.body(body)).await?;
        let (status, said) = (answer.status(), said(answer).await);
        match status {
            StatusCode::CONFLICT | StatusCode::ALREADY_REPORTED => Ok(Receipt(format!("{status}: there already"))),
            status if status.is_success() => {
                Ok(Receipt(if said.is_empty() { status.to_string() } else { format!("{status}: {said}") }))
            }
            status => Err(Fault::new(kind_of(status), format!("{name}: {status}: {said}"))),
        }
    }
}

/// Whether anybody answers there. What is asked changes nothing.
pub(super) async fn probe(base: &Url, patience: Duration) -> Result<(), Fault> {
    let status = ask(client(patience)?.head(base.clone()).timeout(patience)).await?.status();
    // That the address itself cannot be read says nothing about what may be put below it.
    if status.is_redirection() || status.is_server_error() {
        return Err(Fault::new(kind_of(status), format!("{base}: {status}")));
    }
    Ok(())
}

fn client(patience: Duration) -> Result<Client, Fault> {
    super::with_cryptography();
    Client::builder()
        .redirect(redirect::Policy::none())
        .connect_timeout(CONNECT.min(patience))
        .user_agent(concat!("ssi/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|e| Fault::new(Kind::Unmade, whole(&e)))
}

async fn ask(request: RequestBuilder) -> Result<Response, Fault> {
    request.send().await.map_err(|error| {
        let kind = match () {
            () if error.is_timeout() => Kind::Slow,
            () if error.is_connect() => Kind::Unreachable,
            () => Kind::Broken,
        };
        Fault::new(kind, whole(&error))
    })
}

/// The beginning of what was answered, on one line.
async fn said(mut answer: Response) -> String {
    let mut bytes = Vec::new();
    while let Ok(Some(piece)) = answer.chunk().await {
        bytes.extend_from_slice(&piece);
        if bytes.len() >= LONGEST {
            break;
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

fn kind_of(status: StatusCode) -> Kind {
    match status {
        StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS => Kind::Busy,
        StatusCode::INSUFFICIENT_STORAGE => Kind::Full,
        status if status.is_server_error() => Kind::Busy,
        status if status.is_redirection() => Kind::Moved,
        _ => Kind::Refused,
    }
}

fn digest(text: &[u8]) -> String {
    format!("{:x}", Sha256::digest(text))
}
