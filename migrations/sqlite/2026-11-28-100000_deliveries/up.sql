-- Packages on their way to targets: written in the transaction that makes a release public, sent afterwards, never removed once
-- anything of them was sent. A package of everything that is public belongs to no release.
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    target TEXT NOT NULL,
    package TEXT NOT NULL,
    release_id BIGINT REFERENCES release(id),
    as_of TIMESTAMP NOT NULL,
    created_at TIMESTAMP NOT NULL,
    attempts INTEGER NOT NULL,
    next_at TIMESTAMP NOT NULL,
    claimed_until TIMESTAMP,
    files INTEGER,
    files_sent INTEGER NOT NULL,
    bytes BIGINT,
    bytes_sent BIGINT NOT NULL,
    sent_at TIMESTAMP,
    receipt TEXT,
    dead_at TIMESTAMP,
    fault TEXT,
    last_error TEXT,
    UNIQUE (target, package)
);
