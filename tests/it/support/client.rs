//! A browser without a screen: keeps cookies, sends the secret of the last form it saw, follows nothing by itself.

use std::collections::BTreeMap;

use actix_web::cookie::Cookie;
use actix_web::http::{Method, StatusCode, header};
use serde_json::Value;

#[derive(Debug, Clone)]
pub struct Client {
    base: String,
    cookies: BTreeMap<String, String>,
    /// Secret of the forms of this session.
    csrf: String,
}

#[derive(Debug, Clone)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: header::HeaderMap,
    pub text: String,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|e| panic!("{e}: {}", self.text))
    }
}

impl Client {
    pub fn new(base: &str) -> Client {
        Client { base: base.to_owned(), cookies: BTreeMap::new(), csrf: String::new() }
    }

    pub fn keep_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, "", String::new(), &[]).await
    }

    pub async fn get_with(&mut self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(Method::GET, path, "", String::new(), headers).await
    }

    /// Posts a form with the secret of the forms seen last.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, &[]).await
    }

    /// Posts a form as the scripts of a page do, for a short answer.
    pub async fn post_by_script(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, fields, &[("accept", "application/json")]).await
    }

    async fn post_with(&mut self, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
        let mut pairs: Vec<(&str, &str)> = fields.to_vec();
        let csrf = self.csrf.clone();
        pairs.push(("_csrf", &csrf));
        let body = pairs
            .iter()
            .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
            .collect::<Vec<_>>()
            .join("&");
        self.send(Method::POST, path, "application/x-www-form-urlencoded", body, headers).await
    }

    /// Sends JSON, with more headers where wanted.
    pub async fn json(&mut self, method: Method, path: &str, body: &Value, headers: &[(&str, &str)]) -> Answer {
        let csrf = self.csrf.clone();
        let headers: Vec<(&str, &str)> = headers.iter().copied().chain([("x-csrf-token", csrf.as_str())]).collect();
        self.send(method, path, "application/json", body.to_string(), &headers).await
    }

    async fn send(
        &mut self,
        method: Method,
        path: &str,
        content_type: &str,
        body: String,
        headers: &[(&str, &str)],
    ) -> Answer {
        let client = awc::Client::builder().disable_redirects().timeout(std::time::Duration::from_secs(30)).finish();
        let mut request = client.request(method, format!("{}{path}", self.base));
        for (name, value) in &self.cookies {
            request = request.cookie(Cookie::new(name.clone(), value.clone()));
        }
        for (name, value) in headers {
            request = request.insert_header((*name, *value));
        }
        if !content_type.is_empty() {
            request = request.insert_header((header::CONTENT_TYPE, content_type));
        }
        let mut response = request.send_body(body).await.unwrap();
        for cookie in response.cookies().unwrap().iter() {
            if cookie.value().is_empty() {
                self.cookies.remove(cookie.name());
            } else {
                self.cookies.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
        let bytes = response.body().limit(32 * 1024 * 1024).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some(found) = secret(&text) {
            found.clone_into(&mut self.csrf);
        }
        Answer { status: response.status(), headers: response.headers().clone(), text, bytes: bytes.to_vec() }
    }
}

/// The secret of the forms of a page.
fn secret(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once(r#"name="_csrf" value=""#)?;
    rest.split('"').next().filter(|secret| !secret.is_empty())
}

fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { (b as char).to_string() } else { format!("%{b:02X}") })
        .collect()
}
