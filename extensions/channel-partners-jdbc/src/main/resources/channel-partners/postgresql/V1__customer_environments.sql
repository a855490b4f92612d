-- Customer environments with their history.
--
-- The first column of every primary key is environment_id, so that each table can be partitioned or distributed by it. Texts
-- are compared byte by byte in UTF-8, that is, code point by code point. An instant takes two columns: the seconds since
-- 1970-01-01T00:00:00Z and the nanoseconds within the second.

-- One row for each version of the schema that was reached.
CREATE TABLE IF NOT EXISTS cp_schema (
    version INTEGER NOT NULL PRIMARY KEY
);

-- Whatever an environment has once. The stamp (creation, revision, checks) identifies its state. Opt-in: if the consent columns
-- are null, no consent was ever given; otherwise it holds unless the withdrawal columns are set. Integration: enabled if there
-- is a passport. A role without a default partner belongs to HPE.
CREATE TABLE cp_environment (
    environment_id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    creation TEXT NOT NULL,
    revision BIGINT NOT NULL,
    checks BIGINT NOT NULL,
    customer TEXT NOT NULL,
    default_reseller TEXT,
    default_service_partner TEXT,
    passport TEXT,
    consent_by TEXT,
    consent_second BIGINT,
    consent_nano INTEGER,
    consent_wording TEXT,
    withdrawn_by TEXT,
    withdrawn_second BIGINT,
    withdrawn_nano INTEGER
);

-- The list of channel partners.
CREATE TABLE cp_partner (
    environment_id TEXT COLLATE "C" NOT NULL,
    location_id TEXT COLLATE "C" NOT NULL,
    company_name TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    state TEXT,
    postcode TEXT,
    street TEXT,
    reseller TEXT NOT NULL,
    service_partner TEXT NOT NULL,
    proactive_care TEXT NOT NULL,
    enrollment_form TEXT NOT NULL,
    case_routing TEXT NOT NULL,
    checked_second BIGINT NOT NULL,
    checked_nano INTEGER NOT NULL,
    PRIMARY KEY (environment_id, location_id)
);

-- Finds the environments that list a location.
CREATE INDEX cp_partner_listing ON cp_partner (location_id, environment_id);

CREATE TABLE cp_device (
    environment_id TEXT COLLATE "C" NOT NULL,
    device_id TEXT COLLATE "C" NOT NULL,
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    generation TEXT NOT NULL,
    connect_method TEXT NOT NULL,
    PRIMARY KEY (environment_id, device_id)
);

-- The groups of each device, in the order in which they were given.
CREATE TABLE cp_device_group (
    environment_id TEXT COLLATE "C" NOT NULL,
    device_id TEXT COLLATE "C" NOT NULL,
    group_name TEXT COLLATE "C" NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (environment_id, device_id, group_name)
);

-- Individual assignments: role is RESELLER or SERVICE_PARTNER.
CREATE TABLE cp_assignment (
    environment_id TEXT COLLATE "C" NOT NULL,
    device_id TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    location_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (environment_id, device_id, role)
);

-- Opt-ins of direct-connect devices.
CREATE TABLE cp_device_opt_in (
    environment_id TEXT COLLATE "C" NOT NULL,
    device_id TEXT COLLATE "C" NOT NULL,
    consent_by TEXT NOT NULL,
    consent_second BIGINT NOT NULL,
    consent_nano INTEGER NOT NULL,
    consent_wording TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn_second BIGINT,
    withdrawn_nano INTEGER,
    PRIMARY KEY (environment_id, device_id)
);

-- The history: one row for each change, under the stamp of the state from which it was made. A history that was cut begins with
-- its base: a change from nothing (0, 0) to the state at which it was cut, without an actor.
CREATE TABLE cp_change (
    environment_id TEXT COLLATE "C" NOT NULL,
    from_revision BIGINT NOT NULL,
    from_checks BIGINT NOT NULL,
    to_revision BIGINT NOT NULL,
    to_checks BIGINT NOT NULL,
    changed_by TEXT,
    changed_second BIGINT NOT NULL,
    changed_nano INTEGER NOT NULL,
    PRIMARY KEY (environment_id, from_revision, from_checks)
);

-- The rows of each change, in tables like those above: as they were before the change and as they are after it. A row only
-- before was deleted, a row only after was inserted, a row on both sides was updated. Of what an environment has once, the
-- change concerns only what differs between the sides.
CREATE TABLE cp_change_environment (
    environment_id TEXT COLLATE "C" NOT NULL,
    from_revision BIGINT NOT NULL,
    from_checks BIGINT NOT NULL,
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('before', 'after')),
    customer TEXT,
    default_reseller TEXT,
    default_service_partner TEXT,
    passport TEXT,
    consent_by TEXT,
    consent_second BIGINT,
    consent_nano INTEGER,
    consent_wording TEXT,
    withdrawn_by TEXT,
    withdrawn_second BIGINT,
    withdrawn_nano INTEGER,
    PRIMARY KEY (environment_id, from_revision, from_checks, side)
);

CREATE TABLE cp_change_partner (
    environment_id TEXT COLLATE "C" NOT NULL,
    from_revision BIGINT NOT NULL,
    from_checks BIGINT NOT NULL,
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('before', 'after')),
    location_id TEXT COLLATE "C" NOT NULL,
    company_name TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    state TEXT,
    postcode TEXT,
    street TEXT,
    reseller TEXT NOT NULL,
    service_partner TEXT NOT NULL,
    proactive_care TEXT NOT NULL,
    enrollment_form TEXT NOT NULL,
    case_routing TEXT NOT NULL,
    checked_second BIGINT NOT NULL,
    checked_nano INTEGER NOT NULL,
    PRIMARY KEY (environment_id, from_revision, from_checks, side, location_id)
);

-- Partners of which only the time of the check moved.
CREATE TABLE cp_change_check (
    environment_id TEXT COLLATE "C" NOT NULL,
    from_revision BIGINT NOT NULL,
    from_checks BIGINT NOT NULL,
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('before', 'after')),
    location_id TEXT COLLATE "C" NOT NULL,
    checked_second BIGINT NOT NULL,
    checked_nano INTEGER NOT NULL,
    PRIMARY KEY (environment_id, from_revision, from_checks, side, location_id)
);

CREATE TABLE cp_change_device (
    environment_id TEXT COLLATE "C" NOT NULL,
    from_revision BIGINT NOT NULL,
    from_checks BIGINT NOT NULL,
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('before', 'after')),
    device_id TEXT COLLATE "C" NOT NULL,
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    generation TEXT NOT NULL,
    connect_method TEXT NOT NULL,
    PRIMARY KEY (environment_id, from_revision, from_checks, side, device_id)
);

CREATE TABLE cp_change_device_group (
    environment_id TEXT COLLATE "C" NOT NULL,
    from_revision BIGINT NOT NULL,
    from_checks BIGINT NOT NULL,
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('before', 'after')),
    device_id TEXT COLLATE "C" NOT NULL,
    group_name TEXT COLLATE "C" NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (environment_id, from_revision, from_checks, side, device_id, group_name)
);

CREATE TABLE cp_change_assignment (
    environment_id TEXT COLLATE "C" NOT NULL,
    from_revision BIGINT NOT NULL,
    from_checks BIGINT NOT NULL,
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('before', 'after')),
    device_id TEXT COLLATE "C" NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    location_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (environment_id, from_revision, from_checks, side, device_id, role)
);

CREATE TABLE cp_change_device_opt_in (
    environment_id TEXT COLLATE "C" NOT NULL,
    from_revision BIGINT NOT NULL,
    from_checks BIGINT NOT NULL,
    side TEXT COLLATE "C" NOT NULL CHECK (side IN ('before', 'after')),
    device_id TEXT COLLATE "C" NOT NULL,
    consent_by TEXT NOT NULL,
    consent_second BIGINT NOT NULL,
    consent_nano INTEGER NOT NULL,
    consent_wording TEXT NOT NULL,
    withdrawn_by TEXT,
    withdrawn_second BIGINT,
    withdrawn_nano INTEGER,
    PRIMARY KEY (environment_id, from_revision, from_checks, side, device_id)
);

INSERT INTO cp_schema (version) VALUES (1);
