-- Days that are not as their weekday says, as each office enters them: none is known to this service by itself.
create table holiday (
    id         uuid         primary key,
    office     varchar(100) not null,
    day        date         not null,
    name       varchar(300) not null,
    works      boolean      not null,
    source     varchar(500) not null,
    entered_by varchar(255) not null,
    entered_at timestamptz  not null,
    version    bigint       not null,
    unique (office, day)
);

create table deadlines (
    id         uuid         primary key,
    office     varchar(100) not null,
    version    integer      not null check (version >= 1),
    definition text         not null,
    entered_by varchar(255) not null,
    entered_at timestamptz  not null,
    unique (office, version)
);

create trigger deadlines_are_append_only before update or delete or truncate on deadlines
    for each statement execute function refuse_change();

-- What was done about a paper that lay too long: each step once for each time it came to a station.
create table reminder (
    proposal_id  uuid         not null references proposal,
    arrived_at   timestamptz  not null,
    step         varchar(16)  not null check (step in ('REMIND', 'ESCALATE')),
    station      varchar(16)  not null,
    post_id      uuid         references post,
    escalate_to  uuid         references post,
    rule_version integer      not null,
    raised_at    timestamptz  not null,
    primary key (proposal_id, arrived_at, step)
);

create index proposal_by_arrival on proposal (office, turn, arrived_at, id) where turn is not null;
create index signature_by_person on signature (person, proposal_id);
