create table thing (
    id   uuid         primary key,
    name varchar(200) not null
);
