//! Accepted years, read once for all who look back at them: a version never changes, so what was read of it stays right.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use super::Editions;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::submission::Content;
use crate::store::{Db, Result, StoreError, submissions, versions};

/// How many are kept; a large country has a few megabytes in each.
const KEPT: usize = 12;

/// The hash of the version, and that of the definition in whose words it was read.
type Key = (String, String);

#[derive(Debug, Default)]
pub struct AcceptedYears {
    kept: Mutex<VecDeque<(Key, Arc<Content>)>>,
}

impl AcceptedYears {
    fn find(&self, key: &Key) -> Option<Arc<Content>> {
        let mut kept = self.kept.lock().ok()?;
        let place = kept.iter().position(|(other, _)| other == key)?;
        let found = kept.remove(place)?;
        let content = found.1.clone();
        kept.push_front(found);
        Some(content)
    }

    fn keep(&self, key: Key, content: Arc<Content>) {
        if let Ok(mut kept) = self.kept.lock() {
            kept.push_front((key, content));
            kept.truncate(KEPT);
        }
    }
}

impl Editions {
    /// What was accepted of a country for a year, in the words of the edition `q`.
    ///
    /// # Errors
    /// When the store cannot be read, or holds a version that cannot.
    pub fn accepted(&self, db: &mut Db, q: &Questionnaire, country: &str, year: i32) -> Result<Option<Arc<Content>>> {
        let id = submissions::id(country, year);
        let Some((number, sha256)) = versions::accepted_link(db, &id)? else { return Ok(None) };
        let key = (sha256, q.digest.clone());
        if let Some(content) = self.accepted_years.find(&key) {
            return Ok(Some(content));
        }
        let version = versions::get(db, &id, number)?;
        let content: Content = serde_json::from_str(&version.content).map_err(StoreError::from)?;
        let content = Arc::new(self.carried(content, q));
        self.accepted_years.keep(key, content.clone());
        Ok(Some(content))
    }
}
