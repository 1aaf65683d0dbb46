//! Figures that are printed in thousands or millions, read into units and written from units. Nothing is rounded: what is
//! stored is always in units, and a figure has as many decimals as it needs.

use std::str::FromStr;

use rust_decimal::Decimal;

use super::number::{self, Convention, FRACTION_DIGITS, INTEGER_DIGITS, NumberError};

/// How many units a figure of one counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Scale {
    #[default]
    Units,
    Thousands,
    Millions,
}

impl Scale {
    pub const ALL: [Scale; 3] = [Scale::Units, Scale::Thousands, Scale::Millions];

    /// The power of ten by which a figure is multiplied.
    pub fn power(self) -> u32 {
        match self {
            Scale::Units => 0,
            Scale::Thousands => 3,
            Scale::Millions => 6,
        }
    }

    /// The power of ten as it is written in addresses and forms.
    pub fn code(self) -> &'static str {
        match self {
            Scale::Units => "0",
            Scale::Thousands => "3",
            Scale::Millions => "6",
        }
    }

    /// A stored figure in this scale: 12500 is 12.5 thousand.
    pub fn of_units(self, units: &Decimal) -> Decimal {
        match self {
            Scale::Units => *units,
            _ => (*units * Decimal::new(1, self.power())).normalize(),
        }
    }

    /// What a figure of this scale is in units: 12.5 thousand are 12500.
    ///
    /// # Errors
    /// `TooManyDigits` when the units have more digits than are exact everywhere.
    pub fn to_units(self, figure: &Decimal) -> Result<Decimal, NumberError> {
        if self == Scale::Units {
            return Ok(*figure);
        }
        let units = figure.checked_mul(Decimal::from(10_u64.pow(self.power()))).map(|units| units.normalize());
        let limit = Decimal::from(10_u64.pow(INTEGER_DIGITS));
        units.filter(|units| units.abs() < limit).ok_or(NumberError::TooManyDigits)
    }

    /// Reads a typed figure of this scale; the result is in units. Only a figure in units has to be whole where whole
    /// numbers are asked: 12.5 thousand persons are. The readings of an ambiguous text stay in this scale.
    ///
    /// # Errors
    /// What [`number::parse`] says.
    pub fn read(self, raw: &str, convention: Convention, integer_only: bool) -> Result<Decimal, NumberError> {
        let whole = integer_only && self == Scale::Units;
        self.to_units(&number::parse_to(raw, convention, whole, self.decimals())?)
    }

    /// Writes a stored figure into an input field of this scale, so that [`Scale::read`] reads it back.
    pub fn input(self, units: &Decimal, convention: Convention, integer_only: bool) -> String {
        let whole = integer_only && self == Scale::Units;
        number::format_to(&self.of_units(units), convention, whole, self.decimals())
    }

    fn decimals(self) -> usize {
        FRACTION_DIGITS + self.power() as usize
    }
}

impl FromStr for Scale {
    type Err = ();

    fn from_str(code: &str) -> Result<Scale, ()> {
        Scale::ALL.into_iter().find(|scale| scale.code() == code).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::number::Convention::{English, Timorese};
    use super::*;
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn a_figure_in_thousands_is_stored_in_units() {
        for (scale, typed, units) in [
            (Scale::Units, "12,5", "12.5"),
            (Scale::Thousands, "12,5", "12500"),
            (Scale::Thousands, "12.50", "12500"),
            (Scale::Thousands, "0,00001", "0.01"),
            (Scale::Thousands, "-1 234,5", "-1234500"),
            (Scale::Millions, "1.23456789", "1234567.89"),
            (Scale::Millions, "0", "0"),
        ] {
            assert_eq!(scale.read(typed, Timorese, false), Ok(decimal(units)), "{typed}");
        }
    }

    #[test]
    fn the_program_reads_thousands_as_the_browser_does() {
        let cases: serde_json::Value = serde_json::from_str(include_str!("../../../tests/data/numbers.json")).unwrap();
        for case in cases["thousands"].as_array().unwrap() {
            let read = Scale::Thousands.read(case[0].as_str().unwrap(), Timorese, true).ok();
            assert_eq!(read, case[1].as_str().map(decimal), "{case}");
        }
    }

    #[test]
    fn three_digits_are_no_group_where_thousands_have_decimals() {
        let two = Err(NumberError::Ambiguous { a: decimal("1234"), b: decimal("1.234") });
        assert_eq!(Scale::Thousands.read("1.234", Timorese, true), two, "in the scale in which it was typed");
        assert_eq!(Scale::Units.read("1.234", Timorese, true), Ok(decimal("1234")));
        assert_eq!(Scale::Thousands.input(&decimal("1234"), Timorese, true), "1,2340");
        assert_eq!(Scale::Thousands.input(&decimal("1234000"), English, true), "1234");
    }

    #[test]
    fn what_is_too_large_in_units_is_refused() {
        assert_eq!(Scale::Thousands.read("1000000000000", English, false), Err(NumberError::TooManyDigits));
        assert_eq!(Scale::Millions.read("999999999999999", English, false), Err(NumberError::TooManyDigits));
        assert!(Scale::Thousands.read("999999999999,99", English, false).is_ok());
    }

    fn stored() -> impl Strategy<Value = Decimal> {
        (-999_999_999_999_999_999_999i128..=999_999_999_999_999_999_999, 0u32..=6, 0u32..=20).prop_map(
            |(digits, decimals, shorter)| {
                let digits = digits / 10i128.pow(shorter);
                Decimal::from_i128_with_scale(digits % 10i128.pow(15 + decimals), decimals)
            },
        )
    }

    fn scales() -> impl Strategy<Value = Scale> {
        prop_oneof![Just(Scale::Units), Just(Scale::Thousands), Just(Scale::Millions)]
    }

    proptest! {
        #[test]
        fn there_and_back_is_exact(units in stored(), scale in scales()) {
            prop_assert_eq!(scale.to_units(&scale.of_units(&units)), Ok(units));
            prop_assert_eq!(scale.of_units(&units) * Decimal::from(10_u64.pow(scale.power())), units);
        }

        #[test]
        fn what_stands_in_a_field_is_read_back(units in stored(), scale in scales(), english: bool) {
            let convention = if english { English } else { Timorese };
            prop_assert_eq!(scale.read(&scale.input(&units, convention, false), convention, false), Ok(units));
            let whole = units.trunc();
            prop_assert_eq!(scale.read(&scale.input(&whole, convention, true), convention, true), Ok(whole));
        }

        #[test]
        fn what_is_moved_to_another_scale_is_the_same_figure(units in stored(), from in scales(), to in scales()) {
            let moved = to.input(&from.read(&from.input(&units, Timorese, false), Timorese, false).unwrap(), English, false);
            prop_assert_eq!(to.read(&moved, English, false), Ok(units));
        }
    }
}
