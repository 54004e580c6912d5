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

call wall_by_office('proposal');
call wall_by_parent('signature', 'proposal_id', 'proposal');
call wall_by_parent('revision', 'proposal_id', 'proposal');
call wall_by_parent('history', 'proposal_id', 'proposal');
call wall_by_parent('verification', 'proposal_id', 'proposal');
call wall_by_parent('measurement', 'proposal_id', 'proposal');
call wall_by_parent('reminder', 'proposal_id', 'proposal');
call wall_by_parent('outbox', 'proposal_id', 'proposal');
call wall_by_parent('attachment', 'proposal_id', 'proposal');
call wall_by_parent('attachment_piece', 'attachment_id', 'attachment');
call wall_by_office('post');
call wall_by_parent('authority', 'post_id', 'post');
call wall_by_office('route');
call wall_by_office('template');
call wall_by_office('holiday');
call wall_by_office('deadlines');
call wall_by_office('event');
call wall_by_office('webhook');
call wall_by_parent('webhook_progress', 'webhook_id', 'webhook');
call wall_by_parent('webhook_delivery', 'webhook_id', 'webhook');
call wall_by_parent('webhook_attempt', 'webhook_id', 'webhook');

-- Whose a kept answer is is whose work wrote it; none where the system did.
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
