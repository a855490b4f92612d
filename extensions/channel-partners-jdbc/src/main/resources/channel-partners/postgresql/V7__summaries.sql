-- summary says how many devices of each kind an environment has, so that counts load no devices. It holds only while
-- summary_revision equals revision; processes of version 6 leave both alone, so what they save has no summary. If it has more
-- than 4096 bytes, summary is null and the bytes are in cp_large_summary, so that the rows of environments stay small.
SELECT pg_advisory_xact_lock(7164230519);

ALTER TABLE cp_environment ADD COLUMN summary BYTEA;

ALTER TABLE cp_environment ADD COLUMN summary_revision BIGINT;

CREATE TABLE cp_large_summary (
    environment_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    summary BYTEA NOT NULL
);

-- Whichever process erases an environment, its large summary goes with it.
ALTER TABLE cp_large_summary ADD FOREIGN KEY (environment_id) REFERENCES cp_environment ON DELETE CASCADE;

INSERT INTO cp_schema (version, oldest_writer) VALUES (7, 6);
