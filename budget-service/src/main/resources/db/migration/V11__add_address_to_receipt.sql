-- Where the payee lives or whom he comes from: the form for outsiders has a column for it.
alter table receipt add column payee_address varchar(500);
