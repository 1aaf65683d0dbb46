//! Stories of the running service, on both databases. One binary: linking once is the slowest part of a test run.

mod architecture;
mod api;
mod authorization;
mod bad_input;
mod commands;
mod documents;
mod mail;
mod sign_in;
mod store;
mod support;
