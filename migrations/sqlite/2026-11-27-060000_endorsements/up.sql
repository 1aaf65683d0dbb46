-- Endorsement: how many members of the statistics group have to stand behind a version, who the group was when a version
-- was laid before it, and what its members said. What was said is never rewritten.

ALTER TABLE round ADD COLUMN quorum INTEGER NOT NULL DEFAULT 0;

CREATE TABLE group_member (
    submission_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    account_id BIGINT NOT NULL REFERENCES account(id),
    PRIMARY KEY (submission_id, version, account_id),
    FOREIGN KEY (submission_id, version) REFERENCES version(submission_id, number)
);

CREATE TABLE endorsement (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    module TEXT,
    stance TEXT NOT NULL,
    text TEXT NOT NULL,
    given_by BIGINT NOT NULL REFERENCES account(id),
    given_at TIMESTAMP NOT NULL,
    FOREIGN KEY (submission_id, version) REFERENCES version(submission_id, number)
);

CREATE INDEX endorsement_version ON endorsement (submission_id, version);

CREATE TRIGGER group_member_no_update BEFORE UPDATE ON group_member BEGIN SELECT RAISE(ABORT, 'rows of group_member are never changed'); END;

CREATE TRIGGER group_member_no_delete BEFORE DELETE ON group_member BEGIN SELECT RAISE(ABORT, 'rows of group_member are never changed'); END;

CREATE TRIGGER endorsement_no_update BEFORE UPDATE ON endorsement BEGIN SELECT RAISE(ABORT, 'rows of endorsement are never changed'); END;

CREATE TRIGGER endorsement_no_delete BEFORE DELETE ON endorsement BEGIN SELECT RAISE(ABORT, 'rows of endorsement are never changed'); END;
