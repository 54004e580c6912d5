-- When each item of each list was changed last, or went. Why nothing in it is ever overlooked: ADR 0022.
create table change_log (
    list        text        collate "C" not null,
    -- What the list belongs to: an office, or the id of the record it lies under; '' where it is one for the country.
    scope       text        collate "C" not null,
    id          text        collate "C" not null,
    -- The office, where the scope is one.
    office      text        collate "C",
    changed_at  timestamptz not null,
    deleted     boolean     not null,
    merged_into text,
    primary key (list, id, scope)
);

create index change_log_by_scope on change_log (list, scope, changed_at, id);
-- For those who read all offices.
create index change_log_of_all on change_log (list, changed_at, id) where office is not null;

-- The time of a change. Until its transaction ends, a lock that every role sees says when the transaction began, and every
-- change of it is later. The key of the lock is a mark before 44 bits of milliseconds since 1970.
create function change_begins() returns timestamptz language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(
        (x'4c06'::bigint << 44) | floor(extract(epoch from transaction_timestamp()) * 1000)::bigint);
    return greatest(clock_timestamp(), transaction_timestamp());
end $$;

-- The time before which all changes are committed or rolled back. The next statement sees them, and not this one.
create function changes_settled_before() returns timestamptz language sql volatile as $$
    select least(statement_timestamp(), min(to_timestamp((key & x'fffffffffff'::bigint)::numeric / 1000)))
    from (
        select classid::bigint << 32 | objid::bigint as key
        from pg_locks
        where locktype = 'advisory' and objsubid = 1 and mode = 'ShareLock'
            and database = (select oid from pg_database where datname = current_database())
    ) locks
    where key >> 44 = x'4c06'::bigint
$$;

-- Has a list note its changes from now on, and its present rows as changed now. `source` is the table; the other arguments
-- are expressions over its row `r`:
--   id      what names an item in the list
--   office  the office, where callers see the list by office,
--   scope   or else what the list belongs to; neither is given where it is one for the country
--   listed  whether a row is in the list at all; one that is not any more is gone
--   merged  the id of what it was merged into, of a row that is gone by that
create function note_changes(
    source regclass, list text, id text,
    office text default 'null', scope text default '''''', listed text default 'true', merged text default 'null'
) returns void language plpgsql as $do$
declare
    note text := format('note_%s_change', replace(list, '-', '_'));
    place text := format('coalesce((%s)::text, (%s)::text) as scope, (%s)::text as id, (%s)::text as office',
        office, scope, id, office);
    shown text := format('%s, (%s) is not null as gone, (%s)::text as merged', place, merged, merged);
    lost text := format('%s, true as gone, null::text as merged', place);
    -- In one order for all writers, and later than before even if the clock was set back.
    write text := 'insert into change_log as log (list, id, scope, office, changed_at, deleted, merged_into)
                select ' || quote_literal(list) || ', c.id, c.scope, c.office, noted, c.gone, c.merged
                from (@) c order by c.id, c.scope
                on conflict on constraint change_log_pkey do update set
                    changed_at = greatest(excluded.changed_at, log.changed_at + interval ''1 microsecond''),
                    office = excluded.office, deleted = excluded.deleted, merged_into = excluded.merged_into;';
begin
    execute 'create function ' || quote_ident(note) || '() returns trigger language plpgsql as $note$
        declare
            noted timestamptz := change_begins();
        begin
            if tg_op = ''DELETE'' then
                ' || replace(write, '@', 'select ' || lost || ' from removed r where ' || listed) || '
                return null;
            end if;
            if tg_op = ''UPDATE'' then
                -- what is not listed any more, or in another place, is gone from here
                ' || replace(write, '@', 'select ' || lost || ' from removed r where ' || listed
                    || ' except select ' || lost || ' from added r where ' || listed) || '
            end if;
            ' || replace(write, '@', 'select ' || shown || ' from added r where ' || listed) || '
            return null;
        end $note$';
    perform note_by_triggers(source, note);
    execute replace(replace(write, '@', 'select ' || shown || ' from ' || source || ' r where ' || listed),
        'noted', 'change_begins()');
end $do$;

-- Has the changes of a part be changes of the items it shows in: those with this `id`, or all of a `scope`, which are
-- expressions over a row `r` of the part. Writers of parts of one item wait for each other until they commit.
create function note_part_changes(source regclass, list text, id text default null, scope text default null)
returns void language plpgsql as $do$
declare
    note text := format('note_%s_change_by_%s', replace(list, '-', '_'), replace(source::text, '"', ''));
    of_row text := format('select (%s)::text from ', coalesce(id, scope));
    write text := 'with held as materialized (
                    select l.id, l.scope from change_log l
                    where l.list = ' || quote_literal(list) || ' and not l.deleted
                        and l.' || case when id is null then 'scope' else 'id' end || ' in (@)
                    order by l.id, l.scope for update
                )
                update change_log log
                set changed_at = greatest(noted, log.changed_at + interval ''1 microsecond'')
                from held where log.list = ' || quote_literal(list) || ' and log.id = held.id and log.scope = held.scope;';
begin
    execute 'create function ' || quote_ident(note) || '() returns trigger language plpgsql as $note$
        declare
            noted timestamptz := change_begins();
        begin
            if tg_op = ''DELETE'' then
                ' || replace(write, '@', of_row || 'removed r') || '
            elsif tg_op = ''INSERT'' then
                ' || replace(write, '@', of_row || 'added r') || '
            else
                ' || replace(write, '@', of_row || 'removed r union ' || of_row || 'added r') || '
            end if;
            return null;
        end $note$';
    perform note_by_triggers(source, note);
end $do$;

create function note_by_triggers(source regclass, note text) returns void language plpgsql as $$
begin
    execute format('create trigger %s after insert on %s referencing new table as added
        for each statement execute function %I()', quote_ident(note || '_added'), source, note);
    execute format('create trigger %s after update on %s referencing old table as removed new table as added
        for each statement execute function %I()', quote_ident(note || '_changed'), source, note);
    execute format('create trigger %s after delete on %s referencing old table as removed
        for each statement execute function %I()', quote_ident(note || '_removed'), source, note);
end $$;
