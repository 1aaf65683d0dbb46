-- What others published earlier for the key of a dataflow: checks compare with it, exports never know of it. Only added; of each
-- key and period the latest row holds.

CREATE TABLE reference_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    dataflow TEXT NOT NULL,
    series TEXT NOT NULL,
    area TEXT NOT NULL,
    period TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    file TEXT NOT NULL,
    taken_by BIGINT NOT NULL REFERENCES account(id),
    taken_at TIMESTAMP NOT NULL
);

CREATE INDEX reference_value_area ON reference_value (area, period);

CREATE TRIGGER reference_value_no_update BEFORE UPDATE ON reference_value BEGIN SELECT RAISE(ABORT, 'rows of reference_value are never changed'); END;

CREATE TRIGGER reference_value_no_delete BEFORE DELETE ON reference_value BEGIN SELECT RAISE(ABORT, 'rows of reference_value are never changed'); END;
