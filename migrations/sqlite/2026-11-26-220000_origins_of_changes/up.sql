-- Where a change came from. Changes from before have none: the log is never rewritten.

ALTER TABLE change ADD COLUMN origin TEXT;
