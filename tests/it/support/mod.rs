//! What the stories need: a running service, a browser without a screen, a mail server.

mod app;
mod client;
pub mod database;
pub mod institutions;
pub mod outline;
mod people;
pub mod receiver;
pub mod small;
mod smtp;

pub use app::TestApp;
pub use client::{Answer, Client};
pub use database::Backend;
pub use people::{PASSWORD, Role, Tester, account, somebody};
pub use smtp::Sink;

/// Makes each story two tests, `sqlite::…` and `postgres::…`.
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $story:ident($backend:ident) $body:block)*) => {
        mod sqlite {
            #[allow(unused_imports)]
            use super::*;
            $($(#[$meta])* #[actix_web::test] async fn $story() { let $backend = $crate::support::Backend::Sqlite; $body })*
        }
        mod postgres {
            #[allow(unused_imports)]
            use super::*;
            $($(#[$meta])* #[actix_web::test] async fn $story() {
                let $backend = $crate::support::Backend::Postgres;
                if $backend.is_wanted() { $body }
            })*
        }
    };
}
pub(crate) use on_both_databases;
