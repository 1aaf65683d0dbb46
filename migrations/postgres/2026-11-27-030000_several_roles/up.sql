-- A person may hold several roles, a reviewer may be limited to some countries, a department is an institution in another.

ALTER TABLE account RENAME COLUMN role TO roles;

-- Until now those who filled in also submitted, which from now on is for the coordinator: nobody loses what was theirs.
UPDATE account SET roles = 'contributor coordinator' WHERE roles = 'contributor';

ALTER TABLE account ADD COLUMN countries TEXT;

ALTER TABLE institution ADD COLUMN parent TEXT REFERENCES institution(code);
