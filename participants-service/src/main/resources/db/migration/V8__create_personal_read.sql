-- Who was shown personal fields, why, when and whose: one row for each answer.
create table personal_read (
    id             uuid          primary key,
    at             timestamptz   not null,
    actor          varchar(255)  not null,
    roles          varchar(200)  not null,
    office         varchar(50),
    purpose        varchar(30),
    case_reference varchar(100),
    request_id     varchar(100),
    operation      varchar(300)  not null,
    fields         varchar(20)[] not null,
    people         uuid[]        not null
);

create index personal_read_by_time on personal_read (at, id);
create index personal_read_by_actor on personal_read (actor, at);
create index personal_read_by_people on personal_read using gin (people);
