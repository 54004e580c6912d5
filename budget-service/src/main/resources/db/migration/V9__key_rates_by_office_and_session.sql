alter table rate_schedule add column office varchar(100);

-- A row that was loaded stays as it is; a newer one of the same key supersedes it.
alter table rate
    add column session_kind varchar(10) check (session_kind in ('LECTURE', 'PANEL', 'GROUP')),
    add column recorded_at timestamptz not null default now(),
    add column recorded_by varchar(255),
    add column superseded_at timestamptz,
    add column superseded_by uuid references rate deferrable initially deferred,
    add check ((superseded_at is null) = (superseded_by is null));

do $$
declare key_of_before text;
begin
    select conname into strict key_of_before from pg_constraint where conrelid = 'rate'::regclass and contype = 'u';
    execute format('alter table rate drop constraint %I', key_of_before);
end $$;

create unique index rate_in_force
    on rate (regime, office, code, venue, training_class, session_kind, effective_from) nulls not distinct
    where superseded_at is null;

-- Counts the changes of rates, rules and policy, so that every instance sees that its copy is old.
create table rulebook (
    only_one   boolean primary key default true check (only_one),
    generation bigint  not null
);

insert into rulebook (generation) values (1);

-- How hours, meals and speakers are counted.
create table counting_rule (
    code     varchar(40)  primary key,
    value    varchar(20)  not null,
    source   varchar(200) not null,
    verified boolean      not null
);

insert into counting_rule (code, value, source, verified) values
    ('HOUR_FULL', '50', 'S13', true),
    ('HOUR_HALF', '25', 'S13', true),
    ('LUNCH_FROM', '12:00', 'S22', true),
    ('LUNCH_TO', '13:30', 'S22', true),
    ('SPEAKERS_LECTURE', '1', 'S12 S20', true),
    ('SPEAKERS_PANEL', '5', 'S12 S20', true),
    ('SPEAKERS_GROUP', '2', 'S12 S20', true);

-- Who may override a finding that stops; where no role is named, nobody may.
alter table finding_policy add column overrider varchar(20);
update finding_policy set overrider = 'endorser';

insert into finding_policy (code, severity, overrider) values
    ('MEALS_WITHOUT_SESSION', 'WARN', 'endorser'),
    ('BREAKFAST_IN_ROOM_PRICE', 'WARN', 'endorser'),
    ('TOO_MANY_SPEAKERS', 'WARN', 'endorser'),
    ('CLASS_DIFFERS', 'WARN', 'endorser'),
    ('OVER_FUND', 'STOP', null);

create table office_policy (
    office  varchar(100) primary key,
    version bigint       not null
);

create table office_finding_policy (
    office    varchar(100) not null,
    code      varchar(40)  not null,
    severity  varchar(4)   not null check (severity in ('STOP', 'WARN', 'NOTE')),
    overrider varchar(20),
    primary key (office, code)
);
