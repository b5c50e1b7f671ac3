-- The comment that a member is told of, where it is one.
alter table notification add column comment_id uuid;
