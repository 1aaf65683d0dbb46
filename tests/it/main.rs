//! Stories of the running service, on both databases. One binary: linking once is the slowest part of a test run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod api;
mod architecture;
mod audit;
mod authorization;
mod bad_input;
mod borrowed;
mod bulletin;
mod clarifications;
mod commands;
mod contributions;
mod deployment;
mod desk;
mod documents;
mod editions;
mod entry;
mod gaps;
mod group;
mod handover;
mod importing;
mod listing;
mod lookover;
mod mail;
mod origins;
mod packing;
mod parts;
mod people;
mod reminders;
mod revisions;
mod rounds;
mod scale;
mod sign_in;
mod snapshots;
mod store;
mod support;
