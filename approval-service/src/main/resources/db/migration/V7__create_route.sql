create table route (
    id         uuid         primary key,
    office     varchar(100) not null,
    version    integer      not null check (version >= 1),
    definition text         not null,
    entered_by varchar(255) not null,
    entered_at timestamptz  not null,
    unique (office, version)
);

create trigger route_is_append_only before update or delete or truncate on route
    for each statement execute function refuse_change();

-- The way a revision goes, as it was when it was submitted; none where the roles decide.
alter table proposal
    add column way          text,
    add column turn         varchar(16),
    add column waiting_post uuid references post,
    add column amount       numeric(14,2),
    add column subject      varchar(50);
update proposal set turn = case state when 'SUBMITTED' then 'ENDORSER' when 'ENDORSED' then 'APPROVER' end;
alter table proposal add check ((turn is not null) = (state in ('SUBMITTED', 'ENDORSED')));

create index proposal_waiting_at on proposal (waiting_post, changed_at, id) where waiting_post is not null;

alter table revision
    add column way text;
