-- The first tables. What each is for: docs/database.md. Both databases have the same tables and columns.

CREATE TABLE institution (
    code TEXT NOT NULL PRIMARY KEY,
    country TEXT,
    names TEXT NOT NULL
);

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    country TEXT,
    institution TEXT REFERENCES institution(code),
    language TEXT NOT NULL,
    second_language TEXT,
    password TEXT,
    disabled BOOLEAN NOT NULL DEFAULT FALSE,
    created_at TIMESTAMP NOT NULL
);

CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account(id),
    csrf TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    seen_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL
);

CREATE INDEX session_account ON session (account_id);

CREATE TABLE secret_token (
    token_hash TEXT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account(id),
    purpose TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP
);

CREATE INDEX secret_token_account ON secret_token (account_id);

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    subject TEXT NOT NULL,
    at TIMESTAMP NOT NULL
);

CREATE INDEX attempt_subject ON attempt (subject, at);

CREATE TABLE round (
    id TEXT NOT NULL PRIMARY KEY,
    questionnaire TEXT NOT NULL,
    edition TEXT NOT NULL,
    year INTEGER NOT NULL,
    opens_at TIMESTAMP NOT NULL,
    due_at TIMESTAMP NOT NULL
);

CREATE TABLE submission (
    id TEXT NOT NULL PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES round(id),
    country TEXT NOT NULL,
    state TEXT NOT NULL,
    state_since TIMESTAMP NOT NULL
);

CREATE UNIQUE INDEX submission_round_country ON submission (round_id, country);

CREATE TABLE contribution (
    id TEXT NOT NULL PRIMARY KEY,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    institution TEXT NOT NULL REFERENCES institution(code)
);

CREATE INDEX contribution_submission ON contribution (submission_id);

CREATE TABLE list_row (
    submission_id TEXT NOT NULL REFERENCES submission(id),
    list TEXT NOT NULL,
    id TEXT NOT NULL,
    parent TEXT,
    position INTEGER NOT NULL,
    closed BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (submission_id, id)
);

CREATE TABLE cell (
    contribution_id TEXT NOT NULL REFERENCES contribution(id),
    address TEXT NOT NULL,
    value TEXT,
    status TEXT NOT NULL,
    note TEXT,
    source TEXT,
    revision INTEGER NOT NULL,
    updated_by BIGINT NOT NULL REFERENCES account(id),
    updated_at TIMESTAMP NOT NULL,
    PRIMARY KEY (contribution_id, address)
);

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
    changed_at TIMESTAMP NOT NULL
);

CREATE UNIQUE INDEX change_cell ON change (contribution_id, address, revision);

CREATE TABLE justification (
    submission_id TEXT NOT NULL REFERENCES submission(id),
    finding TEXT NOT NULL,
    check_id TEXT NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    figures TEXT NOT NULL,
    given_by BIGINT NOT NULL REFERENCES account(id),
    given_at TIMESTAMP NOT NULL,
    PRIMARY KEY (submission_id, finding)
);

CREATE TABLE version (
    submission_id TEXT NOT NULL REFERENCES submission(id),
    number INTEGER NOT NULL,
    edition TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    previous_sha256 TEXT,
    created_by BIGINT NOT NULL REFERENCES account(id),
    created_at TIMESTAMP NOT NULL,
    comment TEXT,
    PRIMARY KEY (submission_id, number)
);

CREATE TABLE transition (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    action TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    version INTEGER,
    comment TEXT,
    done_by BIGINT NOT NULL REFERENCES account(id),
    done_at TIMESTAMP NOT NULL
);

CREATE INDEX transition_submission ON transition (submission_id);

CREATE TABLE observation (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    version INTEGER NOT NULL,
    dataflow TEXT NOT NULL,
    country TEXT NOT NULL,
    year INTEGER NOT NULL,
    indicator TEXT,
    address TEXT,
    content TEXT NOT NULL
);

CREATE INDEX observation_flow ON observation (dataflow, id);

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

CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE idempotency (
    account_id BIGINT NOT NULL REFERENCES account(id),
    key TEXT NOT NULL,
    request TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,
    at TIMESTAMP NOT NULL,
    PRIMARY KEY (account_id, key)
);

CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    attempts INTEGER NOT NULL,
    next_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP,
    last_error TEXT
);

CREATE INDEX mail_waiting ON mail (sent_at, next_at);

INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');

CREATE TRIGGER version_no_update BEFORE UPDATE ON version BEGIN SELECT RAISE(ABORT, 'rows of version are never changed'); END;

CREATE TRIGGER version_no_delete BEFORE DELETE ON version BEGIN SELECT RAISE(ABORT, 'rows of version are never changed'); END;

CREATE TRIGGER change_no_update BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'rows of change are never changed'); END;

CREATE TRIGGER change_no_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'rows of change are never changed'); END;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'rows of audit are never changed'); END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'rows of audit are never changed'); END;

CREATE TRIGGER observation_no_update BEFORE UPDATE ON observation BEGIN SELECT RAISE(ABORT, 'rows of observation are never changed'); END;
