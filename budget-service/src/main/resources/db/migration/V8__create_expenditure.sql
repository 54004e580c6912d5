-- A settled hold has spent its money; the rest went back to the fund.
alter table reservation add column spent numeric(14, 2) not null default 0 check (spent between 0 and amount);
alter table reservation drop constraint reservation_state_check;
alter table reservation add constraint reservation_state_check
    check (state in ('PENDING', 'CONFIRMED', 'COMMITTED', 'RELEASED', 'EXPIRED', 'REPLACED', 'SETTLED'));
alter table reservation add check (state = 'SETTLED' or spent = 0);

alter table budget drop constraint budget_status_check;
alter table budget add constraint budget_status_check
    check (status in ('DRAFT', 'HELD', 'COMMITTED', 'AMENDING', 'SETTLED'));

-- เงินยืม: cash a person has in advance, cleared by receipts and by what is returned.
create table advance (
    id              uuid           primary key,
    budget_id       uuid           not null references budget,
    office          varchar(100)   not null,
    borrower        varchar(300)   not null,
    contract_number varchar(100)   not null,
    amount          numeric(14, 2) not null check (amount > 0),
    lent_on         date           not null,
    due_on          date           not null,
    returned        numeric(14, 2) check (returned between 0 and amount),
    cleared_on      date,
    version         integer        not null default 0,
    unique (office, contract_number),
    check (due_on >= lent_on),
    check (cleared_on >= lent_on),
    check ((returned is null) = (cleared_on is null))
);

create index advance_by_budget on advance (budget_id, id);
create index advance_open on advance (office, due_on, id) where cleared_on is null;

-- One paper of one payee; its keys are number and payee without what makes the same ones look different.
create table receipt (
    id         uuid          primary key,
    budget_id  uuid          not null references budget,
    office     varchar(100)  not null,
    advance_id uuid          references advance,
    number     varchar(100)  not null,
    number_key varchar(100)  not null,
    issued_on  date          not null,
    payee      varchar(300)  not null,
    payee_key  varchar(300)  not null,
    attachment varchar(1000),
    sha256     varchar(64)   check (sha256 ~ '^[0-9a-f]{64}$'),
    claimed_by varchar(255)  not null,
    claimed_at timestamptz   not null,
    decided_by varchar(255),
    decided_at timestamptz,
    reason     varchar(1000),
    version    integer       not null default 0,
    check ((decided_by is null) = (decided_at is null)),
    check ((attachment is null) = (sha256 is null))
);

create unique index receipt_once on receipt (office, payee_key, number_key);
create unique index receipt_attachment_once on receipt (office, sha256);
create index receipt_by_budget on receipt (budget_id, id);
create index receipt_by_advance on receipt (advance_id);

-- What a receipt pays of which line; accepted is null until somebody has decided.
create table receipt_item (
    receipt_id uuid           not null references receipt on delete cascade,
    line       integer        not null check (line > 0),
    category   varchar(20)    not null,
    claimed    numeric(14, 2) not null check (claimed > 0),
    accepted   numeric(14, 2) check (accepted between 0 and claimed),
    quantity   integer        check (quantity > 0),
    primary key (receipt_id, line)
);

-- Money of one approved line that another one may use, once the approver has agreed.
create table line_transfer (
    id           uuid           primary key,
    budget_id    uuid           not null references budget,
    from_line    integer        not null check (from_line > 0),
    to_line      integer        not null check (to_line > 0),
    amount       numeric(14, 2) not null check (amount > 0),
    reason       varchar(1000)  not null,
    state        varchar(10)    not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
    proposed_by  varchar(255)   not null,
    proposed_at  timestamptz    not null,
    order_number varchar(100),
    comment      varchar(1000),
    decided_by   varchar(255),
    decided_at   timestamptz,
    version      integer        not null default 0,
    check (from_line <> to_line),
    check (decided_by <> proposed_by),
    check ((state = 'PROPOSED') = (decided_by is null)),
    check (state <> 'APPROVED' or order_number is not null)
);

create index line_transfer_by_budget on line_transfer (budget_id, id);

-- What was settled, word for word.
create table settlement (
    budget_id   uuid           primary key references budget,
    proposal_id uuid           not null,
    revision    integer        not null,
    approved    numeric(14, 2) not null,
    accepted    numeric(14, 2) not null check (accepted >= 0),
    returned    numeric(14, 2) not null check (returned = approved - accepted and returned >= 0),
    content     text           not null,
    note        varchar(1000),
    closed_by   varchar(255)   not null,
    closed_at   timestamptz    not null
);
