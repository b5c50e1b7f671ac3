-- Where a version was fetched, after all redirects. A media type of its own now comes from longer names too.
alter table version add column address varchar(2000);
alter table version alter column media_type set data type varchar(100);
