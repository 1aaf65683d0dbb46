-- What lists say of a version, counted when it was sealed: nobody judges all countries again to list them. Versions from
-- before have none.

CREATE TABLE version_count (
    submission_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    changes INTEGER,
    PRIMARY KEY (submission_id, number),
    FOREIGN KEY (submission_id, number) REFERENCES version(submission_id, number)
);

CREATE TRIGGER version_count_no_update BEFORE UPDATE ON version_count BEGIN SELECT RAISE(ABORT, 'rows of version_count are never changed'); END;

CREATE TRIGGER version_count_no_delete BEFORE DELETE ON version_count BEGIN SELECT RAISE(ABORT, 'rows of version_count are never changed'); END;
