//! Conditions on single components: `c[TIME_PERIOD]=ge:2015+le:2020`, `c[SEX]=F,M`.

use rust_decimal::Decimal;

use super::Problem;
use super::key::MOST;
use crate::sdmx::model::{TIME, VALUE};
use crate::sdmx::period;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    ContainsNot,
    Begins,
    Ends,
}

const OPERATORS: [(&str, Operator); 10] = [
    ("eq", Operator::Equal),
    ("ne", Operator::NotEqual),
    ("lt", Operator::Less),
    ("le", Operator::LessOrEqual),
    ("gt", Operator::Greater),
    ("ge", Operator::GreaterOrEqual),
    ("co", Operator::Contains),
    ("nc", Operator::ContainsNot),
    ("sw", Operator::Begins),
    ("ew", Operator::Ends),
];

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub operator: Operator,
    pub value: String,
}

/// All of the groups have to hold; of a group, one term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    pub component: String,
    pub groups: Vec<Vec<Term>>,
}

impl Condition {
    /// # Errors
    /// A period that is none, or too many alternatives.
    pub(super) fn parse(component: &str, text: &str) -> Result<Condition, Problem> {
        let mut groups = Vec::new();
        let mut asked = 0;
        // A plus that came as a blank through the query string is a plus.
        for group in text.split(['+', ' ']).filter(|group| !group.is_empty()) {
            let terms: Vec<Term> = group.split(',').filter(|term| !term.is_empty()).map(term).collect();
            asked += terms.len();
            if asked > MOST {
                return Err(Problem::TooLarge { asked, most: MOST });
            }
            if let Some(bad) = terms.iter().find(|t| component == TIME && period::span(&t.value).is_none()) {
                return Err(Problem::NotAPeriod(bad.value.clone()));
            }
            groups.push(terms);
        }
        Ok(Condition { component: component.to_owned(), groups })
    }

    /// Whether it holds for the text of its component; a component without a text fulfils only what excludes.
    pub fn holds(&self, text: Option<&str>) -> bool {
        self.groups.iter().all(|group| group.iter().any(|term| term.holds(&self.component, text)))
    }

    /// The codes that it lets through, where it names them one by one.
    pub fn codes(&self) -> Option<Vec<&str>> {
        let [group] = self.groups.as_slice() else { return None };
        let named = group.iter().all(|term| term.operator == Operator::Equal);
        named.then(|| group.iter().map(|term| term.value.as_str()).collect())
    }
}

fn term(text: &str) -> Term {
    let of = |(name, operator): &(&str, Operator)| {
        let value = text.strip_prefix(name)?.strip_prefix(':')?;
        Some(Term { operator: *operator, value: value.to_owned() })
    };
    let plain = || Term { operator: Operator::Equal, value: text.to_owned() };
    OPERATORS.iter().find_map(of).unwrap_or_else(plain)
}

impl Term {
    fn holds(&self, component: &str, text: Option<&str>) -> bool {
        let excludes = matches!(self.operator, Operator::NotEqual | Operator::ContainsNot);
        let Some(text) = text else { return excludes };
        match self.operator {
            Operator::Contains => text.contains(&self.value),
            Operator::ContainsNot => !text.contains(&self.value),
            Operator::Begins => text.starts_with(&self.value),
            Operator::Ends => text.ends_with(&self.value),
            _ if component == TIME => self.holds_for_period(text),
            _ if component == VALUE => {
                self.compared(decimal(text).zip(decimal(&self.value)).map(|(own, wanted)| own.cmp(&wanted)))
            }
            _ => self.compared(Some(text.cmp(self.value.as_str()))),
        }
    }

    /// `ge:2015` lets through what begins in 2015 or later, `le:2015` what ends in it or earlier.
    fn holds_for_period(&self, text: &str) -> bool {
        let Some((own, wanted)) = period::span(text).zip(period::span(&self.value)) else { return false };
        match self.operator {
            Operator::Equal => own == wanted,
            Operator::NotEqual => own != wanted,
            Operator::Less => own.last < wanted.first,
            Operator::LessOrEqual => own.last <= wanted.last,
            Operator::Greater => own.first > wanted.last,
            _ => own.first >= wanted.first,
        }
    }

    fn compared(&self, order: Option<std::cmp::Ordering>) -> bool {
        let Some(order) = order else { return false };
        match self.operator {
            Operator::Equal => order.is_eq(),
            Operator::NotEqual => order.is_ne(),
            Operator::Less => order.is_lt(),
            Operator::LessOrEqual => order.is_le(),
            Operator::Greater => order.is_gt(),
            _ => order.is_ge(),
        }
    }
}

fn decimal(text: &str) -> Option<Decimal> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(component: &str, condition: &str, text: &str) -> bool {
        Condition::parse(component, condition).unwrap().holds(Some(text))
    }

    #[test]
    fn alternatives_are_parted_by_commas_and_all_groups_have_to_hold() {
        assert!(holds("SEX", "F,M", "M") && !holds("SEX", "F,M", "_T"));
        assert!(holds("TIME_PERIOD", "ge:2015+le:2020", "2020") && !holds("TIME_PERIOD", "ge:2015+le:2020", "2021"));
        assert!(holds("TIME_PERIOD", "ge:2015 le:2020", "2015") && !holds("TIME_PERIOD", "gt:2015", "2015-Q1"));
        assert!(holds("COMMENT_OBS", "co:late", "it came late") && holds("COMMENT_OBS", "nc:late", "in time"));
    }

    #[test]
    fn figures_are_compared_as_figures() {
        assert!(
            holds("OBS_VALUE", "gt:9", "10.5")
                && !holds("OBS_VALUE", "lt:9", "10.5")
                && holds("OBS_VALUE", "eq:10.50", "10.5")
        );
        assert!(!holds("OBS_VALUE", "gt:x", "10"));
    }

    #[test]
    fn what_is_not_there_fulfils_only_what_excludes() {
        let of = |text: &str| Condition::parse("COMMENT_OBS", text).unwrap().holds(None);
        assert!(of("ne:x") && of("nc:x") && !of("x") && !of("sw:x"));
    }

    #[test]
    fn a_period_that_is_none_is_refused() {
        assert_eq!(Condition::parse("TIME_PERIOD", "ge:2020-13"), Err(Problem::NotAPeriod("2020-13".into())));
    }
}
