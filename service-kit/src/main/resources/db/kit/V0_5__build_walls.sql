-- The wall between the offices behind all queries, ADR 24: whoever says no office in khrongkan.office sees no row. The
-- setting is asked for once in a statement, not once for each row. `case`, since the planner takes an `or` of two questions
-- for one that few rows answer, beside the same question of the query, and then sorts where an index has the order.
create procedure wall_by_office(walled regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security, force row level security', walled);
    execute format($policy$
        create policy office on %s using (
            case (select current_setting('khrongkan.office', true)) when '*' then true
            else office = (select current_setting('khrongkan.office', true)) end)$policy$, walled);
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
            case (select current_setting('khrongkan.office', true)) when '*' then true
            else coalesce(office = (select current_setting('khrongkan.office', true)), true) end)$policy$, walled);
end $$;

-- An index cannot be asked through a policy by an operator that may tell of a row before the policy does: `like` and those of
-- arrays. So a role of its own, as which nobody connects, sees these columns through a view that asks for the office itself.
-- A search gets nothing out of it but ids, and reads the records behind the wall.
create procedure let_search(walled regclass, columns text) language plpgsql as $$
declare
    searcher text := current_user || '_search';
    reader   text := current_user;
begin
    if not exists (select 1 from pg_roles where rolname = searcher) then
        raise exception 'the role % is missing', searcher using hint = format(
            'As a superuser: create role %1$I nologin; grant %1$I to %2$I with inherit false', searcher, reader);
    end if;
    execute format('grant create on schema public to %I', searcher);
    execute format('grant select (id, office, %s) on %s to %I', columns, walled, searcher);
    execute format('create policy search on %s for select to %I using (true)', walled, searcher);
    execute format('set local role %I', searcher);
    execute format($view$
        create view %1$I as select id, office, %2$s from %3$s
        where current_setting('khrongkan.office', true) in (office, '*')$view$, walled || '_search', columns, walled);
    execute format('grant select on %I to %I', walled || '_search', reader);
    reset role;
    execute format('revoke create on schema public from %I', searcher);
end $$;

call wall_by_office('idempotency_record');

-- Ids and times; those without an office belong to lists under the id of something that is behind the wall itself.
call wall_by_office_or_for_all('change_log');

-- Who has no office is seen by those who see all.
call wall_by_office('audit_entry');

call let_search('audit_entry', 'resources');
