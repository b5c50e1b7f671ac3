-- How high the embed of a snapshot is at some widths, as measured in the preview; null where nobody looked at one.
alter table snapshot add column heights varchar(200);

-- On whose pages a timeline may be embedded; a timeline without a row may be embedded by anybody.
create table embed_rule (
    id uuid primary key,
    timeline_id uuid not null,
    origins varchar(20000) not null,
    constraint embed_rule_timeline unique (timeline_id)
);
