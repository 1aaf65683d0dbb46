-- What was written because a day had come, so that it is written once, whoever looks at the calendar.

CREATE TABLE reminder (
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    written_at TIMESTAMP NOT NULL,
    PRIMARY KEY (subject, kind, day)
);
