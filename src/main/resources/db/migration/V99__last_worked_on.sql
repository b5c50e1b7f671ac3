-- What a member gave commands on last.
create index operation_actor on operation (actor, subject_kind, subject_id, given_at);
