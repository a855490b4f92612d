-- email_folded is the address with the letters A to Z in lower case and nothing else changed: a KELVIN SIGN is not a k, and a
-- dotted capital I is not an i. It is recomputed from email. No two addresses are merged by this, since those that differ only
-- in the case of A to Z were equal before.
UPDATE cp_shared_view_user SET email_folded = lower(email)
    WHERE email_folded <> lower(email);

INSERT INTO cp_schema (version) VALUES (4);
