-- Who did it, and when, stands in the journal; nobody asked these.
alter table timeline drop column created_by;
alter table timeline drop column created_at;
alter table notice drop column given_by;
alter table review_task drop column assigned_by;
