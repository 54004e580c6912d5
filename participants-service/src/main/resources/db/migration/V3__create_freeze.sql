create table list_revision (
    seminar_id uuid        not null references seminar,
    number     integer     not null,
    kept_at    timestamptz not null,
    content    jsonb       not null,
    primary key (seminar_id, number)
);

create table list_freeze (
    proposal_id   uuid        not null,
    revision      integer     not null,
    seminar_id    uuid        not null,
    office        varchar(50) not null,
    list_revision integer     not null,
    state         varchar(20) not null check (state in ('PENDING', 'CONFIRMED', 'COMMITTED', 'RELEASED')),
    expires_at    timestamptz not null,
    primary key (proposal_id, revision),
    foreign key (seminar_id, list_revision) references list_revision
);
