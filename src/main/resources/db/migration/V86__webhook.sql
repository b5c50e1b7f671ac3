-- Who is told when readers are told something. The secret is kept in clear, as each message is signed with it.
create table webhook (
    id uuid primary key,
    name varchar(100) not null,
    address varchar(2000) not null,
    about varchar(200) not null,
    secret varchar(100) not null,
    made_at timestamp(3) with time zone not null
);

-- Messages, made in the transaction of what they tell of.
create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook (id),
    type varchar(32) not null,
    body varchar(4000) not null,
    state varchar(16) not null,
    turn integer not null,
    attempts integer not null,
    status integer,
    problem varchar(64),
    made_at timestamp(3) with time zone not null,
    tried_at timestamp(3) with time zone,
    due_at timestamp(3) with time zone
);

create index webhook_delivery_made on webhook_delivery (made_at);
create index webhook_delivery_webhook on webhook_delivery (webhook_id);
