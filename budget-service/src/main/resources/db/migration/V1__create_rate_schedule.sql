create table rate_schedule (
    regime         varchar(40)  primary key,
    title          varchar(500) not null,
    letter         varchar(500),
    effective_from date,
    effective_to   date,
    source         varchar(200) not null,
    sure           varchar(3)   not null check (sure in ('A', 'B', 'GKU')),
    note           varchar(1000),
    check (effective_from <= effective_to)
);

-- A row without an office is national; a ceiling that is null is known to exist and not known in its figure.
create table rate (
    id             uuid         primary key,
    regime         varchar(40)  not null references rate_schedule,
    office         varchar(100),
    code           varchar(40)  not null,
    name_th        varchar(200) not null,
    name_en        varchar(200) not null,
    unit           varchar(40)  not null,
    basis          varchar(10)  not null check (basis in ('CEILING', 'ACTUAL')),
    ceiling        numeric(14, 2) check (ceiling >= 0),
    venue          varchar(10)  check (venue in ('GOVERNMENT', 'PRIVATE')),
    training_class varchar(10)  check (training_class in ('A', 'B', 'EXTERNAL')),
    effective_from date,
    effective_to   date,
    source         varchar(200) not null,
    sure           varchar(3)   not null check (sure in ('A', 'B', 'GKU')),
    verified       boolean      not null check (not verified or sure in ('A', 'B')),
    note           varchar(1000),
    check (effective_from <= effective_to),
    check (basis = 'CEILING' or ceiling is null),
    unique nulls not distinct (regime, office, code, venue, training_class, effective_from)
);

create index rate_by_regime on rate (regime, id);

-- How much each finding weighs is a decision of the administration, not of the programme.
create table finding_policy (
    code     varchar(40) primary key,
    severity varchar(4)  not null check (severity in ('STOP', 'WARN', 'NOTE'))
);

insert into finding_policy (code, severity) values
    ('ABOVE_CEILING', 'WARN'),
    ('NO_RATE_ON_FILE', 'WARN'),
    ('NOT_VERIFIED', 'WARN'),
    ('NOT_COMPARABLE', 'WARN'),
    ('AT_ACTUAL_COST', 'NOTE'),
    ('QUALIFIER_ASSUMED', 'NOTE'),
    ('HEADCOUNT_DIFFERS', 'WARN'),
    ('FUND_OF_OTHER_YEAR', 'WARN');
