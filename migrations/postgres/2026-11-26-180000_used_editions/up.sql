-- With which published editions rounds were opened. Both databases have the same tables and columns.

CREATE TABLE used_edition (
    questionnaire TEXT NOT NULL,
    edition TEXT NOT NULL,
    country TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (questionnaire, edition, country)
);

CREATE TRIGGER used_edition_unchanged BEFORE UPDATE OR DELETE ON used_edition FOR EACH ROW EXECUTE FUNCTION refuse_change();
