-- What a revision of a proposal holds. A row is changed only while the row of its fund is locked.
create table reservation (
    proposal_id     uuid           not null,
    revision        integer        not null check (revision > 0),
    budget_id       uuid           not null references budget,
    fund_id         uuid           not null references fund,
    office          varchar(100)   not null,
    content_version integer        not null,
    amount          numeric(14, 2) not null check (amount >= 0),
    reserved        numeric(14, 2) not null check (reserved between 0 and amount),
    committed       numeric(14, 2) not null check (committed in (0, amount)),
    state           varchar(10)    not null
        check (state in ('PENDING', 'CONFIRMED', 'COMMITTED', 'RELEASED', 'EXPIRED', 'REPLACED')),
    expires_at      timestamptz,
    primary key (proposal_id, revision),
    check ((state = 'PENDING') = (expires_at is not null)),
    check (state in ('PENDING', 'CONFIRMED') or reserved = 0),
    check (state = 'COMMITTED' or committed = 0)
);

create index reservation_by_budget on reservation (budget_id);
create index reservation_pending on reservation (fund_id, expires_at) where state = 'PENDING';
