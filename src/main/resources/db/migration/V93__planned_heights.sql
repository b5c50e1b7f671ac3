-- What is planned is kept with the heights of its preview, and each of its jobs names its time, so that it can be moved.
alter table scheduled_publication add column heights varchar(200);

update job
set payload = substring(payload from 1 for 73) || ' ' || cast(extract(epoch from due_at) as bigint)
where kind = 'publish-planned';
