-- Rounds end, and a country may get another day than the others.

ALTER TABLE round ADD COLUMN closed_at TIMESTAMP;

ALTER TABLE submission ADD COLUMN due_at TIMESTAMP;
