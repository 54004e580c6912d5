alter table organization
    add column province_name    varchar(100),
    add column district_name    varchar(100),
    add column subdistrict_name varchar(100),
    add column postal_code      varchar(5) check (postal_code ~ '^[0-9]{5}$');

alter table person
    add column phone_number    varchar(20),
    add column phone_extension varchar(6) check (phone_extension is null or phone_number is not null),
    add column email           varchar(254);
