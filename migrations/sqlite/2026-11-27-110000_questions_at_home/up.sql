-- A clarification that the coordinator of a country asks one of its institutions. None: reviewers ask the country.

ALTER TABLE clarification ADD COLUMN addressee TEXT REFERENCES institution(code);
