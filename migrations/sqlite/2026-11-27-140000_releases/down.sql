-- Observations are made from accepted versions; the older software makes them anew when a version is accepted.
DROP TABLE observation;
DROP TABLE release;

CREATE TABLE observation (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    version INTEGER NOT NULL,
    dataflow TEXT NOT NULL,
    country TEXT NOT NULL,
    year INTEGER NOT NULL,
    indicator TEXT,
    address TEXT,
    content TEXT NOT NULL
);

CREATE INDEX observation_flow ON observation (dataflow, id);
