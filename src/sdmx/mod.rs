//! Writers of exchange formats: SDMX-CSV and the ILOSTAT table. Pure: observations in, text out. No I/O of its own, no database.
