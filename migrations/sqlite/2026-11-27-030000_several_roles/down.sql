ALTER TABLE institution DROP COLUMN parent;

ALTER TABLE account DROP COLUMN countries;

-- The one role that comes nearest; who only looks becomes somebody who fills in, because there is nothing less.
UPDATE account SET roles = CASE
    WHEN roles LIKE '%administrator%' THEN 'administrator'
    WHEN roles LIKE '%reviewer%' THEN 'reviewer'
    ELSE 'contributor'
END;

ALTER TABLE account RENAME COLUMN roles TO role;
