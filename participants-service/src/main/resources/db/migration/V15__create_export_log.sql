create table export_log (
    id             uuid         primary key,
    at             timestamptz  not null,
    actor          varchar(255) not null,
    office         varchar(50),
    subject        varchar(20)  not null,
    format         varchar(10)  not null,
    filter         text         not null,
    columns        text         not null,
    purpose        varchar(30),
    case_reference varchar(100),
    rows           bigint
);

create index export_log_by_office on export_log (office, id);
