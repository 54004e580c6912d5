create table revision (
    proposal_id  uuid         not null references proposal,
    number       integer      not null check (number >= 1),
    document     text         not null,
    dossier      text         not null,
    seal         varchar(80)  not null,
    budget_id    uuid         not null,
    seminar_id   uuid         not null,
    submitted_by varchar(255) not null,
    submitted_at timestamptz  not null,
    primary key (proposal_id, number)
);

create table history (
    proposal_id  uuid         not null references proposal,
    number       integer      not null check (number >= 1),
    revision     integer      not null,
    action       varchar(16)  not null,
    subject      varchar(255) not null,
    name         varchar(500) not null,
    position     varchar(500),
    hand         varchar(16)  not null,
    capacity     varchar(32)  not null,
    decided_at   timestamptz  not null,
    from_state   varchar(16)  not null,
    to_state     varchar(16)  not null,
    comment      text,
    seal         varchar(80),
    previous     varchar(80),
    hash         varchar(80)  not null,
    jws          text         not null,
    primary key (proposal_id, number),
    -- A chain has no branches.
    unique (proposal_id, previous),
    check ((number = 1) = (previous is null))
);

-- What was signed and decided stays: not even this service can change it.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create trigger history_is_append_only before update or delete or truncate on history
    for each statement execute function refuse_change();
create trigger revision_is_append_only before update or delete or truncate on revision
    for each statement execute function refuse_change();
create trigger signature_is_append_only before update or delete or truncate on signature
    for each statement execute function refuse_change();
