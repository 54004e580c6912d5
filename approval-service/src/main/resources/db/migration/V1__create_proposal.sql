create table proposal (
    id                uuid         primary key,
    office            varchar(100) not null,
    state             varchar(16)  not null check (state in
        ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED', 'REJECTED', 'CANCELLED')),
    revision          integer      not null check (revision >= 1),
    last_submitted    integer      not null check (last_submitted >= 0),
    approved_revision integer      check (approved_revision <= last_submitted),
    author            varchar(255) not null,
    hold              varchar(16)  not null check (hold in ('NONE', 'UNCONFIRMED', 'CONFIRMED', 'LOST')),
    document          text         not null,
    search            text         not null,
    verification_code varchar(64)  unique,
    created_by        varchar(255) not null,
    created_at        timestamptz  not null,
    changed_at        timestamptz  not null,
    version           bigint       not null,
    check (state <> 'APPROVED' or (approved_revision = revision and verification_code is not null)),
    check (state not in ('SUBMITTED', 'ENDORSED') or hold <> 'NONE')
);

create index proposal_by_office on proposal (office, id);
create index proposal_by_change on proposal (office, changed_at, id);
create index proposal_waiting on proposal (office, state, changed_at, id);

create table signature (
    id          uuid         primary key,
    proposal_id uuid         not null references proposal,
    revision    integer      not null,
    hand        varchar(16)  not null check (hand in ('AUTHOR', 'ENDORSER', 'APPROVER')),
    person      varchar(255) not null,
    name        varchar(500) not null,
    position    varchar(500),
    capacity    varchar(32)  not null,
    signed_at   timestamptz  not null,
    seal        varchar(80)  not null,
    -- Three different people, each hand once.
    unique (proposal_id, revision, person),
    unique (proposal_id, revision, hand)
);
