-- Several institutions fill one return: each its own part in its own layer. What they agree on, and what is decided
-- between them, stands in the layer 'return'.

ALTER TABLE contribution ADD COLUMN layer TEXT NOT NULL DEFAULT 'return';
ALTER TABLE contribution ADD COLUMN filling TEXT NOT NULL DEFAULT 'draft';
ALTER TABLE contribution ADD COLUMN filling_since TIMESTAMP;

CREATE UNIQUE INDEX contribution_layer ON contribution (submission_id, layer, institution);

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    part TEXT NOT NULL,
    institution TEXT NOT NULL REFERENCES institution(code),
    due_at TIMESTAMP,
    holder TEXT REFERENCES institution(code),
    holder_due_at TIMESTAMP,
    assigned_by BIGINT NOT NULL REFERENCES account(id),
    assigned_at TIMESTAMP NOT NULL,
    UNIQUE (submission_id, part, institution)
);

CREATE TABLE contribution_act (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    contribution_id TEXT NOT NULL REFERENCES contribution(id),
    action TEXT NOT NULL,
    to_state TEXT NOT NULL,
    comment TEXT,
    sha256 TEXT NOT NULL,
    done_by BIGINT NOT NULL REFERENCES account(id),
    done_at TIMESTAMP NOT NULL
);

CREATE INDEX contribution_act_contribution ON contribution_act (contribution_id);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    address TEXT NOT NULL,
    institution TEXT NOT NULL REFERENCES institution(code),
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    rule_part TEXT,
    rule_within TEXT,
    candidates TEXT NOT NULL,
    digest TEXT NOT NULL,
    decided_by BIGINT NOT NULL REFERENCES account(id),
    decided_at TIMESTAMP NOT NULL
);

CREATE INDEX decision_submission ON decision (submission_id, address);

CREATE TRIGGER contribution_act_no_update BEFORE UPDATE ON contribution_act BEGIN SELECT RAISE(ABORT, 'rows of contribution_act are never changed'); END;

CREATE TRIGGER contribution_act_no_delete BEFORE DELETE ON contribution_act BEGIN SELECT RAISE(ABORT, 'rows of contribution_act are never changed'); END;

CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'rows of decision are never changed'); END;

CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'rows of decision are never changed'); END;
