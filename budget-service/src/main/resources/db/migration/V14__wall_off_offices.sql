-- The wall between the offices behind all queries, ADR 24: whoever says no office in khrongkan.office sees no row. The
-- setting is asked for once in a statement, not once for each row.
create procedure wall_by_office(walled regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security, force row level security', walled);
    execute format($policy$
        create policy office on %s using (
            office = (select current_setting('khrongkan.office', true))
            or (select current_setting('khrongkan.office', true)) = '*')$policy$, walled);
end $$;

-- A row that has no office belongs to that of the row it hangs on, which is behind the wall itself.
create procedure wall_by_parent(walled regclass, key text, parent regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security, force row level security', walled);
    execute format($policy$
        create policy office on %1$s using (
            (select current_setting('khrongkan.office', true)) = '*'
            or exists (select 1 from %3$s parent where parent.id = %1$s.%2$I))$policy$, walled, key, parent);
end $$;

-- Rows of which some hold for all.
create procedure wall_by_office_or_for_all(walled regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security, force row level security', walled);
    execute format($policy$
        create policy office on %s using (
            office is null or office = (select current_setting('khrongkan.office', true))
            or (select current_setting('khrongkan.office', true)) = '*')$policy$, walled);
end $$;

call wall_by_office('fund');
call wall_by_parent('fund_movement', 'fund_id', 'fund');
call wall_by_office('fund_transfer');
call wall_by_office('budget');
call wall_by_parent('budget_line', 'budget_id', 'budget');
call wall_by_parent('budget_revision', 'budget_id', 'budget');
call wall_by_parent('settlement', 'budget_id', 'budget');
call wall_by_parent('line_transfer', 'budget_id', 'budget');
call wall_by_office('budget_summary');
call wall_by_office('budget_summary_change');
call wall_by_office('reservation');
call wall_by_office('advance');
call wall_by_office('receipt');
call wall_by_parent('receipt_item', 'receipt_id', 'receipt');
call wall_by_office('office_policy');
call wall_by_office('office_finding_policy');

-- What holds for all is kept by the administrators of any.
call wall_by_office_or_for_all('rate_schedule');
call wall_by_office_or_for_all('rate');

-- Whose a change and a kept answer are is whose work wrote them; none where the system did.
alter table change add column office varchar(100);
update change set office = coalesce(
    (select office from fund where id = entity_id), (select office from budget where id = entity_id));
alter table change alter column office set default nullif(current_setting('khrongkan.office', true), '*');
call wall_by_office('change');

alter table idempotency_record
    add column office varchar(100) default nullif(current_setting('khrongkan.office', true), '*');
call wall_by_office('idempotency_record');

do $$
begin
    -- Ids and times; those without an office belong to lists under the id of something that is behind the wall itself.
    if to_regclass('change_log') is not null then
        call wall_by_office_or_for_all('change_log');
    end if;
    if to_regclass('audit_entry') is not null then
        call wall_by_office('audit_entry');
    end if;
end $$;
