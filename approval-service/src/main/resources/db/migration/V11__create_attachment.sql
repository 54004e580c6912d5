create table attachment (
    id          uuid         primary key,
    proposal_id uuid         not null references proposal,
    kind        varchar(32)  not null,
    name        varchar(200) not null,
    media_type  varchar(100) not null,
    size        bigint       not null check (size > 0),
    sha256      varchar(64)  not null check (length(sha256) = 64),
    -- The first revision whose seal covers it; none for what came after a submission.
    annex_from  integer,
    added_by    varchar(255) not null,
    added_name  varchar(500) not null,
    added_at    timestamptz  not null,
    removed_by  varchar(255),
    removed_at  timestamptz,
    scan_state  varchar(16)  not null check (scan_state in ('NOT_SCANNED', 'CLEAN', 'INFECTED')),
    scanner     varchar(200),
    scanned_at  timestamptz,
    version     bigint       not null,
    check ((removed_at is null) = (removed_by is null))
);

create index attachment_by_proposal on attachment (proposal_id, id);

create table attachment_piece (
    attachment_id uuid    not null references attachment on delete cascade,
    number        integer not null,
    content       bytea   not null,
    primary key (attachment_id, number)
);

-- Compressed already: not tried again.
alter table attachment_piece alter column content set storage external;

-- What a file is stays: its words change only by being taken away or scanned.
create function refuse_other_file() returns trigger language plpgsql as $$
begin
    if (to_jsonb(old) - '{version,removed_by,removed_at,scan_state,scanner,scanned_at}'::text[])
       <> (to_jsonb(new) - '{version,removed_by,removed_at,scan_state,scanner,scanned_at}'::text[]) then
        raise exception 'an attachment is not rewritten' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger attachment_is_not_rewritten before update on attachment
    for each row execute function refuse_other_file();
create trigger attachment_piece_is_not_rewritten before update or truncate on attachment_piece
    for each statement execute function refuse_change();
