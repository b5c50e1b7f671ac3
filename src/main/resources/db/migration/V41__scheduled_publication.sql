-- A publication that an editor signed for a later time.
create table scheduled_publication (
    id uuid primary key,
    timeline_id uuid not null,
    due_at timestamp(3) with time zone not null,
    shown_revision bigint not null,
    entries varchar(200000) not null,
    embargo boolean not null,
    planned_by uuid not null,
    outcome varchar(16) not null,
    reason varchar(64)
);

create index scheduled_publication_timeline on scheduled_publication (timeline_id, due_at);
