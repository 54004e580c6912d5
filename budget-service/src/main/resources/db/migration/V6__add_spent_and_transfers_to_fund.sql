-- Money goes from reserved to committed to spent; together they are never more than what was allocated.
alter table fund add column spent numeric(14, 2) not null default 0 check (spent >= 0);
alter table fund drop constraint fund_check;
alter table fund add constraint fund_not_exceeded check (reserved + committed + spent <= allocated);

create index fund_by_office_and_year on fund (office, fiscal_year, id);

alter table fund_movement add column spent numeric(14, 2) not null default 0;
alter table fund_movement add column reference uuid;

-- Money that went from one fund to another, within a year or into the next one.
create table fund_transfer (
    id           uuid           primary key,
    kind         varchar(20)    not null check (kind in ('TRANSFER', 'CARRY_FORWARD')),
    office       varchar(100)   not null,
    from_fund    uuid           not null references fund,
    to_fund      uuid           not null references fund,
    amount       numeric(14, 2) not null check (amount > 0),
    order_number varchar(100)   not null,
    reason       varchar(1000)  not null,
    actor        varchar(255)   not null,
    at           timestamptz    not null,
    check (from_fund <> to_fund)
);

create index fund_transfer_by_office on fund_transfer (office, id);
