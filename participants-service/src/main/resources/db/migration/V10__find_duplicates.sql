-- A record that was merged into another stays, so that the merge can be undone; nothing points to it any more.
alter table organization add column merged_into uuid references organization;
alter table person add column merged_into uuid references person;

create table duplicate (
    id         uuid         primary key,
    office     varchar(50)  not null,
    version    bigint       not null,
    created_at timestamptz  not null,
    changed_at timestamptz  not null,
    register   varchar(20)  not null check (register in ('ORGANIZATION', 'PERSON')),
    first_id   uuid         not null,
    second_id  uuid         not null,
    score      numeric(3,2) not null check (score between 0 and 1),
    reasons    varchar(200) not null,
    state      varchar(20)  not null check (state in ('OPEN', 'DISMISSED', 'MERGED')),
    comment    varchar(500),
    constraint duplicate_known unique (first_id, second_id),
    check (first_id < second_id)
);

create index duplicate_by_score on duplicate (office, state, score desc, id);

create table merge (
    id               uuid         primary key,
    duplicate_id     uuid         not null references duplicate,
    office           varchar(50)  not null,
    register         varchar(20)  not null,
    survivor_id      uuid         not null,
    merged_id        uuid         not null,
    survivor_version bigint       not null,
    survivor_before  jsonb        not null,
    numbers_moved    jsonb        not null,
    references_moved jsonb        not null,
    merged_at        timestamptz  not null,
    undone_at        timestamptz
);

create index merge_of_duplicate on merge (duplicate_id, merged_at);
