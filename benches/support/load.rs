//! Many clients at once, each over its own kept connection, each sending its next request when the last is answered.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use super::Fallible;
use super::http::{Answer, Connection};

/// Makes the request with the given number, counted from 1.
pub type Make = Box<dyn Fn(u64) -> Vec<u8> + Send>;

struct Client {
    connection: Connection,
    make: Make,
    sent: u64,
}

pub struct Load {
    clients: Vec<Client>,
    /// Whether an answer is the one that a working server gives.
    right: fn(&Answer) -> bool,
}

impl Load {
    pub async fn connect(address: SocketAddr, makers: Vec<Make>, right: fn(&Answer) -> bool) -> Fallible<Load> {
        let mut clients = Vec::with_capacity(makers.len());
        for make in makers {
            clients.push(Client { connection: Connection::open(address).await?, make, sent: 0 });
        }
        Ok(Load { clients, right })
    }

    /// Requests answered in a second.
    pub async fn run(&mut self, time: Duration) -> Fallible<f64> {
        let started = Instant::now();
        let right = self.right;
        let before: u64 = self.clients.iter().map(|c| c.sent).sum();
        let running: Vec<_> =
            self.clients.drain(..).map(|client| tokio::spawn(client.work(started + time, right))).collect();
        for client in running {
            self.clients.push(client.await??);
        }
        let sent: u64 = self.clients.iter().map(|c| c.sent).sum::<u64>() - before;
        Ok(sent as f64 / started.elapsed().as_secs_f64())
    }
}

impl Client {
    async fn work(mut self, until: Instant, right: fn(&Answer) -> bool) -> Fallible<Client> {
        while Instant::now() < until {
            self.sent += 1;
            let request = (self.make)(self.sent);
            let answer = self.connection.send(&request).await?;
            if !right(&answer) {
                return Err(format!("answer {} {}", answer.status, String::from_utf8_lossy(&answer.body)).into());
            }
        }
        Ok(self)
    }
}
