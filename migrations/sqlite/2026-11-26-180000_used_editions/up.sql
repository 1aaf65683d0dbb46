-- With which published editions rounds were opened. Both databases have the same tables and columns.

CREATE TABLE used_edition (
    questionnaire TEXT NOT NULL,
    edition TEXT NOT NULL,
    country TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (questionnaire, edition, country)
);

CREATE TRIGGER used_edition_no_update BEFORE UPDATE ON used_edition BEGIN SELECT RAISE(ABORT, 'rows of used_edition are never changed'); END;

CREATE TRIGGER used_edition_no_delete BEFORE DELETE ON used_edition BEGIN SELECT RAISE(ABORT, 'rows of used_edition are never changed'); END;
