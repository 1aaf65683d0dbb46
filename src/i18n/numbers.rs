//! Numbers for a reader. A reported value is shown with all its decimals: nothing is rounded here.

use rust_decimal::Decimal;

use super::Reader;
use crate::domain::cells::{Scale, number};

impl Reader {
    /// `1 234,50`
    pub fn decimal(&self, value: &Decimal) -> String {
        number::format(value, self.convention(), true)
    }

    /// A decimal as it is stored; anything else as it is.
    pub fn stored(&self, value: &str) -> String {
        value.parse().map_or_else(|_| value.to_owned(), |decimal| self.decimal(&decimal))
    }

    /// `1 234`
    pub fn integer(&self, value: i64) -> String {
        self.decimal(&Decimal::from(value))
    }

    /// `US$ 1 234,50`; without a sign where the currency is not known. Cents have two digits where there are any.
    pub fn money(&self, value: &Decimal) -> String {
        let mut value = *value;
        if value.scale() == 1 {
            value.rescale(2);
        }
        let figure = self.decimal(&value);
        self.currency().map_or_else(|| figure.clone(), |sign| format!("{sign}\u{a0}{figure}"))
    }

    /// `12,5%`
    pub fn percent(&self, value: &Decimal) -> String {
        format!("{}%", self.decimal(value))
    }

    /// A stored value as it stands in an input field of a scale, so that it is read back unchanged.
    pub fn input_in(&self, scale: Scale, units: &Decimal, integer_only: bool) -> String {
        scale.input(units, self.convention(), integer_only)
    }

    /// A value as it stands in an input field, so that it is read back unchanged.
    pub fn input(&self, value: &Decimal, integer_only: bool) -> String {
        number::format_for_input(value, self.convention(), integer_only)
    }
}
