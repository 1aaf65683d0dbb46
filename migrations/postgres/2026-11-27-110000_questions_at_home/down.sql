-- Without the column reviewers would read what was asked inside a country, so it goes with it.

DROP TRIGGER clarification_message_unchanged ON clarification_message;

DELETE FROM clarification_message WHERE clarification_id IN (SELECT id FROM clarification WHERE addressee IS NOT NULL);

DELETE FROM clarification WHERE addressee IS NOT NULL;

CREATE TRIGGER clarification_message_unchanged BEFORE UPDATE OR DELETE ON clarification_message FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE clarification DROP COLUMN addressee;
