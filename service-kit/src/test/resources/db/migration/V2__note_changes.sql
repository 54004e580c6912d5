create table kept_thing (
    id     uuid         primary key,
    office varchar(100) not null,
    name   varchar(200) not null,
    hidden boolean      not null default false,
    merged_into uuid
);
create table thing_part (
    thing_id uuid    not null references kept_thing on delete cascade,
    number   integer not null,
    primary key (thing_id, number)
);

insert into kept_thing (id, office, name) values ('00000000-0000-7000-8000-000000000001', 'OLD', 'before the log');

select note_changes('kept_thing', 'kept-thing', id => 'r.id', office => 'r.office',
    listed => 'not r.hidden', merged => 'r.merged_into');
select note_part_changes('thing_part', 'kept-thing', id => 'r.thing_id');
select note_changes('thing_part', 'thing-part', id => 'r.number', scope => 'r.thing_id');
