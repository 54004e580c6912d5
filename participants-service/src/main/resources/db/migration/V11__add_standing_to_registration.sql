alter table seminar add column arrivals bigint not null default 0;
alter table seminar add column terms jsonb not null
    default '{"countedRoles": ["TRAINEE"], "trainingClass": null, "fields": [], "certificateThreshold": 80}';

alter table registration add column attendee_class varchar(10)
    check (attendee_class in ('A', 'B', 'EXTERNAL'));
alter table registration add column answers jsonb not null default '{}';
alter table registration add column state varchar(20) not null default 'ACCEPTED'
    check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'SUBSTITUTED', 'ATTENDED', 'ABSENT', 'WAITING', 'WITHDRAWN'));
alter table registration add column arrival bigint not null default 0;
alter table registration add column walk_in boolean not null default false;
alter table registration add column instead_of varchar(500);
alter table registration add column certified boolean not null default false;

-- who is there already arrived in the order of the ids
update registration r set arrival = n.number
    from (select id, row_number() over (partition by seminar_id order by id) as number from registration) n
    where n.id = r.id;
update seminar s set arrivals = (select count(*) from registration where seminar_id = s.id);
-- from now on only trainees need a place, unless the office says otherwise
update seminar s set registered =
    (select count(*) from registration where seminar_id = s.id and role = 'TRAINEE');

alter table registration alter column state drop default;
alter table registration add constraint one_arrival unique (seminar_id, arrival);
create index registration_waiting on registration (seminar_id, arrival) where state = 'WAITING';

-- who declined or withdrew may come again on another line
alter table registration drop constraint already_registered;
create unique index already_registered on registration (seminar_id, organization_id, role, person_key)
    where state not in ('DECLINED', 'WITHDRAWN');

-- a list that was frozen gets a new revision by each change, without a copy of the whole list
alter table list_revision alter column content drop not null;
alter table list_revision add column actor varchar(255);
alter table list_revision add column changes jsonb not null default '[]';
