-- What others are told. An event is written in the transaction of what happened and gets its position afterwards,
-- from one sequencer at a time: whoever sees a position sees every lower one, however late its transaction ended.
create table event (
    id          uuid         primary key,
    seq         bigint       generated always as identity,
    position    bigint       unique check (position >= 1),
    type        varchar(40)  not null,
    office      varchar(100) not null,
    proposal_id uuid         references proposal,
    webhook_id  uuid,
    occurred_at timestamptz  not null,
    -- The newest entry of the proposal's history: a tail cut off later is noticed by whoever was told of it.
    head_number integer,
    head_hash   varchar(80),
    check ((proposal_id is null) <> (webhook_id is null)),
    check ((head_number is null) = (head_hash is null))
);

create index event_without_position on event (seq) where position is null;
create index event_by_office on event (office, position);

-- An event stays as it was written; all that comes to it is its position, once.
create function refuse_other_event() returns trigger language plpgsql as $$
begin
    if old.position is not null
       or (to_jsonb(old) - 'position') <> (to_jsonb(new) - 'position') then
        raise exception 'event is append-only' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger event_gets_its_position before update on event
    for each row execute function refuse_other_event();
create trigger event_is_append_only before delete or truncate on event
    for each statement execute function refuse_change();
