with due as (
    select r.id, array(select f ->> 'code' from jsonb_array_elements(s.terms -> 'fields') f
                       where cast(f ->> 'personal' as boolean)) as fields
    from registration r join seminar s on s.id = r.seminar_id
    where jsonb_exists_any(r.answers, array(select f ->> 'code' from jsonb_array_elements(s.terms -> 'fields') f
                                            where cast(f ->> 'personal' as boolean)))
      and greatest(s.ends_on, cast(r.created_at as date)) < cast(cast(:now as timestamptz)
                           - make_interval(months => retention_months(r.office, 'SENSITIVE')) as date)
    limit :batch for update of r skip locked
), gone as (
    update registration r set answers = answers - due.fields, version = version + 1
    from due where r.id = due.id returning r.office, r.id
), forgotten as (
    update change c set before = before - 'answers', after = after - 'answers'
    from gone where c.subject = 'REGISTRATION' and c.subject_id = gone.id returning 1
)
insert into purge (id, at, office, field, cause, rule, records, people)
select gen_random_uuid(), cast(:now as timestamptz), office, 'SENSITIVE', 'RETENTION', retention_code(office, 'SENSITIVE'), count(*), array_agg(id)
from gone group by office
