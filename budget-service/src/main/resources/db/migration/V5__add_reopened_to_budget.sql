-- A committed budget stays open while its proposal is being amended, also when a hold of the amendment comes and goes.
alter table budget add column reopened boolean not null default false;
