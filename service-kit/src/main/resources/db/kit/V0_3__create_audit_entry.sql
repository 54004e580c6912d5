-- Who changed what, and what machine clients asked for. ADR 0023.
-- The order of the ids is that of entering; `at` is when it was asked for, which may be a second or two before.
create table audit_entry (
    id             uuid         primary key,
    at             timestamptz  not null,
    subject        varchar(255) not null,
    client         varchar(255),
    via            varchar(255),
    office         varchar(255),
    end_user       varchar(100),
    request_id     varchar(100),
    case_reference varchar(100),
    method         varchar(10)  not null,
    path           varchar(300) not null,
    resources      uuid[]       not null,
    status         integer      not null,
    code           varchar(100),
    changed        boolean      not null
);

create index audit_entry_of_subject on audit_entry (subject, id);
create index audit_entry_of_client on audit_entry (client, id) where client is not null;
create index audit_entry_of_office on audit_entry (office, id) where office is not null;
create index audit_entry_for_end_user on audit_entry (end_user, id) where end_user is not null;
create index audit_entry_of_request on audit_entry (request_id, id);
create index audit_entry_of_case on audit_entry (case_reference, id) where case_reference is not null;
create index audit_entry_about on audit_entry using gin (resources);
create index audit_entry_by_method on audit_entry (method, id);
create index audit_entry_by_status on audit_entry (status, id);
-- for what is thrown away after its time
create index audit_entry_of_reads on audit_entry (id) where not changed;

-- A UUID of version 7 of this time, in the order of the numbers below 4096. After `change_begins()`, it tells of what it
-- names what that function tells of a change: nothing is entered later under an id of a time before which all changes are
-- settled.
create function audit_id(entered timestamptz, number bigint) returns uuid language sql volatile as $$
    select (lpad(to_hex(floor(extract(epoch from entered) * 1000)::bigint), 12, '0')
        || '7' || lpad(to_hex(number % 4096), 3, '0') || 'a' || substr(noise, 1, 15))::uuid
    from (select replace(gen_random_uuid()::text, '-', '') as noise) random
$$;
