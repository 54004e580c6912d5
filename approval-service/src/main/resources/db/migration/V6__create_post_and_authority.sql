create table post (
    id         uuid         primary key,
    office     varchar(100) not null,
    title      varchar(300) not null,
    created_by varchar(255) not null,
    created_at timestamptz  not null,
    version    bigint       not null,
    unique (office, title)
);

create table authority (
    id              uuid          primary key,
    post_id         uuid          not null references post,
    capacity        varchar(16)   not null check (capacity in ('OWN_POST', 'ACTING', 'ACTING_POST', 'DELEGATE')),
    subject         varchar(255)  not null,
    name            varchar(500)  not null,
    position        varchar(500),
    order_number    varchar(200),
    subjects        varchar(2000) not null,
    ceiling         numeric(14,2) check (ceiling > 0),
    from_day        date          not null,
    until_day       date,
    granted_by      uuid          references authority,
    note            varchar(2000),
    entered_by      varchar(255)  not null,
    entered_at      timestamptz   not null,
    revoked_at      timestamptz,
    revoked_by      varchar(255),
    revoked_order   varchar(200),
    revoked_reason  varchar(2000),
    version         bigint        not null,
    check (until_day >= from_day),
    -- Whoever does not hold the post cites the order by which he fills it; a delegate names who delegated.
    check (capacity = 'OWN_POST' or order_number is not null),
    check ((capacity = 'DELEGATE') = (granted_by is not null)),
    check ((revoked_at is null) = (revoked_by is null)),
    check (subject <> entered_by)
);

create index authority_by_post on authority (post_id, id);
create index authority_by_subject on authority (subject, id);

-- One holder, and one who acts for him, at a time; and no delegate is the source of a delegation.
create function refuse_clash() returns trigger language plpgsql as $$
begin
    perform 1 from post where id = new.post_id for update;
    if exists (select 1 from authority a
               where a.post_id = new.post_id and a.id <> new.id and a.revoked_at is null
                 and daterange(a.from_day, a.until_day, '[]') && daterange(new.from_day, new.until_day, '[]')
                 and (a.capacity = 'OWN_POST' and new.capacity = 'OWN_POST'
                   or a.capacity in ('ACTING', 'ACTING_POST') and new.capacity in ('ACTING', 'ACTING_POST'))) then
        raise exception 'the post is filled on some of these days' using errcode = 'exclusion_violation';
    end if;
    if exists (select 1 from authority a where a.id = new.granted_by
                 and (a.capacity = 'DELEGATE' or a.post_id <> new.post_id)) then
        raise exception 'a delegate cannot delegate on' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger authority_clashes_with_none before insert on authority
    for each row execute function refuse_clash();

-- An order stays as it was entered; all that may come to it is its revocation, once.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    if old.revoked_at is not null
       or (to_jsonb(old) - '{version,revoked_at,revoked_by,revoked_order,revoked_reason}'::text[])
          <> (to_jsonb(new) - '{version,revoked_at,revoked_by,revoked_order,revoked_reason}'::text[]) then
        raise exception 'an authority is not rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger authority_is_not_rewritten before update on authority
    for each row execute function refuse_rewriting();
create trigger authority_is_not_deleted before delete or truncate on authority
    for each statement execute function refuse_change();
