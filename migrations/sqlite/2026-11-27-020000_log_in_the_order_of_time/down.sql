ALTER TABLE audit RENAME TO later;

CREATE TABLE audit (
    seq BIGINT NOT NULL PRIMARY KEY,
    at TIMESTAMP NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO audit SELECT seq, at, actor, action, subject, detail, previous_hash, hash FROM later;

DROP TABLE later;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'rows of audit are never changed'); END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'rows of audit are never changed'); END;

ALTER TABLE idempotency RENAME TO later;

CREATE TABLE idempotency (
    account_id BIGINT NOT NULL REFERENCES account(id),
    key TEXT NOT NULL,
    request TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,
    at TIMESTAMP NOT NULL,
    PRIMARY KEY (account_id, key)
);

INSERT INTO idempotency SELECT account_id, key, request, status, body, at FROM later;

DROP TABLE later;

ALTER TABLE change RENAME TO later;

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    contribution_id TEXT NOT NULL REFERENCES contribution(id),
    address TEXT NOT NULL,
    revision INTEGER NOT NULL,
    value TEXT,
    status TEXT NOT NULL,
    note TEXT,
    source TEXT,
    changed_by BIGINT NOT NULL REFERENCES account(id),
    changed_at TIMESTAMP NOT NULL,
    origin TEXT
);

INSERT INTO change
SELECT id, contribution_id, address, revision, value, status, note, source, changed_by, changed_at, origin FROM later;

DROP TABLE later;

CREATE UNIQUE INDEX change_cell ON change (contribution_id, address, revision);

CREATE TRIGGER change_no_update BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'rows of change are never changed'); END;

CREATE TRIGGER change_no_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'rows of change are never changed'); END;

ALTER TABLE cell DROP COLUMN change_id;
