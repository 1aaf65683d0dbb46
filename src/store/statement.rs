//! Statements that run with every save, written out so that each connection prepares them once: diesel prepares every
//! `UPDATE` anew, and on PostgreSQL every `INSERT` too, which costs more than the work itself.

/// `statement! { Name(row: Row) { "UPDATE t SET a = " &row.a => Text, " WHERE id = " &row.id => BigInt; "" } }` makes a
/// `Name(&Row)` that is executed like any other statement, on both databases; `on Pg; Name(…)` on one,
/// `Name(…) -> [(BigInt, Text)]` one that answers with rows.
macro_rules! statement {
    ($name:ident($row:ident: $of:ty) { $($sql:literal $value:expr => $kind:ty),*; $end:literal }) => {
        $crate::store::statement::statement! {
            on diesel::pg::Pg, diesel::sqlite::Sqlite;
            $name($row: $of) { $($sql $value => $kind),*; $end }
        }
    };
    (on $($backend:ty),+; $name:ident($row:ident: $of:ty) -> [$answer:ty] $body:tt) => {
        impl diesel::query_builder::Query for $name<'_> {
            type SqlType = $answer;
        }

        $crate::store::statement::statement! { on $($backend),+; $name($row: $of) $body }
    };
    (on $($backend:ty),+; $name:ident($row:ident: $of:ty) $body:tt) => {
        struct $name<'a>(&'a $of);

        impl diesel::query_builder::QueryId for $name<'_> {
            type QueryId = $name<'static>;
            const HAS_STATIC_QUERY_ID: bool = true;
        }

        impl<C> diesel::RunQueryDsl<C> for $name<'_> {}

        $($crate::store::statement::statement!(@fragment $backend, $name($row) $body);)+
    };
    (@fragment $backend:ty, $name:ident($row:ident) { $($sql:literal $value:expr => $kind:ty),*; $end:literal }) => {
        impl diesel::query_builder::QueryFragment<$backend> for $name<'_> {
            fn walk_ast<'b>(
                &'b self,
                mut out: diesel::query_builder::AstPass<'_, 'b, $backend>,
            ) -> diesel::QueryResult<()> {
                let $row = self.0;
                $(
                    out.push_sql($sql);
                    out.push_bind_param::<$kind, _>($value)?;
                )*
                out.push_sql($end);
                Ok(())
            }
        }
    };
}
pub(crate) use statement;
