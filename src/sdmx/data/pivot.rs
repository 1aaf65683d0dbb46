//! Another dimension than time at the observation: turns series by time into series by that dimension.
//!
//! What belongs to one of these series comes from many places of the order in which figures are read. Therefore the figures of a
//! set wait until it is whole; callers let no more of them come than [`MOST`].

use std::borrow::Cow;
use std::collections::HashSet;
use std::io;
use std::rc::Rc;

use super::{Record, Set, Writer};
use crate::sdmx::model::DataStructure;

/// Figures that wait at most: each takes some hundred bytes.
pub const MOST: usize = 100_000;

/// No code and no period has it.
const BETWEEN: char = '\0';

/// Stands before the writer of a format, whose records then have the period as the last of their codes, and the code of the
/// dimension in place of the period.
pub(super) struct Pivot<'w> {
    inner: Box<dyn Writer + 'w>,
    /// Of the dimension among the codes of a record.
    place: usize,
    waiting: Vec<Waiting>,
    /// What attributes say: mostly the same, hence kept once.
    texts: HashSet<Rc<str>>,
}

/// A figure in its new order. Equal keys are one series.
struct Waiting {
    key: String,
    /// Of the dimension; empty where only the series is told.
    code: String,
    value: Option<String>,
    attributes: Box<[Option<Rc<str>>]>,
}

impl<'w> Pivot<'w> {
    /// # Errors
    /// `InvalidInput` when the structure has no such dimension.
    pub fn before(inner: Box<dyn Writer + 'w>, structure: &DataStructure, dimension: &str) -> io::Result<Self> {
        let place = structure.place(dimension).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(Pivot { inner, place, waiting: Vec::new(), texts: HashSet::new() })
    }

    fn once(&mut self, text: &str) -> Rc<str> {
        if let Some(known) = self.texts.get(text) {
            return known.clone();
        }
        let new: Rc<str> = text.into();
        self.texts.insert(new.clone());
        new
    }

    /// Hands on what waits, series by series. A series that is only told is told once.
    fn release(&mut self) -> io::Result<()> {
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.sort_unstable_by(|one, other| (&one.key, &one.code).cmp(&(&other.key, &other.code)));
        waiting.dedup_by(|one, before| one.code.is_empty() && one.code == before.code && one.key == before.key);
        for figure in &waiting {
            self.inner.write(&Record {
                codes: figure.key.split(BETWEEN).collect(),
                period: &figure.code,
                value: figure.value.as_deref(),
                attributes: figure.attributes.iter().map(|text| text.as_deref().map(Cow::Borrowed)).collect(),
            })?;
        }
        self.texts.clear();
        Ok(())
    }
}

impl Writer for Pivot<'_> {
    fn set(&mut self, set: &Set) -> io::Result<()> {
        self.release()?;
        self.inner.set(set)
    }

    fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
        let mut key = String::new();
        for (_, code) in record.codes.iter().enumerate().filter(|(place, _)| *place != self.place) {
            key.push_str(code);
            key.push(BETWEEN);
        }
        key.push_str(record.period);
        let attributes = record.attributes.iter().map(|text| text.as_deref().map(|text| self.once(text))).collect();
        self.waiting.push(Waiting {
            key,
            code: record.codes.get(self.place).copied().unwrap_or_default().to_owned(),
            value: record.value.map(str::to_owned),
            attributes,
        });
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.release()?;
        self.inner.finish()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::sdmx::data::fixture::catalogue;
    use crate::sdmx::data::{Action, Shape};

    type Told = (Vec<String>, String, Option<String>, Vec<Option<String>>);

    /// What came before what, with an empty list where a set begins.
    struct Heard<'h>(&'h RefCell<Vec<Vec<Told>>>);

    impl Writer for Heard<'_> {
        fn set(&mut self, _: &Set) -> io::Result<()> {
            self.0.borrow_mut().push(Vec::new());
            Ok(())
        }

        fn write(&mut self, record: &Record<'_>) -> io::Result<()> {
            self.0.borrow_mut().last_mut().unwrap().push((
                record.codes.iter().map(|code| (*code).to_owned()).collect(),
                record.period.to_owned(),
                record.value.map(str::to_owned),
                record.attributes.iter().map(|text| text.as_deref().map(str::to_owned)).collect(),
            ));
            Ok(())
        }

        fn finish(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// Area, sex and period of a figure, and what it says.
    type Figures = BTreeMap<(String, String, String), (Option<String>, String)>;

    fn told(sets: &[Figures], dimension: &str) -> Vec<Vec<Told>> {
        let catalogue = catalogue();
        let structure = &catalogue.structures[0];
        let mut shape = Shape::of(structure);
        let heard = RefCell::new(Vec::new());
        let mut pivot = Pivot::before(Box::new(Heard(&heard)), structure, dimension).unwrap();
        for set in sets {
            pivot.set(&Set::of(Action::Replace)).unwrap();
            for ((area, sex, period), (value, status)) in set {
                let (series, attributes) = (format!("{area}.{sex}"), format!("{{\"OBS_STATUS\":\"{status}\"}}"));
                pivot.write(&shape.record(&series, period, value.as_deref(), &attributes).unwrap()).unwrap();
            }
        }
        pivot.finish().unwrap();
        drop(pivot);
        heard.into_inner()
    }

    fn figures() -> impl Strategy<Value = Figures> {
        let key = ("[A-C]", "[FMT]", "20[12][0-9]");
        proptest::collection::btree_map(key, (proptest::option::of("[0-9]{1,3}"), "[AL]"), 0..40)
    }

    proptest! {
        #[test]
        fn the_same_figures_come_out_and_each_series_in_one_piece(sets in proptest::collection::vec(figures(), 1..3), by_area: bool) {
            let heard = told(&sets, if by_area { "REF_AREA" } else { "SEX" });
            prop_assert_eq!(heard.len(), sets.len());
            for (told, set) in heard.iter().zip(&sets) {
                let back: Figures = told.iter().map(|(codes, at, value, attributes)| {
                    let (other, period) = (codes[0].clone(), codes[1].clone());
                    let (area, sex) = if by_area { (at.clone(), other) } else { (other, at.clone()) };
                    prop_assert_eq!(&attributes[1], &None);
                    Ok(((area, sex, period), (value.clone(), attributes[0].clone().unwrap())))
                }).collect::<Result<_, TestCaseError>>()?;
                prop_assert_eq!((&back, told.len()), (set, set.len()));
                let mut series: Vec<_> = told.iter().map(|(codes, ..)| codes).collect();
                series.dedup();
                let pieces = series.len();
                series.sort();
                series.dedup();
                prop_assert_eq!(series.len(), pieces);
            }
        }
    }

    #[test]
    fn a_series_without_observations_is_told_once() {
        let catalogue = catalogue();
        let heard = RefCell::new(Vec::new());
        let mut pivot = Pivot::before(Box::new(Heard(&heard)), &catalogue.structures[0], "SEX").unwrap();
        pivot.set(&Set::of(Action::Merge)).unwrap();
        for period in ["2024", "2023", "2024"] {
            let (codes, attributes) = (vec!["TLS", ""], Vec::new());
            pivot.write(&Record { codes, period, value: None, attributes }).unwrap();
        }
        pivot.finish().unwrap();
        drop(pivot);
        let keys: Vec<Vec<String>> = heard.into_inner().remove(0).into_iter().map(|(codes, ..)| codes).collect();
        assert_eq!(keys, [["TLS", "2023"], ["TLS", "2024"]]);
    }

    #[test]
    fn what_is_no_dimension_cannot_stand_at_the_observation() {
        let catalogue = catalogue();
        let heard = RefCell::new(Vec::new());
        assert!(Pivot::before(Box::new(Heard(&heard)), &catalogue.structures[0], "OBS_STATUS").is_err());
    }
}
