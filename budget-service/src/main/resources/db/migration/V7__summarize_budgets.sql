-- The province an event serves, as its official two-digit code.
alter table budget add column province varchar(2) check (province ~ '^[0-9]{2}$');
alter table budget add column remuneration numeric(14, 2) not null default 0;
alter table budget add column operating numeric(14, 2) not null default 0;
alter table budget add column supplies numeric(14, 2) not null default 0;

update budget set remuneration = sums.remuneration, operating = sums.operating, supplies = sums.supplies
from (
    select budget_id,
        coalesce(sum(amount) filter (where expense_group = 'REMUNERATION'), 0) as remuneration,
        coalesce(sum(amount) filter (where expense_group = 'OPERATING'), 0) as operating,
        coalesce(sum(amount) filter (where expense_group = 'SUPPLIES'), 0) as supplies
    from budget_line group by budget_id
) sums
where sums.budget_id = budget.id;

-- Titles are found from inside.
create extension if not exists pg_trgm;
create index budget_by_title on budget using gin (title gin_trgm_ops);

-- What the budgets come to. A write only adds its difference, so that writers never wait for each other; differences are
-- folded in behind. Both tables together are exact at any moment.
create table budget_summary (
    office       varchar(100)   not null,
    province     varchar(2)     not null,
    fiscal_year  integer        not null,
    status       varchar(10)    not null,
    budgets      bigint         not null,
    total        numeric(20, 2) not null,
    remuneration numeric(20, 2) not null,
    operating    numeric(20, 2) not null,
    supplies     numeric(20, 2) not null,
    primary key (office, fiscal_year, province, status)
);

create index budget_summary_by_year on budget_summary (fiscal_year, province, office);

create table budget_summary_change (
    id bigint generated always as identity primary key,
    like budget_summary
);

create view budget_rollup as
    select office, province, fiscal_year, status, budgets, total, remuneration, operating, supplies
    from budget_summary
    union all
    select office, province, fiscal_year, status, budgets, total, remuneration, operating, supplies
    from budget_summary_change;

create function note_budget_summary() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into budget_summary_change
            (office, province, fiscal_year, status, budgets, total, remuneration, operating, supplies)
        select office, coalesce(province, ''), fiscal_year, status,
            count(*), sum(total), sum(remuneration), sum(operating), sum(supplies)
        from added group by 1, 2, 3, 4;
    elsif tg_op = 'DELETE' then
        insert into budget_summary_change
            (office, province, fiscal_year, status, budgets, total, remuneration, operating, supplies)
        select office, coalesce(province, ''), fiscal_year, status,
            -count(*), -sum(total), -sum(remuneration), -sum(operating), -sum(supplies)
        from removed group by 1, 2, 3, 4;
    else
        insert into budget_summary_change
            (office, province, fiscal_year, status, budgets, total, remuneration, operating, supplies)
        select office, coalesce(province, ''), fiscal_year, status,
            sum(sign), sum(sign * total), sum(sign * remuneration), sum(sign * operating), sum(sign * supplies)
        from (
            select 1 as sign, office, province, fiscal_year, status, total, remuneration, operating, supplies from added
            union all
            select -1, office, province, fiscal_year, status, total, remuneration, operating, supplies from removed
        ) both_sides
        group by 1, 2, 3, 4
        having sum(sign) <> 0 or sum(sign * total) <> 0 or sum(sign * remuneration) <> 0
            or sum(sign * operating) <> 0 or sum(sign * supplies) <> 0;
    end if;
    return null;
end $$;

create trigger budget_added after insert on budget
    referencing new table as added for each statement execute function note_budget_summary();
create trigger budget_changed after update on budget
    referencing new table as added old table as removed for each statement execute function note_budget_summary();
create trigger budget_removed after delete on budget
    referencing old table as removed for each statement execute function note_budget_summary();

insert into budget_summary
select office, coalesce(province, ''), fiscal_year, status,
    count(*), sum(total), sum(remuneration), sum(operating), sum(supplies)
from budget group by 1, 2, 3, 4;
