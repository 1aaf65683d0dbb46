//! `among`: every code of a cell stands in another cell, or in that of one of several rows.

use serde::{Deserialize, Serialize};

use super::compile::Compiler;
use super::formula::Spot;
use super::grid::RowNo;
use super::layout::ListNo;
use super::scope::Scope;
use super::verdict::{Verdict, fails};
use super::{Judge, Shown};
use crate::domain::questionnaire::CellRef;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Among {
    pub cell: CellRef,
    pub of: CellRef,
    /// The list over whose rows `of` is read; without it the row of the check or one above.
    #[serde(default)]
    pub rows: Option<String>,
}

#[derive(Debug)]
pub(super) struct Compiled {
    cell: Option<Spot>,
    of: Option<Spot>,
    rows: Option<(ListNo, bool)>,
}

impl Among {
    pub(super) fn compile(&self, c: &mut Compiler<'_>) -> Compiled {
        let none = Default::default();
        let cell = c.one(&self.cell, &none);
        let (of, rows) = match &self.rows {
            Some(rows) => {
                let (within_parent, of, ()) = c.over(rows, |c| (c.one(&self.of, &none), ()));
                (of, Some((c.list(rows), within_parent)))
            }
            None => (c.one(&self.of, &none), None),
        };
        Compiled { cell, of, rows }
    }
}

impl Judge for Compiled {
    fn judge(&self, scope: &Scope<'_>) -> Verdict {
        let (Some(cell), Some(of)) = (&self.cell, &self.of) else { return Verdict::NotApplicable };
        let own = [scope.row];
        let rows: &[RowNo] = self.rows.map_or(&own, |(list, within_parent)| scope.rows(list, within_parent));
        let held: Vec<&str> =
            rows.iter().filter_map(|row| scope.on_row(*row).text(of)).flat_map(|text| text.split('|')).collect();
        let Some(codes) = scope.text(cell) else { return Verdict::NotApplicable };
        // One cell that is blank says nothing; no row at all says that nothing is there.
        if self.rows.is_none() && held.is_empty() {
            return Verdict::NotApplicable;
        }
        let lacking: Vec<String> = codes.split('|').filter(|code| !held.contains(code)).map(str::to_owned).collect();
        if lacking.is_empty() {
            return Verdict::Holds;
        }
        let cells = scope.cell_no(cell).into_iter().chain(self.rows.is_none().then(|| scope.cell_no(of)).flatten());
        fails(cells.collect(), vec![("codes", Shown::Codes(lacking))])
    }
}
