DROP INDEX change_contribution;

CREATE INDEX change_contribution ON change (contribution_id);
