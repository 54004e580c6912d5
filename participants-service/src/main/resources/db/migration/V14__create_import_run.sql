create table import_run (
    id      uuid         primary key,
    office  varchar(50)  not null,
    actor   varchar(255) not null,
    at      timestamptz  not null,
    subject varchar(20)  not null,
    digest  varchar(64)  not null,
    dry_run boolean      not null,
    mode    varchar(10)  not null,
    applied boolean      not null,
    rows    integer      not null,
    created integer      not null,
    updated integer      not null,
    refused integer      not null
);

create index import_run_by_time on import_run (at);

-- The verdict of every row as a CSV file, packed by gzip and cut into pieces.
create table import_report (
    run_id  uuid    not null references import_run on delete cascade,
    piece   integer not null,
    content bytea   not null,
    primary key (run_id, piece)
);
