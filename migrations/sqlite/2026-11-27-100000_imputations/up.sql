-- Values that reviewers put beside the answers of a country, for themselves and for exports: never cells, never in a
-- version. Only added; for each address the latest row holds, and one without a value takes back what stood there.

CREATE TABLE imputation (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    address TEXT NOT NULL,
    value TEXT,
    method TEXT NOT NULL,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL,
    made_by BIGINT NOT NULL REFERENCES account(id),
    made_at TIMESTAMP NOT NULL
);

CREATE INDEX imputation_submission ON imputation (submission_id);

CREATE TRIGGER imputation_no_update BEFORE UPDATE ON imputation BEGIN SELECT RAISE(ABORT, 'rows of imputation are never changed'); END;

CREATE TRIGGER imputation_no_delete BEFORE DELETE ON imputation BEGIN SELECT RAISE(ABORT, 'rows of imputation are never changed'); END;
