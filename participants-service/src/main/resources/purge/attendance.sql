with due as (
    select r.id from registration r join seminar s on s.id = r.seminar_id
    where r.person_given_name is not null
      and greatest(s.ends_on, cast(r.created_at as date)) < cast(cast(:now as timestamptz)
                           - make_interval(months => retention_months(r.office, 'ATTENDANCE')) as date)
    limit :batch for update of r skip locked
), gone as (
    -- the key stays one that is not empty: who was named stays counted as named
    update registration r
    set person_prefix = null, person_given_name = null, person_middle_name = null, person_family_name = null,
        person_key = '~' || r.id, instead_of = null, version = version + 1
    from due where r.id = due.id returning r.office, r.id
), forgotten as (
    update change c set before = before - cast('{person,insteadOf}' as text[]), after = after - cast('{person,insteadOf}' as text[])
    from gone where c.subject = 'REGISTRATION' and c.subject_id = gone.id returning 1
)
insert into purge (id, at, office, field, cause, rule, records, people)
select gen_random_uuid(), cast(:now as timestamptz), office, 'ATTENDANCE', 'RETENTION', retention_code(office, 'ATTENDANCE'), count(*), array_agg(id)
from gone group by office
