create table person (
    id          uuid         primary key,
    office      varchar(50)  not null,
    version     bigint       not null,
    created_at  timestamptz  not null,
    changed_at  timestamptz  not null,
    prefix      varchar(100),
    given_name  varchar(100) not null check (given_name <> ''),
    middle_name varchar(100),
    family_name varchar(100),
    name_key    varchar(400) not null
);

create index person_by_name on person (office, name_key, id);
create index person_by_change on person (office, changed_at);
create index person_by_part_of_name on person using gin (name_key gin_trgm_ops);

create table membership (
    id              uuid        primary key,
    office          varchar(50) not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    person_id       uuid        not null references person,
    organization_id uuid        not null references organization,
    position        varchar(200),
    starts_on       date,
    ends_on         date,
    check (ends_on >= starts_on)
);

create index membership_by_person on membership (person_id, id);
create index membership_by_organization on membership (organization_id, id);
