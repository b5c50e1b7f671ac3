-- What a member is told of. Whether they have seen it is theirs alone, and stands in no journal.
create table notification (
    id uuid primary key,
    member uuid not null,
    kind varchar(24) not null,
    timeline_id uuid not null references timeline (id),
    entry_id uuid not null references entry (id),
    about_by uuid not null,
    made_at timestamp(3) with time zone not null,
    seen_at timestamp(3) with time zone,
    mailed_at timestamp(3) with time zone
);

create index notification_member on notification (member, seen_at, made_at);

-- What a member wants to be told of, and when the next letter to them is due.
create table notification_choice (
    member uuid primary key,
    silent varchar(400) not null,
    by_mail boolean not null,
    last_mailed_at timestamp(3) with time zone,
    mail_due_at timestamp(3) with time zone
);
