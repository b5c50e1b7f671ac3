-- Who has which timeline open, for the other nodes to read; written only where there may be several. A row counts until
-- stands_until, which its node keeps putting off, so that nobody stays here whose node has died.
create table presence (
    page uuid primary key,
    node uuid not null,
    timeline uuid not null,
    member uuid not null,
    entry uuid,
    field varchar(64),
    since timestamp(3) with time zone not null,
    stands_until timestamp(3) with time zone not null
);

create index presence_node on presence (node);
