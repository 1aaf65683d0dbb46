//! `ssi user add`: the first account of a new service, and others when mail does not work.

use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::Outcome;
use crate::app::App;
use crate::collection::accounts;
use crate::config::Settings;
use crate::domain::submission::{Role, Roles};
use crate::store::accounts::{NewAccount, Position};
use crate::store::{StoreError, now};

#[derive(Debug, Subcommand)]
pub enum User {
    /// Make an account and print the link with which its owner chooses a password
    Add(Add),
}

#[derive(Debug, Args)]
pub struct Add {
    #[arg(long)]
    email: String,
    #[arg(long)]
    name: String,
    /// contributor, approver, coordinator, endorser, reviewer, administrator or observer; several with commas
    #[arg(long, value_delimiter = ',', required = true)]
    role: Vec<String>,
    /// ISO 3166-1 alpha-3; all roles but reviewer and administrator need one
    #[arg(long)]
    country: Option<String>,
    #[arg(long)]
    institution: Option<String>,
    #[arg(long, default_value = "en")]
    language: String,
}

impl User {
    pub async fn run(self, settings: Settings) -> Outcome {
        let User::Add(add) = self;
        let app = App::build(settings)?;
        let new = add.account(&app)?;
        match accounts::invite_by_link(&app.store, &app.context, new).await {
            Ok(link) => {
                println!("{link}");
                Ok(ExitCode::SUCCESS)
            }
            Err(StoreError::Exists(_)) => Err("this e-mail address has an account already".into()),
            Err(other) => Err(other.into()),
        }
    }
}

impl Add {
    fn account(self, app: &App) -> Result<NewAccount, String> {
        let roles: Roles = self
            .role
            .join(" ")
            .parse()
            .map_err(|_| format!("--role {}: use {}", self.role.join(","), Role::ALL.map(Role::code).join(", ")))?;
        if self.email.parse::<lettre::Address>().is_err() {
            return Err(format!("--email {}: not an e-mail address", self.email));
        }
        if !app.context.locales.languages().contains(&self.language) {
            return Err(format!("--language {}: there are no texts in it", self.language));
        }
        if roles.national() && self.country.is_none() {
            return Err("--country: only reviewers and administrators have none".to_owned());
        }
        if let Some(country) =
            self.country.as_deref().filter(|c| c.len() != 3 || !c.bytes().all(|b| b.is_ascii_uppercase()))
        {
            return Err(format!("--country {country}: three capital letters, as in TLS"));
        }
        Ok(NewAccount {
            email: self.email,
            name: self.name,
            position: Position { roles, country: self.country, countries: None, institution: self.institution },
            language: self.language,
            second_language: None,
            password: None,
            created_at: now().naive_utc(),
        })
    }
}
