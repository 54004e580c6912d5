alter table budget
    add column agenda  text,
    add column batches text;

alter table budget_line
    add column meal           varchar(10),
    add column session_groups integer check (session_groups > 0),
    add column poolable       boolean not null default false,
    add column exchange       text;
