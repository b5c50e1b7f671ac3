-- The newsroom's keys; the newest signs.
create table signing_key (
    id varchar(16) primary key,
    public_key varchar(200) not null,
    private_key varchar(400) not null,
    made_at timestamp(3) with time zone not null
);

-- Those that were published before there was a key have no signature.
alter table snapshot add column signature varchar(200);
alter table snapshot add column signed_with varchar(16) references signing_key (id);
