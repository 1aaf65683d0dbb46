//! Settings. The only file that reads the environment; every setting is listed in `docs/operations.md` and `.env.example`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};

use crate::delivery;
use crate::store::Target;

/// All settings of a running service.
#[derive(Debug, Clone)]
pub struct Settings {
    /// `address:port` to listen on.
    pub listen: String,
    pub database: Target,
    /// Folder for the embedded database and file mails.
    pub data: PathBuf,
    /// How people reach the service from outside, without a slash at the end; links in mails begin with it.
    pub public_url: String,
    pub mail: MailSettings,
    /// Where packages of published figures go.
    pub targets: Vec<delivery::Target>,
    /// Replaces the built-in questionnaires.
    pub questionnaires: Option<PathBuf>,
    /// Replaces the built-in texts.
    pub locales: Option<PathBuf>,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<String>,
    pub log: String,
    pub log_json: bool,
    /// A demonstration: pages say so, sign-in names the accounts.
    pub demo: bool,
}

#[derive(Debug, Clone)]
pub struct MailSettings {
    pub transport: MailTransport,
    pub from: String,
}

#[derive(Debug, Clone)]
pub enum MailTransport {
    /// Each mail becomes a file in this folder.
    Folder(PathBuf),
    /// `smtp://user@host:port` (STARTTLS when offered) or `smtps://…`, with the password kept apart.
    Smtp { url: String, password: Option<SecretString> },
}

/// Names of all settings, for the documents and their test.
pub const NAMES: [&str; 14] = [
    "SSI_LISTEN",
    "DATABASE_URL",
    "SSI_DATABASE_PASSWORD_FILE",
    "SSI_DATA",
    "SSI_PUBLIC_URL",
    "SSI_MAIL",
    "SSI_MAIL_FROM",
    "SSI_MAIL_PASSWORD_FILE",
    "SSI_DELIVERY_TARGETS",
    "SSI_QUESTIONNAIRES",
    "SSI_LOCALES",
    "SSI_TRUSTED_PROXIES",
    "SSI_LOG",
    "SSI_LOG_FORMAT",
];

#[derive(Debug, thiserror::Error)]
#[error("setting {name}: {problem}")]
pub struct WrongSetting {
    pub name: &'static str,
    pub problem: String,
}

impl Settings {
    /// # Errors
    /// When a setting cannot be understood or a file it names cannot be read.
    pub fn from_environment() -> Result<Settings, WrongSetting> {
        Settings::from(&NAMES.iter().filter_map(|name| Some((*name, std::env::var(name).ok()?))).collect())
    }

    pub fn from(given: &BTreeMap<&'static str, String>) -> Result<Settings, WrongSetting> {
        let text = |name: &str| given.get(name).map(|v| v.trim().to_owned()).filter(|v| !v.is_empty());
        let data = PathBuf::from(text("SSI_DATA").unwrap_or_else(|| "data".to_owned()));
        let listen = text("SSI_LISTEN").unwrap_or_else(|| "127.0.0.1:8080".to_owned());
        let database_password = secret(given, "SSI_DATABASE_PASSWORD_FILE")?;
        let mail_password = secret(given, "SSI_MAIL_PASSWORD_FILE")?;
        Ok(Settings {
            database: database(text("DATABASE_URL").as_deref(), database_password.as_ref(), &data)?,
            public_url: text("SSI_PUBLIC_URL")
                .unwrap_or_else(|| format!("http://{listen}"))
                .trim_end_matches('/')
                .to_owned(),
            mail: MailSettings {
                transport: transport(text("SSI_MAIL").as_deref(), mail_password, &data)?,
                from: text("SSI_MAIL_FROM").unwrap_or_else(|| "SSI <ssi@localhost>".to_owned()),
            },
            targets: targets(text("SSI_DELIVERY_TARGETS"))?,
            questionnaires: text("SSI_QUESTIONNAIRES").map(PathBuf::from),
            locales: text("SSI_LOCALES").map(PathBuf::from),
            trusted_proxies: text("SSI_TRUSTED_PROXIES")
                .map(|v| v.split(',').map(|p| p.trim().to_owned()).collect())
                .unwrap_or_default(),
            log: text("SSI_LOG").unwrap_or_else(|| "info".to_owned()),
            log_json: text("SSI_LOG_FORMAT").as_deref() == Some("json"),
            demo: false,
            listen,
            data,
        })
    }

    /// The settings of a demonstration: embedded database, mails as files, nothing else needed.
    pub fn demo(port: u16, data: &Path) -> Settings {
        let listen = format!("127.0.0.1:{port}");
        Settings {
            public_url: format!("http://{listen}"),
            listen,
            database: Target::Sqlite(data.join("ssi.sqlite")),
            data: data.to_owned(),
            mail: MailSettings {
                transport: MailTransport::Folder(data.join("mail")),
                from: "SSI demo <ssi@localhost>".to_owned(),
            },
            targets: Vec::new(),
            questionnaires: None,
            locales: None,
            trusted_proxies: Vec::new(),
            log: "warn".to_owned(),
            log_json: false,
            demo: true,
        }
    }

    /// Cookies are marked `Secure` when people come over TLS.
    pub fn secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

fn database(url: Option<&str>, password: Option<&SecretString>, data: &Path) -> Result<Target, WrongSetting> {
    match url {
        None => Ok(Target::Sqlite(data.join("ssi.sqlite"))),
        Some(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
            Ok(Target::Postgres(password.map_or_else(|| url.to_owned(), |p| with_password(url, p))))
        }
        Some(url) => match url.strip_prefix("sqlite:") {
            Some(path) => Ok(Target::Sqlite(PathBuf::from(path.trim_start_matches("//")))),
            None => {
                Err(WrongSetting { name: "DATABASE_URL", problem: "must begin with postgres:// or sqlite:".to_owned() })
            }
        },
    }
}

/// libpq takes the password as a parameter of the URL; percent-encoding keeps every character.
fn with_password(url: &str, password: &SecretString) -> String {
    let encoded: String = password
        .expose_secret()
        .bytes()
        .map(|b| if b.is_ascii_alphanumeric() { (b as char).to_string() } else { format!("%{b:02X}") })
        .collect();
    let separator = if url.contains('?') { '&' } else { '?' };
    format!("{url}{separator}password={encoded}")
}

fn transport(
    setting: Option<&str>,
    password: Option<SecretString>,
    data: &Path,
) -> Result<MailTransport, WrongSetting> {
    match setting {
        None => Ok(MailTransport::Folder(data.join("mail"))),
        Some(url) if url.starts_with("smtp://") || url.starts_with("smtps://") => {
            Ok(MailTransport::Smtp { url: url.to_owned(), password })
        }
        Some(setting) => match setting.strip_prefix("file:") {
            Some(folder) => Ok(MailTransport::Folder(PathBuf::from(folder))),
            None => {
                Err(WrongSetting { name: "SSI_MAIL", problem: "must begin with smtp://, smtps:// or file:".to_owned() })
            }
        },
    }
}

fn targets(file: Option<String>) -> Result<Vec<delivery::Target>, WrongSetting> {
    let Some(file) = file else { return Ok(Vec::new()) };
    delivery::read(Path::new(&file), &|name| std::env::var(name).ok())
        .map_err(|problem| WrongSetting { name: "SSI_DELIVERY_TARGETS", problem })
}

fn secret(given: &BTreeMap<&'static str, String>, name: &'static str) -> Result<Option<SecretString>, WrongSetting> {
    let Some(path) = given.get(name).filter(|p| !p.trim().is_empty()) else { return Ok(None) };
    match std::fs::read_to_string(path.trim()) {
        Ok(text) => Ok(Some(SecretString::from(text.trim_end_matches(['\r', '\n']).to_owned()))),
        Err(error) => Err(WrongSetting { name, problem: format!("{path}: {error}") }),
    }
}
