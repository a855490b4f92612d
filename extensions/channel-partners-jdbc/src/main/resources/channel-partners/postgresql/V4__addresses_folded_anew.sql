-- email_folded is the address in which the letters A to Z are in lower case and nothing else is changed: a KELVIN SIGN is no k, and
-- a dotted capital I no i. Each is made anew from email. No two become one, since addresses that differ only in the case of A to Z
-- were one before.
UPDATE cp_shared_view_user SET email_folded = lower(email COLLATE "C")
    WHERE email_folded <> lower(email COLLATE "C");

INSERT INTO cp_schema (version) VALUES (4);
