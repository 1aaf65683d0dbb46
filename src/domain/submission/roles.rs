//! The roles that one person holds, and where they count.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Role;
use crate::domain::codes::UnknownCode;

/// One role or several; never none. Written as codes separated by blanks, in the order of `Role::ALL`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Roles(u8);

impl Roles {
    /// `None` when there is no role in it.
    pub fn of(roles: impl IntoIterator<Item = Role>) -> Option<Roles> {
        let bits = roles.into_iter().fold(0, |bits, role| bits | bit(role));
        (bits != 0).then_some(Roles(bits))
    }

    pub fn has(self, role: Role) -> bool {
        self.0 & bit(role) != 0
    }

    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }

    /// The one to name where there is place for one only.
    pub fn main(self) -> Role {
        self.iter().next().unwrap_or(Role::Observer)
    }

    /// Whether one of them is held for a country.
    pub fn national(self) -> bool {
        self.iter().any(Role::national)
    }

    /// Those that count for a country: what is held for a country counts there only, and a reviewer may be limited to
    /// some countries. Nobody reviews a country that they work for. `None`: what happens there is hidden from this person.
    pub fn within(self, country: &str, home: Option<&str>, reviewed: Option<&[String]>) -> Option<Roles> {
        let works_there = home == Some(country) && self.national();
        Roles::of(self.iter().filter(|role| match role {
            Role::Administrator => true,
            Role::Reviewer => {
                !works_there && reviewed.is_none_or(|countries| countries.iter().any(|code| code == country))
            }
            _ => home == Some(country),
        }))
    }
}

fn bit(role: Role) -> u8 {
    1 << role as u8
}

impl From<Role> for Roles {
    fn from(role: Role) -> Roles {
        Roles(bit(role))
    }
}

impl FromStr for Roles {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        let roles = text.split(' ').map(str::parse).collect::<Result<Vec<Role>, _>>()?;
        Roles::of(roles).ok_or_else(|| UnknownCode(text.to_owned()))
    }
}

impl TryFrom<String> for Roles {
    type Error = UnknownCode;
    fn try_from(text: String) -> Result<Self, UnknownCode> {
        text.parse()
    }
}

impl From<Roles> for String {
    fn from(roles: Roles) -> String {
        roles.to_string()
    }
}

impl fmt::Display for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, role) in self.iter().enumerate() {
            f.write_str(if place == 0 { "" } else { " " })?;
            f.write_str(role.code())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Roles({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_set() -> impl Iterator<Item = Roles> {
        (1..1_u8 << Role::ALL.len()).map(Roles)
    }

    #[test]
    fn every_set_of_roles_reads_as_it_was_written_and_none_is_no_set() {
        for roles in every_set() {
            assert_eq!(roles.to_string().parse(), Ok(roles));
            assert_eq!(Roles::of(roles.iter()), Some(roles));
            assert_eq!(roles.main(), roles.iter().next().unwrap());
        }
        assert_eq!(Roles::of([]), None);
        for wrong in ["", " ", "contributor ", "king", "contributor,reviewer"] {
            assert!(wrong.parse::<Roles>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_set_of_roles_is_written_in_one_order_and_without_repetition() {
        assert_eq!("reviewer contributor reviewer".parse::<Roles>().unwrap().to_string(), "contributor reviewer");
    }

    #[test]
    fn a_role_held_for_a_country_counts_there_only() {
        let some = ["CPV".to_owned()];
        for roles in every_set() {
            let (home, away) = (roles.within("TLS", Some("TLS"), Some(&some)), roles.within("MOZ", Some("TLS"), None));
            let reviewed = roles.within("CPV", Some("TLS"), Some(&some));
            for role in Role::ALL {
                let has = |there: Option<Roles>| there.is_some_and(|there| there.has(role));
                let (held, everywhere) = (roles.has(role), role == Role::Administrator);
                assert_eq!(has(home), held && role != Role::Reviewer, "{roles} {role} at home");
                assert_eq!(has(away), held && !role.national(), "{roles} {role} away");
                assert_eq!(
                    has(reviewed),
                    held && (everywhere || role == Role::Reviewer),
                    "{roles} {role} where it reviews"
                );
            }
        }
    }
    #[test]
    fn nobody_reviews_a_country_that_they_work_for() {
        for roles in every_set().filter(|roles| roles.has(Role::Reviewer)) {
            let home = roles.within("TLS", Some("TLS"), None);
            assert_eq!(home.is_some_and(|home| home.has(Role::Reviewer)), !roles.national(), "{roles}");
        }
    }
}
