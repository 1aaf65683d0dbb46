-- Without the column reviewers would read what was asked inside a country, so it goes with it.

DROP TRIGGER clarification_message_no_delete;

DELETE FROM clarification_message WHERE clarification_id IN (SELECT id FROM clarification WHERE addressee IS NOT NULL);

DELETE FROM clarification WHERE addressee IS NOT NULL;

CREATE TRIGGER clarification_message_no_delete BEFORE DELETE ON clarification_message BEGIN SELECT RAISE(ABORT, 'rows of clarification_message are never changed'); END;

ALTER TABLE clarification DROP COLUMN addressee;
