-- Where an office has others told of its events.
create table webhook (
    id            uuid          primary key,
    office        varchar(100)  not null,
    url           varchar(2000) not null,
    description   varchar(500),
    event_types   varchar(2000) not null,
    state         varchar(16)   not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED')),
    disabled_at   timestamptz,
    disabled_for  varchar(50),
    -- Encrypted, each bound to its endpoint. The former one is still signed with until the new one is known there.
    secret        bytea         not null,
    former_secret bytea,
    former_until  timestamptz,
    created_by    varchar(255)  not null,
    created_at    timestamptz   not null,
    changed_at    timestamptz   not null,
    version       bigint        not null,
    check ((state = 'DISABLED') = (disabled_at is not null)),
    check ((former_secret is null) = (former_until is null))
);

create index webhook_by_office on webhook (office, id);

-- How far an endpoint got, which no version counts.
create table webhook_progress (
    webhook_id    uuid    primary key references webhook on delete cascade,
    position      bigint  not null check (position >= 0),
    failures      integer not null default 0 check (failures >= 0),
    failing_since timestamptz,
    resting_until timestamptz,
    check ((failures = 0) = (failing_since is null))
);

create table webhook_delivery (
    webhook_id   uuid        not null references webhook on delete cascade,
    event_id     uuid        not null references event,
    position     bigint      not null,
    type         varchar(40) not null,
    -- Told in order: the proposal, or what else it is about.
    subject_id   uuid        not null,
    state        varchar(16) not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts     integer     not null,
    retries      integer     not null,
    due_at       timestamptz not null,
    leased_until timestamptz,
    settled_at   timestamptz,
    primary key (webhook_id, event_id),
    unique (webhook_id, position)
);

create index webhook_delivery_due on webhook_delivery (webhook_id, due_at, position) where state = 'WAITING';
create index webhook_delivery_turn on webhook_delivery (webhook_id, subject_id, position) where state = 'WAITING';
create index webhook_delivery_settled on webhook_delivery (settled_at) where state <> 'WAITING';

create table webhook_attempt (
    webhook_id  uuid        not null,
    event_id    uuid        not null,
    number      integer     not null check (number >= 1),
    begun_at    timestamptz not null,
    duration_ms bigint      not null,
    status      integer,
    failure     varchar(50),
    primary key (webhook_id, event_id, number),
    foreign key (webhook_id, event_id) references webhook_delivery on delete cascade
);
