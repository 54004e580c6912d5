-- Each list is read from a place on, in the order of an index: of one office, or of all for the auditor.

create index organization_by_kind on organization (office, kind, name_key, id);
create index organization_by_name_everywhere on organization (name_key, id);
create index organization_by_change_everywhere on organization (changed_at, id);
drop index organization_by_change;
create index organization_by_change on organization (office, changed_at, id);

create index person_by_name_everywhere on person (name_key, id);
create index person_by_change_everywhere on person (changed_at, id);
drop index person_by_change;
create index person_by_change on person (office, changed_at, id);

create index seminar_by_day_everywhere on seminar (starts_on, id);
create index seminar_by_change_everywhere on seminar (changed_at, id);
drop index seminar_by_change;
create index seminar_by_change on seminar (office, changed_at, id);

create index registration_by_change on registration (seminar_id, changed_at, id);
