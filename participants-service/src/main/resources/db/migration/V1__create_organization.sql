create extension if not exists pg_trgm;

create table organization (
    id                  uuid         primary key,
    office              varchar(50)  not null,
    version             bigint       not null,
    created_at          timestamptz  not null,
    changed_at          timestamptz  not null,
    name                varchar(300) not null check (name <> ''),
    name_key            varchar(600) not null,
    kind                varchar(30)  not null,
    province            varchar(2),
    district            varchar(4),
    subdistrict         varchar(6),
    line                varchar(300),
    phone_number        varchar(20),
    phone_extension     varchar(6),
    check (district is null or starts_with(district, province)),
    check (subdistrict is null or starts_with(subdistrict, district))
);

create index organization_by_name on organization (office, name_key, id);
create index organization_by_change on organization (office, changed_at);
create index organization_by_part_of_name on organization using gin (name_key gin_trgm_ops);

create table organization_identifier (
    organization_id uuid        not null references organization on delete cascade,
    scheme          varchar(30) not null,
    value           varchar(50) not null,
    office          varchar(50) not null,
    primary key (organization_id, scheme),
    constraint identifier_taken unique (office, scheme, value)
);

create table change (
    id         uuid         primary key,
    office     varchar(50)  not null,
    subject    varchar(20)  not null,
    subject_id uuid         not null,
    action     varchar(20)  not null,
    actor      varchar(255) not null,
    at         timestamptz  not null,
    before     jsonb,
    after      jsonb
);

create index change_by_subject on change (subject_id, at);
