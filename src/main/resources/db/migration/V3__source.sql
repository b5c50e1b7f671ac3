-- Bytes by their SHA-256, in rows that both databases take. Also holds the media of the timelines.
create table content (
    hash varchar(64) primary key,
    size bigint not null
);

create table content_piece (
    hash varchar(64) not null references content (hash),
    place integer not null,
    bytes bytea not null,
    primary key (hash, place)
);

create table source (
    id uuid primary key,
    title varchar(300) not null,
    publisher varchar(200),
    author varchar(200),
    address varchar(2000),
    published date,
    published_inferred_by uuid,
    published_basis varchar(1000),
    zone varchar(64) not null,
    language varchar(64) not null,
    nearness varchar(16) not null,
    origin varchar(200),
    visibility varchar(16) not null,
    added_by uuid not null,
    added_at timestamp(3) with time zone not null,
    revision bigint not null
);

create table source_fact (
    source_id uuid not null references source (id),
    fact varchar(32) not null,
    revision bigint not null,
    primary key (source_id, fact)
);

create table source_reader (
    source_id uuid not null references source (id),
    member uuid not null,
    primary key (source_id, member)
);

create table version (
    id uuid primary key,
    source_id uuid not null references source (id),
    number integer not null,
    raw_hash varchar(64) not null references content (hash),
    raw_size bigint not null,
    media_type varchar(64) not null,
    charset varchar(64) not null,
    text_hash varchar(64) not null references content (hash),
    sentences integer not null,
    headings integer not null,
    manner varchar(16) not null,
    file_name varchar(200),
    captured_by uuid not null,
    captured_at timestamp(3) with time zone not null,
    constraint version_number unique (source_id, number)
);

create table block (
    version_id uuid not null references version (id),
    place integer not null,
    kind varchar(16) not null,
    start_at integer not null,
    end_at integer not null,
    primary key (version_id, place)
);

create table sentence (
    version_id uuid not null references version (id),
    ordinal integer not null,
    paragraph integer not null,
    start_at integer not null,
    end_at integer not null,
    primary key (version_id, ordinal)
);
