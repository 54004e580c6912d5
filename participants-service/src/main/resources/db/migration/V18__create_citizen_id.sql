-- The only place where a citizen ID is kept, and it is never kept readable.
create table citizen_id (
    person_id    uuid         primary key references person,
    office       varchar(50)  not null,
    version      bigint       not null,
    cipher       bytea        not null,
    cipher_key   bigint       not null,
    blind_index  bytea        not null,
    index_key    bigint       not null,
    last_digit   varchar(1)   not null,
    purpose      varchar(30)  not null check (purpose = 'PAYMENT'),
    notice_id    uuid         not null references privacy_notice,
    collected_at timestamptz  not null,
    collected_by varchar(255) not null,
    constraint citizen_id_taken unique (office, blind_index)
);

create index citizen_id_by_key on citizen_id (cipher_key, index_key);
create index citizen_id_by_age on citizen_id (collected_at);
