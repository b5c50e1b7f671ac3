-- Whether an automatic check bars the check of an entry; of those made before it is found out when they are next touched.
alter table entry_standing add column blocked boolean default false not null;
