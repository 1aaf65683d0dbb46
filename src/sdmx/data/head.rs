//! What a message says of itself.

use super::{About, Extent, Labels, Layout};
use crate::sdmx::model::{Component, DataStructure, Dataflow};

#[derive(Debug, Clone)]
pub struct Head<'a> {
    /// Letters, digits, `_`, `-`: it names the message.
    pub id: String,
    /// An instant with its zone, as XML Schema writes it.
    pub prepared: String,
    pub sender: &'a str,
    pub flow: &'a Dataflow,
    pub structure: &'a DataStructure,
    pub labels: &'a Labels,
    pub layout: Layout,
    /// Which of the attributes of the structure are told, in its order.
    pub attributes: Vec<bool>,
    /// Whether figures are told at all.
    pub value: bool,
    /// For formats that have to know it.
    pub extent: Extent,
    /// For files that stand alone.
    pub about: About,
}

/// What a receiver has to do with a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Replace,
    /// Only some components are told; the others stay as they are.
    Merge,
    Delete,
}

impl Action {
    pub fn word(self) -> &'static str {
        match self {
            Action::Replace => "Replace",
            Action::Merge => "Merge",
            Action::Delete => "Delete",
        }
    }

    /// In the column `ACTION` of CSV.
    pub fn letter(self) -> &'static str {
        match self {
            Action::Replace => "R",
            Action::Merge => "M",
            Action::Delete => "D",
        }
    }
}

/// Observations that belong together, and since and until when they held, where that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    pub action: Action,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
}

impl Set {
    pub fn of(action: Action) -> Set {
        Set { action, valid_from: None, valid_to: None }
    }
}

impl Head<'_> {
    /// What the codes of a record are of, in their order.
    pub fn key(&self) -> Vec<String> {
        self.layout.key(self.structure).into_iter().map(str::to_owned).collect()
    }

    /// Attributes that are told, with their place in the structure.
    pub fn told(&self) -> impl Iterator<Item = (usize, &Component)> {
        self.structure.attributes.iter().enumerate().filter(|(place, _)| self.attributes.get(*place) == Some(&true))
    }
}
