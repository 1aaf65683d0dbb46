DROP TABLE decision;

DROP TABLE contribution_act;

DROP TABLE assignment;

DROP INDEX contribution_layer;

ALTER TABLE contribution DROP COLUMN filling_since;

ALTER TABLE contribution DROP COLUMN filling;

ALTER TABLE contribution DROP COLUMN layer;
