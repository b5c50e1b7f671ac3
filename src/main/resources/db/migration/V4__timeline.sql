-- Limits count characters as people do; a column takes twice as many, as H2 counts UTF-16 units.
create table timeline (
    id uuid primary key,
    title varchar(400) not null,
    summary varchar(4000) not null,
    language varchar(35) not null,
    zone varchar(64) not null,
    slug varchar(80) not null,
    field_revisions varchar(10000) not null,
    created_by uuid not null,
    created_at timestamp(3) with time zone not null
);

-- Every slug that a timeline has or ever had, so that old addresses lead on and nobody else takes them.
create table timeline_slug (
    slug varchar(80) primary key,
    timeline_id uuid not null references timeline (id)
);

create index timeline_slug_timeline on timeline_slug (timeline_id);

create table strand (
    id uuid primary key,
    timeline_id uuid not null references timeline (id),
    place integer not null,
    name varchar(120) not null,
    colour integer not null
);

create index strand_timeline on strand (timeline_id);

create table period (
    id uuid primary key,
    timeline_id uuid not null references timeline (id),
    name varchar(160) not null,
    when_edtf varchar(200) not null
);

create index period_timeline on period (timeline_id);

create table entry (
    id uuid primary key,
    timeline_id uuid not null references timeline (id),
    strand_id uuid references strand (id),
    when_edtf varchar(200),
    basis varchar(20000) not null,
    headline varchar(400) not null,
    headline_authors varchar(1000000) not null,
    body varchar(10000) not null,
    body_authors varchar(1000000) not null,
    planned boolean not null,
    persons varchar(100000) not null,
    media varchar(20000),
    order_key varchar(1000) not null,
    deleted boolean not null,
    credits varchar(10000) not null,
    field_revisions varchar(10000) not null,
    revision bigint not null,
    salt varchar(32) not null
);

create index entry_timeline on entry (timeline_id);
create index entry_strand on entry (strand_id);

create table citation (
    id uuid primary key,
    entry_id uuid not null references entry (id),
    source_id uuid not null,
    version_id uuid not null,
    span_start integer not null,
    span_end integer not null,
    exact varchar(5000) not null,
    prefix varchar(32) not null,
    suffix varchar(32) not null,
    stance varchar(16) not null,
    stance_by uuid not null,
    translation varchar(10000),
    translator varchar(400),
    translated_by uuid,
    cited_by uuid not null,
    added_at bigint not null,
    place integer not null
);

create index citation_entry on citation (entry_id);
create index citation_source on citation (source_id);
