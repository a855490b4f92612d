-- Finds the environments that list a partner whose check was made before one instant or after another.
CREATE INDEX cp_partner_checked ON cp_partner (checked_second, checked_nano, environment_id);

INSERT INTO cp_schema (version) VALUES (3);
