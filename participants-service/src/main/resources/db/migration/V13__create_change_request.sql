create table change_request (
    id              uuid          primary key,
    office          varchar(50)   not null,
    version         bigint        not null,
    created_at      timestamptz   not null,
    changed_at      timestamptz   not null,
    subject         varchar(20)   not null check (subject in ('ORGANIZATION', 'PERSON')),
    subject_id      uuid,
    base_version    bigint,
    patch           jsonb,
    fields          varchar(2000) not null,
    reason          varchar(1000) not null,
    ground          varchar(20)   not null check (ground in ('NOTICE', 'DATA_SUBJECT')),
    case_reference  varchar(100)  not null,
    proposer        varchar(255)  not null,
    proposer_office varchar(50),
    state           varchar(20)   not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    decided_by      varchar(255),
    decided_at      timestamptz,
    decision_reason varchar(1000),
    applied_version bigint,
    check ((state = 'OPEN') = (decided_at is null)),
    check (state <> 'REFUSED' or decision_reason is not null),
    check ((state = 'ACCEPTED') = (applied_version is not null)),
    constraint own_change_request check (state not in ('ACCEPTED', 'REFUSED') or decided_by <> proposer),
    constraint decided_person_is_forgotten check (subject <> 'PERSON' or state = 'OPEN' or patch is null)
);

create index change_request_by_arrival on change_request (office, created_at, id);
create index change_request_by_state on change_request (office, state, created_at, id);
create index change_request_by_change on change_request (office, changed_at, id);
create index change_request_by_proposer on change_request (proposer, created_at, id);
create index change_request_by_proposer_and_change on change_request (proposer, changed_at, id);
create index change_request_by_arrival_everywhere on change_request (created_at, id);
create index change_request_by_change_everywhere on change_request (changed_at, id);
create index change_request_by_subject on change_request (subject_id);
