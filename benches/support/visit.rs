//! What a browser loads when it comes to a page for the first time.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use super::Fallible;
use super::http::{Connection, request};

/// Sizes of bodies in bytes as they come over the wire.
pub struct Visit {
    pub page: usize,
    pub files: usize,
    pub number_of_files: usize,
}

impl Visit {
    /// The page and every file it names, and every module that a module imports.
    pub async fn first(address: SocketAddr, path: &str, cookie: &str, encoding: &str) -> Fallible<Visit> {
        let mut browser = Browser { connection: Connection::open(address).await?, cookie, encoding };
        let (text, page) = browser.load(path).await?;
        let (mut seen, mut files) = (BTreeSet::new(), 0);
        let mut waiting: Vec<String> =
            between_quotes(&text).filter(|p| p.starts_with("/assets/")).map(str::to_owned).collect();
        while let Some(path) = waiting.pop() {
            if !seen.insert(path.clone()) {
                continue;
            }
            let (text, size) = browser.load(&path).await?;
            files += size;
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            if path.ends_with(".js") {
                let imports = between_quotes(&text).filter_map(|p| p.strip_prefix("./"));
                waiting.extend(imports.map(|name| format!("{folder}/{name}")));
            }
        }
        Ok(Visit { page, files, number_of_files: seen.len() })
    }
}

struct Browser<'a> {
    connection: Connection,
    cookie: &'a str,
    encoding: &'a str,
}

impl Browser<'_> {
    /// The content as text, and its size when packed.
    async fn load(&mut self, path: &str) -> Fallible<(String, usize)> {
        let accept = format!("Accept-Encoding: {}", self.encoding);
        let packed = self.connection.send(&request("GET", path, &[self.cookie, &accept], "")).await?;
        let plain = self.connection.send(&request("GET", path, &[self.cookie], "")).await?;
        if packed.status != 200 || plain.status != 200 {
            return Err(format!("answer {} for {path}", packed.status).into());
        }
        Ok((String::from_utf8_lossy(&plain.body).into_owned(), packed.body.len()))
    }
}

fn between_quotes(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}
