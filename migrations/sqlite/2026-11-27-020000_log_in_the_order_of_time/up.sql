-- A cell names its last change and each change the one before it: so the log needs no index in the order of addresses,
-- in which every save would touch another page. Kept answers come in the order of their keys, which our pages make in
-- the order of time. A change is written with its cell, an answer for the person who was recognised: their references
-- are checked there. Why: docs/adr/0016-what-a-save-costs.md.

ALTER TABLE cell ADD COLUMN change_id BIGINT NOT NULL DEFAULT 0;

UPDATE cell SET change_id = (
    SELECT max(c.id) FROM change c WHERE c.contribution_id = cell.contribution_id AND c.address = cell.address
);

ALTER TABLE change RENAME TO earlier;

CREATE TABLE change (
    id INTEGER PRIMARY KEY NOT NULL,
    contribution_id TEXT NOT NULL,
    address TEXT NOT NULL,
    revision INTEGER NOT NULL,
    value TEXT,
    status TEXT NOT NULL,
    note TEXT,
    source TEXT,
    changed_by BIGINT NOT NULL,
    changed_at TIMESTAMP NOT NULL,
    origin TEXT,
    previous BIGINT
);

INSERT INTO change
SELECT id, contribution_id, address, revision, value, status, note, source, changed_by, changed_at, origin,
    lag(id) OVER (PARTITION BY contribution_id, address ORDER BY revision)
FROM earlier;

DROP TABLE earlier;

CREATE INDEX change_contribution ON change (contribution_id);

CREATE TRIGGER change_no_update BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'rows of change are never changed'); END;

CREATE TRIGGER change_no_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'rows of change are never changed'); END;

ALTER TABLE idempotency RENAME TO earlier;

CREATE TABLE idempotency (
    key TEXT NOT NULL,
    account_id BIGINT NOT NULL,
    request TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,
    at TIMESTAMP NOT NULL,
    PRIMARY KEY (key, account_id)
) WITHOUT ROWID;

INSERT INTO idempotency SELECT key, account_id, request, status, body, at FROM earlier;

DROP TABLE earlier;

-- The number of an entry is where it lies, not looked up in an index beside it.
ALTER TABLE audit RENAME TO earlier;

CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TIMESTAMP NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO audit SELECT seq, at, actor, action, subject, detail, previous_hash, hash FROM earlier;

DROP TABLE earlier;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'rows of audit are never changed'); END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'rows of audit are never changed'); END;
