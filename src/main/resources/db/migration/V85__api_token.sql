-- What other programs show to be let in; only hashes are kept.
create table api_token (
    id uuid primary key,
    name varchar(100) not null,
    scopes varchar(200) not null,
    token_hash varchar(64) not null,
    hint varchar(8) not null,
    made_by uuid not null,
    made_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone,
    revoked_at timestamp(3) with time zone,
    last_used_at timestamp(3) with time zone,
    constraint api_token_hash unique (token_hash)
);
