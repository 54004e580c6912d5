-- Who changed what: one row per write, in the transaction of the write.
create table change (
    id        uuid         primary key,
    entity    varchar(40)  not null,
    entity_id uuid         not null,
    actor     varchar(255) not null,
    at        timestamptz  not null,
    action    varchar(40)  not null,
    content   json         not null
);

create index change_by_entity on change (entity, entity_id, id);

-- What is reserved and committed is never more than what was allocated, whoever writes.
create table fund (
    id          uuid           primary key,
    office      varchar(100)   not null,
    name        varchar(300)   not null,
    fiscal_year integer        not null,
    codes       json           not null,
    allocated   numeric(14, 2) not null check (allocated >= 0),
    reserved    numeric(14, 2) not null default 0 check (reserved >= 0),
    committed   numeric(14, 2) not null default 0 check (committed >= 0),
    version     integer        not null default 0,
    check (reserved + committed <= allocated)
);

create index fund_by_office on fund (office, id);

-- Each movement of a fund, as the difference it made.
create table fund_movement (
    id          uuid           primary key,
    fund_id     uuid           not null references fund,
    at          timestamptz    not null,
    actor       varchar(255)   not null,
    kind        varchar(20)    not null,
    allocated   numeric(14, 2) not null default 0,
    reserved    numeric(14, 2) not null default 0,
    committed   numeric(14, 2) not null default 0,
    proposal_id uuid,
    revision    integer
);

create index fund_movement_by_fund on fund_movement (fund_id, id);
