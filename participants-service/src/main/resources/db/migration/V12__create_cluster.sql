create table cluster (
    id          uuid         primary key,
    office      varchar(50)  not null,
    version     bigint       not null,
    created_at  timestamptz  not null,
    changed_at  timestamptz  not null,
    name        varchar(300) not null check (name <> ''),
    name_key    varchar(600) not null,
    description varchar(2000)
);

create index cluster_by_name on cluster (office, name_key, id);
create index cluster_by_name_everywhere on cluster (name_key, id);
create index cluster_by_change on cluster (office, changed_at, id);
create index cluster_by_change_everywhere on cluster (changed_at, id);
create index cluster_by_part_of_name on cluster using gin (name_key gin_trgm_ops);

create table cluster_member (
    id              uuid        primary key,
    office          varchar(50) not null,
    version         bigint      not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    cluster_id      uuid        not null references cluster,
    organization_id uuid        not null references organization,
    part            varchar(20) not null check (part in ('LEAD', 'MEMBER', 'SUPPORT')),
    starts_on       date,
    ends_on         date,
    check (ends_on >= starts_on)
);

create index cluster_member_by_cluster on cluster_member (cluster_id, id);
create index cluster_member_by_organization on cluster_member (organization_id, id);

create table cluster_link (
    id                 uuid        primary key,
    office             varchar(50) not null,
    version            bigint      not null,
    created_at         timestamptz not null,
    changed_at         timestamptz not null,
    cluster_id         uuid        not null references cluster,
    organization_id    uuid        not null references organization,
    kind               varchar(20) not null,
    to_organization_id uuid        not null references organization,
    starts_on          date,
    ends_on            date,
    source_kind        varchar(20) not null check (source_kind in ('SEMINAR', 'DOCUMENT', 'STATED')),
    source_seminar_id  uuid        references seminar,
    source_note        varchar(300),
    check (organization_id <> to_organization_id),
    check (ends_on >= starts_on),
    check (source_kind <> 'SEMINAR' or source_seminar_id is not null)
);

create index cluster_link_by_cluster on cluster_link (cluster_id, id);
create index cluster_link_by_organization on cluster_link (organization_id);
create index cluster_link_by_other_organization on cluster_link (to_organization_id);
