create table review_comment (
    id uuid primary key,
    entry_id uuid not null references entry (id),
    timeline_id uuid not null references timeline (id),
    field varchar(64),
    reply_to uuid references review_comment (id),
    author uuid not null,
    made_at timestamp(3) with time zone not null,
    revision bigint not null,
    words varchar(5000) not null,
    must_be_resolved boolean not null,
    resolved_by uuid,
    resolved_at timestamp(3) with time zone
);

create index review_comment_entry on review_comment (entry_id, revision);
create index review_comment_timeline on review_comment (timeline_id, revision);

create table review_step (
    id uuid primary key,
    entry_id uuid not null references entry (id),
    timeline_id uuid not null references timeline (id),
    move varchar(16) not null,
    member uuid not null,
    made_at timestamp(3) with time zone not null,
    revision bigint not null,
    seen varchar(100000) not null,
    assessment_id uuid references assessment (id),
    comment_id uuid references review_comment (id),
    reason varchar(1000)
);

create index review_step_entry on review_step (entry_id, revision);
create index review_step_timeline on review_step (timeline_id, revision);

-- One row, which is the newsroom's policy.
create table house_rules (
    id integer primary key,
    four_eyes boolean not null,
    origins_for_confirmed integer not null,
    publishable varchar(200) not null,
    overrides_allowed boolean not null,
    retraction_needs_two boolean not null
);

insert into house_rules (id, four_eyes, origins_for_confirmed, publishable, overrides_allowed, retraction_needs_two)
values (1, true, 2, 'CONFIRMED,REPORTED,SAID,DISPUTED,FALSE', true, true);

-- What the queue asks of each entry, derived from the tables above in the transaction that changes them.
create table entry_standing (
    entry_id uuid primary key references entry (id),
    timeline_id uuid not null references timeline (id),
    headline varchar(200) not null,
    stage varchar(16) not null,
    verdict varchar(16),
    check_again boolean not null,
    new_evidence boolean not null,
    checked_by_author boolean not null,
    open_comments integer not null,
    dated boolean not null,
    laned boolean not null,
    deleted boolean not null,
    authors varchar(100000) not null,
    since timestamp(3) with time zone not null
);

create index entry_standing_timeline on entry_standing (timeline_id);
create index entry_standing_stage on entry_standing (stage);
