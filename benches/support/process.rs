//! The program itself, as its user starts it.

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::Fallible;
use super::http::{Connection, request};

struct Started(Child);

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Time from starting the demonstration until it says that it is ready.
pub async fn demo_until_ready(data: &Path) -> Fallible<Duration> {
    let address = free_address()?;
    let begun = Instant::now();
    let mut started = Started(
        Command::new(env!("CARGO_BIN_EXE_ssi"))
            .args(["demo", "--port", &address.port().to_string(), "--data"])
            .arg(data)
            .stdout(Stdio::null())
            .spawn()?,
    );
    let question = request("GET", "/health/ready", &["Connection: close"], "");
    while begun.elapsed() < Duration::from_secs(60) {
        if let Some(status) = started.0.try_wait()? {
            return Err(format!("the demonstration ended: {status}").into());
        }
        // It listens before it serves; the answer then comes as soon as it can.
        if let Ok(mut connection) = Connection::open(address).await
            && let Ok(answer) = connection.send(&question).await
            && answer.status == 200
        {
            return Ok(begun.elapsed());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Err("the demonstration was not ready within a minute".into())
}

fn free_address() -> std::io::Result<SocketAddr> {
    TcpListener::bind("127.0.0.1:0")?.local_addr()
}
