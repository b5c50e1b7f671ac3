-- When a letter is due stands in its job alone.
alter table notification_choice drop column mail_due_at;
