//! `ssi doctor`: everything the service needs, looked at one by one. Nothing is changed.

use std::fs::{File, remove_file};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use clap::Args;

use super::Outcome;
use crate::collection::Editions;
use crate::config::Settings;
use crate::embedded;
use crate::i18n::Locales;
use crate::store::Store;

/// A service that does not answer in this time is not ready.
const PATIENCE: Duration = Duration::from_secs(5);
/// What must fit on the disk, in bytes.
const ROOM: usize = 16 * 1024 * 1024;

#[derive(Debug, Args)]
pub struct Doctor {
    /// Only ask the running service whether it is ready
    #[arg(long)]
    ready: bool,
}

impl Doctor {
    pub fn run(self) -> Outcome {
        let settings = match Settings::from_environment() {
            Ok(settings) => settings,
            Err(fault) => return Ok(verdict(&[("settings", Err(fault.to_string()))])),
        };
        if self.ready {
            return Ok(verdict(&[("ready", ready(&settings.listen))]));
        }
        Ok(verdict(&[
            ("settings", Ok(format!("listen on {}, reached at {}", settings.listen, settings.public_url))),
            (
                "database",
                Store::examine(&settings.database)
                    .map(|()| "reachable, tables up to date".to_owned())
                    .map_err(|e| e.to_string()),
            ),
            ("questionnaires", questionnaires(&settings)),
            ("texts", texts(&settings)),
            ("disk", disk(&settings.data)),
        ]))
    }
}

type Finding = Result<String, String>;

fn verdict(findings: &[(&str, Finding)]) -> ExitCode {
    for (subject, finding) in findings {
        match finding {
            Ok(text) => println!("ok     {subject}: {text}"),
            Err(text) => println!("WRONG  {subject}: {text}"),
        }
    }
    if findings.iter().all(|(_, finding)| finding.is_ok()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn questionnaires(settings: &Settings) -> Finding {
    let files = embedded::questionnaires(settings.questionnaires.as_deref()).map_err(|e| e.to_string())?;
    match Editions::load(&files) {
        Ok(editions) => Ok(editions
            .all()
            .map(|e| format!("{} {}", e.questionnaire.id, e.questionnaire.edition))
            .collect::<Vec<_>>()
            .join(", ")),
        Err(faults) => Err(format!("{} faults; `ssi questionnaire check` lists them", faults.len())),
    }
}

fn texts(settings: &Settings) -> Finding {
    let files = embedded::locales(settings.locales.as_deref()).map_err(|e| e.to_string())?;
    let locales = Locales::load(&files).map_err(|faults| faults.join("; "))?;
    Ok(locales.languages().join(", "))
}

/// Whether the data folder takes a few megabytes now; how much it would take later nobody can promise.
fn disk(folder: &Path) -> Finding {
    let probe = folder.join(".doctor");
    let written =
        File::create(&probe).and_then(|mut file| file.write_all(&vec![0; ROOM]).and_then(|()| file.sync_all()));
    let removed = remove_file(&probe);
    written
        .and(removed)
        .map(|()| format!("{} can be written", folder.display()))
        .map_err(|e| format!("{}: {e}", folder.display()))
}

fn ready(listen: &str) -> Finding {
    let answer = ask(listen).map_err(|e| format!("{listen}: {e}"))?;
    let status = answer.split_whitespace().nth(1).unwrap_or("nothing");
    if status == "200" { Ok(listen.to_owned()) } else { Err(format!("{listen} answers {status}")) }
}

fn ask(listen: &str) -> std::io::Result<String> {
    let address = listen.to_socket_addrs()?.next().map(reachable).ok_or(std::io::ErrorKind::AddrNotAvailable)?;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(stream, "GET /health/ready HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
    let mut head = [0; 256];
    let read = stream.read(&mut head)?;
    Ok(String::from_utf8_lossy(&head[..read]).into_owned())
}

/// A service that listens everywhere is asked on this machine.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        address.set_ip(if address.is_ipv6() {
            std::net::Ipv6Addr::LOCALHOST.into()
        } else {
            std::net::Ipv4Addr::LOCALHOST.into()
        });
    }
    address
}
