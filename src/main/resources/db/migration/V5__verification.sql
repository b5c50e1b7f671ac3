create table assessment (
    id uuid primary key,
    entry_id uuid not null references entry (id),
    timeline_id uuid not null references timeline (id),
    checker uuid not null,
    given_at timestamp(3) with time zone not null,
    revision bigint not null,
    seen varchar(100000) not null,
    marks varchar(100000) not null,
    verdict varchar(10000) not null,
    rationale varchar(5000) not null,
    overrides varchar(1000000) not null,
    by_author boolean not null
);

create index assessment_entry on assessment (entry_id, revision);
create index assessment_timeline on assessment (timeline_id, revision);
