-- Figures that leave the house belong to a release of an accepted version. It says since when and until when they hold, for the
-- country and its reviewers (accepted, replaced) and for everybody (released, withdrawn). Observations themselves never change.
-- A version has a second release when reviewers impute values after they accepted it.
CREATE TABLE release (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    submission_id TEXT NOT NULL REFERENCES submission(id),
    version INTEGER NOT NULL,
    accepted_at TIMESTAMP NOT NULL,
    replaced_at TIMESTAMP,
    released_at TIMESTAMP,
    withdrawn_at TIMESTAMP
);

CREATE INDEX release_version ON release (submission_id, version);

INSERT INTO release (submission_id, version, accepted_at, released_at)
SELECT o.submission_id, o.version,
    coalesce((SELECT max(t.done_at) FROM transition t
              WHERE t.submission_id = o.submission_id AND t.version = o.version AND t.action = 'accept'), CURRENT_TIMESTAMP),
    (SELECT max(t.done_at) FROM transition t
     WHERE t.submission_id = o.submission_id AND t.version = o.version AND t.action = 'publish')
FROM (SELECT DISTINCT submission_id, version FROM observation) o;

ALTER TABLE observation RENAME TO observation_before;
DROP INDEX observation_flow;

CREATE TABLE observation (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    release_id BIGINT NOT NULL REFERENCES release(id),
    dataflow TEXT NOT NULL,
    series TEXT NOT NULL,
    area TEXT NOT NULL,
    subject TEXT NOT NULL,
    period TEXT NOT NULL,
    value TEXT,
    attributes TEXT NOT NULL,
    free BOOLEAN NOT NULL,
    address TEXT,
    indicator TEXT
);

-- The table of ILOSTAT gets the whole key that ILOSTAT has.
INSERT INTO observation (release_id, dataflow, series, area, subject, period, value, attributes, free, address, indicator)
SELECT r.id, o.dataflow,
    CASE WHEN o.dataflow = 'DF_SDG_0131_SEX_SOC_RT' THEN
        o.country || '.A.SDG_0131_RT.SEX_' ||
        (SELECT ltrim(json_extract(k.value, '$[1]'), '_') FROM json_each(o.content, '$.key') k
         WHERE json_extract(k.value, '$[0]') = 'SEX') || '.' ||
        (SELECT json_extract(k.value, '$[1]') FROM json_each(o.content, '$.key') k
         WHERE json_extract(k.value, '$[0]') = 'SOC')
    ELSE
        (SELECT group_concat(json_extract(k.value, '$[1]'), '.') FROM json_each(o.content, '$.key') k
         WHERE json_extract(k.value, '$[0]') <> 'TIME_PERIOD')
    END,
    o.country,
    coalesce((SELECT json_extract(k.value, '$[1]') FROM json_each(o.content, '$.key') k
              WHERE json_extract(k.value, '$[0]') IN ('INDICATOR', 'SOC')), ''),
    (SELECT json_extract(k.value, '$[1]') FROM json_each(o.content, '$.key') k
     WHERE json_extract(k.value, '$[0]') = 'TIME_PERIOD'),
    json_extract(o.content, '$.value'),
    json_extract(o.content, '$.attributes'),
    coalesce(json_extract(o.content, '$.attributes.CONF_STATUS'), '') = 'F',
    o.address, o.indicator
FROM observation_before o
JOIN release r ON r.submission_id = o.submission_id AND r.version = o.version
ORDER BY o.id;

DROP TABLE observation_before;

CREATE INDEX observation_series ON observation (dataflow, series, period);
CREATE INDEX observation_area ON observation (dataflow, area, series, period);
CREATE INDEX observation_subject ON observation (dataflow, subject, series, period);
CREATE INDEX observation_release ON observation (release_id);
