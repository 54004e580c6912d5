with due as (
    select person_id from citizen_id
    where collected_at < cast(:now as timestamptz) - make_interval(months => retention_months(office, 'CITIZEN_ID'))
    limit :batch for update skip locked
), gone as (
    delete from citizen_id c using due where c.person_id = due.person_id returning c.office, c.person_id
)
insert into purge (id, at, office, field, cause, rule, records, people)
select gen_random_uuid(), cast(:now as timestamptz), office, 'CITIZEN_ID', 'RETENTION', retention_code(office, 'CITIZEN_ID'), count(*), array_agg(person_id)
from gone group by office
