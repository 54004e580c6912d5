alter table organization
    add column registered_on date;
