create table outbox (
    id           uuid         primary key,
    seq          bigint       generated always as identity unique,
    proposal_id  uuid         not null references proposal,
    revision     integer      not null,
    target       varchar(16)  not null check (target in ('BUDGET', 'PARTICIPANTS')),
    operation    varchar(16)  not null check (operation in ('CONFIRM', 'COMMIT', 'RELEASE', 'REOPEN')),
    state        varchar(16)  not null check (state in ('WAITING', 'DONE', 'FAILED')),
    attempts     integer      not null,
    due_at       timestamptz  not null,
    leased_until timestamptz,
    failure      varchar(100),
    request_id   varchar(100),
    created_at   timestamptz  not null,
    settled_at   timestamptz
);

create index outbox_due on outbox (target, seq) where state = 'WAITING';
create index outbox_failed on outbox (id) where state = 'FAILED';
create index outbox_by_proposal on outbox (proposal_id, target, seq);
