-- A signature that stands on paper: the day beside it, the scan, and who recorded it.
alter table signature
    add column paper_signed_on date,
    add column paper_sha256    varchar(64) check (paper_sha256 ~ '^[0-9a-f]{64}$'),
    add column paper_reference varchar(500),
    add column recorded_by     varchar(255),
    add column recorder_name   varchar(500),
    add check (num_nulls(paper_signed_on, paper_sha256, paper_reference, recorded_by, recorder_name) in (0, 5)),
    add check (recorded_by <> person),
    add check (paper_sha256 is null or hand in ('ENDORSER', 'APPROVER'));

alter table history
    add column paper_signed_on date,
    add column paper_sha256    varchar(64),
    add column paper_reference varchar(500),
    add column recorded_by     varchar(255),
    add column recorder_name   varchar(500),
    add check (num_nulls(paper_signed_on, paper_sha256, paper_reference, recorded_by, recorder_name) in (0, 5));
