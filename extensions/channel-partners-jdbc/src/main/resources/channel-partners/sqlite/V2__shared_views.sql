-- The shared views of locations. The first column of every primary key is location_id.

CREATE TABLE cp_shared_view (
    location_id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cp_shared_view_group (
    location_id TEXT NOT NULL,
    group_name TEXT NOT NULL,
    PRIMARY KEY (location_id, group_name)
) STRICT, WITHOUT ROWID;

-- email is the address as it was written; email_folded is the address in lower case, which identifies the user.
CREATE TABLE cp_shared_view_user (
    location_id TEXT NOT NULL,
    group_name TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (location_id, group_name, email_folded)
) STRICT, WITHOUT ROWID;

-- Finds the locations that share their views with a user.
CREATE INDEX cp_shared_view_user_sharing ON cp_shared_view_user (email_folded, location_id);

INSERT INTO cp_schema (version) VALUES (2);
