-- The day as of which an institution took its figures out of its own system, as it says itself.

ALTER TABLE contribution ADD COLUMN extracted_on TEXT;
