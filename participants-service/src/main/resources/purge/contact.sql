with due as (
    select id from person
    where (phone_number is not null or email is not null)
      and changed_at < cast(:now as timestamptz) - make_interval(months => retention_months(office, 'CONTACT'))
    limit :batch for update skip locked
), gone as (
    update person p set phone_number = null, phone_extension = null, email = null, version = version + 1
    from due where p.id = due.id returning p.office, p.id
), forgotten as (
    update change c set before = before - cast('{phone,email}' as text[]), after = after - cast('{phone,email}' as text[])
    from gone where c.subject = 'PERSON' and c.subject_id = gone.id returning 1
)
insert into purge (id, at, office, field, cause, rule, records, people)
select gen_random_uuid(), cast(:now as timestamptz), office, 'CONTACT', 'RETENTION', retention_code(office, 'CONTACT'), count(*), array_agg(id)
from gone group by office
