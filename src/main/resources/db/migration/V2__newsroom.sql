create table member (
    id uuid primary key,
    name varchar(100) not null,
    email varchar(254) not null,
    roles varchar(64) not null,
    colour integer not null,
    active boolean not null,
    password varchar(255) not null,
    generation integer not null,
    joined_at timestamp(3) with time zone not null,
    constraint member_email unique (email)
);

create table invitation (
    id uuid primary key,
    member_id uuid references member (id),
    name varchar(100) not null,
    email varchar(254) not null,
    roles varchar(64) not null,
    token_hash varchar(64) not null,
    invited_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null,
    state varchar(16) not null,
    constraint invitation_token unique (token_hash)
);

create table first_administrator_link (
    token_hash varchar(64) primary key,
    expires_at timestamp(3) with time zone not null
);

create table persistent_sign_in (
    id uuid primary key,
    member_id uuid not null references member (id),
    token_hash varchar(64) not null,
    previous_token_hash varchar(64) not null,
    generation integer not null,
    rotated_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null
);

create index persistent_sign_in_member on persistent_sign_in (member_id);
