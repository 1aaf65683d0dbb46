ALTER TABLE institution DROP COLUMN closed;
