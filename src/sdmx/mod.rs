//! SDMX: what there is to ask for, the questions of clients, and messages in every format. Pure: observations in, text out.
//! No I/O of its own, no clock, no database.

pub mod data;
pub mod model;
pub mod period;
pub mod rest;
