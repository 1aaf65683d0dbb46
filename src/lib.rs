//! SSI: an online service for the ILO Social Security Inquiry.
//!
//! Start at `ARCHITECTURE.md`; the rooms are `domain`, `sdmx`, `i18n`, `store`, `mail`, `web`, `jobs`, `commands`.

pub mod domain;
pub mod i18n;
pub mod sdmx;
