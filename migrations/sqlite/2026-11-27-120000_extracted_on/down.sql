ALTER TABLE contribution DROP COLUMN extracted_on;
