-- Pages ask every few seconds what was changed in a contribution after a change they know: the last number and what
-- follows a number are read from the index alone. It takes the place of the one before, so that a save still keeps as
-- many indexes as it did.

DROP INDEX change_contribution;

CREATE INDEX change_contribution ON change (contribution_id, id);
