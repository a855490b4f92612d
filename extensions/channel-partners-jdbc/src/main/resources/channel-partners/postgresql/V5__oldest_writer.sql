-- oldest_writer names the oldest version of these tables whose processes may still write and read them, so that processes can
-- be upgraded one by one. A version that names none admits only itself and later ones.
SELECT pg_advisory_xact_lock(7164230519);

ALTER TABLE cp_schema ADD COLUMN oldest_writer INTEGER;

INSERT INTO cp_schema (version, oldest_writer) VALUES (5, 5);
