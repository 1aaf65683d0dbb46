//! What the statistics group says of a version, and whether it stands behind it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::codes::by_code;

/// How a member stands to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    Endorse,
    /// Stands behind it, and wants something to be read with it.
    Reserve,
    Object,
}

/// Longest words of a statement, in characters.
pub const LONGEST: usize = 2000;

/// One statement of a member: of one module, or of the whole. Statements are kept in the order in which they were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub by: i64,
    pub module: Option<String>,
    pub stance: Stance,
}

/// Why a statement is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the statement names another version than the one that lies before the group")]
    OtherVersion,
    #[error("no version lies before the group")]
    NotNow,
    #[error("a reservation or an objection says why")]
    NoText,
    #[error("longer than {LONGEST} characters, or with signs that cannot be stored")]
    Text,
    #[error("there is no such module")]
    UnknownModule,
}

/// # Errors
/// When the words do not go with the stance, or cannot be stored.
pub fn judge_words(stance: Stance, text: &str) -> Result<(), Refusal> {
    if stance != Stance::Endorse && text.trim().is_empty() {
        return Err(Refusal::NoText);
    }
    let stored = text.chars().count() <= LONGEST && !text.contains(|c: char| c.is_control() && c != '\n');
    if stored { Ok(()) } else { Err(Refusal::Text) }
}

/// Where the group stands on one version: how many members, by what they say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// How many have to stand behind it.
    pub quorum: i32,
    /// Every module is covered, none with an objection.
    pub endorsed: usize,
    /// Those of them, and others, with a reservation.
    pub reserved: usize,
    pub objected: usize,
}

impl Standing {
    pub fn of(modules: &[&str], quorum: i32, statements: &[Statement]) -> Standing {
        let members: BTreeSet<i64> = statements.iter().map(|s| s.by).collect();
        let mut standing = Standing { quorum, endorsed: 0, reserved: 0, objected: 0 };
        for member in members {
            let position = Position::of(modules, statements, member);
            standing.reserved += usize::from(position.reserves);
            standing.objected += usize::from(position.objects);
            standing.endorsed += usize::from(position.covers && !position.objects);
        }
        standing
    }

    pub fn reached(&self) -> bool {
        i32::try_from(self.endorsed).is_ok_and(|endorsed| endorsed >= self.quorum)
    }

    /// Whether the version can be sent.
    pub fn ready(&self) -> bool {
        self.reached() && self.objected == 0
    }
}

/// Where one member stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Position {
    pub speaks: bool,
    /// Something holds for every module.
    pub covers: bool,
    pub reserves: bool,
    pub objects: bool,
}

impl Position {
    pub fn of(modules: &[&str], statements: &[Statement], member: i64) -> Position {
        let held = modules.iter().map(|module| holding(statements, member, module).and_then(|i| statements.get(i)));
        let stances: Vec<Option<Stance>> = held.map(|s| s.map(|s| s.stance)).collect();
        Position {
            speaks: stances.iter().any(Option::is_some),
            covers: stances.iter().all(Option::is_some),
            reserves: stances.contains(&Some(Stance::Reserve)),
            objects: stances.contains(&Some(Stance::Object)),
        }
    }
}

/// Of what a member said, the place of what holds for a module: the latest that speaks of it or of the whole.
fn holding(statements: &[Statement], member: i64, module: &str) -> Option<usize> {
    statements.iter().rposition(|s| s.by == member && s.module.as_deref().is_none_or(|of| of == module))
}

/// Whether a statement still holds for something; otherwise its member has said something else since.
pub fn holds(modules: &[&str], statements: &[Statement], place: usize) -> bool {
    let of = statements.get(place).map(|s| s.by);
    modules.iter().any(|module| of.and_then(|member| holding(statements, member, module)) == Some(place))
}

impl Stance {
    pub const ALL: [Stance; 3] = [Stance::Endorse, Stance::Reserve, Stance::Object];

    pub fn code(self) -> &'static str {
        match self {
            Stance::Endorse => "endorse",
            Stance::Reserve => "reserve",
            Stance::Object => "object",
        }
    }
}

by_code!(Stance);

#[cfg(test)]
mod tests {
    use super::Stance::{Endorse, Object, Reserve};
    use super::*;

    const MODULES: [&str; 3] = ["receipts", "persons", "context"];

    fn said(statements: &[(i64, Option<&str>, Stance)]) -> Vec<Statement> {
        let one = |(by, module, stance): &(i64, Option<&str>, Stance)| Statement {
            by: *by,
            module: module.map(str::to_owned),
            stance: *stance,
        };
        statements.iter().map(one).collect()
    }

    fn stands(statements: &[(i64, Option<&str>, Stance)]) -> (usize, usize, usize) {
        let standing = Standing::of(&MODULES, 1, &said(statements));
        (standing.endorsed, standing.reserved, standing.objected)
    }

    #[test]
    fn a_member_counts_when_every_module_is_covered_and_none_objected_to() {
        assert_eq!(stands(&[]), (0, 0, 0));
        assert_eq!(stands(&[(1, None, Endorse)]), (1, 0, 0));
        assert_eq!(stands(&[(1, Some("receipts"), Endorse), (1, Some("persons"), Endorse)]), (0, 0, 0));
        let all = [(1, Some("receipts"), Endorse), (1, Some("persons"), Reserve), (1, Some("context"), Endorse)];
        assert_eq!(stands(&all), (1, 1, 0));
        assert_eq!(stands(&[(1, None, Endorse), (1, Some("persons"), Object)]), (0, 0, 1));
        assert_eq!(stands(&[(1, None, Endorse), (2, None, Reserve), (3, Some("context"), Object)]), (2, 1, 1));
    }

    #[test]
    fn the_latest_word_on_a_module_holds_whether_it_was_on_the_whole_or_not() {
        assert_eq!(stands(&[(1, None, Object), (1, None, Endorse)]), (1, 0, 0));
        assert_eq!(stands(&[(1, Some("persons"), Object), (1, None, Endorse)]), (1, 0, 0));
        assert_eq!(stands(&[(1, None, Object), (1, Some("persons"), Endorse)]), (0, 0, 1));
        let statements = said(&[(1, None, Object), (1, Some("persons"), Endorse), (2, None, Endorse)]);
        assert!((0..3).all(|place| holds(&MODULES, &statements, place)));
        let replaced = said(&[(1, Some("persons"), Object), (2, None, Reserve), (1, None, Endorse)]);
        let held: Vec<bool> = (0..3).map(|place| holds(&MODULES, &replaced, place)).collect();
        assert_eq!(held, [false, true, true]);
        assert!(!holds(&MODULES, &replaced, 3));
    }

    #[test]
    fn it_is_ready_with_the_quorum_and_without_any_objection() {
        let ready = |quorum, statements: &[_]| Standing::of(&MODULES, quorum, &said(statements)).ready();
        assert!(!ready(1, &[]));
        assert!(ready(2, &[(1, None, Endorse), (2, None, Reserve)]));
        assert!(!ready(3, &[(1, None, Endorse), (2, None, Reserve)]));
        assert!(!ready(2, &[(1, None, Endorse), (2, None, Endorse), (3, Some("context"), Object)]));
    }

    #[test]
    fn whoever_does_not_simply_endorse_says_why() {
        assert_eq!(judge_words(Endorse, ""), Ok(()));
        for stance in [Reserve, Object] {
            assert_eq!(judge_words(stance, " \n"), Err(Refusal::NoText));
            assert_eq!(judge_words(stance, "Two sources\ndisagree."), Ok(()));
        }
        assert_eq!(judge_words(Endorse, "\u{7}"), Err(Refusal::Text));
        assert_eq!(judge_words(Object, &"x".repeat(LONGEST + 1)), Err(Refusal::Text));
    }

    #[test]
    fn codes_of_stances_read_as_they_were_written() {
        for stance in Stance::ALL {
            assert_eq!(stance.code().parse(), Ok(stance));
            assert_eq!(serde_json::to_value(stance).unwrap(), stance.code());
        }
    }
}
