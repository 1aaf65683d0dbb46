-- Questions of reviewers, each pinned to a cell, and what was said to them. What was said is never rewritten.

CREATE TABLE clarification (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    number INTEGER NOT NULL,
    address TEXT NOT NULL,
    state TEXT NOT NULL,
    asked_by BIGINT NOT NULL REFERENCES account(id),
    asked_at TIMESTAMP NOT NULL,
    assignee_institution TEXT REFERENCES institution(code),
    assignee_account BIGINT REFERENCES account(id),
    due_at TIMESTAMP,
    version INTEGER,
    UNIQUE (submission_id, number)
);

CREATE TABLE clarification_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    clarification_id BIGINT NOT NULL REFERENCES clarification(id),
    action TEXT NOT NULL,
    written_by BIGINT NOT NULL REFERENCES account(id),
    written_at TIMESTAMP NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    translation_language TEXT,
    translation TEXT
);

CREATE INDEX clarification_message_clarification ON clarification_message (clarification_id);

CREATE TRIGGER clarification_message_no_update BEFORE UPDATE ON clarification_message BEGIN SELECT RAISE(ABORT, 'rows of clarification_message are never changed'); END;

CREATE TRIGGER clarification_message_no_delete BEFORE DELETE ON clarification_message BEGIN SELECT RAISE(ABORT, 'rows of clarification_message are never changed'); END;
