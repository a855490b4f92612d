-- The shared views of locations. The first column of every primary key is location_id.

CREATE TABLE cp_shared_view (
    location_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);

CREATE TABLE cp_shared_view_group (
    location_id TEXT COLLATE "C" NOT NULL,
    group_name TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (location_id, group_name)
);

-- email is the address as it was written; email_folded is the address in lower case, which identifies the user.
CREATE TABLE cp_shared_view_user (
    location_id TEXT COLLATE "C" NOT NULL,
    group_name TEXT COLLATE "C" NOT NULL,
    email_folded TEXT COLLATE "C" NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (location_id, group_name, email_folded)
);

-- Finds the locations that share their views with a user.
CREATE INDEX cp_shared_view_user_sharing ON cp_shared_view_user (email_folded, location_id);

INSERT INTO cp_schema (version) VALUES (2);
