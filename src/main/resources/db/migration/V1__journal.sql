create table subject (
    kind varchar(16) not null,
    id uuid not null,
    revision bigint not null,
    head_hash varchar(64) not null,
    primary key (kind, id)
);

insert into subject (kind, id, revision, head_hash)
values ('NEWSROOM', '00000000-0000-0000-0000-000000000000', 0,
        '0000000000000000000000000000000000000000000000000000000000000000');

create table operation (
    id uuid primary key,
    subject_kind varchar(16) not null,
    subject_id uuid not null,
    actor uuid not null,
    op_id uuid not null,
    name varchar(64) not null,
    salt varchar(32) not null,
    digest varchar(64) not null,
    revision bigint not null,
    changed boolean not null,
    result varchar(100000) not null,
    given_at timestamp(3) with time zone not null,
    constraint operation_once unique (subject_kind, subject_id, actor, op_id),
    constraint operation_subject foreign key (subject_kind, subject_id) references subject (kind, id)
);

create table change (
    id uuid primary key,
    subject_kind varchar(16) not null,
    subject_id uuid not null,
    revision bigint not null,
    ordinal integer not null,
    operation_id uuid not null references operation (id),
    command varchar(64) not null,
    actor uuid not null,
    made_at timestamp(3) with time zone not null,
    what varchar(32) not null,
    target uuid not null,
    about uuid,
    field varchar(64) not null,
    before_value varchar(1000000),
    after_value varchar(1000000),
    detail varchar(1000000),
    reason varchar(10000),
    salt varchar(32),
    before_digest varchar(64),
    after_digest varchar(64),
    detail_digest varchar(64),
    reason_digest varchar(64),
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint change_place unique (subject_kind, subject_id, revision, ordinal),
    constraint change_subject foreign key (subject_kind, subject_id) references subject (kind, id)
);

create index change_about on change (subject_kind, subject_id, about, revision, ordinal);

create index change_target on change (target, field, revision, ordinal);

create table job (
    id uuid primary key,
    kind varchar(64) not null,
    payload varchar(100000) not null,
    attempts integer not null,
    due_at timestamp(3) with time zone not null,
    problem varchar(1000) not null
);

create index job_due on job (due_at);
