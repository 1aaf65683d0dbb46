//! SSI: an online service for the ILO Social Security Inquiry.
//!
//! Start at `ARCHITECTURE.md`. Data flows one way: `domain` and `sdmx` are pure, `store` keeps, `collection` is what people
//! do with both, `web`, `jobs`, `mail`, `delivery` and `commands` are the doors.

/// Requests and statements are made of many small texts; this allocator costs a fraction of the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod app;
pub mod collection;
pub mod commands;
pub mod config;
pub mod delivery;
pub mod domain;
pub mod embedded;
pub mod i18n;
pub mod jobs;
pub mod mail;
pub mod sdmx;
pub mod store;
pub mod web;
pub mod workbook;
