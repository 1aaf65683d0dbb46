//! The two ways out of the house: a mail server, or a folder.

use std::time::Duration;

use lettre::message::Mailbox;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::{self, authentication::Credentials};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};

use super::message::{Encoding, message};
use crate::config::{MailSettings, MailTransport};
use crate::store::outbox::Mail;

/// A server that says nothing for this long is given up until the next attempt.
const PATIENCE: Duration = Duration::from_secs(20);

/// Why a mail was not sent. The text is kept in the outbox for the administrator.
#[derive(Debug, thiserror::Error)]
#[error("{what}: {why}")]
pub struct SendFault {
    what: &'static str,
    why: String,
    /// Trying the same mail again cannot help.
    pub permanent: bool,
}

impl SendFault {
    pub(super) fn new(what: &'static str, why: impl ToString) -> Self {
        SendFault { what, why: why.to_string(), permanent: false }
    }

    /// A fault of the mail itself.
    pub(super) fn of_mail(what: &'static str, why: impl ToString) -> Self {
        SendFault { permanent: true, ..SendFault::new(what, why) }
    }

    fn of_server(error: &smtp::Error) -> Self {
        // 53x speaks of how this service signs in, which its operator can repair: the mail is as good as before.
        let of_access = error.status().is_some_and(|code| code.to_string().starts_with("53"));
        SendFault { permanent: error.is_permanent() && !of_access, ..SendFault::new("mail server", error) }
    }
}

#[derive(Debug, Clone)]
pub struct Post {
    from: Mailbox,
    way: Way,
}

#[derive(Debug, Clone)]
enum Way {
    Server(AsyncSmtpTransport<Tokio1Executor>),
    Folder(AsyncFileTransport<Tokio1Executor>),
}

impl Post {
    /// # Errors
    /// When the sender is no address, the URL of the server cannot be understood or the folder cannot be made.
    pub fn new(settings: &MailSettings) -> Result<Post, SendFault> {
        let from = settings.from.parse().map_err(|e| SendFault::new("SSI_MAIL_FROM", e))?;
        let way = match &settings.transport {
            MailTransport::Smtp { url, password } => Way::Server(server(url, password.as_ref())?),
            MailTransport::Folder(folder) => {
                std::fs::create_dir_all(folder).map_err(|e| SendFault::new("mail folder", e))?;
                Way::Folder(AsyncFileTransport::new(folder))
            }
        };
        Ok(Post { from, way })
    }

    /// # Errors
    /// When the server does not take the mail, for now or for ever.
    pub async fn send(&self, mail: &Mail) -> Result<(), SendFault> {
        match &self.way {
            Way::Server(server) => {
                let message = message(mail, &self.from, Encoding::QuotedPrintable)?;
                server.send(message).await.map(|_| ()).map_err(|e| SendFault::of_server(&e))
            }
            Way::Folder(folder) => {
                let message = message(mail, &self.from, Encoding::Plain)?;
                folder.send(message).await.map(|_| ()).map_err(|e| SendFault::new("mail folder", e))
            }
        }
    }
}

/// The parts of `smtp[s]://[user@]host[:port]`.
#[derive(Debug, PartialEq, Eq)]
struct ServerUrl<'a> {
    encrypted: bool,
    user: Option<&'a str>,
    host: &'a str,
    port: u16,
}

impl<'a> ServerUrl<'a> {
    fn parse(url: &'a str) -> Result<Self, SendFault> {
        let wrong = |why: &str| SendFault::new("SSI_MAIL", why);
        let (encrypted, rest) = match url.split_once("://") {
            Some(("smtp", rest)) => (false, rest),
            Some(("smtps", rest)) => (true, rest),
            _ => return Err(wrong("must begin with smtp:// or smtps://")),
        };
        // User names of mail servers are often e-mail addresses: the last @ is the one before the host.
        let (user, place) = rest
            .trim_end_matches('/')
            .rsplit_once('@')
            .map_or((None, rest.trim_end_matches('/')), |(u, p)| (Some(u), p));
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().map_err(|_| wrong("the port is not a number"))?),
            None => (place, if encrypted { 465 } else { 25 }),
        };
        if host.is_empty() { Err(wrong("there is no host")) } else { Ok(ServerUrl { encrypted, user, host, port }) }
    }
}

fn server(url: &str, password: Option<&SecretString>) -> Result<AsyncSmtpTransport<Tokio1Executor>, SendFault> {
    let url = ServerUrl::parse(url)?;
    let parameters = TlsParameters::new(url.host.to_owned()).map_err(|e| SendFault::new("TLS", e))?;
    let tls = match (url.encrypted, url.user) {
        (true, _) => Tls::Wrapper(parameters),
        // A password never travels in the open.
        (false, Some(_)) => Tls::Required(parameters),
        (false, None) => Tls::Opportunistic(parameters),
    };
    let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(url.host)
        .port(url.port)
        .tls(tls)
        .timeout(Some(PATIENCE));
    if let Some(user) = url.user {
        let password = password.map(|p| p.expose_secret().to_owned()).unwrap_or_default();
        builder = builder.credentials(Credentials::new(user.to_owned(), password));
    }
    Ok(builder.build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_server_is_taken_apart() {
        let full = ServerUrl::parse("smtps://ssi@example.org@mail.example.org:466").unwrap();
        assert_eq!(
            full,
            ServerUrl { encrypted: true, user: Some("ssi@example.org"), host: "mail.example.org", port: 466 }
        );
        let short = ServerUrl::parse("smtp://mailpit/").unwrap();
        assert_eq!(short, ServerUrl { encrypted: false, user: None, host: "mailpit", port: 25 });
    }

    #[test]
    fn what_is_no_server_is_refused() {
        for url in ["http://mail", "smtp://", "smtp://mail:x", "mail"] {
            assert!(ServerUrl::parse(url).is_err(), "{url}");
        }
    }
}
