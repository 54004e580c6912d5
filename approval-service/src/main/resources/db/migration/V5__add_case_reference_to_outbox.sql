alter table outbox add column case_reference varchar(100);
