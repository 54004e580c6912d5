create table seminar_session (
    id         uuid        primary key,
    office     varchar(50) not null,
    version    bigint      not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    seminar_id uuid        not null references seminar,
    held_on    date        not null,
    part       varchar(2)  not null check (part in ('AM', 'PM')),
    starts_at  time        not null,
    ends_at    time        not null check (ends_at > starts_at),
    held       boolean     not null,
    constraint one_session unique (seminar_id, held_on, part)
);

insert into seminar_session
    select gen_random_uuid(), s.office, 0, now(), now(), s.id, day::date, p.part, p.starts_at, p.ends_at, true
    from seminar s
    cross join lateral generate_series(s.starts_on::timestamp, s.ends_on::timestamp, interval '1 day') as day
    cross join (values ('AM', time '09:00', time '12:00'), ('PM', time '13:00', time '16:00')) as p (part, starts_at, ends_at)
    where s.ends_on < s.starts_on + 366;

create table scan (
    id              uuid         primary key,
    office          varchar(50)  not null,
    seminar_id      uuid         not null references seminar,
    -- whom the code or the caller named, known or not
    claimed         uuid,
    registration_id uuid         references registration,
    session_id      uuid         references seminar_session,
    device          varchar(100) not null,
    nonce           varchar(100) not null,
    direction       varchar(3)   not null check (direction in ('IN', 'OUT')),
    by_code         boolean      not null,
    scanned_at      timestamptz  not null,
    corrected_at    timestamptz  not null,
    received_at     timestamptz  not null,
    verdict         varchar(20)  not null,
    actor           varchar(255) not null,
    check (verdict not in ('COUNTED', 'RE_ENTRY', 'EXIT') or (registration_id is not null and session_id is not null))
);

create unique index scan_once on scan (office, device, nonce) where verdict <> 'NONCE_REUSED';
create unique index counted_once on scan (session_id, registration_id) where verdict = 'COUNTED';
create index scan_by_registration on scan (registration_id, session_id, corrected_at);
create index scan_by_seminar on scan (seminar_id, id);

-- what a scanner read is evidence: it is written once
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger scan_is_append_only before update or delete on scan
    for each row execute function refuse_change();

create table certificate (
    id                uuid         primary key,
    office            varchar(50)  not null,
    version           bigint       not null,
    created_at        timestamptz  not null,
    changed_at        timestamptz  not null,
    code              varchar(20)  not null unique,
    number            integer      not null check (number > 0),
    seminar_id        uuid         not null references seminar,
    registration_id   uuid         not null references registration,
    seminar_title     varchar(500) not null,
    starts_on         date         not null,
    ends_on           date         not null,
    sessions_attended integer      not null check (sessions_attended > 0),
    sessions_held     integer      not null check (sessions_held >= sessions_attended),
    revoked_at        timestamptz,
    revoked_by        varchar(255),
    reason            varchar(1000),
    constraint numbered_once unique (seminar_id, number),
    check ((revoked_at is null) = (reason is null))
);

create unique index one_certificate_in_force on certificate (registration_id) where revoked_at is null;
create index certificate_by_seminar on certificate (seminar_id, id);
