create table idempotency_record (
    caller      varchar(255) not null,
    key         varchar(255) not null,
    fingerprint char(64)     not null,
    status      integer      not null,
    headers     text         not null,
    body        text         not null,
    created_at  timestamptz  not null default now(),
    primary key (caller, key)
);

create index idempotency_record_by_age on idempotency_record (created_at);
