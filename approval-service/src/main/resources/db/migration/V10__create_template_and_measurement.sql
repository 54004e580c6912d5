create table template (
    id         uuid         primary key,
    office     varchar(100) not null,
    version    integer      not null check (version >= 1),
    definition text         not null,
    entered_by varchar(255) not null,
    entered_at timestamptz  not null,
    unique (office, version)
);

create trigger template_is_append_only before update or delete or truncate on template
    for each statement execute function refuse_change();

-- The form of the day on which a revision was submitted; 0 where the office had none.
alter table revision
    add column template integer not null default 0;

alter table proposal
    add column copied_from uuid references proposal,
    add column arrived_at  timestamptz;
update proposal set arrived_at = changed_at;
alter table proposal
    alter column arrived_at set not null;

-- A measured value stands beside the sealed document, and is corrected by the next one.
create table measurement (
    id           uuid          primary key,
    seq          bigint        generated always as identity,
    proposal_id  uuid          not null references proposal,
    indicator    varchar(40)   not null,
    kind         varchar(16)   not null check (kind in ('BASELINE', 'RESULT')),
    value        numeric(18,4),
    measured_on  date          not null,
    evidence     varchar(2000),
    note         varchar(2000),
    entered_by   varchar(255)  not null,
    entered_name varchar(500)  not null,
    entered_at   timestamptz   not null,
    -- Whoever could not measure says why.
    check (value is not null or note is not null)
);

create index measurement_by_proposal on measurement (proposal_id, seq);
create trigger measurement_is_append_only before update or delete or truncate on measurement
    for each statement execute function refuse_change();
