DROP TABLE endorsement;

DROP TABLE group_member;

ALTER TABLE round DROP COLUMN quorum;
