-- Who may override a blocking finding in writing: NOBODY, EDITORS or CHECKERS.
alter table house_rules add column overrides varchar(16) default 'CHECKERS' not null;
update house_rules set overrides = 'NOBODY' where overrides_allowed = false;
alter table house_rules drop column overrides_allowed;

-- What one timeline asks beyond the newsroom's rules.
create table timeline_rules (
    timeline_id uuid primary key references timeline (id),
    four_eyes boolean not null,
    origins_for_confirmed integer not null,
    publishable varchar(200) not null,
    overrides varchar(16) not null,
    retraction_needs_two boolean not null
);

-- The check that another one carries over a respelling.
alter table assessment add column carries uuid references assessment (id);
