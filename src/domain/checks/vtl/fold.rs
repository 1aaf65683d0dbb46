//! Sums, counts, maxima and minima over the rows of another list: aggregations that come before the rules.

use super::write::Writer;
use super::{RETURN, Reason, data, names};
use crate::domain::checks::formula::{Folded, Place};
use crate::domain::checks::layout::{COUNTRY, Layout, ListNo};
use crate::domain::checks::{FoldKind, Missing};

/// One aggregation, as a measure that is joined to the rows it is asked for.
#[derive(Debug, PartialEq)]
pub(super) struct Folding {
    /// The list whose rows it is asked for.
    pub asked_by: ListNo,
    /// The list whose rows are folded.
    pub over: ListNo,
    /// Only the rows below the one that asks; else all of the return.
    pub below: bool,
    filter: Vec<String>,
    value: String,
    /// Rows for lack of which it is missing; none where they count nothing.
    missing: Option<String>,
    function: &'static str,
}

impl Writer<'_> {
    pub fn fold(&mut self, fold: &Folded) -> Result<String, Reason> {
        if self.folding || self.list != COUNTRY && !fold.within_parent {
            return Err(Reason::RowsWithRows);
        }
        let asked_by = std::mem::replace(&mut self.list, fold.list);
        self.folding = true;
        let folding = self.folding(asked_by, fold);
        self.folding = false;
        self.list = asked_by;
        let folding = folding?;
        let known = self.book.folds.iter().position(|known| *known == folding);
        let number = known.unwrap_or_else(|| {
            self.book.folds.push(folding);
            self.book.folds.len() - 1
        });
        // The rows that ask must be there, also where nothing but the fold is read.
        data::set(self.book, asked_by);
        let name = measure(number);
        Ok(if fold.fold == FoldKind::Count { format!("nvl({name}, 0.0)") } else { name })
    }

    fn folding(&mut self, asked_by: ListNo, fold: &Folded) -> Result<Folding, Reason> {
        let mut filter = self.conditions(&fold.filter)?;
        let (mut value, mut missing) = (self.place(&fold.place), None);
        if fold.fold == FoldKind::Count {
            filter.push(self.is_any_given(&fold.place));
            value = "1.0".to_owned();
        } else if self.missing == Missing::Skip {
            missing = Some(self.is_missing(&value, &fold.place));
        }
        let function = match fold.fold {
            FoldKind::Sum | FoldKind::Count => "sum",
            FoldKind::Max => "max",
            FoldKind::Min => "min",
        };
        let below = asked_by != COUNTRY;
        Ok(Folding { asked_by, over: fold.list, below, filter, value, missing, function })
    }

    fn is_any_given(&mut self, place: &Place) -> String {
        let given: Vec<String> = place.spots().iter().map(|spot| self.is_given(spot)).collect();
        if given.is_empty() { "false".to_owned() } else { format!("({})", given.join(" or ")) }
    }

    fn is_missing(&mut self, value: &str, place: &Place) -> String {
        match place {
            Place::One(spot) => format!("isnull({value}) and not {}", self.is_no_cell(spot)),
            Place::Each(_) | Place::Nowhere => format!("isnull({value})"),
        }
    }
}

/// The measure of an aggregation, by its number. An engine must not take it for the data set.
fn measure(number: usize) -> String {
    format!("FOLD_{}", number + 1)
}

impl Folding {
    /// The transformation that makes it. A row that is missing leaves the whole measure out: half a sum is no sum.
    pub fn text(&self, layout: &Layout, number: usize) -> String {
        let (name, own) = (measure(number), Folding::name(number));
        let filter = match self.filter.as_slice() {
            [] => String::new(),
            filter => format!(" [filter {}]", filter.join(" and ")),
        };
        let mut by = vec![RETURN.to_owned()];
        if self.below {
            by.extend(data::chain(layout, self.asked_by).into_iter().map(|list| names::row(layout, list)));
        }
        let (set, by, function, value) = (names::set(layout, self.over), by.join(", "), self.function, &self.value);
        let Some(missing) = &self.missing else {
            return format!(
                "{own} := {set}{filter} [calc F := {value}] [keep F] [aggr {name} := {function}(F) group by {by}];\n"
            );
        };
        format!(
            "{own} := {set}{filter} [calc F := {value}, U := if {missing} then 1.0 else 0.0] [keep F, U]\n    \
             [aggr {name} := {function}(F), U_SUM := sum(U) group by {by}] [filter U_SUM = 0.0] [keep {name}];\n"
        )
    }

    /// The data set that it is.
    pub fn name(number: usize) -> String {
        format!("DS_{}", measure(number))
    }

    pub fn measure(number: usize) -> String {
        measure(number)
    }
}
