alter table person add column anonymised_at timestamptz;

-- What people are told when their data is collected; a number is never changed, a new one follows it.
create table privacy_notice (
    id             uuid        primary key,
    office         varchar(50) not null,
    number         integer     not null check (number > 0),
    effective_from date        not null,
    text_th        text        not null check (text_th <> ''),
    text_en        text,
    purposes       jsonb       not null,
    created_at     timestamptz not null,
    created_by     varchar(255) not null,
    constraint notice_number_taken unique (office, number)
);

-- Under which notice the data of a person or of a registration was collected.
create table collection (
    id         uuid         primary key,
    office     varchar(50)  not null,
    subject    varchar(20)  not null,
    subject_id uuid         not null,
    notice_id  uuid         not null references privacy_notice,
    stated     boolean      not null,
    at         timestamptz  not null,
    actor      varchar(255) not null
);

create index collection_by_subject on collection (subject_id, at);

create table consent (
    id           uuid         primary key,
    office       varchar(50)  not null,
    version      bigint       not null,
    person_id    uuid         not null references person,
    purpose      varchar(30)  not null,
    notice_id    uuid         not null references privacy_notice,
    given_at     timestamptz  not null,
    expires_at   timestamptz  not null check (expires_at > given_at),
    withdrawn_at timestamptz,
    recorded_by  varchar(255) not null
);

create index consent_by_person on consent (person_id, purpose);
