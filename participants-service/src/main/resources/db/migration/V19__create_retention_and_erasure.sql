-- How long each kind of personal field is kept, and why; the row of an office goes before the one of all ('').
create table retention_rule (
    office    varchar(50)  not null,
    field     varchar(20)  not null check (field in ('CITIZEN_ID', 'CONTACT', 'SENSITIVE', 'ATTENDANCE')),
    code      varchar(30)  not null,
    months    integer      not null check (months between 1 and 1200),
    reason_th varchar(500) not null,
    reason_en varchar(500) not null,
    verified  boolean      not null,
    version   bigint       not null,
    primary key (office, field)
);

insert into retention_rule values
('', 'CITIZEN_ID', 'PAYMENT_1Y', 12, 'ระยะเวลาจ่ายเงิน นับจากวันที่เก็บ ตัวเลขยังไม่ได้ตรวจสอบ',
 'The time of payment, from the day of collection; the figure is not verified', false, 1),
('', 'CONTACT', 'CONTACT_2Y', 24, 'การติดต่อประสานงาน นับจากการเปลี่ยนแปลงครั้งล่าสุด ตัวเลขยังไม่ได้ตรวจสอบ',
 'To stay in touch, from the last change of the record; the figure is not verified', false, 1),
('', 'SENSITIVE', 'SEMINAR_3M', 3, 'การดูแลผู้เข้าร่วม นับจากวันสุดท้ายของการสัมมนาหรือวันที่บันทึกถ้าหลังกว่า ตัวเลขยังไม่ได้ตรวจสอบ',
 'To care for who takes part, from the last day of the seminar or of entry if later; the figure is not verified', false, 1),
('', 'ATTENDANCE', 'FIN_10Y', 120, 'หลักฐานการจ่ายเงิน เก็บไม่น้อยกว่า 10 ปี นับจากวันสุดท้ายของการสัมมนาหรือวันที่บันทึกถ้าหลังกว่า',
 'Evidence of payment, kept ten years at least, from the last day of the seminar or of entry if later', true, 1);

create function retention_months(of_office text, of_field text) returns integer language sql stable
return (select months from retention_rule where field = of_field and office in (of_office, '') order by office desc limit 1);

create function retention_code(of_office text, of_field text) returns text language sql stable
return (select code from retention_rule where field = of_field and office in (of_office, '') order by office desc limit 1);

-- That something was erased, and why; never what.
create table purge (
    id      uuid         primary key,
    at      timestamptz  not null,
    office  varchar(50)  not null,
    field   varchar(20)  not null,
    cause   varchar(20)  not null check (cause in ('RETENTION', 'ERASURE')),
    rule    varchar(30)  not null,
    records integer      not null,
    people  uuid[]       not null
);

create index purge_by_office on purge (office, at, id);
create index purge_by_people on purge using gin (people);

create table erasure_request (
    id           uuid          primary key,
    office       varchar(50)   not null,
    version      bigint        not null,
    person_id    uuid          not null references person,
    registrations jsonb        not null,
    received_on  date          not null,
    due_on       date          not null check (due_on >= received_on),
    state        varchar(20)   not null check (state in ('OPEN', 'DONE', 'PARTLY', 'REFUSED')),
    recorded_by  varchar(255)  not null,
    decided_at   timestamptz,
    decided_by   varchar(255),
    reason       varchar(30),
    comment      varchar(1000),
    outcome      jsonb         not null
);

create index erasure_request_by_due on erasure_request (office, state, due_on, id);
create unique index one_open_erasure_request on erasure_request (person_id) where state = 'OPEN';
