-- A comment may be about a passage, may suggest a wording, and may be edited for some minutes.
alter table review_comment add column passage varchar(5000);
alter table review_comment add column passage_start integer;
alter table review_comment add column passage_end integer;
alter table review_comment add column suggestion varchar(5000);
alter table review_comment add column suggestion_base varchar(5000);
alter table review_comment add column accepted_by uuid;
alter table review_comment add column edited_at timestamp(3) with time zone;

create table review_mention (
    id uuid primary key,
    comment_id uuid not null references review_comment (id),
    entry_id uuid not null references entry (id),
    timeline_id uuid not null references timeline (id),
    member uuid not null,
    made_at timestamp(3) with time zone not null,
    settled_at timestamp(3) with time zone,
    unique (comment_id, member)
);

create index review_mention_member on review_mention (member, settled_at);

-- Who is at an entry just now, so that two do not do the same.
create table review_claim (
    entry_id uuid primary key references entry (id),
    timeline_id uuid not null references timeline (id),
    member uuid not null,
    made_at timestamp(3) with time zone not null,
    ends_at timestamp(3) with time zone not null
);

-- Who is to check an entry, and by when.
create table review_task (
    entry_id uuid primary key references entry (id),
    timeline_id uuid not null references timeline (id),
    assignee uuid not null,
    assigned_by uuid not null,
    made_at timestamp(3) with time zone not null,
    due_at timestamp(3) with time zone not null
);

create index review_task_assignee on review_task (assignee);

-- Which entry tells what became of a planned one.
create table review_follow_up (
    entry_id uuid primary key references entry (id),
    timeline_id uuid not null references timeline (id),
    told_by uuid not null references entry (id),
    member uuid not null,
    made_at timestamp(3) with time zone not null
);

create index review_follow_up_told_by on review_follow_up (told_by);

-- The last day of a planned entry of which nobody has said yet what became of it.
alter table entry_standing add column planned_until date;
