//! The artefacts that a message holds, and how much of each.

use crate::sdmx::artefact::{Artefact, Kind};
use crate::sdmx::model::Catalogue;

/// A shortened artefact: enough to know that it exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stub {
    /// Its name.
    Plain,
    /// Its name and description.
    Complete,
}

#[derive(Debug, Clone)]
pub struct Chosen<'a> {
    pub artefact: Artefact<'a>,
    /// None: the whole of it.
    pub stub: Option<Stub>,
}

#[derive(Debug, Clone, Default)]
pub struct Selection<'a> {
    pub chosen: Vec<Chosen<'a>>,
}

impl<'a> Selection<'a> {
    /// Everything there is, in full.
    pub fn all(catalogue: &'a Catalogue) -> Self {
        Selection { chosen: catalogue.artefacts().map(|artefact| Chosen { artefact, stub: None }).collect() }
    }

    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Chosen<'a>> {
        self.chosen.iter().filter(move |chosen| chosen.artefact.kind == kind)
    }
}
