//! A mail server that keeps what it gets: enough of RFC 5321 for a real conversation.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Received {
    pub from: String,
    pub to: Vec<String>,
    /// Header and body as they came.
    pub data: String,
}

#[derive(Debug, Clone)]
pub struct Sink {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
    to_recipient: Arc<Mutex<&'static str>>,
}

impl Sink {
    pub async fn start() -> Sink {
        Sink::answering("250 ok").await
    }

    /// A server that says this to every recipient.
    pub async fn answering(to_recipient: &'static str) -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let sink = Sink {
            url: format!("smtp://{}", listener.local_addr().unwrap()),
            received: Arc::default(),
            to_recipient: Arc::new(Mutex::new(to_recipient)),
        };
        let (received, to_recipient) = (sink.received.clone(), sink.to_recipient.clone());
        actix_web::rt::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                actix_web::rt::spawn(converse(stream, received.clone(), to_recipient.clone()));
            }
        });
        sink
    }

    /// Says something else to every recipient from now on.
    pub fn answer(&self, to_recipient: &'static str) {
        *self.to_recipient.lock().unwrap() = to_recipient;
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// The first mail to an address; waits a moment for it.
    pub async fn mail_to(&self, address: &str) -> Received {
        self.mail_saying(address, "").await
    }

    /// The first mail to an address that has these words.
    pub async fn mail_saying(&self, address: &str, words: &str) -> Received {
        let patience = Instant::now() + Duration::from_secs(10);
        let wanted = |mail: &Received| mail.to.iter().any(|to| to == address) && mail.data.contains(words);
        loop {
            match self.received().into_iter().find(wanted) {
                Some(mail) => return mail,
                None if Instant::now() > patience => panic!("no mail to {address}; there are {:#?}", self.received()),
                None => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }
}

async fn converse(
    stream: TcpStream,
    received: Arc<Mutex<Vec<Received>>>,
    to_recipient: Arc<Mutex<&'static str>>,
) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut mail = Received::default();
    write.write_all(b"220 sink\r\n").await?;
    while let Some(line) = lines.next_line().await? {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => "250-sink\r\n250 SIZE 1000000",
            "MAIL" => {
                mail = Received { from: between(&line), ..Received::default() };
                "250 ok"
            }
            "RCPT" => {
                let said = *to_recipient.lock().unwrap();
                if said.starts_with('2') {
                    mail.to.push(between(&line));
                }
                said
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                while let Some(text) = lines.next_line().await?.filter(|text| text != ".") {
                    mail.data.push_str(text.strip_prefix('.').unwrap_or(&text));
                    mail.data.push('\n');
                }
                received.lock().unwrap().push(mail.clone());
                "250 kept"
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 ok",
        };
        write.write_all(answer.as_bytes()).await?;
        write.write_all(b"\r\n").await?;
    }
    Ok(())
}

/// The address in angle brackets.
fn between(line: &str) -> String {
    line.split(['<', '>']).nth(1).unwrap_or_default().to_owned()
}
