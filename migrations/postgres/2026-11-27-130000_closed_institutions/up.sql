-- A closed institution is given no parts any more; what it did stays.

ALTER TABLE institution ADD COLUMN closed BOOLEAN NOT NULL DEFAULT FALSE;
