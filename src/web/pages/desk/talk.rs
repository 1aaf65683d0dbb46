//! What the coordinator asks institutions, and what they say, beside the candidates.

use crate::collection::clarifications::{Answerers, Party, answerers, seen};
use crate::collection::sheet::Names;
use crate::domain::questionnaire::Address;
use crate::store::clarifications::Clarification;
use crate::store::submissions::Submission;
use crate::store::{Db, Result};
use crate::web::frame::Frame;
use crate::web::pages::clarifications::{Thread, Threads};

pub struct Talk {
    /// Between the coordinator and institutions, oldest first.
    pub all: Vec<Clarification>,
    pub answerers: Answerers,
    party: Party,
}

impl Talk {
    pub fn load(db: &mut Db, submission: &Submission, party: Party) -> Result<Talk> {
        let mut all = seen(db, &submission.id, &party)?;
        all.retain(|one| one.addressee.is_some());
        Ok(Talk { all, answerers: answerers(db, &submission.country)?, party })
    }

    pub fn texts<'a>(&'a self, f: &'a Frame, names: &'a Names) -> Threads<'a> {
        let (q, answers) = (&names.edition.questionnaire, &names.answers);
        Threads { f, q, answers, answerers: &self.answerers, party: &self.party, refused: None }
    }

    /// About one cell.
    pub fn about(&self, f: &Frame, names: &Names, address: &Address) -> Vec<Thread> {
        let texts = self.texts(f, names);
        self.all.iter().filter(|one| one.address == *address).map(|one| texts.thread(one)).collect()
    }
}
