//! HTTP: pages, API, exports. The only room that names actix.
//!
//! A handler extracts, loads, decides, writes, answers. Who may call it is said twice: by its row in `authorization`,
//! checked before it runs, and by the type it must be given (`View`, `Edit`, `Administer`), without which it cannot run.

pub mod admission;
pub mod api;
pub mod assets;
pub mod authorization;
mod bare;
pub mod cell_label;
pub mod cell_value;
pub mod client;
pub mod errors;
pub mod export;
pub mod finish;
pub mod frame;
pub mod health;
pub mod packing;
pub mod pages;
pub mod permission;
pub mod posted;
pub mod routes;
pub mod sdmx;
pub mod server;
pub mod streaming;
