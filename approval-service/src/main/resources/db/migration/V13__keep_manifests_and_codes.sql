-- The digests that the seal stands on, so that a later check can name what changed. None before this was kept.
alter table revision add column manifest text;

-- Under which code an approved revision is verified. A code stays when a later revision is approved.
create table verification (
    code        varchar(64) primary key,
    proposal_id uuid        not null,
    revision    integer     not null,
    issued_at   timestamptz not null,
    foreign key (proposal_id, revision) references revision (proposal_id, number)
);
create index verification_by_proposal on verification (proposal_id, revision);
insert into verification (code, proposal_id, revision, issued_at)
    select verification_code, id, approved_revision, changed_at from proposal where verification_code is not null;
create trigger verification_is_append_only before update or delete or truncate on verification
    for each statement execute function refuse_change();

-- The code is signed with the approval that gave it.
alter table history add column verification_code varchar(64);

-- A check looks up of which entry others were told last.
create index event_by_proposal on event (proposal_id, head_number);
