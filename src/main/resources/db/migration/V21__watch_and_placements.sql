-- How often a source is looked at where it was found, and what came of it.
create table source_watch (
    source_id uuid primary key references source (id),
    hours integer,
    stopped boolean not null,
    failures integer not null,
    turn integer not null,
    outcome varchar(24),
    checked_at timestamp(3) with time zone
);

-- Where a citation stands in the newest version of its source.
alter table citation add column placement varchar(4000);

-- What a checker saw of that, and whether somebody is to look at a rewording.
alter table assessment add column placements varchar(100000) default '{}' not null;
alter table entry_standing add column reworded boolean default false not null;
