-- serial_number is null where it is not known, as for all devices of older versions. Processes of older versions would drop it
-- from what they read and from the history that they write, so they must not keep running.
ALTER TABLE cp_device ADD COLUMN serial_number TEXT;

ALTER TABLE cp_change_device ADD COLUMN serial_number TEXT;

INSERT INTO cp_schema (version, oldest_writer) VALUES (6, 6);
