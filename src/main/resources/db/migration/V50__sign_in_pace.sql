-- How fast passwords may be tried, by account and by place, for all nodes together. Names are hashes, as what is typed
-- for an account may be anything.
create table sign_in_pace (
    name varchar(64) primary key,
    -- When all tries will have come back, in milliseconds since 1970.
    due bigint not null
);

create index sign_in_pace_due on sign_in_pace (due);

-- Where somebody has signed in to which account.
create table sign_in_place (
    name varchar(64) primary key,
    last_at bigint not null
);
