-- Mails with HTML beside their text, given up when there is no hope, and of two classes: digests may be switched off.

ALTER TABLE mail ADD COLUMN language TEXT NOT NULL DEFAULT 'en';

ALTER TABLE mail ADD COLUMN html TEXT;

ALTER TABLE mail ADD COLUMN unsubscribe TEXT;

ALTER TABLE mail ADD COLUMN dead_at TIMESTAMP;

ALTER TABLE account ADD COLUMN digests BOOLEAN NOT NULL DEFAULT TRUE;
