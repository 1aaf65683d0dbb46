-- What reviewers say to the reasons given for warnings. It is about certain words for certain figures: other words are
-- unjudged. Only added; for the same words the latest holds.

CREATE TABLE justification_verdict (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    finding TEXT NOT NULL,
    check_id TEXT NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    figures TEXT NOT NULL,
    verdict TEXT NOT NULL,
    remark TEXT NOT NULL,
    given_by BIGINT NOT NULL REFERENCES account(id),
    given_at TIMESTAMP NOT NULL
);

CREATE INDEX justification_verdict_submission ON justification_verdict (submission_id);

CREATE TRIGGER justification_verdict_no_update BEFORE UPDATE ON justification_verdict BEGIN SELECT RAISE(ABORT, 'rows of justification_verdict are never changed'); END;

CREATE TRIGGER justification_verdict_no_delete BEFORE DELETE ON justification_verdict BEGIN SELECT RAISE(ABORT, 'rows of justification_verdict are never changed'); END;
