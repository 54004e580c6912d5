create table seminar (
    id            uuid         primary key,
    office        varchar(50)  not null,
    version       bigint       not null,
    created_at    timestamptz  not null,
    changed_at    timestamptz  not null,
    title         varchar(500) not null check (title <> ''),
    title_key     varchar(900) not null,
    starts_on     date         not null,
    ends_on       date         not null check (ends_on >= starts_on),
    venue_name    varchar(300) not null,
    venue_kind    varchar(20)  not null check (venue_kind in ('GOVERNMENT', 'PRIVATE')),
    capacity      integer      not null check (capacity > 0),
    registered    integer      not null check (registered >= 0),
    list_revision integer      not null,
    constraint never_above_capacity check (registered <= capacity)
);

create index seminar_by_day on seminar (office, starts_on, id);
create index seminar_by_change on seminar (office, changed_at);
create index seminar_by_part_of_title on seminar using gin (title_key gin_trgm_ops);

create table seminar_group (
    seminar_id uuid         not null references seminar on delete cascade,
    code       varchar(30)  not null,
    name       varchar(200) not null,
    expected   integer      not null check (expected >= 0),
    position   integer      not null,
    primary key (seminar_id, code)
);

create table registration (
    id                 uuid         primary key,
    office             varchar(50)  not null,
    version            bigint       not null,
    created_at         timestamptz  not null,
    changed_at         timestamptz  not null,
    seminar_id         uuid         not null references seminar,
    organization_id    uuid         not null references organization,
    role               varchar(20)  not null,
    group_code         varchar(30),
    person_prefix      varchar(100),
    person_given_name  varchar(100),
    person_middle_name varchar(100),
    person_family_name varchar(100),
    person_key         varchar(400) not null,
    constraint already_registered unique (seminar_id, organization_id, role, person_key),
    -- a changed group is deleted and entered again within one transaction
    foreign key (seminar_id, group_code) references seminar_group deferrable initially deferred
);

create index registration_by_seminar on registration (seminar_id, id);
create index registration_by_organization on registration (organization_id);
