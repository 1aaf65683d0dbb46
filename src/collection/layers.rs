//! Where the cells of a return stand for somebody: in the layer of an institution, or among the figures of the country.

use std::collections::BTreeMap;

use super::Edition;
use crate::domain::contributions::{Division, Eyes};
use crate::domain::questionnaire::{Address, Questionnaire};
use crate::store::cells::{self, Current};
use crate::store::submissions::{self, Contribution};
use crate::store::{Db, Result, StoreError, Tx, assignments};

/// The contributions of a submission, and what somebody may do in them.
#[derive(Debug, Clone)]
pub struct Layers {
    pub national: Contribution,
    /// Of the institutions.
    pub institutional: Vec<Contribution>,
    pub division: Division,
    eyes: Eyes,
}

/// A cell that somebody sees and does not fill in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotYours;

impl Layers {
    pub fn read(db: &mut Db, submission: &str, eyes: &Eyes) -> Result<Layers> {
        let mut all = submissions::all_contributions(db, submission)?;
        if all.first().is_none_or(|one| !one.national) {
            return Err(StoreError::NotFound);
        }
        let institutional = all.split_off(1);
        let national = all.pop().ok_or(StoreError::NotFound)?;
        let division = match institutional.is_empty() {
            true => Division::default(),
            false => assignments::division(db, submission)?,
        };
        Ok(Layers { national, institutional, division, eyes: eyes.clone() })
    }

    /// The same in a change: of a return that one institution fills everything is known already.
    pub fn ahead(tx: &mut Tx<'_>, submission: &str, eyes: &Eyes) -> Result<Layers> {
        if !submissions::undivided(tx, submission) {
            return Layers::read(tx.db(), submission, eyes);
        }
        let national = submissions::contribution(tx, submission)?;
        Ok(Layers { national, institutional: Vec::new(), division: Division::default(), eyes: eyes.clone() })
    }

    /// Where what is seen of an address stands.
    pub fn shown(&self, q: &Questionnaire, address: &Address) -> &Contribution {
        let layer = self.division.layer(q, &self.eyes, address).and_then(|institution| self.of(institution));
        layer.unwrap_or(&self.national)
    }

    /// Whether what is seen of an address is what this institution says.
    pub fn says(&self, layer: &Contribution, edition: &Edition, address: &Address) -> bool {
        self.shown(&edition.questionnaire, address).id == layer.id
    }

    /// Where a change of an address goes.
    ///
    /// # Errors
    /// When somebody else fills it in.
    pub fn target(&self, q: &Questionnaire, address: &Address) -> std::result::Result<&Contribution, NotYours> {
        let shown = self.shown(q, address);
        let fills = match shown.national {
            true => self.division.fills_return(q, &self.eyes, address),
            false => self.eyes.contributes,
        };
        if fills { Ok(shown) } else { Err(NotYours) }
    }

    /// Whether rows may come and go here: for those who fill in their names, and for coordinators.
    pub fn rows_may_change(&self, q: &Questionnaire, name: &Address) -> bool {
        self.eyes.coordinates || self.target(q, name).is_ok_and(Contribution::open)
    }

    /// The institutions that say something about an address, in whose hands it may be meanwhile.
    pub fn saying<'a>(&'a self, q: &'a Questionnaire, address: &'a Address) -> impl Iterator<Item = &'a Contribution> {
        let parts = move |layer: &&Contribution| self.division.assigned_to(q, &layer.institution, address);
        self.institutional.iter().filter(parts)
    }

    pub fn of(&self, institution: &str) -> Option<&Contribution> {
        self.institutional.iter().find(|one| one.institution == institution)
    }

    /// All current cells, each from where it is seen.
    pub fn cells(&self, db: &mut Db, q: &Questionnaire) -> Result<BTreeMap<Address, Current>> {
        let mut seen = cells::in_layer(db, &self.national.id)?;
        for layer in self.looked_into() {
            let own = |address: &Address| self.shown(q, address).id == layer.id;
            seen.retain(|address, _| !own(address));
            seen.extend(cells::in_layer(db, &layer.id)?.into_iter().filter(|(address, _)| own(address)));
        }
        Ok(seen)
    }

    /// Some of them, in a change.
    pub fn cells_at(
        &self,
        tx: &mut Tx<'_>,
        q: &Questionnaire,
        wanted: &[Address],
    ) -> Result<BTreeMap<Address, Current>> {
        match self.looked_into().next() {
            None => cells::at(tx, &self.national.submission, wanted),
            Some(_) => self.cells_now(tx.db(), q, wanted),
        }
    }

    /// The same for some cells, past what was read ahead.
    pub fn cells_now(&self, db: &mut Db, q: &Questionnaire, wanted: &[Address]) -> Result<BTreeMap<Address, Current>> {
        let mut by_layer: BTreeMap<&str, Vec<Address>> = BTreeMap::new();
        for address in wanted {
            by_layer.entry(&self.shown(q, address).id).or_default().push(address.clone());
        }
        let mut seen = BTreeMap::new();
        for (layer, addresses) in by_layer {
            seen.extend(cells::in_layer_at(db, layer, &addresses)?);
        }
        Ok(seen)
    }

    /// What these eyes look into: the figures of the country first.
    pub fn seen(&self) -> impl Iterator<Item = &Contribution> {
        std::iter::once(&self.national).chain(self.looked_into())
    }

    fn looked_into(&self) -> impl Iterator<Item = &Contribution> {
        let mine = |one: &&Contribution| self.division.layers(&self.eyes).any(|layer| layer == one.institution);
        self.institutional.iter().filter(mine)
    }
}
