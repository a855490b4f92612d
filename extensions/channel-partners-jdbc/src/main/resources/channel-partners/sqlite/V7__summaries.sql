-- summary says how many devices of each kind an environment has, so that counts load no devices. It holds only while
-- summary_revision equals revision; processes of version 6 leave both alone, so what they save has no summary. If it has more
-- than 4096 bytes, summary is null and the bytes are in cp_large_summary, so that the rows of environments stay small.
ALTER TABLE cp_environment ADD COLUMN summary BLOB;

ALTER TABLE cp_environment ADD COLUMN summary_revision INTEGER;

CREATE TABLE cp_large_summary (
    environment_id TEXT NOT NULL PRIMARY KEY,
    summary BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Whichever process erases an environment, its large summary goes with it.
CREATE TRIGGER cp_large_summary_erased AFTER DELETE ON cp_environment
BEGIN DELETE FROM cp_large_summary WHERE environment_id = OLD.environment_id; END;

INSERT INTO cp_schema (version, oldest_writer) VALUES (7, 6);
