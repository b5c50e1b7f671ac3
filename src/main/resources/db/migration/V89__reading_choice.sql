-- How a member likes to read. It is theirs alone, and stands in no journal.
create table reading_choice (
    member uuid primary key,
    kinds boolean not null
);
