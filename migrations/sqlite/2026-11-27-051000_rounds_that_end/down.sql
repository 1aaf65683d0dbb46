ALTER TABLE submission DROP COLUMN due_at;

ALTER TABLE round DROP COLUMN closed_at;
