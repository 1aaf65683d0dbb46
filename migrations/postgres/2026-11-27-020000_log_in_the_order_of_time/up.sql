-- A cell names its last change and each change the one before it: so the log needs no index in the order of addresses,
-- in which every save would touch another page. Kept answers come in the order of their keys, which our pages make in
-- the order of time. Why: docs/adr/0016-what-a-save-costs.md.

ALTER TABLE cell ADD COLUMN change_id BIGINT NOT NULL DEFAULT 0;

UPDATE cell SET change_id = (
    SELECT max(c.id) FROM change c WHERE c.contribution_id = cell.contribution_id AND c.address = cell.address
);

ALTER TABLE change ADD COLUMN previous BIGINT;

ALTER TABLE change DISABLE TRIGGER change_unchanged;

UPDATE change SET previous = before.previous FROM (
    SELECT id, lag(id) OVER (PARTITION BY contribution_id, address ORDER BY revision) AS previous FROM change
) AS before WHERE before.id = change.id;

ALTER TABLE change ENABLE TRIGGER change_unchanged;

-- The one writer numbers the changes itself.
ALTER TABLE change ALTER COLUMN id DROP IDENTITY;

DROP INDEX change_cell;

CREATE INDEX change_contribution ON change (contribution_id);

ALTER TABLE idempotency DROP CONSTRAINT idempotency_pkey;

ALTER TABLE idempotency ADD PRIMARY KEY (key, account_id);

-- A change is written with its cell, an answer for the person who was recognised: their references are checked there.
ALTER TABLE change DROP CONSTRAINT change_contribution_id_fkey, DROP CONSTRAINT change_changed_by_fkey;

ALTER TABLE idempotency DROP CONSTRAINT idempotency_account_id_fkey;
