//! A database of its own on the PostgreSQL that `scripts/with-postgres.sh` offers, dropped afterwards.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use super::Fallible;

pub struct Database {
    server: String,
    name: String,
}

impl Database {
    /// `None` when no PostgreSQL is offered.
    pub fn create(purpose: &str) -> Fallible<Option<Database>> {
        let Ok(server) = std::env::var("SSI_TEST_POSTGRES") else { return Ok(None) };
        let name = format!("ssi_{purpose}_{}", std::process::id());
        PgConnection::establish(&server)?.batch_execute(&format!("CREATE DATABASE {name}"))?;
        Ok(Some(Database { server, name }))
    }

    pub fn url(&self) -> String {
        let server = self.server.rsplit_once('/').map_or(self.server.as_str(), |(server, _)| server);
        format!("{server}/{}", self.name)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let dropped = PgConnection::establish(&self.server).map_err(|e| e.to_string()).and_then(|mut c| {
            c.batch_execute(&format!("DROP DATABASE {} WITH (FORCE)", self.name)).map_err(|e| e.to_string())
        });
        if let Err(error) = dropped {
            eprintln!("{} stays: {error}", self.name);
        }
    }
}
