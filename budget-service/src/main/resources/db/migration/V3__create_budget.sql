create table budget (
    id             uuid           primary key,
    office         varchar(100)   not null,
    title          varchar(500)   not null,
    fiscal_year    integer        not null,
    event_date     date           not null,
    training_class varchar(10)    not null check (training_class in ('A', 'B', 'EXTERNAL')),
    venue_kind     varchar(10)    not null check (venue_kind in ('GOVERNMENT', 'PRIVATE')),
    seminar_id     uuid,
    fund_id        uuid           references fund,
    total          numeric(14, 2) not null check (total >= 0),
    findings       text           not null,
    status         varchar(10)    not null check (status in ('DRAFT', 'HELD', 'COMMITTED', 'AMENDING')),
    version        integer        not null,
    created_by     varchar(255)   not null,
    created_at     timestamptz    not null,
    changed_at     timestamptz    not null
);

create index budget_by_office on budget (office, id);
create index budget_by_year_and_status on budget (office, fiscal_year, status, id);

create table budget_line (
    budget_id      uuid           not null references budget on delete cascade,
    position       integer        not null,
    category       varchar(20)    not null,
    expense_group  varchar(20)    not null check (expense_group in ('REMUNERATION', 'OPERATING', 'SUPPLIES')),
    description    varchar(500)   not null,
    unit_rate      numeric(14, 2) check (unit_rate >= 0),
    lump_sum       numeric(14, 2) check (lump_sum >= 0),
    factors        text           not null,
    speaker_kind   varchar(10),
    session_kind   varchar(10),
    meal_plan      varchar(10),
    room_kind      varchar(10),
    allowance_kind varchar(10),
    amount         numeric(14, 2) not null check (amount >= 0),
    primary key (budget_id, position),
    check ((unit_rate is null) <> (lump_sum is null))
);

-- What was submitted, word for word.
create table budget_revision (
    budget_id       uuid           not null references budget,
    number          integer        not null,
    content_version integer        not null,
    total           numeric(14, 2) not null,
    content         text           not null,
    kept_at         timestamptz    not null,
    primary key (budget_id, number),
    unique (budget_id, content_version)
);
