//! A service that packages are delivered to: enough of HTTP/1.1 to fail in all the ways in which such services fail. It checks
//! signatures with an implementation of its own (RFC 2104).

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the service does with whoever asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Takes what it has not, says 409 to what it has.
    Well,
    /// Takes the connection and says nothing.
    Silent,
    /// Answers with this status.
    Says(u16),
    /// Closes the connection in the middle of what it is sent.
    Cuts,
    /// Takes what it is sent, and answers when nobody waits any more.
    Late,
}

#[derive(Debug, Clone)]
pub struct Receiver {
    pub url: String,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    mood: Mood,
    key: String,
    /// By path, in the order in which they came.
    taken: Vec<(String, Vec<u8>)>,
    /// What was sent with a signature that does not hold, or twice in different words.
    wrong: Vec<String>,
}

impl Receiver {
    pub async fn start(mood: Mood, key: &str) -> Receiver {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/inbox", listener.local_addr().unwrap());
        let state = State { mood, key: key.to_owned(), taken: Vec::new(), wrong: Vec::new() };
        let receiver = Receiver { url, state: Arc::new(Mutex::new(state)) };
        let state = receiver.state.clone();
        actix_web::rt::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                actix_web::rt::spawn(converse(stream, state.clone()));
            }
        });
        receiver
    }

    pub fn is(&self, mood: Mood) {
        self.state.lock().unwrap().mood = mood;
    }

    /// Paths below the inbox, in the order in which they were taken. A path that was taken twice stands twice.
    pub fn taken(&self) -> Vec<String> {
        let state = self.state.lock().unwrap();
        assert_eq!(state.wrong, Vec::<String>::new());
        state.taken.iter().map(|(path, _)| path.clone()).collect()
    }

    pub fn file(&self, path: &str) -> Vec<u8> {
        let state = self.state.lock().unwrap();
        state.taken.iter().find(|(taken, _)| taken == path).unwrap_or_else(|| panic!("no {path}")).1.clone()
    }
}

async fn converse(mut stream: TcpStream, state: Arc<Mutex<State>>) -> std::io::Result<()> {
    let mut read = Vec::new();
    loop {
        let mood = state.lock().unwrap().mood;
        if mood == Mood::Silent {
            tokio::time::sleep(Duration::from_secs(60)).await;
            return Ok(());
        }
        let Some(request) = request(&mut stream, &mut read, mood).await? else { return Ok(()) };
        let status = match mood {
            Mood::Says(status) => status,
            _ if request.method == "HEAD" => 200,
            _ => state.lock().unwrap().take(request),
        };
        if mood == Mood::Late {
            tokio::time::sleep(Duration::from_secs(3)).await;
        }
        let said = if status == 201 { "receipt 4711" } else { "" };
        let answer = format!("HTTP/1.1 {status} So\r\nContent-Length: {}\r\n\r\n{said}", said.len());
        stream.write_all(answer.as_bytes()).await?;
    }
}

struct Request {
    method: String,
    path: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

/// Nothing: whoever asked has gone, or was sent away.
async fn request(stream: &mut TcpStream, read: &mut Vec<u8>, mood: Mood) -> std::io::Result<Option<Request>> {
    let mut end = None;
    while end.is_none() {
        if stream.read_buf(read).await? == 0 {
            return Ok(None);
        }
        end = read.windows(4).position(|four| four == b"\r\n\r\n");
    }
    let head = String::from_utf8(read.drain(..end.unwrap() + 4).collect()).unwrap();
    let mut lines = head.lines();
    let mut first = lines.next().unwrap().split(' ');
    let (method, path) = (first.next().unwrap().to_owned(), first.next().unwrap().to_owned());
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length: usize = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    while read.len() < length {
        if mood == Mood::Cuts || stream.read_buf(read).await? == 0 {
            return Ok(None);
        }
    }
    if mood == Mood::Cuts && method == "PUT" {
        return Ok(None);
    }
    let body = read.drain(..length).collect();
    Ok(Some(Request { method, path, headers, body }))
}

impl State {
    fn take(&mut self, request: Request) -> u16 {
        let name = request.path.strip_prefix("/inbox/").unwrap_or_default().to_owned();
        let header = |name: &str| request.headers.get(name).map(String::as_str).unwrap_or_default();
        let signed = [format!("{}\n{name}\n", header("ssi-timestamp")).into_bytes(), request.body.clone()].concat();
        let holds = header("ssi-signature") == format!("sha256={}", hmac(self.key.as_bytes(), &signed))
            && header("ssi-content-sha256") == format!("{:x}", Sha256::digest(&request.body))
            && header("idempotency-key").starts_with(&name);
        if !holds {
            self.wrong.push(name);
            return 403;
        }
        match self.taken.iter().find(|(taken, _)| *taken == name) {
            Some((_, body)) if *body != request.body => {
                self.wrong.push(format!("{name} in other words"));
                409
            }
            Some(_) => 409,
            None => {
                self.taken.push((name, request.body));
                201
            }
        }
    }
}

/// HMAC-SHA-256 in hexadecimal digits.
pub fn hmac(key: &[u8], text: &[u8]) -> String {
    assert!(key.len() <= 64);
    let pad = |with: u8| (0..64).map(|place| key.get(place).copied().unwrap_or_default() ^ with).collect::<Vec<u8>>();
    let inner = Sha256::digest([pad(0x36), text.to_vec()].concat());
    format!("{:x}", Sha256::digest([pad(0x5c), inner.to_vec()].concat()))
}
