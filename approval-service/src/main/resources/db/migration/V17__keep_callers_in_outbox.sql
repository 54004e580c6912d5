-- For whom work is done that other services are told of later.
alter table outbox add column end_user varchar(100);
alter table outbox add column caller   text;
