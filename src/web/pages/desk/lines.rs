//! A conflict in the reader's words: the candidates under each other, with what tells them apart.

use rust_decimal::Decimal;

use crate::collection::part_names;
use crate::collection::reconciling::{Conflict, REASONS};
use crate::collection::sheet::Names;
use crate::domain::contributions::{Candidate, digest, distances, gap};
use crate::i18n::in_dili;
use crate::store::accounts::Institution;
use crate::store::decisions::Decision;
use crate::web::cell_label;
use crate::web::cell_value::{self, CellText};
use crate::web::errors::{Answer, Kind};
use crate::web::frame::Frame;
use crate::web::pages::clarifications::Thread;
use crate::web::pages::form::Choice;
use crate::web::posted::Posted;

pub struct Group {
    pub address: String,
    pub anchor: String,
    pub label: String,
    pub href: String,
    pub sha256: String,
    /// The widest difference and its share.
    pub difference: Option<String>,
    pub candidates: Vec<Said>,
    pub decision: Option<Decided>,
    pub earlier: Vec<Decided>,
    /// What institutions were asked about it.
    pub threads: Vec<Thread>,
}

/// What one institution says.
pub struct Said {
    pub institution: String,
    pub name: String,
    pub cell: CellText,
    pub distance: Option<String>,
    /// It is the highest of several figures.
    pub highest: bool,
    pub entered: Option<String>,
    /// As of which day its institution took its figures out of its system.
    pub extracted: Option<String>,
    /// Ticked by the reader, and not accepted.
    pub chosen: bool,
    /// Its value was taken.
    pub taken: bool,
}

pub struct Decided {
    /// What was taken, and from whom.
    pub what: String,
    /// Reason and words.
    pub why: String,
    pub rule: Option<String>,
    /// Name and time.
    pub by: String,
    /// What was not taken.
    pub others: String,
    /// Somebody has said something else since.
    pub stale: bool,
}

pub struct Lines<'a> {
    pub f: &'a Frame,
    pub names: &'a Names,
    pub institutions: &'a [Institution],
    /// A form that was refused.
    pub posted: Option<&'a Posted>,
}

impl Lines<'_> {
    pub fn group(&self, conflict: &Conflict) -> Group {
        let (f, q, answers) = (self.f, &self.names.edition.questionnaire, &self.names.answers);
        Group {
            label: cell_label::label(f, q, answers, &conflict.address),
            href: cell_label::href(f, q, answers, &conflict.address),
            anchor: conflict.address.anchor(),
            sha256: digest(&conflict.candidates),
            difference: gap(&conflict.candidates).map(|gap| self.difference(gap)),
            candidates: self.candidates(conflict),
            decision: conflict.decision.as_ref().map(|(decision, holds)| self.decided(decision, !holds)),
            earlier: conflict.earlier.iter().rev().map(|decision| self.decided(decision, true)).collect(),
            threads: Vec::new(),
            address: conflict.address.to_string(),
        }
    }

    fn candidates(&self, conflict: &Conflict) -> Vec<Said> {
        let ticked = self.posted.and_then(|posted| posted.get(&format!("c:{}", conflict.address)));
        let taken = conflict.decision.as_ref().filter(|(_, holds)| *holds).map(|(d, _)| d.institution.as_str());
        let distances = distances(&conflict.candidates);
        let several = conflict.candidates.iter().filter(|one| one.cell.decimal().is_some()).count() > 1;
        let said = |(one, distance): (&Candidate, Option<(Decimal, Option<Decimal>)>)| Said {
            name: self.name(&one.institution),
            cell: self.cell(conflict, one),
            highest: several && distance.is_none() && one.cell.decimal().is_some(),
            distance: distance.map(|distance| self.difference(distance)),
            entered: one.at.map(|at| self.f.t.date_short(in_dili(at).date())),
            extracted: self.extracted(one),
            chosen: ticked == Some(one.institution.as_str()),
            taken: taken == Some(one.institution.as_str()),
            institution: one.institution.clone(),
        };
        conflict.candidates.iter().zip(distances).map(said).collect()
    }

    fn cell(&self, conflict: &Conflict, one: &Candidate) -> CellText {
        let (q, country) = (&self.names.edition.questionnaire, &self.names.answers.country);
        cell_value::text(self.f, q, country, &conflict.address, Some(&one.cell))
    }

    fn difference(&self, (difference, share): (Decimal, Option<Decimal>)) -> String {
        match share {
            Some(share) => {
                let share = self.f.t.percent(&share.round_dp(1));
                self.f.m2("desk-difference", "by", self.f.t.decimal(&difference), "share", share)
            }
            None => self.f.t.decimal(&difference),
        }
    }

    /// A decision as it was taken, with what there was to choose from.
    pub fn decided(&self, decision: &Decision, stale: bool) -> Decided {
        let f = self.f;
        let value = |one: &Candidate| self.value(decision, one);
        let taken = decision.candidates.iter().find(|one| one.institution == decision.institution);
        let others = decision.candidates.iter().filter(|one| one.institution != decision.institution);
        let others: Vec<String> = others.map(|one| format!("{} {}", self.name(&one.institution), value(one))).collect();
        Decided {
            what: f.m2(
                "desk-taken",
                "institution",
                self.name(&decision.institution),
                "value",
                taken.map(value).unwrap_or_default(),
            ),
            why: format!("{} – {}", f.m(&format!("code-{REASONS}-{}", decision.code)), decision.text),
            rule: decision.rule.as_ref().map(|(part, within)| self.rule(part, within.as_deref())),
            by: f.m2("desk-decided", "name", decision.by.as_str(), "time", f.t.date_time(decision.at)),
            others: f.m1("desk-others", "list", others.join(", ")),
            stale,
        }
    }

    fn value(&self, decision: &Decision, one: &Candidate) -> String {
        let (q, country) = (&self.names.edition.questionnaire, &self.names.answers.country);
        let value = cell_value::text(self.f, q, country, &decision.address, Some(&one.cell)).text;
        match self.extracted(one) {
            Some(extracted) => format!("{value} ({extracted})"),
            None => value,
        }
    }

    fn extracted(&self, one: &Candidate) -> Option<String> {
        one.extracted_on.map(|day| self.f.m1("desk-extracted", "date", self.f.t.date(day)))
    }

    fn rule(&self, part: &str, within: Option<&str>) -> String {
        let (q, answers) = (&self.names.edition.questionnaire, &self.names.answers);
        let part = part.parse().map_or_else(|_| part.to_owned(), |part| part_names::name(&self.f.t, q, answers, &part));
        cell_label::rule(self.f, part, within)
    }

    pub fn name(&self, code: &str) -> String {
        let found = self.institutions.iter().find(|one| one.code == code);
        found.map_or_else(|| code.to_owned(), |one| one.name(self.f.lang()))
    }

    pub fn options<'c>(&self, codes: impl IntoIterator<Item = &'c str>) -> Vec<Choice> {
        codes.into_iter().map(|code| Choice { value: code.to_owned(), text: self.name(code) }).collect()
    }

    /// The reasons to choose from.
    pub fn reasons(&self) -> Answer<Vec<Choice>> {
        let list = self.names.edition.questionnaire.codelist(REASONS, "").ok_or(Kind::Internal)?;
        let named = |code: &str| self.f.m(&format!("code-{REASONS}-{code}"));
        Ok(list.codes.iter().map(|c| Choice { value: c.code.clone(), text: named(&c.code) }).collect())
    }
}
