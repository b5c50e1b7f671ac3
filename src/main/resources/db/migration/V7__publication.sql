-- What is signed. Never changed.
create table snapshot (
    id uuid primary key,
    timeline_id uuid not null,
    number integer not null,
    manifest varchar(1000000) not null,
    sha256 varchar(64) not null,
    revision bigint not null,
    head_hash varchar(64) not null,
    published_by uuid not null,
    published_at timestamp(3) with time zone not null,
    constraint snapshot_number unique (timeline_id, number)
);

-- An entry as it once went out, beside the manifests that hold its hash; snapshots share it while it stays the same.
create table published_entry (
    id uuid primary key,
    timeline_id uuid not null,
    entry_id uuid not null,
    salt varchar(32) not null,
    sha256 varchar(64) not null,
    content varchar(1000000) not null,
    media_hash varchar(64),
    published_at timestamp(3) with time zone not null
);

create index published_entry_media on published_entry (media_hash);

create table snapshot_entry (
    snapshot_id uuid not null references snapshot (id),
    place integer not null,
    published_entry_id uuid not null references published_entry (id),
    primary key (snapshot_id, place)
);

create table notice (
    id uuid primary key,
    timeline_id uuid not null,
    entry_id uuid not null,
    kind varchar(16) not null,
    words varchar(4000) not null,
    wrong varchar(4000),
    wrong_from timestamp(3) with time zone,
    wrong_until timestamp(3) with time zone,
    lifted_at timestamp(3) with time zone,
    lifted_words varchar(4000),
    snapshot_number integer,
    given_by uuid not null,
    given_at timestamp(3) with time zone not null
);

create index notice_timeline on notice (timeline_id, entry_id);

-- A retraction that one editor wants and another has yet to confirm; no reader sees it.
create table retraction_proposal (
    id uuid primary key,
    timeline_id uuid not null,
    entry_id uuid not null,
    words varchar(4000) not null,
    proposed_by uuid not null,
    proposed_at timestamp(3) with time zone not null,
    outcome varchar(16) not null
);

create index retraction_proposal_timeline on retraction_proposal (timeline_id, entry_id);
