//! Bodies that come from outside: forms with their CSRF secret, JSON with limits on size and depth.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::errors::{Kind, Problem};
use crate::collection::accounts::Signed;

/// Largest body that is read, in bytes.
const LARGEST: usize = 2 * 1024 * 1024;
/// Deepest JSON that is read.
const DEEPEST: usize = 16;

/// A posted form, in the order of its fields, whose CSRF secret was right.
#[derive(Debug, Clone)]
pub struct Posted(pub Vec<(String, String)>);

impl Posted {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The trimmed value, empty when the field is missing.
    pub fn text(&self, name: &str) -> String {
        self.get(name).unwrap_or_default().trim().to_owned()
    }
}

type Boxed<T> = Pin<Box<dyn Future<Output = Result<T, Problem>>>>;

impl FromRequest for Posted {
    type Error = Problem;
    type Future = Boxed<Posted>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            if !request.content_type().eq_ignore_ascii_case("application/x-www-form-urlencoded") {
                return Err(Kind::UnsupportedType.into());
            }
            let body = read(payload).await?;
            let fields: Vec<(String, String)> = serde_urlencoded(&body)?;
            let posted = Posted(fields);
            let secret = request.extensions().get::<Signed>().and_then(|s| s.session.as_ref()).map(|s| s.csrf.clone());
            // Without a session there is nothing to forge but the sign-in itself; `admission` has looked at its origin.
            match secret {
                Some(secret) if !same(posted.get("_csrf").unwrap_or_default(), &secret) => {
                    Err(Kind::ForgedRequest.into())
                }
                _ => Ok(posted),
            }
        })
    }
}

fn serde_urlencoded(body: &[u8]) -> Result<Vec<(String, String)>, Problem> {
    web::Query::<Vec<(String, String)>>::from_query(std::str::from_utf8(body).map_err(|_| Kind::BadRequest)?)
        .map(web::Query::into_inner)
        .map_err(|_| Kind::BadRequest.into())
}

/// A JSON body that is neither too large nor too deep.
#[derive(Debug)]
pub struct Json<T> {
    pub value: T,
    /// SHA-256 of the body as it came.
    pub digest: [u8; 32],
}

impl<T: DeserializeOwned + 'static> FromRequest for Json<T> {
    type Error = Problem;
    type Future = Boxed<Json<T>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let payload = payload.take();
        Box::pin(async move {
            if !request.content_type().eq_ignore_ascii_case("application/json") {
                return Err(Kind::UnsupportedType.into());
            }
            let secret = request.extensions().get::<Signed>().and_then(|s| s.session.as_ref()).map(|s| s.csrf.clone());
            if let Some(secret) = secret {
                let given = request.headers().get("x-csrf-token").and_then(|v| v.to_str().ok()).unwrap_or_default();
                if !same(given, &secret) {
                    return Err(Kind::ForgedRequest.into());
                }
            }
            let body = read(payload).await?;
            if depth(&body) > DEEPEST {
                return Err(Kind::BadJson.into());
            }
            let value = serde_json::from_slice(&body).map_err(|_| Kind::BadJson)?;
            Ok(Json { value, digest: Sha256::digest(&body).into() })
        })
    }
}

async fn read(mut payload: Payload) -> Result<Vec<u8>, Problem> {
    let mut body = Vec::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Kind::BadRequest)?;
        if body.len() + chunk.len() > LARGEST {
            return Err(Kind::TooLarge.into());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// How deeply brackets nest, without parsing; brackets inside texts count too much rather than too little.
fn depth(body: &[u8]) -> usize {
    let (mut depth, mut deepest, mut text, mut escaped) = (0_usize, 0, false, false);
    for byte in body {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if text => escaped = true,
            b'"' => text = !text,
            b'[' | b'{' if !text => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !text => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

fn same(given: &str, secret: &str) -> bool {
    given.as_bytes().ct_eq(secret.as_bytes()).into()
}
