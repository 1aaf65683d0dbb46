//! Stylesheet, scripts and icons: served under the digest of their content, so that browsers keep them for ever.

use std::collections::BTreeMap;

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use sha2::{Digest, Sha256};

use super::bare::bare;
use super::errors::{Answer, Kind};
use crate::app::App;
use crate::domain::questionnaire::Files;

#[derive(Debug)]
pub struct Assets {
    files: Files,
    /// One digest over all files: modules import each other by relative paths, so they move together.
    digest: String,
}

impl Assets {
    pub fn new(mut files: Files) -> Assets {
        for (_, content) in files.iter_mut().filter(|(name, _)| name.ends_with(".js") || name.ends_with(".css")) {
            if let Ok(text) = std::str::from_utf8(content) {
                *content = bare(text).into_bytes();
            }
        }
        let mut hash = Sha256::new();
        for (name, bytes) in &files {
            hash.update(name.as_bytes());
            hash.update(bytes);
        }
        let digest: String = format!("{:x}", hash.finalize()).chars().take(16).collect();
        Assets { files, digest }
    }

    pub fn path(&self, name: &str) -> String {
        format!("/assets/{}/{name}", self.digest)
    }

    /// The paths of all scripts but those that are not needed at once, and the one that loads them.
    pub fn modules(&self, but: &[&str]) -> Vec<String> {
        let wanted = |name: &&String| name.ends_with(".js") && !but.contains(&name.as_str());
        self.files.keys().filter(wanted).map(|name| self.path(name)).collect()
    }

    pub fn content(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice)
    }

    fn get(&self, name: &str) -> Option<(&'static str, &[u8])> {
        let types: BTreeMap<&str, &'static str> = [
            ("css", "text/css; charset=utf-8"),
            ("js", "text/javascript; charset=utf-8"),
            ("svg", "image/svg+xml"),
            ("json", "application/json"),
        ]
        .into();
        let content_type = types.get(name.rsplit('.').next()?)?;
        Some((content_type, self.files.get(name)?))
    }
}

pub async fn serve(app: web::Data<App>, path: web::Path<(String, String)>) -> Answer<HttpResponse> {
    let (_digest, name) = path.into_inner();
    let (content_type, bytes) = app.assets.get(&name).ok_or(Kind::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type(content_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(bytes.to_vec()))
}
